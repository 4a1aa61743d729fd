import { instantMoment, sayMoment } from '../deadlines/moment.ts';
import { wallClockOf } from '../time/court-time.ts';
import { formatWallTime } from '../time/format-civil-day.ts';
import { zoneAbbreviation } from '../time/zone-abbreviation.ts';
import type { ReactionClock } from './reaction-clock.ts';

const MINUTE_MS = 60_000;

/**
 * How long is left, cut down to the minute, so that nobody is told of time that is not there.
 *
 * @param leftMs milliseconds; below zero = over
 *
 * @example
 * sayLeft(5 * 3_600_000 + 12 * 60_000) //=> '5 h 12 min left'
 * sayLeft(30_000) //=> 'less than a minute left'
 * sayLeft(0) //=> ''
 */
export function sayLeft(leftMs: number): string {
  if (leftMs <= 0) return '';
  const minutes = Math.floor(leftMs / MINUTE_MS);
  if (minutes === 0) return 'less than a minute left';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${String(rest)} min left`;
  return rest === 0 ? `${String(hours)} h left` : `${String(hours)} h ${String(rest)} min left`;
}

/**
 * An instant to the minute on the wall clock of a place, and on the laptop's where that shows another.
 *
 * @example
 * sayInstant(Date.UTC(2025, 5, 15, 14), 'America/Chicago', 'America/New_York')
 * //=> 'Sun, June 15, 2025, 9:00 AM CDT (10:00 AM EDT on this laptop)'
 */
export function sayInstant(instant: number, zone: string, laptopZone: string): string {
  const there = sayMoment(instantMoment(instant, zone));
  const local = localReading(instant, zone, laptopZone);
  return local === '' ? there : `${there} (${local} on this laptop)`;
}

/** "10:00 AM EDT", with its day where that is another; empty where both clocks show the same. */
function localReading(instant: number, zone: string, laptopZone: string): string {
  const there = wallClockOf(instant, zone);
  const here = wallClockOf(instant, laptopZone);
  if (there.day === here.day && there.time === here.time) return '';
  const whole = sayMoment(instantMoment(instant, laptopZone));
  const ahead = sayMoment(instantMoment(instant, zone)).split(', ').slice(0, -1).join(', ');
  return there.day === here.day ? whole.replace(`${ahead}, `, '') : whole;
}

/**
 * What a clock says at a moment: the time left, or, once it is over, when the hours ended. Past its
 * end it asks and asserts nothing.
 *
 * @example
 * sayClock(clock, nowMs, zone) //=> '5 h 12 min left, until Sun, June 15, 2025, 9:00 AM EDT'
 * sayClock(clock, later, zone) //=> 'the 24 hours ended at Sun, June 15, 2025, 9:00 AM EDT; record the report'
 */
export function sayClock(clock: ReactionClock, nowMs: number, laptopZone: string): string {
  const end = sayInstant(clock.endsAt, clock.zone, laptopZone);
  const left = sayLeft(clock.endsAt - nowMs);
  return left === ''
    ? `the ${sayHours(clock.hours)} ended at ${end}; record the report`
    : `${left}, until ${end}`;
}

/**
 * Hours as a sentence says them.
 *
 * @example
 * sayHours(1) //=> '1 hour'
 */
export function sayHours(hours: number): string {
  return `${hours.toLocaleString('en-US')} ${hours === 1 ? 'hour' : 'hours'}`;
}

/** What is read out of a clock, and when: as it starts, at half, at three hours and one, at its end. */
export function announcementOf(clock: ReactionClock, nowMs: number): string {
  const leftMs = clock.endsAt - nowMs;
  const zone = zoneAbbreviation(clock.zone, clock.endsAt, 'exact');
  const time = formatWallTime(wallClockOf(clock.endsAt, clock.zone).time);
  if (leftMs <= 0) return `The ${sayHours(clock.hours)} to report a contact have ended.`;
  const hours = marksOf(clock.hours).find((mark) => leftMs <= mark * 60 * MINUTE_MS);
  return hours === undefined
    ? ''
    : `A contact is to be reported within ${sayHours(hours)}, by ${time} ${zone}.`;
}

/**
 * The hours left at which a clock is told of, shortest first: one, three, half of it, all of it.
 *
 * @example
 * marksOf(24) //=> [1, 3, 12, 24]
 * marksOf(2) //=> [1, 2]
 */
export function marksOf(hours: number): readonly number[] {
  const marks = [1, 3, hours / 2].filter((mark) => mark < hours);
  return [...new Set([...marks, hours])].sort((one, other) => one - other);
}
