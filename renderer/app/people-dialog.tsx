import { Badge, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { Person } from '../../shared/model/person.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../shared/time/format-civil-day.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { roleNames } from '../features/records/person-fields.tsx';
import { useToday } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { usePreferences } from './preferences-context.tsx';
import { rowDraft, useCommands } from './use-commands.ts';

/** Everybody of the office: initials, role, days away. */
export function PeopleDialog({ onClose }: { readonly onClose: () => void }) {
  const today = useToday();
  const commands = useCommands();
  const { preferences } = usePreferences();
  const persons = useOfficeRows('persons');
  const [editing, setEditing] = useState<{ readonly id: string | null } | null>(null);
  if (persons === undefined) return null;
  const shown = persons.toSorted(
    (a, b) => Number(a.archived) - Number(b.archived) || nameOf(a).localeCompare(nameOf(b), 'en'),
  );
  const archive = (person: Person) =>
    void commands.save(`person/${person.archived ? 'restore' : 'archive'}`, [
      rowDraft('persons', { ...person, archived: !person.archived }),
    ]);
  return (
    <DialogFrame title="People" onClose={onClose} isCovered={editing !== null}>
      <Stack gap="sm">
        {shown.length === 0 ? (
          <Text size="sm" c="dimmed">
            Nobody is listed yet. Add everybody whose initials stand on dates.
          </Text>
        ) : (
          <Table aria-label="People" verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Initials</Table.Th>
                <Table.Th scope="col">Name</Table.Th>
                <Table.Th scope="col">Role</Table.Th>
                <Table.Th scope="col">Away</Table.Th>
                <Table.Th scope="col">Change</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((person) => (
                <Table.Tr key={person.id}>
                  <Table.Td fw={600}>{person.initials}</Table.Td>
                  <Table.Td>
                    {person.name}
                    {person.id === preferences.personId && <Mark text="At this laptop" />}
                    {person.archived && <Mark text="Archived" />}
                  </Table.Td>
                  <Table.Td>{roleNames[person.role]}</Table.Td>
                  <Table.Td>{sayLeave(person, today)}</Table.Td>
                  <Table.Td>
                    <Group gap={4} wrap="nowrap">
                      <Button
                        variant="default"
                        size="compact-sm"
                        aria-label={`Edit ${nameOf(person)}`}
                        onClick={() => setEditing({ id: person.id })}
                      >
                        Edit
                      </Button>
                      <Button
                        variant="default"
                        size="compact-sm"
                        aria-label={`${person.archived ? 'Restore' : 'Archive'} ${nameOf(person)}`}
                        onClick={() => archive(person)}
                      >
                        {person.archived ? 'Restore' : 'Archive'}
                      </Button>
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => setEditing({ id: null })}>
            Add a person…
          </Button>
          <Button data-autofocus onClick={onClose}>
            Close
          </Button>
        </Group>
      </Stack>
      {editing !== null && (
        <PersonDialog
          person={persons.find((one) => one.id === editing.id) ?? null}
          persons={persons}
          onClose={() => setEditing(null)}
        />
      )}
    </DialogFrame>
  );
}

function Mark({ text }: { readonly text: string }) {
  return (
    <Badge variant="outline" color="var(--mantine-color-text)" size="sm" ml="xs">
      {text}
    </Badge>
  );
}

function nameOf({ name, initials }: Person): string {
  return name || initials || 'somebody without a name';
}

/** Leave that has not ended, soonest first. */
function sayLeave({ leave }: Person, today: CivilDay): string {
  return leave
    .filter(({ to }) => to >= today)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to }) =>
      from === to
        ? formatCivilDay(from, 'axis')
        : `${formatCivilDay(from, 'axis')} to ${formatCivilDay(to, 'axis')}`,
    )
    .join('; ');
}
