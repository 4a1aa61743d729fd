import { z } from 'zod';
import { type Person, personSchema } from '../../../shared/model/person.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { draftOfDay, noDate, readDay } from './day-draft.ts';
import { type DateDraft, dateDraftSchema } from './date-draft.ts';

/** Days away as they stand in the form, both ends. */
export type LeaveDraft = {
  readonly key: string;
  readonly from: DateDraft;
  readonly to: DateDraft;
  readonly note: string;
};

/** The form of somebody of the office. */
export type PersonDraft = {
  readonly initials: string;
  readonly name: string;
  readonly role: Person['role'];
  readonly leave: readonly LeaveDraft[];
};

/** A draft as it was kept. */
export const readPersonDraft: KeptReader<PersonDraft> = keptReader(
  z.strictObject({
    initials: z.string(),
    name: z.string(),
    role: personSchema.shape.role.unwrap(),
    leave: z.array(
      z.strictObject({
        key: z.string(),
        from: dateDraftSchema,
        to: dateDraftSchema,
        note: z.string(),
      }),
    ),
  }),
);

export const newLeave = (): LeaveDraft => ({
  key: crypto.randomUUID(),
  from: noDate,
  to: noDate,
  note: '',
});

/** The form of a person; an empty one for null. */
export function personDraftOf(person: Person | null): PersonDraft {
  return {
    initials: person?.initials ?? '',
    name: person?.name ?? '',
    role: person?.role ?? 'other',
    leave: (person?.leave ?? []).map(({ from, to, note }) => ({
      key: crypto.randomUUID(),
      from: draftOfDay(from),
      to: draftOfDay(to),
      note,
    })),
  };
}

export type PersonValues = Pick<Person, keyof PersonDraft>;

export type PersonRead =
  | { readonly ok: true; readonly values: PersonValues }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/**
 * Reads the form of a person. Initials tell people apart, so two of them never share any; somebody has
 * initials or a name. Leave without its last day is one day; empty lines are left out.
 *
 * @param others everybody else of the office, archived ones too
 */
export function readPerson(
  draft: PersonDraft,
  others: readonly Person[],
  today: CivilDay,
): PersonRead {
  const errors: Record<string, string> = {};
  const initials = draft.initials.trim().toUpperCase();
  const name = draft.name.trim();
  const same = others.find((one) => initials !== '' && one.initials.toUpperCase() === initials);
  if (same !== undefined)
    errors['initials'] = `${initials} stands for ${same.name || 'somebody else'} already.`;
  else if (initials === '' && name === '') errors['initials'] = 'Write initials or a name.';
  const leave = draft.leave.flatMap((one, index) => {
    const isBlank = [one.from.text, one.to.text, one.note].every((text) => text.trim() === '');
    return isBlank ? [] : [readLeave(one, index, today, errors)];
  });
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const kept = leave.filter((one) => one !== null);
  return { ok: true, values: { initials, name, role: draft.role, leave: kept } };
}

function readLeave(
  { from: first, to: last, note }: LeaveDraft,
  index: number,
  today: CivilDay,
  errors: Record<string, string>,
): Person['leave'][number] | null {
  const field = (name: string) => `leave.${String(index)}.${name}`;
  const from = readDay(first, field('from'), today, errors);
  const to = readDay(last, field('to'), today, errors) ?? from;
  if (from === null && errors[field('from')] === undefined)
    errors[field('from')] = 'Say the first day of the leave.';
  if (from === null || to === null) return null;
  if (to < from) errors[field('to')] = 'The last day comes before the first.';
  return { from, to, note: note.trim() };
}
