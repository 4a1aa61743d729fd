import { SimpleGrid, TextInput } from '@mantine/core';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { ListFields } from '../../ui/list-fields.tsx';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import { type EntryDraft, newEntry } from './client-draft.ts';

type Props = {
  readonly entries: readonly EntryDraft[];
  readonly errors: Readonly<Record<string, string>>;
  readonly today: CivilDay;
  readonly onChange: (entries: readonly EntryDraft[]) => void;
};

/** Arrivals in the country: when, where, with which status, until when. */
export function EntryFields({ entries, errors, today, onChange }: Props) {
  return (
    <ListFields
      legend="Entries into the country"
      addLabel="Add an entry"
      removeLabel={(place) => `Remove entry ${String(place)}`}
      entries={entries}
      keyOf={(one) => one.key}
      newEntry={newEntry}
      onChange={onChange}
    >
      {(one, change, index) => {
        const date = (name: 'on' | 'expiresOn', label: string, hint: string) => (
          <TypedDateField
            label={label}
            value={one[name].text}
            error={errors[`entries.${String(index)}.${name}`] ?? null}
            today={today}
            zone={null}
            hint={hint}
            onChange={(text) => change({ [name]: { ...one[name], text } })}
          />
        );
        const line = (name: 'place' | 'status', label: string, hint: string) => (
          <TextInput
            label={label}
            description={hint}
            value={one[name]}
            autoComplete="off"
            onChange={(event) => change({ [name]: event.currentTarget.value })}
          />
        );
        return (
          <SimpleGrid cols={4} spacing="xs">
            {date('on', 'Arrived', '2/2023, ~mar 2024, 6/18/25')}
            {line('place', 'Where', 'Port of entry or border')}
            {line('status', 'Status', 'J-1, parole, none')}
            {date('expiresOn', 'Status runs out', 'Empty if it does not, or not known')}
          </SimpleGrid>
        );
      }}
    </ListFields>
  );
}
