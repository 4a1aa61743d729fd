import { Select, SimpleGrid, TextInput } from '@mantine/core';
import type { Person } from '../../../shared/model/person.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { ListFields } from '../../ui/list-fields.tsx';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import { newLeave, type PersonDraft } from './person-draft.ts';

/** What somebody does in the office, as forms and lists name it. */
export const roleNames: Readonly<Record<Person['role'], string>> = {
  attorney: 'Attorney',
  paralegal: 'Paralegal',
  supervisor: 'Supervisor',
  other: 'Other, or not said',
};

type Props = {
  readonly draft: PersonDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly today: CivilDay;
  /** Stands under the initials. */
  readonly initialsHint: string;
  readonly onChange: (part: Partial<PersonDraft>) => void;
};

/** Initials, name and role of somebody of the office, and the days on which he or she is away. */
export function PersonFields({ draft, errors, today, initialsHint, onChange }: Props) {
  return (
    <>
      <SimpleGrid cols={3} spacing="sm">
        <TextInput
          label="Initials"
          description={initialsHint}
          value={draft.initials}
          error={errors['initials'] ?? null}
          data-most={5}
          autoComplete="off"
          data-autofocus
          onChange={(event) => onChange({ initials: event.currentTarget.value })}
        />
        <TextInput
          label="Name"
          value={draft.name}
          autoComplete="off"
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        <Select
          label="Role"
          data={Object.entries(roleNames).map(([value, label]) => ({ value, label }))}
          value={draft.role}
          onChange={(role) => onChange({ role: (role ?? 'other') as Person['role'] })}
        />
      </SimpleGrid>
      <ListFields
        legend="Days away"
        addLabel="Add days away"
        removeLabel={(place) => `Remove days away ${String(place)}`}
        entries={draft.leave}
        keyOf={(one) => one.key}
        newEntry={newLeave}
        onChange={(leave) => onChange({ leave })}
      >
        {(one, change, index) => {
          const day = (name: 'from' | 'to', label: string, hint: string) => (
            <TypedDateField
              label={label}
              value={one[name].text}
              error={errors[`leave.${String(index)}.${name}`] ?? null}
              today={today}
              zone={null}
              hint={hint}
              onChange={(text) => change({ [name]: { ...one[name], text } })}
            />
          );
          return (
            <SimpleGrid cols={3} spacing="xs">
              {day('from', 'First day', '12/21/26')}
              {day('to', 'Last day', 'Empty = one day')}
              <TextInput
                label="Why"
                value={one.note}
                autoComplete="off"
                onChange={(event) => change({ note: event.currentTarget.value })}
              />
            </SimpleGrid>
          );
        }}
      </ListFields>
    </>
  );
}
