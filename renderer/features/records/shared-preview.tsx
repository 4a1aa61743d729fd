import { Checkbox, Table, Text } from '@mantine/core';
import { settingStatusNames } from '../../../shared/chronology/kind-names.ts';
import type { SharedLine } from '../../../shared/model/shared-hearing.ts';
import type { Setting } from '../../../shared/model/hearing.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { differenceNames } from './shared-differences.ts';

/** Which records follow, by id of the event, where somebody said otherwise than is proposed. */
export type Ticks = Readonly<Record<string, boolean>>;

type Props = {
  readonly lines: readonly SharedLine[];
  /** Clients whom the hearing names and whose records are not seen. */
  readonly unseen: number;
  readonly ticks: Ticks;
  /** What would stand in each record that follows. */
  readonly becomes: string;
  readonly onTick: (ticks: Ticks) => void;
};

/** What an act on one hearing does to the records of the other clients, one by one. */
export function SharedPreview({ lines, unseen, ticks, becomes, onTick }: Props) {
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
              <Table.Th>Client</Table.Th>
              <Table.Th>Now</Table.Th>
              <Table.Th>Becomes</Table.Th>
              <Table.Th>What differs</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => {
              const { event, view, setting, differs, canTick } = line;
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
                  <Table.Td>{sayNow(setting)}</Table.Td>
                  <Table.Td>{follows ? becomes : 'stays as it is'}</Table.Td>
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
export function isFollowing(line: SharedLine, ticks: Ticks): boolean {
  return line.canTick && (ticks[line.event.id] ?? line.isTicked);
}

function sayNow(setting: Setting): string {
  const date =
    setting.form === 'to-be-determined'
      ? 'to be determined'
      : formatCaseDate(setting.date, { style: 'table' });
  return setting.status === 'set' ? date : `${date}: ${settingStatusNames[setting.status]}`;
}
