import { addDays, type CivilDay, dayNumber } from '../time/civil-day.ts';
import { wallClockOf } from '../time/court-time.ts';
import { formatCivilDay, formatWallTime } from '../time/format-civil-day.ts';
import { zoneAbbreviation } from '../time/zone-abbreviation.ts';
import { zonedText } from '../time/zoned-text.ts';

/** Where a count begins or ends: a whole day, or an instant on the wall clock of a place. */
export type Moment = DayMoment | InstantMoment;
export type DayMoment = { readonly kind: 'day'; readonly day: CivilDay };
export type InstantMoment = {
  readonly kind: 'instant';
  /** UTC milliseconds. */
  readonly instant: number;
  /** IANA name of the place whose clock counts: where the person is held, not the laptop's. */
  readonly zone: string;
};

/** A whole day. */
export function dayMoment(day: CivilDay): DayMoment {
  return { kind: 'day', day };
}

/** An instant in a zone. */
export function instantMoment(instant: number, zone: string): InstantMoment {
  return { kind: 'instant', instant, zone };
}

/** The civil day of a moment, on its own wall. */
export function dayOfMoment(moment: Moment): CivilDay {
  return moment.kind === 'day' ? moment.day : wallClockOf(moment.instant, moment.zone).day;
}

/** Negative, zero or positive. A day and an instant are compared by their days. */
export function compareMoments(first: Moment, second: Moment): number {
  if (first.kind === 'instant' && second.kind === 'instant') return first.instant - second.instant;
  return dayNumber(dayOfMoment(first)) - dayNumber(dayOfMoment(second));
}

/** The moment from which something due at a moment is late: the day after, or the instant itself. */
export function lateFrom(moment: Moment): Moment {
  return moment.kind === 'day' ? dayMoment(addDays(moment.day, 1)) : moment;
}

/**
 * For files and other programs: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM±hh:mm`.
 *
 * @example
 * momentText(dayMoment('2026-11-01')) //=> '2026-11-01'
 */
export function momentText(moment: Moment): string {
  return moment.kind === 'day' ? moment.day : zonedText(moment.instant, moment.zone);
}

/**
 * For a sentence: "Thu, May 29, 2025" or "Sun, November 1, 2026, 9:30 PM EST".
 *
 * @example
 * sayMoment(dayMoment('2025-05-29')) //=> 'Thu, May 29, 2025'
 */
export function sayMoment(moment: Moment): string {
  if (moment.kind === 'day') return formatCivilDay(moment.day, 'sentence');
  const { day, time } = wallClockOf(moment.instant, moment.zone);
  const zone = zoneAbbreviation(moment.zone, moment.instant, 'exact');
  return `${formatCivilDay(day, 'sentence')}, ${formatWallTime(time)} ${zone}`;
}
