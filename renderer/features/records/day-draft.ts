import { type CaseDate, isExactDay, precisionOf } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { type DateDraft, editableDate } from './date-draft.ts';
import { readDateDraft } from './read-date-draft.ts';

/** A date field with nothing in it. */
export const noDate: DateDraft = { text: '', original: null };

/** A day, a month or a year that a record keeps, as it stands in a date field. */
export function draftOfDay(day: string | null): DateDraft {
  if (day === null) return noDate;
  return editableDate({ kind: 'on', from: day, precision: precisionOf(day), asTyped: '' });
}

/** Reads a field that takes one exact day; what is wrong goes into `errors`. */
export function readDay(
  draft: DateDraft,
  field: string,
  today: CivilDay,
  errors: Record<string, string>,
): CivilDay | null {
  const date = readDateDraft(draft, field, today, errors);
  if (date === null) return null;
  if (isExactDay(date) && date.precision === 'day') return date.from;
  errors[field] = 'One exact day is needed here.';
  return null;
}

/** Reads a field that takes a day, a month or a year; what is wrong goes into `errors`. */
export function readPartialDay(
  draft: DateDraft,
  field: string,
  today: CivilDay,
  errors: Record<string, string>,
): string | null {
  const date: CaseDate | null = readDateDraft(draft, field, today, errors);
  if (date === null) return null;
  if (date.kind === 'on' && date.precision !== 'time') return date.from;
  errors[field] = 'A day, a month or a year is needed here.';
  return null;
}
