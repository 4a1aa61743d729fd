import {
  type CaseDate,
  caseDateSchema,
  isExactDay,
  isPartialDay,
  precisionOf,
} from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { type DateDraft, editableDate } from './date-draft.ts';
import { readDateDraft } from './read-date-draft.ts';
import type { RowField } from './row-field.ts';

/** The texts of a record form by field, each date with the one it began with. */
export type RowDraft = Readonly<Record<string, DateDraft>>;
/** What the texts mean: strings, days, dates, booleans; null for an empty date or day. */
export type RowValues = Readonly<Record<string, string | boolean | CaseDate | null>>;

/** The texts of a record as it is. */
export function rowDraftOf(row: object, fields: readonly RowField[]): RowDraft {
  const values = row as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fields.map((field) => [field.name, draftOf(values[field.name], field)]),
  );
}

/** Reads the texts of a form; what cannot be read is said by field. */
export function rowValuesOf(
  draft: RowDraft,
  fields: readonly RowField[],
  today: CivilDay,
):
  | { readonly ok: true; readonly values: RowValues }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const values: Record<string, string | boolean | CaseDate | null> = {};
  for (const field of fields) {
    const own = draft[field.name] ?? { text: '', original: null };
    values[field.name] = readField(field, own, draft, today, errors);
    if (field.required === true && own.text.trim() === '' && errors[field.name] === undefined)
      errors[field.name] = field.missing ?? `${field.label} is needed.`;
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, values };
}

function readField(
  field: RowField,
  own: DateDraft,
  draft: RowDraft,
  today: CivilDay,
  errors: Record<string, string>,
): string | boolean | CaseDate | null {
  switch (field.type) {
    case 'yes-no':
      return own.text === 'yes';
    case 'case-date':
      return readDateDraft(own, field.name, today, errors, draft['zone']?.text || null);
    case 'day': {
      const date = readDateDraft(own, field.name, today, errors);
      if (date === null) return null;
      if (isExactDay(date)) return date.from;
      errors[field.name] = 'One exact day is needed here.';
      return null;
    }
    case 'partial-day': {
      const date = readDateDraft(own, field.name, today, errors);
      if (date === null) return null;
      if (date.kind === 'on' && date.precision !== 'time') return date.from;
      errors[field.name] = 'A day, a month or a year is needed here.';
      return null;
    }
    case 'line':
    case 'number':
    case 'prose':
    case 'choice':
    case 'many':
      return own.text.trim();
  }
}

function draftOf(value: unknown, field: RowField): DateDraft {
  if (typeof value === 'boolean') return { text: value ? 'yes' : '', original: null };
  if (typeof value === 'string')
    return (field.type === 'day' || field.type === 'partial-day') && isPartialDay(value)
      ? editableDate({ kind: 'on', from: value, precision: precisionOf(value), asTyped: '' })
      : { text: value, original: null };
  const date = caseDateSchema.safeParse(value);
  return date.success ? editableDate(date.data) : { text: '', original: null };
}
