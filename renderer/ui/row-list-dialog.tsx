import { Button, Group, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { DialogFrame } from './dialog-frame.tsx';
import { TableHeads } from './table-heads.tsx';

type Row = { readonly id: string; readonly archived: boolean };

type Props<T extends Row> = {
  /** Of the dialog and of the table in it. */
  readonly title: string;
  /** Stands above the table, or in its place while there are no rows; null says nothing. */
  readonly hint: string | null;
  readonly rows: readonly T[];
  /** Which of two rows comes first; archived ones come last in any case. */
  readonly compare: (one: T, other: T) => number;
  /** The heads of the columns, without the one of the buttons. */
  readonly columns: readonly string[];
  /** What stands in a row, one cell a column. */
  readonly cells: (row: T) => readonly ReactNode[];
  /** What the buttons of a row call it. */
  readonly nameOf: (row: T) => string;
  readonly addLabel: string;
  /** Which rows can be archived; all where it is not said. */
  readonly canArchive?: (row: T) => boolean;
  /** Another way to add a row: what its button says, and the form that it opens on top. */
  readonly addOther?: {
    readonly label: string;
    readonly renderForm: (close: () => void) => ReactNode;
  };
  /** Keeps a row that was archived or restored. */
  readonly onArchive: (after: T) => void;
  readonly onClose: () => void;
  /** Draws the form of a row on top, of a new one where it is null. */
  readonly renderForm: (row: T | null, close: () => void) => ReactNode;
};

/** A list that a person keeps: its rows are edited, archived and restored here, never deleted. */
export function RowListDialog<T extends Row>(props: Props<T>) {
  const { title, hint, rows, compare, columns, cells, nameOf } = props;
  const { addLabel, canArchive, addOther, onArchive, onClose, renderForm } = props;
  const [editing, setEditing] = useState<{ readonly id: string | null } | null>(null);
  const [isAddingOther, setIsAddingOther] = useState(false);
  const shown = rows.toSorted(
    (one, other) => Number(one.archived) - Number(other.archived) || compare(one, other),
  );
  return (
    <DialogFrame title={title} onClose={onClose} isCovered={editing !== null || isAddingOther}>
      <Stack gap="sm">
        {hint !== null && (
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        )}
        {shown.length > 0 && (
          <ScrollArea.Autosize mah="60vh" type="auto">
            <Table aria-label={title} verticalSpacing={6} stickyHeader>
              <TableHeads heads={[...columns, 'Change']} />
              <Table.Tbody>
                {shown.map((row) => {
                  const act = row.archived ? 'Restore' : 'Archive';
                  return (
                    <Table.Tr key={row.id}>
                      {cells(row).map((cell, index) => (
                        <Table.Td key={columns[index]} fw={index === 0 ? 600 : undefined}>
                          {cell}
                        </Table.Td>
                      ))}
                      <Table.Td>
                        <Group gap={4} wrap="nowrap">
                          <Button
                            variant="default"
                            size="compact-sm"
                            aria-label={`Edit ${nameOf(row)}`}
                            onClick={() => setEditing({ id: row.id })}
                          >
                            Edit
                          </Button>
                          {(canArchive?.(row) ?? true) && (
                            <Button
                              variant="default"
                              size="compact-sm"
                              aria-label={`${act} ${nameOf(row)}`}
                              onClick={() => onArchive({ ...row, archived: !row.archived })}
                            >
                              {act}
                            </Button>
                          )}
                        </Group>
                      </Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          </ScrollArea.Autosize>
        )}
        <Group justify="flex-end" gap="xs">
          {addOther !== undefined && (
            <Button variant="default" onClick={() => setIsAddingOther(true)}>
              {addOther.label}
            </Button>
          )}
          <Button variant="default" onClick={() => setEditing({ id: null })}>
            {addLabel}
          </Button>
          <Button data-autofocus onClick={onClose}>
            Close
          </Button>
        </Group>
      </Stack>
      {editing !== null &&
        renderForm(rows.find(({ id }) => id === editing.id) ?? null, () => setEditing(null))}
      {isAddingOther && addOther?.renderForm(() => setIsAddingOther(false))}
    </DialogFrame>
  );
}
