import { z } from 'zod';
import {
  type AttendedEvent,
  currentSetting,
  dateOfEvent,
  isAttended,
} from '../../../shared/model/event-date.ts';
import { type CaseEvent, type EventKind, eventKinds } from '../../../shared/model/event.ts';
import { settingSchema } from '../../../shared/model/hearing.ts';
import type { RestrictedClass, Source } from '../../../shared/model/record.ts';
import { type CaseDate, caseDateSchema } from '../../../shared/time/case-date.ts';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { dateDraftSchema, editableDate, emptyDate } from './date-draft.ts';
import { detailFields } from './detail-fields.ts';
import { emptyNotice, noticeDraftOf, noticeDraftSchema } from './notice-draft.ts';
import { provenanceDraftShape } from './provenance-draft.ts';
import type { RowField } from './row-field.ts';

/** What the event form holds while somebody types: texts, not yet a record. */
const eventDraftSchema = z.strictObject({
  kind: z.enum(eventKinds),
  title: z.string(),
  when: dateDraftSchema,
  /** A typed date that was put aside when "to be determined" was chosen. */
  whenAside: z.string(),
  /** Hearings and appointments: exact, control, or to be determined. */
  form: settingSchema.shape.form.unwrap(),
  zone: z.string().nullable(),
  proceedingId: z.string().nullable(),
  ...provenanceDraftShape,
  milestone: z.enum(['by-kind', 'yes', 'no']),
  /** By the names of `detailFields`; numbers and dates as text. Missing = not touched. */
  details: z.record(z.string(), z.string()),
  detailDates: z.record(z.string(), caseDateSchema.nullable()),
  note: z.string(),
  responsibleAttorney: z.string(),
  backupAttorney: z.string(),
  /** Hearings and appointments: by what the setting came to be known. */
  notice: noticeDraftSchema,
  /** Matters of other clients that the hearing shall serve too, and its docket there. */
  also: z.array(z.strictObject({ matterId: z.string(), proceedingId: z.string().nullable() })),
  /** Which records of other clients follow, by id of the event, where somebody said otherwise. */
  ticks: z.record(z.string(), z.boolean()).default({}),
});
type Draft = z.infer<typeof eventDraftSchema>;
export type EventDraft = Readonly<
  Omit<Draft, 'sources' | 'restricted' | 'also'> & {
    readonly sources: readonly Source[];
    readonly restricted: readonly RestrictedClass[];
    readonly also: readonly Draft['also'][number][];
  }
>;

/** A draft as it was kept. */
export const readEventDraft: KeptReader<EventDraft> = keptReader(eventDraftSchema);

/** What is wrong with a draft, by field: `title`, `when`, `zone`, or a detail's name. */
export type DraftErrors = Readonly<Record<string, string>>;

/** An empty draft of a kind. */
export function emptyDraft(kind: EventKind): EventDraft {
  return {
    kind,
    title: '',
    when: emptyDate,
    whenAside: '',
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
    responsibleAttorney: '',
    backupAttorney: '',
    notice: emptyNotice,
    also: [],
    ticks: {},
  };
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
    whenAside: '',
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
    responsibleAttorney: event.responsibleAttorney,
    backupAttorney: event.backupAttorney,
    notice: isAttended(event) ? noticeDraftOf(currentSetting(event)) : emptyNotice,
    also: [],
    ticks: {},
  };
}

/** True for the kinds whose dates are settings. */
export function isAttendedKind(kind: EventKind): kind is AttendedEvent['kind'] {
  return kind === 'hearing' || kind === 'appointment';
}

function textOf(value: unknown, field: RowField): string {
  if (value === null || value === undefined) return '';
  if (field.type === 'many') return (value as readonly string[]).join(',');
  if (field.type === 'case-date') return editableDate(value as CaseDate).text;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
