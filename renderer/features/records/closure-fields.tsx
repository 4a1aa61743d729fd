import { SimpleGrid, TextInput } from '@mantine/core';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { ListFields } from '../../ui/list-fields.tsx';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import { type ClosureDraft, newClosure } from './closure-draft.ts';

type Props = {
  readonly closures: readonly ClosureDraft[];
  readonly today: CivilDay;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (closures: readonly ClosureDraft[]) => void;
};

/** Days on which the clerk's office of a court could not be reached; deadlines heed them. */
export function ClosureFields({ closures, today, errors, onChange }: Props) {
  return (
    <ListFields
      legend="Days on which the clerk’s office was closed"
      addLabel="Add closed days"
      removeLabel={(place) => `Remove closed days ${String(place)}`}
      entries={closures}
      keyOf={(one) => one.key}
      newEntry={newClosure}
      onChange={onChange}
    >
      {(one, change, index) => {
        const error = (name: string) => errors[`closures.${String(index)}.${name}`] ?? null;
        const line = (name: 'reason' | 'source', label: string, hint: string) => (
          <TextInput
            label={label}
            placeholder={hint}
            value={one[name]}
            error={error(name)}
            autoComplete="off"
            {...(name === 'reason' ? { withAsterisk: true } : {})}
            onChange={(event) => change({ [name]: event.currentTarget.value })}
          />
        );
        return (
          <SimpleGrid cols={3} spacing="xs" verticalSpacing={6}>
            <TypedDateField
              label="Closed on"
              hint="2/10/26, or 2/10/26 to 2/12/26"
              value={one.when.text}
              today={today}
              zone={null}
              error={error('when')}
              required
              onChange={(text) => change({ when: { ...one.when, text } })}
            />
            {line('reason', 'Why it was closed', 'snow, ECAS outage')}
            {line('source', 'Where you have it from', 'notice on the court’s page')}
          </SimpleGrid>
        );
      }}
    </ListFields>
  );
}
