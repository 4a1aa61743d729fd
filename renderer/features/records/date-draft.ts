import { z } from 'zod';
import { type CaseDate, caseDateSchema } from '../../../shared/time/case-date.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';

/** A date field and the date it began with: untouched text keeps the date exactly as it was. */
export const dateDraftSchema = z.strictObject({
  text: z.string(),
  original: caseDateSchema.nullable(),
});
export type DateDraft = Readonly<z.infer<typeof dateDraftSchema>>;

/** A date field that nothing was typed in. */
export const emptyDate: DateDraft = { text: '', original: null };

/** The text of a date as a person can edit it and the parser reads it back. */
export function editableDate(date: CaseDate | null): DateDraft {
  if (date === null) return emptyDate;
  return { text: formatCaseDate(date, { style: 'table' }), original: date };
}
