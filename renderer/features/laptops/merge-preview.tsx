import { Alert, Button, Group, ScrollArea, Stack, Table, Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { MergedRecord } from '../../../shared/merging/merge-record.ts';
import { TableHeads } from '../../ui/table-heads.tsx';
import { DisputeList } from './dispute-list.tsx';
import type { DisputeChoice, DisputeChoices, DisputeLine } from './dispute-lines.ts';

/** One record that stands otherwise after taking in, in words. */
export type MergeLine = {
  readonly key: string;
  readonly becomes: MergedRecord['becomes'];
  readonly record: string;
  /** "Event", "Person". */
  readonly kind: string;
  readonly matter: string;
  readonly who: string;
  /** "title: A → B", one a field; none of a new record. */
  readonly differences: readonly string[];
};

type Props = {
  /** "Maria saved it on Tue 11/24/2026, 5:40 PM". */
  readonly from: string;
  /** "A matter of this file was purged here on …": nobody can take that in. */
  readonly leftOut: readonly string[];
  readonly lines: readonly MergeLine[];
  /** Acts of the other laptop that come into the change log. */
  readonly acts: number;
  readonly disputes: readonly DisputeLine[];
  readonly choices: DisputeChoices;
  readonly onChoose: (key: string, choice: DisputeChoice | null) => void;
  readonly isBusy: boolean;
  readonly onTakeIn: () => void;
  readonly onClose: () => void;
};

/** As many records are drawn; the others are counted. */
const SHOWN = 300;

const words: Readonly<Record<MergedRecord['becomes'], string>> = {
  new: 'new here',
  theirs: 'as they have it',
  joined: 'joined from both',
  ours: 'stays as it is here',
};

/** What taking in would change, before it does. */
export function MergePreview({ lines, disputes, choices, onChoose, ...rest }: Props) {
  const changes = useId();
  const open = disputes.filter(({ key }) => !choices.has(key)).length;
  const count = (becomes: MergedRecord['becomes']) =>
    lines.filter((line) => line.becomes === becomes).length;
  const isNothing = lines.length === 0 && rest.acts === 0;
  return (
    <Stack gap="md" h="100%">
      <div role="status">
        <Text size="sm">{rest.from}</Text>
        <Text size="sm" fw={600}>
          {isNothing
            ? sayNothing(rest.leftOut.length)
            : sayCounts([
                [count('new'), 'record new here', 'records new here'],
                [count('theirs'), 'changed there', 'changed there'],
                [count('joined'), 'joined from both', 'joined from both'],
                [disputes.length, 'difference to decide', 'differences to decide'],
                [rest.acts, 'act for the change log', 'acts for the change log'],
              ])}
        </Text>
        {rest.leftOut.map((said) => (
          <Text size="sm" key={said}>
            {said}
          </Text>
        ))}
      </div>
      <ScrollArea.Autosize mah="58vh" type="auto" viewportProps={{ tabIndex: 0 }}>
        <Stack gap="md" pr="sm">
          {disputes.length > 0 && (
            <section aria-label="Differences to decide">
              <Title order={2} size="h5" mb={6}>
                Both changed this
              </Title>
              <DisputeList lines={disputes} choices={choices} onChoose={onChoose} />
            </section>
          )}
          {lines.length > 0 && (
            <section aria-labelledby={changes}>
              <Title order={2} size="h5" mb={6} id={changes}>
                What changes here
              </Title>
              <Table verticalSpacing={4} aria-label="What changes here">
                <TableHeads heads={['Record', 'Client', 'Who', 'What becomes of it']} />
                <Table.Tbody>
                  {lines.slice(0, SHOWN).map((line) => (
                    <Table.Tr key={line.key}>
                      <Table.Td>
                        {line.record}
                        <Text size="xs" c="dimmed">
                          {line.kind}
                        </Text>
                      </Table.Td>
                      <Table.Td>{line.matter}</Table.Td>
                      <Table.Td>{line.who}</Table.Td>
                      <Table.Td miw={190}>
                        {words[line.becomes]}
                        {line.differences.map((text) => (
                          <Text key={text} size="xs" c="dimmed">
                            {text}
                          </Text>
                        ))}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
              {lines.length > SHOWN && (
                <Text size="sm" c="dimmed" mt={4}>
                  {`and ${(lines.length - SHOWN).toLocaleString('en-US')} more`}
                </Text>
              )}
            </section>
          )}
        </Stack>
      </ScrollArea.Autosize>
      {open > 0 && (
        <Alert color="docket" variant="light">
          {open === 1 ? 'One difference stays open' : `${String(open)} differences stay open`}: what
          is shown here now stays, the other value is kept beside it, and both stay listed with the
          matter.
        </Alert>
      )}
      <Group gap="xs" justify="flex-end">
        <Button variant="default" disabled={rest.isBusy} onClick={rest.onClose}>
          {isNothing ? 'Close' : 'Take in nothing'}
        </Button>
        {!isNothing && (
          <Button loading={rest.isBusy} onClick={rest.onTakeIn}>
            Take in
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function sayNothing(leftOut: number): string {
  return leftOut === 0
    ? 'Nothing in it is new: all of it is here already.'
    : 'There is nothing to take in.';
}

function sayCounts(counts: readonly (readonly [number, string, string])[]): string {
  const said = counts.flatMap(([count, one, many]) =>
    count === 0 ? [] : [`${count.toLocaleString('en-US')} ${count === 1 ? one : many}`],
  );
  return `${said.join(', ')}.`;
}
