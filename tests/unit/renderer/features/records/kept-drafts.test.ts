import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHearingTypesDraft } from '../../../../../renderer/features/records/hearing-types-form.tsx';
import {
  clientDraftOf,
  newAlias,
  newContact,
  newEntry,
  newIdentifier,
  readClientDraft,
} from '../../../../../renderer/features/records/client-draft.ts';
import {
  emptyDraft,
  readEventDraft,
} from '../../../../../renderer/features/records/event-draft.ts';
import { newClosure } from '../../../../../renderer/features/records/closure-draft.ts';
import { readCourtClosuresDraft } from '../../../../../renderer/features/records/court-closures-form.tsx';
import { newOwnCourt } from '../../../../../renderer/features/records/own-court-draft.ts';
import { readOwnCourtFormDraft } from '../../../../../renderer/features/records/own-court-form.tsx';
import {
  newLeave,
  personDraftOf,
  readPersonDraft,
} from '../../../../../renderer/features/records/person-draft.ts';
import {
  newAppearance,
  newProceeding,
  readProceedingDraft,
} from '../../../../../renderer/features/records/proceeding-draft.ts';
import { noProvenance } from '../../../../../renderer/features/records/provenance-fields.tsx';
import { rowDraftOf } from '../../../../../renderer/features/records/row-draft.ts';
import { claimFields } from '../../../../../renderer/features/records/row-fields.ts';
import { readRowDraft } from '../../../../../renderer/features/records/row-form.tsx';
import { readLineDraft } from '../../../../../renderer/features/quick-add/use-quick-line.ts';
import { sourceSchema } from '../../../../../shared/model/record.ts';

const source = (text: string) => ({
  ...sourceSchema.parse({ kind: 'docket', label: '' }),
  label: text,
  page: text,
});
const provenance = (text: string) => ({ ...noProvenance, sources: [source(text)] });
const date = (text: string) => ({ text, original: null });

/** Each form with one text typed wherever a text can be typed. */
const forms: readonly (readonly [
  string,
  (value: unknown) => unknown,
  (text: string) => unknown,
])[] = [
  [
    'client',
    readClientDraft,
    (text) => ({
      ...clientDraftOf(null),
      name: text,
      note: text,
      dateOfBirth: date(text),
      aliases: [{ ...newAlias(), name: text }],
      identifiers: [{ ...newIdentifier(), value: text, nameAsBooked: text }],
      contacts: [{ ...newContact(), name: text, email: text }],
      entries: [{ ...newEntry(), on: date(text), place: text }],
    }),
  ],
  [
    'event',
    readEventDraft,
    (text) => ({
      ...emptyDraft('hearing'),
      ...provenance(text),
      title: text,
      when: date(text),
      details: { judge: text },
    }),
  ],
  [
    'person',
    readPersonDraft,
    (text) => ({
      ...personDraftOf(null),
      initials: text,
      leave: [{ ...newLeave(), from: date(text), note: text }],
    }),
  ],
  [
    'proceeding',
    readProceedingDraft,
    (text) => ({
      values: {
        ...newProceeding,
        title: text,
        court: { text, picked: null },
        appearances: [{ ...newAppearance(), counsel: text, from: date(text) }],
      },
      provenance: provenance(text),
      adding: newOwnCourt(text),
      added: null,
    }),
  ],
  [
    'claim',
    readRowDraft,
    (text) => ({
      values: { ...rowDraftOf({ kind: 'warrant' }, claimFields), note: date(text) },
      provenance: provenance(text),
    }),
  ],
  [
    'court',
    readOwnCourtFormDraft,
    (text) => ({
      court: newOwnCourt(text),
      ticked: ['p1'],
      closures: [{ ...newClosure(), when: date(text), reason: text }],
    }),
  ],
  [
    'closed days of a court',
    readCourtClosuresDraft,
    (text) => ({ courtId: text, closures: [{ ...newClosure(), when: date(text), source: text }] }),
  ],
  [
    'types of hearing',
    readHearingTypesDraft,
    (text) => ({ kind: 'habeas', changed: { habeas: [text], family: null }, added: text }),
  ],
  [
    'quick-add line',
    readLineDraft,
    (text) => ({
      text,
      given: [{ about: 'matter', value: text, saidBy: text }],
      asWords: [{ field: 'judge', text }],
    }),
  ],
];

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', 'x'.repeat(10_000), '\u202eabc', '2/30', '1/1/26 25:00', 'A1234567'),
);

test.each(forms)('The %s form comes back as it was, whatever was typed', (_, read, draftOf) => {
  fc.assert(
    fc.property(typed, (text) => {
      const kept: unknown = JSON.parse(JSON.stringify(draftOf(text)));
      expect(read(kept)).toEqual(kept);
    }),
    { numRuns: 40 },
  );
});

test.each(forms)('What is no draft of the %s form is not shown in it', (_, read, draftOf) => {
  for (const other of [null, undefined, 7, '', [], {}, { text: 1 }]) expect(read(other)).toBeNull();
  for (const [, readOther, otherDraft] of forms) {
    if (readOther !== read) expect(read(otherDraft('Ana'))).toBeNull();
  }
  expect(read(draftOf('Ana'))).not.toBeNull();
});
