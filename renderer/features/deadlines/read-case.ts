import type { AskedFacts } from '../../../shared/deadlines/asked-facts.ts';
import { isCountable } from '../../../shared/deadlines/countable-days.ts';
import type { CourtPlace } from '../../../shared/deadlines/court-place.ts';
import type { Exclusion } from '../../../shared/deadlines/exclusions.ts';
import { type DeadlineInputs, onlyDay } from '../../../shared/deadlines/inputs.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import type { CaseDate } from '../../../shared/time/case-date.ts';
import { type CivilDay, isCivilDay } from '../../../shared/time/civil-day.ts';
import type { OwnClosure } from '../../../shared/time/closing-days.ts';
import type { TierStandings } from '../../../shared/time/read-days.ts';
import { readDateField } from '../../ui/typed-date-field.tsx';
import type { CaseDraft } from './case-draft.ts';

/** A typed case: what the engine is given, or what is wrong by field. */
export type CaseRead = {
  /** The day of the trigger; null while it is missing or wrong. */
  readonly on: CivilDay | null;
  /** Null while the day of the trigger is missing or something is wrong. */
  readonly inputs: DeadlineInputs | null;
  /** By field: `on`, `court`, `exclusions.0.to`, `otherDays.report-received`. */
  readonly errors: Readonly<Record<string, string>>;
};

type Context = {
  readonly today: CivilDay;
  readonly asked: AskedFacts;
  /** Of the court that is picked; null where none is. */
  readonly place: CourtPlace | null;
  /** What the office recorded of that court. */
  readonly courtClosures: readonly OwnClosure[];
  readonly standings: TierStandings;
};

type Day = { readonly day: CivilDay; readonly date: CaseDate };

/**
 * Reads the case as typed, for a rule. What the rule does not ask for is left aside, and what is not
 * said stays unknown; a day that is no single day is wrong, not sharpened.
 */
export function readCase(draft: CaseDraft, context: Context): CaseRead {
  const { today, asked, place, courtClosures, standings } = context;
  const errors: Record<string, string> = {};
  const dayOf = (field: string, text: string, zone: string | null = null): Day | null => {
    const read = readOneDay(text, today, zone);
    if (typeof read !== 'string') return read;
    errors[field] = read;
    return null;
  };
  const on = dayOf('on', draft.on, asked.time ? draft.zone : null);
  const otherDays = Object.fromEntries(
    asked.otherDays.flatMap(({ key }) => {
      const read = dayOf(`otherDays.${key}`, draft.otherDays[key] ?? '');
      return read === null ? [] : [[key, read.day] as const];
    }),
  );
  const exclusions: Exclusion[] = [];
  if (asked.exclusions !== null)
    draft.exclusions.forEach(({ from, to, reason }, index) => {
      if (isBlank(from, to, reason)) return;
      const first = neededDay(dayOf, `exclusions.${String(index)}.from`, from, errors);
      const last = neededDay(dayOf, `exclusions.${String(index)}.to`, to, errors);
      if (first === null || last === null) return;
      if (last < first) errors[`exclusions.${String(index)}.to`] = 'This is before the first day.';
      else exclusions.push({ from: first, to: last, reason: reason.trim() || NO_REASON });
    });
  const closures: OwnClosure[] = [...courtClosures];
  draft.closures.forEach(({ on: text, reason }, index) => {
    if (isBlank(text, reason)) return;
    const day = neededDay(dayOf, `closures.${String(index)}.on`, text, errors);
    if (day !== null) closures.push({ on: day, reason: reason.trim() || 'closed, as entered' });
  });
  const orderedOn = dayOf('orderedOn', draft.orderedOn)?.day ?? null;
  const stoppedOn = asked.stop === null ? null : (dayOf('stoppedOn', draft.stoppedOn)?.day ?? null);
  if (draft.court.text.trim() !== '' && draft.court.picked === null)
    errors['court'] = 'Pick a court from the list, or leave the field empty.';
  if (on === null || Object.keys(errors).length > 0)
    return { on: on?.day ?? null, inputs: null, errors };
  return {
    on: on.day,
    errors,
    inputs: {
      ...onlyDay(on.day),
      ...(asked.time ? clockOf(on.date, draft.zone) : {}),
      custody: asked.custody && draft.custody !== 'not-known' ? draft.custody : null,
      court: place,
      exclusions,
      service: asked.mail && draft.isByMail ? 'mail' : null,
      otherDays,
      orderedOn,
      stoppedOn,
      closures,
      standings,
      evenOff: draft.evenOffFor !== '' && draft.evenOffFor === draft.ruleId,
    },
  };
}

const NO_REASON = 'no reason was given';

/** A line that was added and not filled in yet. */
function isBlank(...texts: readonly string[]): boolean {
  return texts.every((text) => text.trim() === '');
}

/** One day; null for an empty field; a sentence where it is no single day. */
function readOneDay(text: string, today: CivilDay, zone: string | null): Day | string | null {
  const reading = readDateField(text, { today, zone });
  if (reading === null) return null;
  if (!reading.ok) return sentenceOf(reading.failure).sentence;
  const { date } = reading.value;
  if (date.kind !== 'on' || !isCivilDay(date.from))
    return 'One day is needed: a count starts from a single day.';
  return isCountable(date.from)
    ? { day: date.from, date }
    : 'Days from 1971 to 2150 can be counted.';
}

function neededDay(
  dayOf: (field: string, text: string) => Day | null,
  field: string,
  text: string,
  errors: Record<string, string>,
): CivilDay | null {
  const read = dayOf(field, text);
  if (read === null && errors[field] === undefined) errors[field] = 'A day is needed.';
  return read?.day ?? null;
}

/** The clock of the trigger: a zone that was typed behind the time goes before the one that was chosen. */
function clockOf(
  date: CaseDate,
  zone: string | null,
): { readonly time: string | null; readonly zone: string | null } {
  if (date.kind === 'undated') return { time: null, zone };
  return { time: date.time ?? null, zone: date.zone ?? zone };
}
