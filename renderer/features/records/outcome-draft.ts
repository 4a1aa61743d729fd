import { capital } from '../../../shared/model/capital.ts';
import { z } from 'zod';
import {
  type AttendedEvent,
  currentSetting,
  isAttended,
} from '../../../shared/model/event-date.ts';
import { type CaseEvent, eventSchema, orderSchema } from '../../../shared/model/event.ts';
import type { Setting } from '../../../shared/model/hearing.ts';
import type { NextSetting } from '../../../shared/model/record-reset.ts';
import type { SettingAct } from '../../../shared/model/setting-act.ts';
import { type CaseDate, isExactDay } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { dateDraftSchema, editableDate } from './date-draft.ts';
import {
  dateOfDraft,
  liesAhead,
  nextSettingDraftSchema,
  readNextSetting,
} from './next-setting-draft.ts';
import { readDateDraft } from './read-date-draft.ts';

const orderTypeSchema = orderSchema.shape.details.unwrap().shape.orderType.unwrap();

const outcomeDraftSchema = z.strictObject({
  as: z.enum(['held', 'not-held', 'vacated', 'not-reached']),
  /** Somebody said that it was held though its day lies ahead. */
  isSure: z.boolean(),
  text: z.string(),
  hasNext: z.boolean(),
  next: nextSettingDraftSchema,
  /** Of the next hearing; another type makes a hearing of its own. */
  type: z.string(),
  hasOrder: z.boolean(),
  orderTitle: z.string(),
  orderType: orderTypeSchema,
  orderDate: dateDraftSchema,
  ticks: z.record(z.string(), z.boolean()),
});
/** What the outcome form holds while somebody types. */
export type OutcomeDraft = Readonly<z.infer<typeof outcomeDraftSchema>>;

/** A draft as it was kept. */
export const readOutcomeDraft: KeptReader<OutcomeDraft> = keptReader(outcomeDraftSchema);

/** What the form begins with: held, an order of that day, a next date of the same type. */
export function firstOutcome(event: AttendedEvent, courtZone: string | null): OutcomeDraft {
  const { date } = currentSetting(event);
  const zone = date.kind === 'undated' ? courtZone : (date.zone ?? courtZone);
  return {
    as: 'held',
    isSure: false,
    text: '',
    hasNext: false,
    next: { text: '', aside: '', form: 'exact', zone },
    type: typeOf(event),
    hasOrder: false,
    orderTitle: '',
    orderType: 'other',
    orderDate: editableDate(isExactDay(date) ? dayOf(date.from) : null),
    ticks: {},
  };
}

/** The type of a hearing or an appointment. */
export function typeOf(event: AttendedEvent): string {
  return event.kind === 'hearing' ? event.details.hearingType : event.details.appointmentType;
}

/** True where the next date is given to this very hearing; another type is a hearing of its own. */
export function goesOn(draft: OutcomeDraft, event: AttendedEvent): boolean {
  return draft.hasNext && draft.type.trim().toLowerCase() === typeOf(event).trim().toLowerCase();
}

/** What became of a hearing and what came of it. */
export type Outcome = {
  readonly act: SettingAct;
  readonly order: CaseEvent | null;
  readonly hearing: AttendedEvent | null;
};

type Context = {
  readonly today: CivilDay;
  readonly newId: () => string;
  readonly enteredBy: string;
};

/**
 * Makes of the form what is recorded, or says what is wrong: by `as`, `date`, `zone`, `orderTitle`
 * and `orderDate`.
 */
export function readOutcome(
  draft: OutcomeDraft,
  event: AttendedEvent,
  context: Context,
):
  | { readonly ok: true; readonly outcome: Outcome }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const current = currentSetting(event);
  if (draft.as === 'held' && !draft.isSure && liesAhead(current.date, context.today))
    errors['as'] =
      `It is set for ${formatCaseDate(current.date, { style: 'sentence' })}, which lies ahead. Record again if it was held all the same.`;
  const old = goesOn(draft, event) ? current : null;
  const next = draft.hasNext ? readNextSetting(draft.next, old, context.today, errors) : null;
  const order = draft.hasOrder ? readOrder(draft, event, context, errors) : null;
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const setting = next === null ? null : nextSettingOf(next, current, context);
  const isSame = goesOn(draft, event);
  return {
    ok: true,
    outcome: {
      act: { as: draft.as, reason: draft.text.trim(), next: isSame ? setting : null },
      order,
      hearing:
        setting === null || isSame
          ? null
          : hearingOfType(draft.type.trim(), setting, event, context),
    },
  };
}

/** What a record of another client would become, in words. */
export function sayBecomes(draft: OutcomeDraft, status: string, today: CivilDay): string {
  if (!draft.hasNext) return status;
  const date = dateOfDraft(draft.next, today);
  if (draft.next.form === 'to-be-determined') return `${status}; next to be determined`;
  if (date.kind === 'undated') return `${status}; the next date`;
  return `${status}; next ${formatCaseDate(date, { style: 'table' })}`;
}

function nextSettingOf(
  next: Pick<Setting, 'date' | 'form'>,
  { judge, place }: Setting,
  { newId, enteredBy }: Context,
): NextSetting {
  // Whom and where the case went to last is where it goes on.
  return { ...next, judge, place, newSettingId: newId(), notice: null, enteredBy };
}

function readOrder(
  draft: OutcomeDraft,
  event: AttendedEvent,
  { today, newId, enteredBy }: Context,
  errors: Record<string, string>,
): CaseEvent | null {
  const title = draft.orderTitle.trim();
  if (title === '') errors['orderTitle'] = 'Write what was ordered, in a few words.';
  const date = readDateDraft(draft.orderDate, 'orderDate', today, errors);
  if (date === null && errors['orderDate'] === undefined)
    errors['orderDate'] = 'A date is needed; write "undated" if none is known.';
  if (title === '' || date === null) return null;
  return eventSchema.parse({
    id: newId(),
    matterId: event.matterId,
    proceedingId: event.proceedingId,
    enteredBy,
    kind: 'order',
    title,
    date,
    details: { orderType: draft.orderType, issuedBy: judgeOf(event) },
  });
}

/** A hearing of another type, before the same judge, at the same place, for the same client. */
function hearingOfType(
  type: string,
  { newSettingId, ...setting }: NextSetting,
  event: AttendedEvent,
  { newId, enteredBy }: Context,
): AttendedEvent {
  const { details } = event;
  const hearing = eventSchema.parse({
    id: newId(),
    matterId: event.matterId,
    proceedingId: event.proceedingId,
    responsibleAttorney: event.responsibleAttorney,
    backupAttorney: event.backupAttorney,
    restricted: event.restricted,
    doNotDisclose: event.doNotDisclose,
    enteredBy,
    kind: event.kind,
    title: type === '' ? event.title : capital(type),
    details: {
      settings: [{ ...setting, id: newSettingId }],
      mode: details.mode,
      place: details.place,
      link: details.link,
      interpreter: details.interpreter,
      ...(event.kind === 'hearing'
        ? { hearingType: type, judge: event.details.judge }
        : { appointmentType: type, with: event.details.with }),
    },
  });
  if (!isAttended(hearing)) throw new TypeError('A hearing is attended');
  return hearing;
}

function judgeOf(event: AttendedEvent): string {
  const { judge } = currentSetting(event);
  if (judge !== '') return judge;
  return event.kind === 'hearing' ? event.details.judge : '';
}

function dayOf(from: CivilDay): CaseDate {
  return { kind: 'on', from, precision: 'day', asTyped: '' };
}
