import { Alert, Button, Checkbox, Group, Select, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { leftOutReasons } from '../../../shared/copies/left-out.ts';
import type { MatterCopy } from '../../../shared/export/copy-of-matter.ts';
import { UNVERIFIED } from '../../../shared/model/verification.ts';
import { counted } from '../../../shared/pages/list-page.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { TableHeads } from '../../ui/table-heads.tsx';
import classes from './preflight.module.css';
import { redactionNames } from './redaction-names.ts';
import { sayField } from './say-field.ts';

/** An attorney as the list offers one. */
export type AttorneyChoice = { readonly value: string; readonly label: string };

type Props = {
  readonly copy: MatterCopy;
  /** Ids of events whose date nobody has compared with its source. */
  readonly unverified: ReadonlySet<string>;
  readonly attorneys: readonly AttorneyChoice[];
  /** The attorney at this laptop; null where there is none. */
  readonly self: string | null;
  /** Ids of records that print though the copy leaves them out by itself. */
  readonly alsoPrint: readonly string[];
  readonly onAlsoPrint: (ids: readonly string[]) => void;
  /** An attorney has looked through it: the copy may be written. */
  readonly onCleared: (by: string) => void;
  readonly onClose: () => void;
};

/**
 * What a court would get: every line that prints, all that stays out and why, every redaction. Only an
 * attorney who ticks that all of it was looked through lets the copy be written.
 */
export function Preflight({ copy, unverified, attorneys, self, ...on }: Props) {
  const { alsoPrint, onAlsoPrint, onCleared, onClose } = on;
  const [by, setBy] = useState(self);
  const [isTicked, setIsTicked] = useState(false);
  const { rule } = copy;
  return (
    <DialogFrame title={`Before it is filed: ${rule.name}`} size="xl" onClose={onClose}>
      <Stack gap="md">
        <Prints copy={copy} unverified={unverified} />
        <LeftOutList
          copy={copy}
          onPrint={(id) => {
            setIsTicked(false);
            onAlsoPrint([...alsoPrint, id]);
          }}
        />
        {alsoPrint.length > 0 && (
          <Group gap="xs">
            <Text size="sm">
              {counted(alsoPrint.length, 'line', 'lines')} printed on your word though this copy
              leaves such lines out.
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                setIsTicked(false);
                onAlsoPrint([]);
              }}
            >
              Leave them out again
            </Button>
          </Group>
        )}
        <Redacted copy={copy} />
        {attorneys.length === 0 ? (
          <Alert color="orange" variant="light">
            Only an attorney lets a filing copy out, and none is listed. Add one under Office,
            People.
          </Alert>
        ) : (
          <Select
            label="Attorney who looked through it"
            data={[...attorneys]}
            value={by}
            searchable
            withAsterisk
            data-autofocus
            onChange={setBy}
          />
        )}
        <Checkbox
          label="I have looked through all that prints, all that is left out, and every redaction."
          checked={isTicked}
          disabled={by === null}
          onChange={(event) => setIsTicked(event.currentTarget.checked)}
        />
        <Group gap="xs" justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button
            disabled={by === null || !isTicked}
            onClick={() => {
              if (by !== null) onCleared(by);
            }}
          >
            Save PDF…
          </Button>
        </Group>
      </Stack>
    </DialogFrame>
  );
}

function Prints({ copy, unverified }: Pick<Props, 'copy' | 'unverified'>) {
  const { rows } = copy.chronology;
  return (
    <Part
      title={`Prints: ${counted(rows.length, 'line', 'lines')}`}
      none="Nothing prints."
      list={rows}
    >
      <Table aria-label="Prints" verticalSpacing={4}>
        <TableHeads heads={['#', 'Date', 'What', 'Sources']} />
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.key}>
              <Table.Td>{row.number}</Table.Td>
              <Table.Td>{formatCaseDate(row.date, { style: 'table' })}</Table.Td>
              <Table.Td>
                {row.title}
                {row.detail !== '' && (
                  <Text size="xs" c="dimmed">
                    {row.detail}
                  </Text>
                )}
                {unverified.has(row.key) && (
                  <Text size="xs" fw={600} className={classes['warning'] ?? ''}>
                    {UNVERIFIED}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>{row.sources.map(({ label }) => label).join('; ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Part>
  );
}

function LeftOutList({
  copy: { leftOut },
  onPrint,
}: Pick<Props, 'copy'> & { readonly onPrint: (id: string) => void }) {
  return (
    <Part
      title={`Left out: ${counted(leftOut.length, 'item', 'items')}`}
      none="Nothing is left out."
      list={leftOut}
    >
      <Table aria-label="Left out" verticalSpacing={4}>
        <TableHeads heads={['Date', 'What', 'Why', 'Change']} />
        <Table.Tbody>
          {leftOut.map(({ record, label, date, reason }, index) => (
            <Table.Tr key={`${record.table}/${record.id}/${String(index)}`}>
              <Table.Td>{date === null ? '' : formatCaseDate(date, { style: 'table' })}</Table.Td>
              <Table.Td>{label}</Table.Td>
              <Table.Td>{leftOutReasons[reason]}</Table.Td>
              <Table.Td>
                {date !== null && reason !== 'restricted' && reason !== 'not-disclosed' && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`Print all the same: ${label}`}
                    onClick={() => onPrint(record.id)}
                  >
                    Print
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Part>
  );
}

function Redacted({ copy: { redactions } }: Pick<Props, 'copy'>) {
  return (
    <Part
      title={`Redacted: ${counted(redactions.length, 'place', 'places')}`}
      none="Nothing is redacted."
      list={redactions}
    >
      <Table aria-label="Redacted" verticalSpacing={4}>
        <TableHeads heads={['Record', 'Field', 'What', 'Times']} />
        <Table.Tbody>
          {redactions.map(({ where, pattern, count }) => (
            <Table.Tr key={`${where.recordId}/${where.field}/${pattern}`}>
              <Table.Td>{where.label}</Table.Td>
              <Table.Td>{sayField(where.field)}</Table.Td>
              <Table.Td>{redactionNames[pattern]}</Table.Td>
              <Table.Td>{count}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Part>
  );
}

function Part(props: {
  readonly title: string;
  readonly none: string;
  readonly list: readonly unknown[];
  readonly children: React.ReactNode;
}) {
  return (
    <section aria-label={props.title}>
      <Title order={3} size="sm" mb={4}>
        {props.title}
      </Title>
      {props.list.length === 0 ? (
        <Text size="sm" c="dimmed">
          {props.none}
        </Text>
      ) : (
        // A long list is scrolled by keyboard too.
        <div className={classes['list']} tabIndex={0} role="group" aria-label={props.title}>
          {props.children}
        </div>
      )}
    </section>
  );
}
