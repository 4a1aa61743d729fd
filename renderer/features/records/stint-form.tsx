import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { authorityNames, authorityOrder } from '../../../shared/custody/authority-names.ts';
import type { Stint } from '../../../shared/model/custody.ts';
import { newRow } from '../../../shared/model/new-row.ts';
import { authoritySchema } from '../../../shared/model/record.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import { dateDraftSchema, editableDate } from './date-draft.ts';
import { type DateErrors, readDateDraft } from './read-date-draft.ts';
import { provenanceDraftSchema } from './provenance-draft.ts';
import { askAboutFuture, sayBackwards } from './date-order.ts';
import {
  noProvenance,
  type Provenance,
  ProvenanceFields,
  provenanceOf,
} from './provenance-fields.tsx';

const stintDraftSchema = z.strictObject({
  authority: authoritySchema,
  facility: z.string(),
  city: z.string(),
  state: z.string(),
  operator: z.string(),
  bookIn: dateDraftSchema,
  bookOut: dateDraftSchema,
  endedBy: z.string(),
  provenance: provenanceDraftSchema,
  note: z.string(),
});
/** What the stint form holds while somebody types. */
export type StintDraft = Readonly<
  Omit<z.infer<typeof stintDraftSchema>, 'provenance'> & { readonly provenance: Provenance }
>;

/** A draft as it was kept. */
export const readStintDraft: KeptReader<StintDraft> = keptReader(stintDraftSchema);

type Props = {
  readonly matterId: string;
  /** The stint being edited; null for a new one. */
  readonly stint: Stint | null;
  /** What was typed before and kept; null where the form begins as always. */
  readonly initial: StintDraft | null;
  readonly today: CivilDay;
  readonly enteredBy: string;
  readonly onSave: (stint: Stint) => Promise<void>;
};

/** Adds or edits one custody stint: who holds, where, from when to when. */
export function StintForm({ matterId, stint, initial, today, enteredBy, onSave }: Props) {
  const [draft, setDraft] = useState<StintDraft>(() => initial ?? draftOfStint(stint));
  const { authority, facility, city, state, operator, bookIn, bookOut, endedBy } = draft;
  const { provenance, note } = draft;
  const change = (part: Partial<StintDraft>) => setDraft((now) => ({ ...now, ...part }));
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
      draft={draft}
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
          onChange={(value) => change({ authority: value ?? 'other' })}
        />
        <TextInput
          label="Facility"
          description="Empty if not known"
          value={facility}
          onChange={(input) => change({ facility: input.currentTarget.value })}
        />
        <TextInput
          label="City"
          value={city}
          onChange={(input) => change({ city: input.currentTarget.value })}
        />
        <TextInput
          label="State"
          value={state}
          onChange={(input) => change({ state: input.currentTarget.value })}
        />
        <TypedDateField
          label="Book-in"
          value={bookIn.text}
          today={today}
          zone={null}
          error={errors['bookIn'] ?? null}
          question={askAboutFuture(readDateDraft(bookIn, 'bookIn', today, {}), today)}
          required
          onChange={(text) => change({ bookIn: { ...bookIn, text } })}
        />
        <TypedDateField
          label="Book-out"
          value={bookOut.text}
          today={today}
          zone={null}
          error={errors['bookOut'] ?? null}
          hint="Empty while still held"
          onChange={(text) => change({ bookOut: { ...bookOut, text } })}
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
          onChange={(value) => change({ endedBy: value ?? '' })}
        />
        <TextInput
          label="Operator"
          value={operator}
          onChange={(input) => change({ operator: input.currentTarget.value })}
        />
      </SimpleGrid>
      <ProvenanceFields
        value={provenance}
        onChange={(part) => change({ provenance: { ...provenance, ...part } })}
      />
      <Textarea
        label="Note"
        value={note}
        onChange={(input) => change({ note: input.currentTarget.value })}
      />
    </FormFrame>
  );
}

function draftOfStint(stint: Stint | null): StintDraft {
  return {
    authority: stint?.authority ?? 'ice',
    facility: stint?.facility?.name ?? '',
    city: stint?.facility?.city ?? '',
    state: stint?.facility?.state ?? '',
    operator: stint?.operator ?? '',
    bookIn: editableDate(stint?.bookIn ?? null),
    bookOut: editableDate(stint?.bookOut ?? null),
    endedBy: stint?.endedBy ?? '',
    provenance: stint === null ? noProvenance : provenanceOf(stint),
    note: stint?.note ?? '',
  };
}
