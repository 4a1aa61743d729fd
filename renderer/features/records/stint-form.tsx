import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { authorityNames, authorityOrder } from '../../../shared/custody/authority-names.ts';
import type { Stint } from '../../../shared/model/custody.ts';
import { newRow } from '../../../shared/model/new-row.ts';
import type { Authority } from '../../../shared/model/record.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import { editableDate } from './event-draft.ts';
import { type DateErrors, readDateDraft } from './read-date-draft.ts';
import { askAboutFuture, sayBackwards } from './date-order.ts';
import {
  noProvenance,
  type Provenance,
  ProvenanceFields,
  provenanceOf,
} from './provenance-fields.tsx';

type Props = {
  readonly matterId: string;
  /** The stint being edited; null for a new one. */
  readonly stint: Stint | null;
  readonly today: CivilDay;
  readonly enteredBy: string;
  readonly onSave: (stint: Stint) => Promise<void>;
};

/** Adds or edits one custody stint: who holds, where, from when to when. */
export function StintForm({ matterId, stint, today, enteredBy, onSave }: Props) {
  const [authority, setAuthority] = useState<Authority>(stint?.authority ?? 'ice');
  const [facility, setFacility] = useState(stint?.facility?.name ?? '');
  const [city, setCity] = useState(stint?.facility?.city ?? '');
  const [state, setState] = useState(stint?.facility?.state ?? '');
  const [operator, setOperator] = useState(stint?.operator ?? '');
  const [bookIn, setBookIn] = useState(editableDate(stint?.bookIn ?? null));
  const [bookOut, setBookOut] = useState(editableDate(stint?.bookOut ?? null));
  const [endedBy, setEndedBy] = useState<string>(stint?.endedBy ?? '');
  const [provenance, setProvenance] = useState<Provenance>(
    stint === null ? noProvenance : provenanceOf(stint),
  );
  const [note, setNote] = useState(stint?.note ?? '');
  const [errors, setErrors] = useState<DateErrors>({});

  const save = () => {
    const wrong: Record<string, string> = {};
    const start = readDateDraft(bookIn, 'bookIn', today, wrong);
    const end = readDateDraft(bookOut, 'bookOut', today, wrong);
    if (start === null && wrong['bookIn'] === undefined)
      wrong['bookIn'] = 'Say when this custody began; "about", "before" and a month are fine.';
    const backwards = sayBackwards('Book-out', end, 'book-in', start);
    if (backwards !== null) wrong['bookOut'] = backwards;
    setErrors(wrong);
    if (start === null || Object.keys(wrong).length > 0) return undefined;
    return onSave(
      newRow('stints', {
        ...(stint ?? { id: crypto.randomUUID(), matterId, enteredBy }),
        authority,
        facility:
          `${facility}${city}${state}`.trim() === ''
            ? null
            : {
                name: facility.trim(),
                city: city.trim(),
                state: state.trim(),
                code: stint?.facility?.code ?? '',
              },
        operator: operator.trim(),
        bookIn: start,
        bookOut: end,
        endedBy: endedBy === '' ? null : (endedBy as NonNullable<Stint['endedBy']>),
        ...provenance,
        sources: [...provenance.sources],
        restricted: [...provenance.restricted],
        note,
      }),
    );
  };

  return (
    <FormFrame
      draft={[
        ...[authority, facility, city, state, operator, endedBy, note],
        ...[bookIn, bookOut, provenance],
      ]}
      errors={errors}
      submitLabel={stint === null ? 'Add' : 'Save'}
      onSubmit={save}
    >
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="Held by"
          data={authorityOrder.map((value) => ({ value, label: authorityNames[value] }))}
          value={authority}
          data-autofocus
          onChange={(value) => setAuthority(value ?? 'other')}
        />
        <TextInput
          label="Facility"
          description="Empty if not known"
          value={facility}
          onChange={(input) => setFacility(input.currentTarget.value)}
        />
        <TextInput
          label="City"
          value={city}
          onChange={(input) => setCity(input.currentTarget.value)}
        />
        <TextInput
          label="State"
          value={state}
          onChange={(input) => setState(input.currentTarget.value)}
        />
        <TypedDateField
          label="Book-in"
          value={bookIn.text}
          today={today}
          zone={null}
          error={errors['bookIn'] ?? null}
          question={askAboutFuture(readDateDraft(bookIn, 'bookIn', today, {}), today)}
          required
          onChange={(text) => setBookIn({ ...bookIn, text })}
        />
        <TypedDateField
          label="Book-out"
          value={bookOut.text}
          today={today}
          zone={null}
          error={errors['bookOut'] ?? null}
          hint="Empty while still held"
          onChange={(text) => setBookOut({ ...bookOut, text })}
        />
        <Select
          label="Ended by"
          data={[
            { value: '', label: 'Not recorded' },
            { value: 'transfer', label: 'Transfer' },
            { value: 'release', label: 'Release' },
            { value: 'removal', label: 'Removal' },
            { value: 'death', label: 'Death' },
            { value: 'unknown', label: 'Not known' },
          ]}
          value={endedBy}
          onChange={(value) => setEndedBy(value ?? '')}
        />
        <TextInput
          label="Operator"
          value={operator}
          onChange={(input) => setOperator(input.currentTarget.value)}
        />
      </SimpleGrid>
      <ProvenanceFields
        value={provenance}
        onChange={(part) => setProvenance({ ...provenance, ...part })}
      />
      <Textarea
        label="Note"
        value={note}
        onChange={(input) => setNote(input.currentTarget.value)}
      />
    </FormFrame>
  );
}
