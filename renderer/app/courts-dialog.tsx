import { Badge, Button, Group, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { circuits } from '../../shared/courts/circuits.ts';
import type { RowOf } from '../../shared/model/tables.ts';
import { nameZone } from '../../shared/time/zone-choices.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { CourtDialog } from './court-dialog.tsx';
import { rowDraft, useCommands } from './use-commands.ts';

/** The courts that the office added: edited and archived here, never deleted. */
export function CourtsDialog({ onClose }: { readonly onClose: () => void }) {
  const commands = useCommands();
  const rows = useOfficeRows('courts');
  const [editing, setEditing] = useState<{ readonly id: string | null } | null>(null);
  if (rows === undefined) return null;
  const shown = rows.toSorted(
    (a, b) =>
      Number(a.archived) - Number(b.archived) || a.court.name.localeCompare(b.court.name, 'en'),
  );
  const archive = (row: RowOf<'courts'>) =>
    void commands.save(`court/${row.archived ? 'restore' : 'archive'}`, [
      rowDraft('courts', { ...row, archived: !row.archived }),
    ]);
  return (
    <DialogFrame title="Courts of the office" onClose={onClose} isCovered={editing !== null}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {shown.length === 0
            ? 'No court is added yet. Federal and immigration courts are there from the start; a state, county or city court is added here or in the form of a proceeding.'
            : 'An archived court is no longer offered; proceedings that name it keep it.'}
        </Text>
        {shown.length > 0 && (
          <ScrollArea.Autosize mah="60vh" type="auto">
            <Table aria-label="Courts of the office" verticalSpacing={6} stickyHeader>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">Court</Table.Th>
                  <Table.Th scope="col">City</Table.Th>
                  <Table.Th scope="col">Circuit</Table.Th>
                  <Table.Th scope="col">Time zone</Table.Th>
                  <Table.Th scope="col">Change</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {shown.map((row) => (
                  <Table.Tr key={row.id}>
                    <Table.Td fw={600}>
                      {row.court.name}
                      {row.archived && (
                        <Badge
                          variant="outline"
                          color="var(--mantine-color-text)"
                          size="sm"
                          ml="xs"
                        >
                          Archived
                        </Badge>
                      )}
                      {row.court.shortName !== '' && (
                        <Text size="xs" c="dimmed">
                          {row.court.shortName}
                        </Text>
                      )}
                    </Table.Td>
                    <Table.Td>
                      {[row.court.city, row.state ?? ''].filter((part) => part !== '').join(', ')}
                    </Table.Td>
                    <Table.Td>
                      {circuits.find(({ id }) => id === row.circuit)?.shortName ?? ''}
                    </Table.Td>
                    <Table.Td>{row.court.zone === null ? '' : nameZone(row.court.zone)}</Table.Td>
                    <Table.Td>
                      <Group gap={4} wrap="nowrap">
                        <Button
                          variant="default"
                          size="compact-sm"
                          aria-label={`Edit ${row.court.name}`}
                          onClick={() => setEditing({ id: row.id })}
                        >
                          Edit
                        </Button>
                        <Button
                          variant="default"
                          size="compact-sm"
                          aria-label={`${row.archived ? 'Restore' : 'Archive'} ${row.court.name}`}
                          onClick={() => archive(row)}
                        >
                          {row.archived ? 'Restore' : 'Archive'}
                        </Button>
                      </Group>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollArea.Autosize>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => setEditing({ id: null })}>
            Add a court…
          </Button>
          <Button data-autofocus onClick={onClose}>
            Close
          </Button>
        </Group>
      </Stack>
      {editing !== null && (
        <CourtDialog
          row={rows.find((one) => one.id === editing.id) ?? null}
          rows={rows}
          onClose={() => setEditing(null)}
        />
      )}
    </DialogFrame>
  );
}
