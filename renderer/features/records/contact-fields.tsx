import { Select, SimpleGrid, TextInput } from '@mantine/core';
import type { Client } from '../../../shared/model/client.ts';
import { ListFields } from '../../ui/list-fields.tsx';
import { type ContactDraft, newContact } from './client-draft.ts';

type MayBeTold = Client['contacts'][number]['mayBeTold'];

/** What a contact may be told, as forms name it. */
const mayBeToldNames: Readonly<Record<MayBeTold, string>> = {
  nothing: 'Nothing',
  dates: 'Dates',
  custody: 'Custody',
  all: 'Everything',
};

type Props = {
  readonly contacts: readonly ContactDraft[];
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (contacts: readonly ContactDraft[]) => void;
};

/** People around the client, what each may be told, and when it is safe to call. */
export function ContactFields({ contacts, errors, onChange }: Props) {
  return (
    <ListFields
      legend="Contacts"
      addLabel="Add a contact"
      removeLabel={(place) => `Remove contact ${String(place)}`}
      entries={contacts}
      keyOf={(one) => one.key}
      newEntry={newContact}
      onChange={onChange}
    >
      {(one, change, index) => {
        const line = (
          name: 'name' | 'role' | 'phone' | 'safeHours' | 'email' | 'note',
          label: string,
          hint: string,
        ) => (
          <TextInput
            label={label}
            placeholder={hint}
            value={one[name]}
            error={errors[`contacts.${String(index)}.${name}`] ?? null}
            autoComplete="off"
            onChange={(event) => change({ [name]: event.currentTarget.value })}
          />
        );
        return (
          <SimpleGrid cols={4} spacing="xs" verticalSpacing={6}>
            {line('name', 'Contact’s name', '')}
            {line('role', 'Role', 'sister, sponsor, counsel')}
            <Select
              label="May be told"
              data={Object.entries(mayBeToldNames).map(([value, label]) => ({ value, label }))}
              value={one.mayBeTold}
              onChange={(next) => change({ mayBeTold: (next ?? 'nothing') as MayBeTold })}
            />
            {line('phone', 'Contact’s phone', '')}
            {line('safeHours', 'Safe hours', 'after 6 pm, never at work')}
            {line('email', 'Contact’s e-mail', '')}
            {line('note', 'About the contact', '')}
          </SimpleGrid>
        );
      }}
    </ListFields>
  );
}
