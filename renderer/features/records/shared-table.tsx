import { Checkbox, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SharedDifference, SharedHearing } from '../../../shared/model/shared-hearing.ts';
import { differenceNames } from './shared-differences.ts';

/** Which records follow, by id of the event, where somebody said otherwise than is proposed. */
export type Ticks = Readonly<Record<string, boolean>>;

/** The record of another client that may follow what is done to the hearing. */
type Line = SharedHearing & {
  readonly differs: readonly SharedDifference[];
  readonly isTicked: boolean;
  readonly canTick: boolean;
};

/** What every list of the other clients of a hearing is given. */
export type SharedTableProps<T extends Line> = {
  readonly lines: readonly T[];
  /** Clients whom the hearing names and whose records are not seen. */
  readonly unseen: number;
  readonly ticks: Ticks;
  readonly onTick: (ticks: Ticks) => void;
};

type Props<T extends Line> = SharedTableProps<T> & {
  /** The head of the column of clients. */
  readonly head: string;
  readonly now: (line: T) => ReactNode;
  /** What would stand in a record that follows. */
  readonly becomes: (line: T) => ReactNode;
};

/** The other clients of a hearing: what stands in their records, and a tick for each that follows. */
export function SharedTable<T extends Line>({
  lines,
  unseen,
  ticks,
  onTick,
  head,
  now,
  becomes,
}: Props<T>) {
  if (lines.length === 0 && unseen === 0) return null;
  return (
    <section aria-label="The other clients of this hearing">
      <Text size="sm" fw={600} mb={4}>
        This hearing serves other clients too
      </Text>
      {lines.length > 0 && (
        <Table aria-label="Records of the other clients" withTableBorder verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{head}</Table.Th>
              <Table.Th>Now</Table.Th>
              <Table.Th>Becomes</Table.Th>
              <Table.Th>What differs</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => {
              const { event, view, differs, canTick } = line;
              const follows = isFollowing(line, ticks);
              return (
                <Table.Tr key={event.id}>
                  <Table.Td>
                    <Checkbox
                      size="xs"
                      label={view.client.name}
                      checked={follows}
                      disabled={!canTick}
                      onChange={(input) =>
                        onTick({ ...ticks, [event.id]: input.currentTarget.checked })
                      }
                    />
                  </Table.Td>
                  <Table.Td>{now(line)}</Table.Td>
                  <Table.Td>{follows ? becomes(line) : 'stays as it is'}</Table.Td>
                  <Table.Td>{differs.map((one) => differenceNames[one]).join('; ')}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      )}
      {unseen > 0 && (
        <Text size="sm" c="var(--warning-text)" mt={4}>
          {sayUnseen(unseen)}
        </Text>
      )}
    </section>
  );
}

/** That a hearing names clients whose records are out of sight, and stay. */
export function sayUnseen(unseen: number): string {
  const more = unseen === 1 ? 'one more client' : `${String(unseen)} more clients`;
  return `It names ${more} whose records are not shown here; they stay as they are.`;
}

/** Whether a record follows: as somebody ticked it, else as proposed. */
export function isFollowing(line: Line, ticks: Ticks): boolean {
  return line.canTick && (ticks[line.event.id] ?? line.isTicked);
}
