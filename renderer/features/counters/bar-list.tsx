import { Button, Group, Table, Text } from '@mantine/core';
import { nameRemovalBar } from '../../../shared/chronology/custody-bars.ts';
import { forbidNames } from '../../../shared/chronology/say-bar.ts';
import { barEnd, type BarEnd } from '../../../shared/counters/bar-end.ts';
import type { Bar } from '../../../shared/model/custody.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { formatWithLocal } from '../../../shared/time/format-with-local.ts';
import { Mark } from '../../ui/mark.tsx';
import { TableHeads } from '../../ui/table-heads.tsx';

type Props = {
  readonly bars: readonly Bar[];
  readonly today: CivilDay;
  /** UTC milliseconds. */
  readonly now: number;
  readonly laptopZone: string;
  readonly onEdit: (bar: Bar) => void;
  readonly onServe: (bar: Bar) => void;
};

const heads = ['Bar', 'Forbids', 'From', 'Ends', 'Served on', 'Change'];
const places: Readonly<Record<BarEnd['kind'], number>> = { soon: 0, maybe: 1, stands: 2, ended: 3 };

const endColors: Readonly<Record<BarEnd['kind'], string>> = {
  soon: 'var(--warning-text)',
  maybe: 'var(--warning-text)',
  stands: 'var(--mantine-color-text)',
  ended: 'dimmed',
};

/** What bars removal or transfer: what ends first stands first, what has ended last. */
export function BarList({ bars, today, now, laptopZone, onEdit, onServe }: Props) {
  const lines = bars
    .map((bar) => ({ bar, end: barEnd(bar, today, now) }))
    .toSorted(
      (one, other) =>
        Number(one.bar.archived) - Number(other.bar.archived) ||
        places[one.end.kind] - places[other.end.kind] ||
        (one.end.on || '9').localeCompare(other.end.on || '9'),
    );
  return (
    <Table aria-label="Removal barred by" verticalSpacing={6}>
      <TableHeads heads={heads} />
      <Table.Tbody>
        {lines.map(({ bar, end }) => {
          const name = nameRemovalBar(bar);
          return (
            <Table.Tr key={bar.id} style={{ verticalAlign: 'top' }}>
              <Table.Td>
                <Text size="sm" fw={600}>
                  {name}
                </Text>
                <Text size="xs" c="dimmed">
                  {bar.bound === '' ? 'who is bound is not recorded' : `binds ${bar.bound}`}
                </Text>
                {bar.archived && <Mark>Archived</Mark>}
              </Table.Td>
              <Table.Td>
                {bar.forbids.length === 0
                  ? 'Not recorded'
                  : bar.forbids.map((one) => forbidNames[one]).join(', ')}
              </Table.Td>
              <Table.Td>{formatWithLocal(bar.from, laptopZone)}</Table.Td>
              <Table.Td>
                <Text size="sm" fw={600} c={endColors[end.kind]}>
                  {end.says}
                </Text>
                {bar.expires !== null && (
                  <Text size="xs" c="dimmed">
                    {formatWithLocal(bar.expires, laptopZone)}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                {bar.served.length === 0 ? (
                  <Text size="sm" c="var(--warning-text)">
                    No service recorded
                  </Text>
                ) : (
                  bar.served.map(({ whom, on }, index) => (
                    <Text key={index} size="sm">
                      {whom}, {formatCaseDate(on, { style: 'table' })}
                    </Text>
                  ))
                )}
              </Table.Td>
              <Table.Td>
                <Group gap={4}>
                  <Button
                    variant="default"
                    size="compact-xs"
                    aria-label={`Edit ${name}`}
                    onClick={() => onEdit(bar)}
                  >
                    Edit
                  </Button>
                  <Button
                    variant="default"
                    size="compact-xs"
                    aria-label={`Service… of ${name}`}
                    onClick={() => onServe(bar)}
                  >
                    Service…
                  </Button>
                </Group>
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
