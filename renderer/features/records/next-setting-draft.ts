import { z } from 'zod';
import { settingSchema } from '../../../shared/model/hearing.ts';
import type { Setting } from '../../../shared/model/hearing.ts';
import { type CaseDate, isExactDay } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { readDateField } from '../../ui/typed-date-field.tsx';
import { resetProblem } from './reset-rules.ts';

/** The new date of a hearing while somebody types. */
export const nextSettingDraftSchema = z.strictObject({
  text: z.string(),
  /** A typed date that was put aside when "to be determined" was chosen. */
  aside: z.string(),
  form: settingSchema.shape.form.unwrap(),
  zone: z.string().nullable(),
});
export type NextSettingDraft = Readonly<z.infer<typeof nextSettingDraftSchema>>;

/** What a field without a readable date is about. */
export const noDate = { kind: 'undated', asTyped: '' } as const;

/** The date as far as it can be read. */
export function dateOfDraft(draft: NextSettingDraft, today: CivilDay): CaseDate {
  const reading = readDateField(draft.text, { today, zone: draft.zone });
  return reading?.ok === true ? reading.value.date : noDate;
}

/**
 * Reads the new date; null where something is wrong, which `errors` says by `date` and `zone`.
 *
 * @param old the setting that it follows; null where it follows none
 */
export function readNextSetting(
  draft: NextSettingDraft,
  old: Pick<Setting, 'date' | 'form'> | null,
  today: CivilDay,
  errors: Record<string, string>,
): Pick<Setting, 'date' | 'form'> | null {
  const reading = readDateField(draft.text, { today, zone: draft.zone });
  const date = reading?.ok === true ? reading.value.date : noDate;
  const { form } = draft;
  const problem = resetProblem(old ?? { date: noDate, form: 'exact' }, { date, form });
  if (form === 'to-be-determined' && date.kind !== 'undated')
    errors['date'] =
      'A date stands here though it is to be determined: choose exact or control, or empty the field.';
  else if (form !== 'to-be-determined' && reading === null) errors['date'] = 'Type the new date.';
  // What cannot be read is said beside the field already.
  else if (reading?.ok === false) errors['date'] = '';
  else if (problem !== null) errors['date'] = problem;
  else if (isTimeWithoutZone(date)) errors['zone'] = 'Choose the time zone of this time.';
  else return { form, date };
  return null;
}

function isTimeWithoutZone(date: CaseDate): boolean {
  return date.kind !== 'undated' && date.time !== undefined && date.zone === undefined;
}

/** True where a date lies ahead of today: nothing has come of it yet. */
export function liesAhead(date: CaseDate, today: CivilDay): boolean {
  return isExactDay(date) && date.from > today;
}
