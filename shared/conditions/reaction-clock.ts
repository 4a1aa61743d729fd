import { runningClock } from '../deadlines/methods/running-clock.ts';
import { instantMoment } from '../deadlines/moment.ts';
import type { OpenStatus } from '../model/duty-event.ts';
import type { EventOfKind } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import { oncePer } from '../model/once-per.ts';
import { isExactDay, type PlacedDate } from '../time/case-date.ts';
import { instantsOf, nearestInstantOf } from '../time/court-time.ts';
import { earliestDay } from '../time/date-bounds.ts';

/** By which rule the hours of a clock are counted. */
export const CLOCK_RULE = 'RC-01';

export type Contact = EventOfKind<'contact'>;
export type Condition = EventOfKind<'condition'>;

/** The hours that a condition leaves to report one contact. */
export type ReactionClock = {
  readonly contact: Contact;
  readonly condition: Condition;
  /** As the condition says them. */
  readonly hours: number;
  /** UTC milliseconds; the earliest that the record allows. */
  readonly startsAt: number;
  /** The last moment, in UTC milliseconds. */
  readonly endsAt: number;
  /** Of the place where the contact was: its wall clock says the end first. See `isZoneKnown`. */
  readonly zone: string;
  /** False where neither the contact nor its docket has a zone: no place in the US has its day sooner. */
  readonly isZoneKnown: boolean;
  /** False where the record has no hour, so that the hours are counted from the start of the day. */
  readonly isTimeKnown: boolean;
  /** Still to be reported. */
  readonly isRunning: boolean;
  /** What is not recorded and was read to the earlier side, each a sentence. */
  readonly doubts: readonly string[];
  /** The count as sentences, with the doubts first. */
  readonly steps: readonly string[];
};

const HOUR_MS = 3_600_000;

/** Of all US clocks the one that is furthest ahead: a wall time is first reached there. */
const EARLIEST_US_ZONE = 'Pacific/Guam';

/** A condition that is over asks for no report; one that is said not to be met still does. */
const ASKS: ReadonlySet<OpenStatus> = new Set(['open', 'alleged-not-met', 'found-not-met']);

/**
 * The reaction clock that a contact started; null where it started none: no condition is named, the
 * condition has no hours or is over, or the contact has no date.
 *
 * A running clock (TC-CLK): it starts at the contact, every hour that really passes counts, weekends
 * and changes of clocks with the rest, and it does not roll. What the record leaves open is read to
 * the earlier side: a day without an hour from its first minute, an hour that the clock shows twice
 * from the first, a time of no zone on the first clock of the US to show it and never on the laptop's,
 * so that the end said is never too late.
 *
 * @source RC-01 and TC-CLK, `shared/deadlines`
 *
 * @example
 * reactionClockOf(view, contact)?.endsAt //=> Date.UTC(2025, 5, 15, 13, 0)
 */
export function reactionClockOf(view: MatterView, contact: Contact): ReactionClock | null {
  const condition = view.events.find((one) => one.id === contact.details.conditionId);
  if (condition?.kind !== 'condition' || condition.archived || contact.archived) return null;
  const { reactionHours, status } = condition.details;
  const { date, details } = contact;
  if (reactionHours === null || !ASKS.has(status) || date.kind === 'undated') return null;
  const court = view.proceedings.find(({ id }) => id === contact.proceedingId)?.court ?? null;
  const known = date.zone ?? court?.zone ?? null;
  const zone = known ?? EARLIEST_US_ZONE;
  const isTimeKnown = isExactDay(date) && date.time !== undefined && date.zone !== undefined;
  const start = earliestInstantOf(date, zone);
  const doubts = [
    known === null
      ? 'No time zone is recorded: counted on the clock of Guam, the first of the US. Add the zone of the contact.'
      : date.zone === undefined
        ? `No time zone is recorded: counted on the clock of ${(court?.shortName || court?.name || known).replace(/\.$/, '')}.`
        : '',
    start.note,
  ].filter((doubt) => doubt !== '');
  const { end, steps } = runningClock({
    start: instantMoment(start.instant, zone),
    hours: reactionHours,
    closedOn: () => null,
    holidayOn: () => null,
  });
  return {
    contact,
    condition,
    hours: reactionHours,
    startsAt: start.instant,
    endsAt: end.instant,
    zone,
    isZoneKnown: known !== null,
    isTimeKnown,
    isRunning: details.reportedOn === null && details.noReport === undefined,
    doubts,
    steps: [...doubts, ...steps],
  };
}

/**
 * The clocks of a matter that still run or have ended without a report, the earliest end first. None
 * of a matter or a client that is archived. Counted once for each view.
 */
export const runningClocksOf = oncePer((view: MatterView): readonly ReactionClock[] => {
  if (view.matter.archived || view.client.archived) return [];
  return view.events
    .flatMap((event) => {
      if (event.kind !== 'contact' || event.archived) return [];
      const clock = reactionClockOf(view, event);
      return clock === null || !clock.isRunning ? [] : [clock];
    })
    .toSorted((one, other) => one.endsAt - other.endsAt);
});

/** The first instant that a date can mean, and why where that had to be chosen. */
function earliestInstantOf(
  date: PlacedDate,
  zone: string,
): { readonly instant: number; readonly note: string } {
  const day = earliestDay(date);
  if (date.time === undefined)
    return {
      instant: nearestInstantOf(day, '00:00', zone),
      note: 'No time is recorded: counted from the first minute of the day.',
    };
  const [first, second] = instantsOf(day, date.time, zone);
  if (first === undefined)
    return {
      // The reading that leaves the lesser time; clocks jump by an hour.
      instant: nearestInstantOf(day, date.time, zone) - HOUR_MS,
      note: 'The clocks skip that time: counted from an hour before where they jump to.',
    };
  if (second !== undefined)
    return { instant: first, note: 'The clock shows that time twice: counted from the first.' };
  return { instant: first, note: '' };
}
