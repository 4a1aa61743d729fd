import { Select, SimpleGrid, TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { circuits } from '../../../shared/courts/circuits.ts';
import { usStates } from '../../../shared/courts/us-states.ts';
import { zoneChoicesWith } from '../../../shared/time/zone-choices.ts';
import { type OwnCourtDraft, withState } from './own-court-draft.ts';

type Props = {
  readonly draft: OwnCourtDraft;
  readonly errors: Readonly<Record<string, string>>;
  /** The first field, so that the focus can be put there. */
  readonly ref?: Ref<HTMLInputElement>;
  readonly onChange: (draft: OwnCourtDraft) => void;
};

/** The Federal Circuit binds no state. */
const circuitChoices = circuits
  .filter(({ id }) => id !== 'cafc')
  .map(({ id, shortName }) => ({ value: id, label: shortName }));

/** The fields of a court that no shipped table has. */
export function OwnCourtFields({ draft, errors, ref, onChange }: Props) {
  const line = (name: 'name' | 'shortName' | 'city', label: string, hint?: string) => (
    <TextInput
      {...(name === 'name' ? { ref, 'data-autofocus': true, withAsterisk: true } : {})}
      {...(hint === undefined ? {} : { description: hint })}
      label={label}
      value={draft[name]}
      error={errors[name] ?? null}
      autoComplete="off"
      onChange={(event) => onChange({ ...draft, [name]: event.currentTarget.value })}
    />
  );
  return (
    <SimpleGrid cols={2} spacing="sm">
      {line('name', 'Name of the court')}
      {line('shortName', 'As printed in tables', 'Empty = the name in full')}
      {line('city', 'City')}
      <Select
        label="State"
        data={[...usStates]}
        value={draft.state === '' ? null : draft.state}
        placeholder="Not recorded"
        searchable
        clearable
        selectFirstOptionOnChange
        onChange={(state) => onChange(withState(draft, state ?? ''))}
      />
      <Select
        label="Circuit"
        description="Whose federal law binds it; goes with the state"
        data={circuitChoices}
        value={draft.circuit === '' ? null : draft.circuit}
        placeholder="Not recorded"
        searchable
        clearable
        selectFirstOptionOnChange
        onChange={(circuit) => onChange({ ...draft, circuit: circuit ?? '' })}
      />
      <Select
        label="Time zone of the court"
        description="Every time at this court stands in it"
        data={zoneChoicesWith(draft.zone || null)}
        value={draft.zone === '' ? null : draft.zone}
        searchable
        error={errors['zone'] ?? null}
        withAsterisk
        onChange={(zone) => onChange({ ...draft, zone: zone ?? '' })}
      />
    </SimpleGrid>
  );
}
