import {
  Alert,
  Checkbox,
  Fieldset,
  MultiSelect,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { RestrictedClass } from '../../../shared/model/record.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { ListFields } from '../../ui/list-fields.tsx';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import { sayAges } from './ages.ts';
import { type ClientDraft, type ClientValues, newAlias, readClient } from './client-draft.ts';
import { ContactFields } from './contact-fields.tsx';
import { EntryFields } from './entry-fields.tsx';
import { IdentifierFields } from './identifier-fields.tsx';
import { restrictedNames } from '../../../shared/model/restricted-names.ts';

type Errors = Readonly<Record<string, string>>;

type Props = {
  readonly initial: ClientDraft;
  readonly today: CivilDay;
  readonly submitLabel: string;
  /** Saves; what is wrong comes back by field. */
  readonly onSubmit: (values: ClientValues) => Promise<Errors | null>;
  /** Something to look at before saving; nothing is refused. */
  readonly warn: (draft: ClientDraft) => readonly string[];
  readonly aside?: ReactNode;
};

/** Everything about a client as a person: names, numbers, birth, language, contacts, entries. */
export function ClientForm({ initial, today, submitLabel, onSubmit, warn, aside }: Props) {
  const [draft, setDraft] = useState(initial);
  const [errors, setErrors] = useState<Errors>({});
  const change = (part: Partial<ClientDraft>) => setDraft((now) => ({ ...now, ...part }));
  const warnings = warn(draft);
  const save = async () => {
    const read = readClient(draft, today);
    setErrors(read.ok ? ((await onSubmit(read.values)) ?? {}) : read.errors);
  };
  const line = (
    name:
      | 'name'
      | 'sortName'
      | 'countryOfBirth'
      | 'nationality'
      | 'language'
      | 'dialect'
      | 'phone'
      | 'email',
    label: string,
    hint?: string,
  ) => (
    <TextInput
      label={label}
      {...(hint === undefined ? {} : { description: hint })}
      value={draft[name]}
      error={errors[name] ?? null}
      withAsterisk={name === 'name'}
      autoComplete="off"
      {...(name === 'name' ? { 'data-autofocus': true } : {})}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <FormFrame
      draft={draft}
      errors={errors}
      submitLabel={submitLabel}
      onSubmit={save}
      aside={aside}
    >
      <SimpleGrid cols={2} spacing="sm">
        {line('name', 'Name, as the client writes it')}
        {line('sortName', 'Sorted under', 'Last name first; may be empty')}
      </SimpleGrid>
      <Stack gap="xs" role="status">
        {warnings.map((warning) => (
          <Alert key={warning} color="yellow">
            {warning}
          </Alert>
        ))}
      </Stack>
      <IdentifierFields
        identifiers={draft.identifiers}
        errors={errors}
        onChange={(identifiers) => change({ identifiers })}
      />
      <ListFields
        legend="Other names"
        addLabel="Add another name"
        removeLabel={(place) => `Remove other name ${String(place)}`}
        entries={draft.aliases}
        keyOf={(one) => one.key}
        newEntry={newAlias}
        onChange={(aliases) => change({ aliases })}
      >
        {(one, changeOne) => (
          <TextInput
            label="Also known as"
            value={one.name}
            autoComplete="off"
            onChange={(event) => changeOne({ name: event.currentTarget.value })}
          />
        )}
      </ListFields>
      <Fieldset legend="Birth and language" p="sm" pt={4}>
        <SimpleGrid cols={3} spacing="sm">
          <TypedDateField
            label="Date of birth"
            value={draft.dateOfBirth.text}
            error={errors['dateOfBirth'] ?? null}
            today={today}
            zone={null}
            hint="A month or a year is fine"
            question={sayAges(draft.dateOfBirth, today)}
            onChange={(text) => change({ dateOfBirth: { ...draft.dateOfBirth, text } })}
          />
          {line(
            'countryOfBirth',
            'Country of birth',
            'The EOIR line and the ICE locator ask for it',
          )}
          {line('nationality', 'Nationality')}
          {line('language', 'Language')}
          {line('dialect', 'Dialect')}
          <Select
            label="Interpreter"
            data={[
              { value: '', label: 'Not recorded' },
              { value: 'yes', label: 'Needed' },
              { value: 'no', label: 'Not needed' },
            ]}
            value={draft.needsInterpreter === null ? '' : draft.needsInterpreter ? 'yes' : 'no'}
            onChange={(next) =>
              change({ needsInterpreter: next === 'yes' ? true : next === 'no' ? false : null })
            }
          />
        </SimpleGrid>
      </Fieldset>
      <SimpleGrid cols={2} spacing="sm">
        {line('phone', 'Phone')}
        {line('email', 'E-mail')}
      </SimpleGrid>
      <ContactFields
        contacts={draft.contacts}
        errors={errors}
        onChange={(contacts) => change({ contacts })}
      />
      <EntryFields
        entries={draft.entries}
        errors={errors}
        today={today}
        onChange={(entries) => change({ entries })}
      />
      <Textarea
        label="Note"
        value={draft.note}
        error={errors['note'] ?? null}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <MultiSelect
        label="Restricted because"
        data={Object.entries(restrictedNames).map(([value, label]) => ({ value, label }))}
        value={[...draft.restricted]}
        onChange={(values) => change({ restricted: values as RestrictedClass[] })}
      />
      <Checkbox
        label="Do not disclose: never print this client"
        checked={draft.doNotDisclose}
        onChange={(input) => change({ doNotDisclose: input.currentTarget.checked })}
      />
    </FormFrame>
  );
}
