import type { Person } from '../../shared/model/person.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../shared/time/format-civil-day.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { roleNames } from '../features/records/person-fields.tsx';
import { useToday } from '../host/host-context.tsx';
import { Mark } from '../ui/mark.tsx';
import { RowListDialog } from '../ui/row-list-dialog.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { usePreferences } from './preferences-context.tsx';
import { rowDraft, useCommands } from './use-commands.ts';

/** Everybody of the office: initials, role, days away. */
export function PeopleDialog({ onClose }: { readonly onClose: () => void }) {
  const today = useToday();
  const commands = useCommands();
  const { preferences } = usePreferences();
  const persons = useOfficeRows('persons');
  if (persons === undefined) return null;
  return (
    <RowListDialog
      title="People"
      hint={
        persons.length === 0
          ? 'Nobody is listed yet. Add everybody whose initials stand on dates.'
          : null
      }
      rows={persons}
      compare={(a, b) => nameOf(a).localeCompare(nameOf(b), 'en')}
      columns={['Initials', 'Name', 'Role', 'Away']}
      cells={(person) => [
        person.initials,
        <>
          {person.name}
          {person.id === preferences.personId && <Mark>At this laptop</Mark>}
          {person.archived && <Mark>Archived</Mark>}
        </>,
        roleNames[person.role],
        sayLeave(person, today),
      ]}
      nameOf={nameOf}
      addLabel="Add a person…"
      onArchive={(after) =>
        void commands.save(`person/${after.archived ? 'archive' : 'restore'}`, [
          rowDraft('persons', after),
        ])
      }
      onClose={onClose}
      renderForm={(person, close) => (
        <PersonDialog person={person} persons={persons} onClose={close} />
      )}
    />
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
