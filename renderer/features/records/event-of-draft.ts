import { capital } from '../../../shared/model/capital.ts';
import { currentSetting, isAttended } from '../../../shared/model/event-date.ts';
import { type CaseEvent, eventSchema } from '../../../shared/model/event.ts';
import { type Setting, settingSchema } from '../../../shared/model/hearing.ts';
import type { SettingOrigin } from '../../../shared/model/record-reset.ts';
import { sayIssue } from '../../../shared/model/say-issue.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import type { CaseDate } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { readDateField } from '../../ui/typed-date-field.tsx';
import { type DateDraft, editableDate } from './date-draft.ts';
import { sayBackwards } from './date-order.ts';
import { detailFields } from './detail-fields.ts';
import { type DraftErrors, type EventDraft, isAttendedKind } from './event-draft.ts';
import { emptyNotice, readNotice } from './notice-draft.ts';

type Context = {
  readonly today: CivilDay;
  /** Zone of the chosen court; null where none is known. */
  readonly courtZone: string | null;
  /** The matter has dockets: a hearing must say which is its own. */
  readonly hasProceedings: boolean;
  readonly matterId: string;
  readonly newId: () => string;
  readonly enteredBy: string;
  /** What untouched fields of a new record are filled with, as the form shows it. */
  readonly proposed?: Readonly<Record<string, string>>;
};

/**
 * Makes the record of a draft, or says what is wrong with it.
 *
 * @param before the record being edited; null for a new one
 */
export function eventOfDraft(
  draft: EventDraft,
  before: CaseEvent | null,
  context: Context,
):
  | { readonly ok: true; readonly event: CaseEvent }
  | { readonly ok: false; readonly errors: DraftErrors } {
  const errors: Record<string, string> = {};
  const title = titleOf(draft);
  if (title === '') errors['title'] = 'Write what happened, in a few words.';
  if (draft.kind === 'hearing' && draft.proceedingId === null && context.hasProceedings)
    errors['proceedingId'] = 'Choose the docket that this hearing belongs to.';
  const isTbd = isAttendedKind(draft.kind) && draft.form === 'to-be-determined';
  const date = isTbd
    ? readNoDate(draft.when, context.today, errors)
    : readDate(draft.when, 'when', draft.zone ?? context.courtZone, context.today, errors);
  const details = readDetails(draft, context, errors);
  const origin = readNotice(
    isAttendedKind(draft.kind) ? draft.notice : emptyNotice,
    context.today,
    errors,
  );
  if (draft.kind === 'condition') {
    const until = (details?.['until'] ?? null) as CaseDate | null;
    const backwards = sayBackwards('Binds until', until, 'its start', date);
    if (backwards !== null) errors['until'] = backwards;
  }
  if (date === null || details === null || Object.keys(errors).length > 0)
    return { ok: false, errors };

  const parsed = eventSchema.safeParse({
    ...(before ?? {
      id: context.newId(),
      matterId: context.matterId,
      enteredBy: context.enteredBy,
    }),
    kind: draft.kind,
    title,
    ...(isAttendedKind(draft.kind) ? {} : { date }),
    proceedingId: draft.proceedingId,
    standing: draft.standing,
    milestone: draft.milestone === 'by-kind' ? null : draft.milestone === 'yes',
    sources: draft.sources,
    note: draft.note,
    restricted: draft.restricted,
    doNotDisclose: draft.doNotDisclose,
    responsibleAttorney: draft.responsibleAttorney,
    backupAttorney: draft.backupAttorney,
    details: {
      // What the form does not show is kept as it was.
      ...before?.details,
      ...details,
      ...(isAttendedKind(draft.kind)
        ? { settings: settingsOf({ form: draft.form, date, ...origin }, before, context) }
        : {}),
    },
  });
  if (parsed.success) return { ok: true, event: parsed.data };
  return {
    ok: false,
    errors: Object.fromEntries(
      parsed.error.issues.map((issue) => [fieldOf(issue.path), `This ${sayIssue(issue)}.`]),
    ),
  };
}

