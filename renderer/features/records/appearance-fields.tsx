import { Autocomplete, Select, SimpleGrid, TextInput } from '@mantine/core';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { ListFields } from '../../ui/list-fields.tsx';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import { type AppearanceDraft, newAppearance } from './proceeding-draft.ts';

const forms = [
  'G-28',
  'EOIR-28',
  'EOIR-27',
  'EOIR-61',
  'CJA appointment',
  'Federal defender',
  'Public defender',
  'Retained',
  'Pro hac vice',
  'Limited appearance',
];

type Props = {
  readonly appearances: readonly AppearanceDraft[];
  readonly errors: Readonly<Record<string, string>>;
  readonly today: CivilDay;
  readonly onChange: (appearances: readonly AppearanceDraft[]) => void;
};

/** Who appears in a docket, by which form, from when to when. */
export function AppearanceFields({ appearances, errors, today, onChange }: Props) {
  return (
    <ListFields
      legend="Appearances"
      addLabel="Add an appearance"
      removeLabel={(place) => `Remove appearance ${String(place)}`}
      entries={appearances}
      keyOf={(one) => one.key}
      newEntry={newAppearance}
      onChange={onChange}
    >
      {(one, change, index) => {
        const errorOf = (name: string) => errors[`appearances.${String(index)}.${name}`] ?? null;
        const day = (name: 'from' | 'to', label: string, hint: string) => (
          <TypedDateField
            label={label}
            value={one[name].text}
            error={errorOf(name)}
            today={today}
            zone={null}
            hint={hint}
            onChange={(text) => change({ [name]: { ...one[name], text } })}
          />
        );
        return (
          <SimpleGrid cols={5} spacing="xs">
            <TextInput
              label="Counsel"
              value={one.counsel}
              error={errorOf('counsel')}
              autoComplete="off"
              onChange={(event) => change({ counsel: event.currentTarget.value })}
            />
            <Select
              label="For"
              data={[
                { value: 'ours', label: 'The client' },
                { value: 'other', label: 'Another party' },
              ]}
              value={one.ours ? 'ours' : 'other'}
              onChange={(next) => change({ ours: next !== 'other' })}
            />
            <Autocomplete
              label="Form"
              data={forms}
              value={one.form}
              size="sm"
              openOnFocus={false}
              onChange={(form) => change({ form })}
            />
            {day('from', 'From', 'Day of the form')}
            {day('to', 'To', 'Empty while it lasts')}
          </SimpleGrid>
        );
      }}
    </ListFields>
  );
}
