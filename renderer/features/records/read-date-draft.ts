import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import type { CaseDate } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { readDateField } from '../../ui/typed-date-field.tsx';
import { type DateDraft, editableDate } from './date-draft.ts';

/** What is wrong with date fields, by field name. */
export type DateErrors = Readonly<Record<string, string>>;

/**
 * Reads one date field of a form; an untouched one keeps its date exactly. Null while the field is
 * empty, and where it cannot be read: then `errors` says why.
 */
export function readDateDraft(
  draft: DateDraft,
  field: string,
  today: CivilDay,
  errors: Record<string, string>,
  zone: string | null = null,
): CaseDate | null {
  if (draft.original !== null && draft.text === editableDate(draft.original).text)
    return draft.original;
  const reading = readDateField(draft.text, { today, zone });
  if (reading === null) return null;
  if (reading.ok) return reading.value.date;
  errors[field] = sentenceOf(reading.failure).sentence;
  return null;
}