function settingsOf(
  setting: Pick<Setting, 'form' | 'date'> & Required<SettingOrigin>,
  before: CaseEvent | null,
  context: Context,
): readonly Setting[] {
  if (before === null || !isAttended(before))
    return [settingSchema.parse({ ...setting, id: context.newId(), enteredBy: context.enteredBy })];
  const current = currentSetting(before);
  return before.details.settings.map((one) =>
    one.id === current.id ? { ...one, ...setting } : one,
  );
}

function readDetails(
  draft: EventDraft,
  { today, proposed = {} }: Context,
  errors: Record<string, string>,
): Record<string, unknown> | null {
  const details: Record<string, unknown> = {};
  for (const field of detailFields[draft.kind]) {
    const text = (draft.details[field.name] ?? proposed[field.name] ?? '').trim();
    if (field.type === 'number') {
      const plain = text.replace(/[$,\s]/g, '');
      if (text === '') details[field.name] = null;
      else if (/^\d{1,12}(\.\d+)?$/.test(plain)) details[field.name] = Number(plain);
      else errors[field.name] = `"${text}" is not a number of ${field.unit}.`;
    } else if (field.type === 'case-date') {
      const original = draft.detailDates[field.name] ?? null;
      if (text === '') details[field.name] = null;
      else details[field.name] = readDate({ text, original }, field.name, null, today, errors);
    } else if (field.type === 'many') {
      details[field.name] = text === '' ? [] : text.split(',');
    } else if (field.type === 'choice') {
      // Where "not said" is a choice it is null; elsewhere an untouched field takes its default.
      if (text !== '') details[field.name] = text;
      else if (field.choices.some((one) => one.value === '')) details[field.name] = null;
    } else details[field.name] = text;
  }
  return Object.keys(errors).length > 0 ? null : details;
}

function readDate(
  draft: DateDraft,
  field: string,
  zone: string | null,
  today: CivilDay,
  errors: Record<string, string>,
): CaseDate | null {
  if (draft.original !== null && draft.text === editableDate(draft.original).text)
    return inZone(draft.original, zone);
  const reading = readDateField(draft.text, { today, zone });
  if (reading === null) errors[field] = 'A date is needed; write "undated" if none is known.';
  else if (!reading.ok) errors[field] = sentenceOf(reading.failure).sentence;
  else if (
    reading.value.date.kind !== 'undated' &&
    reading.value.date.time !== undefined &&
    reading.value.date.zone === undefined
  )
    errors['zone'] = 'Choose the time zone of this time: it belongs to the court, not the laptop.';
  else return reading.value.date;
  return null;
}

/** A setting to be determined: its field is empty or says so; a date in it is never passed over. */
function readNoDate(
  draft: DateDraft,
  today: CivilDay,
  errors: Record<string, string>,
): CaseDate | null {
  if (draft.original?.kind === 'undated' && draft.text === editableDate(draft.original).text)
    return draft.original;
  const reading = readDateField(draft.text, { today, zone: null });
  if (reading === null) return { kind: 'undated', asTyped: '' };
  if (reading.ok && reading.value.date.kind === 'undated') return reading.value.date;
  errors['when'] =
    'A date stands here though it is to be determined: choose exact or control, or empty the field.';
  return null;
}

/** An untouched date of which only the zone was chosen anew. */
function inZone(date: CaseDate, zone: string | null): CaseDate {
  if (date.kind === 'undated' || date.time === undefined || zone === null) return date;
  return { ...date, zone };
}

function fieldOf(path: readonly PropertyKey[]): string {
  const [first, second] = path;
  if (first === 'details' && second !== 'settings') return String(second);
  return first === 'details' || first === 'date' ? 'when' : String(first ?? 'title');
}

/** What a record is called: as typed, or a hearing by its type. */
function titleOf(draft: EventDraft): string {
  const type = draft.details['hearingType'] ?? draft.details['appointmentType'] ?? '';
  const title = draft.title.trim();
  return title === '' && isAttendedKind(draft.kind) ? capital(type.trim()) : title;
}
