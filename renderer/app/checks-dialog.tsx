import { Badge, Button, Group, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { authorityNames } from '../../shared/custody/authority-names.ts';
import type { Confirmation } from '../../shared/model/custody.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { confirmationResultNames } from '../features/records/row-fields.ts';
import { sayCheckTime } from '../features/records/check-time.ts';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { RowDialog } from './row-dialog.tsx';
import { useCommands } from './use-commands.ts';

type Editing = { readonly id: string | null } | null;

/** Every time somebody looked where the client is, newest first; archived ones at the end. */
export function ChecksDialog(props: MatterDialogProps) {
  const { view, onClose } = props;
  const commands = useCommands();
  const [editing, setEditing] = useState<Editing>(null);
  const checks = view.confirmations.toSorted(
    (one, other) =>
      Number(one.archived) - Number(other.archived) || (moment(one) < moment(other) ? 1 : -1),
  );
  const archive = (check: Confirmation) =>
    void commands.save(`custody-check/${check.archived ? 'restore' : 'archive'}`, [
      { table: 'confirmations', after: { ...check, archived: !check.archived } },
    ]);
  return (
    <DialogFrame title="Custody checks" onClose={onClose} isCovered={editing !== null}>
      <Stack gap="sm">
        {checks.length === 0 ? (
          <Text size="sm" c="dimmed">
            Nobody has written down yet that they looked where the client is.
          </Text>
        ) : (
          <ScrollArea.Autosize mah="60vh" type="auto">
            <Table aria-label="Custody checks" verticalSpacing="xs" stickyHeader>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">Looked on</Table.Th>
                  <Table.Th scope="col">Asked or looked at</Table.Th>
                  <Table.Th scope="col">Result</Table.Th>
                  <Table.Th scope="col">Note</Table.Th>
                  <Table.Th scope="col">Change</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {checks.map((check) => (
                  <Table.Tr key={check.id}>
                    <Table.Td>
                      {sayCheckTime(check)}
                      {check.archived && (
                        <Badge color="gray" size="sm" ml="xs">
                          Archived
                        </Badge>
                      )}
                    </Table.Td>
                    <Table.Td>{check.against}</Table.Td>
                    <Table.Td>{sayResult(check)}</Table.Td>
                    <Table.Td>{check.note}</Table.Td>
                    <Table.Td>
                      <Group gap={4} wrap="nowrap">
                        <Button
                          variant="default"
                          size="compact-sm"
                          aria-label={`Edit the check of ${sayCheckTime(check)}`}
                          onClick={() => setEditing({ id: check.id })}
                        >
                          Edit
                        </Button>
                        <Button
                          variant="default"
                          size="compact-sm"
                          aria-label={`${check.archived ? 'Restore' : 'Archive'} the check of ${sayCheckTime(check)}`}
                          onClick={() => archive(check)}
                        >
                          {check.archived ? 'Restore' : 'Archive'}
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
            Add a custody check…
          </Button>
          <Button data-autofocus onClick={onClose}>
            Close
          </Button>
        </Group>
      </Stack>
      {editing !== null && (
        <RowDialog
          {...props}
          kind="confirmation"
          id={editing.id}
          onClose={() => setEditing(null)}
        />
      )}
    </DialogFrame>
  );
}

function moment({ on, time = '' }: Confirmation): string {
  return `${on} ${time}`;
}

function sayResult({ result, authority }: Confirmation): string {
  const name = confirmationResultNames[result];
  return authority === null ? name : `${name}, ${authorityNames[authority]}`;
}
