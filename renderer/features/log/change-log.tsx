import { Button, ScrollArea, Table, Text } from '@mantine/core';
import type { LoggedChange } from '../../data/logged-change.ts';
import { type ChangeWords, describeChange } from './describe-change.ts';

/** Acts on many records name the first few. */
const NAMED = 5;

type Props = {
  /** Newest first. */
  readonly entries: readonly LoggedChange[];
  readonly zone: string;
  readonly nameOfPerson: (id: string) => string;
  readonly onPutBack: (seq: number) => void;
};

/** Every act on a matter: who, when, what before and after. Nothing in it can be changed. */
export function ChangeLog({ entries, zone, nameOfPerson, onPutBack }: Props) {
  const time = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const acts = actsOf(entries);
  return (
    <ScrollArea h="100%" type="auto">
      <Table stickyHeader verticalSpacing="xs" aria-label="Change log">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w={180}>
              When
            </Table.Th>
            <Table.Th scope="col" w={110}>
              Who
            </Table.Th>
            <Table.Th scope="col" w="38%">
              What
            </Table.Th>
            <Table.Th scope="col">Before and after</Table.Th>
            <Table.Th scope="col" w={130}>
              Put back
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {acts.map((act) => {
            const [first] = act;
            if (first === undefined) return null;
            const words = act.toReversed().map((entry) => describeChange(entry.verb, entry));
            return (
              <Table.Tr key={first.seq}>
                <Table.Td>{time.format(first.at)}</Table.Td>
                <Table.Td>{nameOfPerson(first.by)}</Table.Td>
                <Table.Td>
                  <ActText words={words} />
                  {first.reason !== '' && (
                    <Text size="xs" c="dimmed">
                      because: {first.reason}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  {words.slice(0, NAMED).flatMap(({ record, differences }) =>
                    differences.map(({ field, before, after }) => (
                      <Text size="xs" key={`${record}.${field}`}>
                        {field}: {before !== '' && <s>{before}</s>} {after}
                      </Text>
                    )),
                  )}
                </Table.Td>
                <Table.Td>
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    onClick={() => onPutBack(first.seq)}
                    aria-label={`Put back as it was before: ${words[0]?.act ?? ''} ${words[0]?.record ?? ''}`}
                  >
                    As it was
                  </Button>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {entries.length === 0 && (
        <Text c="dimmed" ta="center" py="xl">
          Nothing has been changed in this matter yet.
        </Text>
      )}
    </ScrollArea>
  );
}

function ActText({ words }: { readonly words: readonly ChangeWords[] }) {
  const [first] = words;
  if (first === undefined) return null;
  if (words.length === 1)
    return (
      <>
        {first.act}: <b>{first.record}</b>
      </>
    );
  const named = words.slice(0, NAMED).map(({ record }) => record);
  const more = words.length - named.length;
  return (
    <>
      {first.whole}: <b>{words.length} records</b>
      <Text size="xs" c="dimmed">
        {named.join(', ')}
        {more > 0 && ` and ${more} more`}
      </Text>
    </>
  );
}

/** The changes of each act together, acts in the order of the entries. */
function actsOf(entries: readonly LoggedChange[]): readonly (readonly LoggedChange[])[] {
  const acts = new Map<number, LoggedChange[]>();
  for (const entry of entries) {
    const act = acts.get(entry.seq);
    if (act === undefined) acts.set(entry.seq, [entry]);
    else act.push(entry);
  }
  return [...acts.values()];
}
