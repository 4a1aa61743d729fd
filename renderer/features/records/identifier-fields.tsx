import { Select, SimpleGrid, TextInput } from '@mantine/core';
import type { Client } from '../../../shared/model/client.ts';
import { ListFields } from '../../ui/list-fields.tsx';
import { type IdentifierDraft, newIdentifier, understoodNumber } from './client-draft.ts';

type Kind = Client['identifiers'][number]['kind'];

const kindNames: Readonly<Record<Kind, string>> = {
  'a-number': 'A-number',
  usms: 'USMS number',
  bop: 'BOP register number',
  state: 'State number (SID)',
  booking: 'Booking number',
  sevis: 'SEVIS number',
  fbi: 'FBI number',
  passport: 'Passport',
  other: 'Other number',
};

type Props = {
  readonly identifiers: readonly IdentifierDraft[];
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (identifiers: readonly IdentifierDraft[]) => void;
};

/** The numbers by which holders and courts know the client: none, one or several of each kind. */
export function IdentifierFields({ identifiers, errors, onChange }: Props) {
  return (
    <ListFields
      legend="Numbers"
      addLabel="Add a number"
      removeLabel={(place) => `Remove number ${String(place)}`}
      entries={identifiers}
      keyOf={(one) => one.key}
      newEntry={newIdentifier}
      onChange={onChange}
    >
      {(one, change, index) => (
        <SimpleGrid cols={4} spacing="xs">
          <Select
            label="Kind"
            data={Object.entries(kindNames).map(([value, label]) => ({ value, label }))}
            value={one.kind}
            onChange={(kind) => change({ kind: (kind ?? 'other') as Kind })}
          />
          <TextInput
            label={kindNames[one.kind]}
            description={describe(one)}
            value={one.value}
            error={errors[`identifiers.${String(index)}.value`] ?? null}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => change({ value: event.currentTarget.value })}
          />
          <TextInput
            label="Given by"
            value={one.issuedBy}
            autoComplete="off"
            onChange={(event) => change({ issuedBy: event.currentTarget.value })}
          />
          <TextInput
            label="Name as booked"
            description="Where it differs"
            value={one.nameAsBooked}
            autoComplete="off"
            onChange={(event) => change({ nameAsBooked: event.currentTarget.value })}
          />
        </SimpleGrid>
      )}
    </ListFields>
  );
}

function describe(one: IdentifierDraft): string {
  if (one.kind !== 'a-number') return 'As given';
  return understoodNumber(one) || '8 or 9 digits; empty if none';
}
