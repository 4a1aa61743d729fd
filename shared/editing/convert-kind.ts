import { type CaseEvent, type EventKind, eventSchema } from '../model/event.ts';
import { type AttendedEvent, currentSetting, isAttended } from '../model/event-date.ts';
import { type Setting, settingSchema } from '../model/hearing.ts';
import type { Source } from '../model/record.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { appendNote } from './append-note.ts';
import { defaultDetails, sameValue } from './default-details.ts';
import { type NameOf, sayField, sayValue } from './say-value.ts';

/** A field whose content the new kind cannot hold. */
export type LostField = { readonly field: string; readonly label: string; readonly text: string };

/** A record of another kind, and what of it now stands in its note alone. */
export type Converted = { readonly event: CaseEvent; readonly lost: readonly LostField[] };

/** What a conversion needs from outside. */
export type ConvertAbout = {
  readonly newId: () => string;
  /** Names what the record refers to, for the note. */
  readonly nameOf?: NameOf;
};

/** Fields that hold the same under another name. */
const otherNames: Readonly<Record<string, string>> = {
  hearingType: 'appointmentType',
  appointmentType: 'hearingType',
};

/**
 * Makes an event another kind of event in place: same id, same sources. What the new kind has a field
 * for is carried over; the rest is written into the note as text, so that nothing is lost. Where a
 * hearing becomes something else its current setting gives the date, every setting stands in the note
 * and its notices become sources; where something becomes a hearing its date becomes the one setting.
 *
 * @failure editing/note-full the note cannot hold what the kind cannot
 * @failure editing/cannot-convert the record breaks a rule of the new kind
 *
 * @example
 * convertKind(filing, 'order', { newId }).value.lost //=> [{ field: 'served', label: 'served', text: 'by mail' }]
 */
export function convertKind(
  event: CaseEvent,
  kind: EventKind,
  about: ConvertAbout,
): Result<Converted> {
  if (event.kind === kind) return ok({ event, lost: [] });
  const start = startOf(event, kind, about.newId);
  const lost: LostField[] = [...start.lost];
  let details = start.details;
  const plain = defaultDetails(event);
  const filled: Readonly<Record<string, unknown>> = event.details;
  for (const [field, value] of Object.entries(filled)) {
    if (field === 'settings' || sameValue(value, plain[field])) continue;
    const place = [field, otherNames[field]].find(
      (name) =>
        name !== undefined &&
        eventSchema.safeParse({ ...start.shell, kind, details: { ...details, [name]: value } })
          .success,
    );
    if (place !== undefined) details = { ...details, [place]: value };
    // An id says nothing in a note; whom it served stands there by name.
    else if (field !== 'sharedId')
      lost.push({ field, label: sayField(field), text: sayValue(value, about.nameOf) });
  }
  const heading = `Kept from this record as ${nameOfKind(event.kind)}:`;
  const note = appendNote(
    event.note,
    heading,
    lost.map(({ label, text }) => `${label}: ${text}`),
  );
  if (!note.ok) return note;
  const parsed = eventSchema.safeParse({ ...start.shell, kind, details, note: note.value });
  return parsed.success ? ok({ event: parsed.data, lost }) : fail('editing/cannot-convert');
}

type Start = {
  /** All but kind and details. */
  readonly shell: object;
  readonly details: Readonly<Record<string, unknown>>;
  readonly lost: readonly LostField[];
};

function startOf(event: CaseEvent, kind: EventKind, newId: () => string): Start {
  const toAttended = kind === 'hearing' || kind === 'appointment';
  if (isAttended(event)) {
    if (toAttended)
      return { shell: event, details: { settings: event.details.settings }, lost: [] };
    const current = currentSetting(event);
    const notices = event.details.settings.flatMap(({ notice }) => (notice === null ? [] : notice));
    return {
      shell: {
        ...event,
        date: current.date,
        sources: withNotices(event.sources, notices),
        verifiedBy: current.verifiedBy ?? event.verifiedBy,
        verifiedAt: current.verifiedBy === null ? event.verifiedAt : current.verifiedAt,
        check: current.check ?? event.check,
      },
      details: {},
      lost: settingsAsText(event),
    };
  }
  const { date, ...shell } = event;
  if (!toAttended) return { shell: event, details: {}, lost: [] };
  const setting = settingSchema.parse({
    id: newId(),
    form: date.kind === 'undated' ? 'to-be-determined' : 'exact',
    date,
    enteredBy: event.enteredBy,
    enteredAt: event.enteredAt,
    verifiedBy: event.verifiedBy,
    verifiedAt: event.verifiedAt,
    check: event.check,
  });
  return { shell, details: { settings: [setting] }, lost: [] };
}

/** One line a setting, where the date of the event alone does not say all of it. */
function settingsAsText(event: AttendedEvent): readonly LostField[] {
  const { settings } = event.details;
  const lines = settings.map((setting) => ({
    field: 'settings',
    label: 'setting',
    text: sayValue(meaningOf(setting, settings)),
  }));
  return settings.length === 1 && settings.every(saysNothingElse) ? [] : lines;
}

const blank = settingSchema.parse({ id: 'blank', date: { kind: 'undated' } });

function saysNothingElse(setting: Setting): boolean {
  return Object.entries(setting).every(
    ([field, value]) =>
      [
        'id',
        'date',
        'notice',
        'enteredBy',
        'enteredAt',
        'verifiedBy',
        'verifiedAt',
        'check',
      ].includes(field) || sameValue(value, blank[field as keyof Setting]),
  );
}

/** What a person reads of a setting: no ids, no instants. */
function meaningOf(setting: Setting, settings: readonly Setting[]): object {
  const { date, status, form, reason, judge, place, madeOn, servedHow, servedOn, notice } = setting;
  const next = settings.find((other) => other.id === setting.replacedBy);
  return {
    date,
    status,
    replacedBy: next?.date ?? null,
    form: form === 'exact' ? null : form,
    reason,
    judge,
    place,
    madeOn,
    servedHow,
    servedOn,
    notice: notice?.label ?? '',
  };
}

function withNotices(sources: readonly Source[], notices: readonly Source[]): Source[] {
  const added: Source[] = [...sources];
  for (const notice of notices)
    if (!added.some((source) => sameValue(source, notice))) added.push(notice);
  return added;
}

function nameOfKind(kind: EventKind): string {
  const name = kind.replaceAll('-', ' ');
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`;
}
