import { ScrollArea, Table, Text } from '@mantine/core';
import type { BulkLine } from '../../../shared/editing/bulk-change.ts';
import { type BulkNames, nameRow, sayBulkField } from '../../../shared/editing/bulk-words.ts';
import type { BulkDraft } from './bulk-draft.ts';

/** As many lines as are drawn; the rest are counted. */
const SHOWN = 200;

type Props = {
  /** Null while the change is not complete. */
  readonly lines: readonly BulkLine[] | null;
  readonly type: BulkDraft['type'];
  readonly names: BulkNames;
};

/** What each record says before and after; what stays says why. */
export function BulkPreview({ lines, type, names }: Props) {
  if (lines === null)
    return (
      <Text size="sm" c="dimmed" role="status">
        What changes shows here once the change is complete.
      </Text>
    );
  const say = (row: BulkLine['before']) =>
    sayBulkField(row, type === 'restore' ? 'archive' : type, names);
  const stays = lines.filter((line) => line.refused !== null).length;
  const more = lines.length - SHOWN;
  return (
    <>
      <Text size="sm" role="status">
        {`${String(lines.length - stays)} of ${String(lines.length)} change`}
        {stays === 0 ? '.' : `; ${String(stays)} stay as they are.`}
      </Text>
      <ScrollArea.Autosize mah="38vh" type="auto" viewportProps={{ tabIndex: 0 }}>
        <Table stickyHeader verticalSpacing={6} aria-label="Preview">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Record</Table.Th>
              <Table.Th scope="col">Before</Table.Th>
              <Table.Th scope="col">After</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.slice(0, SHOWN).map((line) => (
              <Table.Tr key={line.before.row.id}>
                <Table.Td>{nameRow(line.before)}</Table.Td>
                <Table.Td>{say(line.before)}</Table.Td>
                <Table.Td>
                  {line.after === null ? (
                    <Text size="sm" c="var(--warning-text)">
                      Stays: {line.refused}
                    </Text>
                  ) : (
                    <b>{say(line.after)}</b>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      {more > 0 && <Text size="sm" c="dimmed">{`and ${more.toLocaleString('en-US')} more`}</Text>}
    </>
  );
}
