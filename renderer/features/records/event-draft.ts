import { sayIssue } from '../../../shared/model/say-issue.ts';
import { type CaseEvent, type EventKind, eventSchema } from '../../../shared/model/event.ts';
import { currentSetting, dateOfEvent, isAttended } from '../../../shared/model/event-date.ts';
import type { RestrictedClass, Source, Standing } from '../../../shared/model/record.ts';
import { type Setting, settingSchema } from '../../../shared/model/hearing.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import type { CaseDate } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { readDateField } from '../../ui/typed-date-field.tsx';
import { sayBackwards } from './date-order.ts';
import { detailFields } from './detail-fields.ts';
import type { RowField } from './row-field.ts';

/** A date field and the date it began with: untouched text keeps the date exactly as it was. */
export type DateDraft = { readonly text: string; readonly original: CaseDate | null };

/** What the event form holds while somebody types: texts, not yet a record. */
export type EventDraft = {
  readonly kind: EventKind;
  readonly title: string;
  readonly when: DateDraft;
  /** Hearings and appointments: exact, control, or to be determined. */
  readonly form: Setting['form'];
  readonly zone: string | null;
  readonly proceedingId: string | null;
  readonly standing: Standing;
  readonly milestone: 'by-kind' | 'yes' | 'no';
  /** By the names of `detailFields`; numbers and dates as text. */
  readonly details: Readonly<Record<string, string>>;
  readonly detailDates: Readonly<Record<string, CaseDate | null>>;
  readonly sources: readonly Source[];
  readonly note: string;
  readonly restricted: readonly RestrictedClass[];
  readonly doNotDisclose: boolean;
};

/** What is wrong with a draft, by field: `title`, `when`, `zone`, or a detail's name. */
export type DraftErrors = Readonly<Record<string, string>>;

/** An empty draft of a kind. */
export function emptyDraft(kind: EventKind): EventDraft {
  return {
    kind,
    title: '',
    when: { text: '', original: null },
    form: 'exact',
    zone: null,
    proceedingId: null,
    standing: 'undisputed',
    milestone: 'by-kind',
    details: {},
    detailDates: {},
    sources: [],
    note: '',
    restricted: [],
    doNotDisclose: false,
  };
}

/** The text of a date as a person can edit it and the parser reads it back. */
export function editableDate(date: CaseDate | null): DateDraft {
  if (date === null) return { text: '', original: null };
  return { text: formatCaseDate(date, { style: 'table' }), original: date };
}

/** The draft of a record that is there. */
export function draftOf(event: CaseEvent): EventDraft {
  const date = dateOfEvent(event);
  const raw: Readonly<Record<string, unknown>> = event.details;
  const fields = detailFields[event.kind];
  return {
    kind: event.kind,
    title: event.title,
    when: editableDate(date),
    form: isAttended(event) ? currentSetting(event).form : 'exact',
    zone: date.kind === 'undated' ? null : (date.zone ?? null),
    proceedingId: event.proceedingId,
    standing: event.standing,
    milestone: event.milestone === null ? 'by-kind' : event.milestone ? 'yes' : 'no',
    details: Object.fromEntries(
      fields.map((field) => [field.name, textOf(raw[field.name], field)]),
    ),
    detailDates: Object.fromEntries(
      fields
        .filter((field) => field.type === 'case-date')
        .map((field) => [field.name, (raw[field.name] ?? null) as CaseDate | null]),
    ),
    sources: event.sources,
    note: event.note,
    restricted: event.restricted,
    doNotDisclose: event.doNotDisclose,
  };
}

type Context = {
  readonly today: CivilDay;
  /** Zone of the chosen court; null where none is known. */
  readonly courtZone: string | null;
  /** The matter has dockets: a hearing must say which is its own. */
  readonly hasProceedings: boolean;
  readonly matterId: string;
  readonly newId: () => string;
  readonly enteredBy: string;
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
  if (draft.title.trim() === '') errors['title'] = 'Write what happened, in a few words.';
  if (draft.kind === 'hearing' && draft.proceedingId === null && context.hasProceedings)
    errors['proceedingId'] = 'Choose the docket that this hearing belongs to.';
  const isTbd = isAttendedKind(draft.kind) && draft.form === 'to-be-determined';
  const date = isTbd
    ? ({ kind: 'undated', asTyped: '' } satisfies CaseDate)
    : readDate(draft.when, 'when', draft.zone ?? context.courtZone, context.today, errors);
  const details = readDetails(draft, context.today, errors);
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
    title: draft.title.trim(),
    ...(isAttendedKind(draft.kind) ? {} : { date }),
    proceedingId: draft.proceedingId,
    standing: draft.standing,
    milestone: draft.milestone === 'by-kind' ? null : draft.milestone === 'yes',
    sources: draft.sources,
    note: draft.note,
    restricted: draft.restricted,
    doNotDisclose: draft.doNotDisclose,
    details: {
      // What the form does not show is kept as it was.
      ...before?.details,
      ...details,
      ...(isAttendedKind(draft.kind) ? { settings: settingsOf(draft, date, before, context) } : {}),
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
  draft: EventDraft,
  date: CaseDate,
  before: CaseEvent | null,
  context: Context,
): readonly Setting[] {
  if (before === null || !isAttended(before))
    return [
      settingSchema.parse({
        id: context.newId(),
        form: draft.form,
        date,
        enteredBy: context.enteredBy,
      }),
    ];
  const current = currentSetting(before);
  return before.details.settings.map((setting) =>
    setting.id === current.id ? { ...setting, form: draft.form, date } : setting,
  );
}

function readDetails(
  draft: EventDraft,
  today: CivilDay,
  errors: Record<string, string>,
): Record<string, unknown> | null {
  const details: Record<string, unknown> = {};
  for (const field of detailFields[draft.kind]) {
    const text = draft.details[field.name]?.trim() ?? '';
    if (field.type === 'number') {
      const number = Number(text.replace(/[$,\s]/g, ''));
      if (text === '') details[field.name] = null;
      else if (Number.isFinite(number) && number >= 0) details[field.name] = number;
      else errors[field.name] = `"${text}" is not a number of ${field.unit}.`;
    } else if (field.type === 'case-date') {
      const original = draft.detailDates[field.name] ?? null;
      if (text === '') details[field.name] = null;
      else details[field.name] = readDate({ text, original }, field.name, null, today, errors);
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

/** An untouched date of which only the zone was chosen anew. */
function inZone(date: CaseDate, zone: string | null): CaseDate {
  if (date.kind === 'undated' || date.time === undefined || zone === null) return date;
  return { ...date, zone };
}

function textOf(value: unknown, field: RowField): string {
  if (value === null || value === undefined) return '';
  if (field.type === 'case-date') return editableDate(value as CaseDate).text;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function fieldOf(path: readonly PropertyKey[]): string {
  const [first, second] = path;
  if (first === 'details' && second !== 'settings') return String(second);
  return first === 'details' || first === 'date' ? 'when' : String(first ?? 'title');
}

/** True for the kinds whose dates are settings. */
export function isAttendedKind(kind: EventKind): boolean {
  return kind === 'hearing' || kind === 'appointment';
}
