import { type CivilDay, daysBetween } from '../time/civil-day.ts';
import type { DayRange } from './day-range.ts';

/** A number of days; a range where ends are doubtful. `max` null = no upper limit is known. */
export type DayCount = {
  readonly min: number;
  readonly max: number | null;
};

/** The same custody counted in the two ways that people use; never mixed. */
export type CustodyDays = {
  /** Book-out minus book-in: the first day is not counted. */
  readonly elapsed: DayCount;
  /** Each day of the calendar on which there was custody: the first and the last day of a stay count. */
  readonly bothEnds: DayCount;
};

/**
 * The days from one day to another, where either can be in doubt.
 *
 * @example
 * daysFromTo({ earliest: '2025-04-20', latest: '2025-04-20' }, { earliest: '2025-05-01', latest: '2025-05-20' })
 * //=> { min: 11, max: 30 }
 */
export function daysFromTo(start: DayRange, end: DayRange): DayCount {
  const days = (first: CivilDay | null, second: CivilDay | null) =>
    first === null || second === null ? null : Math.max(0, daysBetween(first, second));
  return { min: days(start.latest, end.earliest) ?? 0, max: days(start.earliest, end.latest) };
}

/**
 * The same days with no upper limit: something that is not counted may add to them.
 *
 * @example
 * atLeast({ elapsed: { min: 28, max: 28 }, ... }) //=> { elapsed: { min: 28, max: null }, ... }
 */
export function atLeast({ elapsed, bothEnds }: CustodyDays): CustodyDays {
  return { elapsed: { ...elapsed, max: null }, bothEnds: { ...bothEnds, max: null } };
}

/**
 * Prints a count with its unit.
 *
 * @example
 * printDays({ min: 79, max: 84 }) //=> '79 to 84 days'
 * printDays({ min: 1, max: 1 }) //=> '1 day'
 * printDays({ min: 30, max: null }) //=> 'at least 30 days'
 * printDays({ min: 0, max: null }) //=> 'days not known'
 */
export function printDays(count: DayCount): string {
  if (count.max === null) return count.min === 0 ? 'days not known' : `at least ${unit(count.min)}`;
  return count.min === count.max ? unit(count.min) : `${String(count.min)} to ${unit(count.max)}`;
}

/**
 * Prints a count where a column or the text around it names the unit.
 *
 * @example
 * printCount({ min: 79, max: 85 }) //=> '79 to 85'
 */
export function printCount({ min, max }: DayCount): string {
  if (max === null) return min === 0 ? 'not known' : `at least ${String(min)}`;
  return min === max ? String(min) : `${String(min)} to ${String(max)}`;
}

function unit(days: number): string {
  return `${String(days)} ${days === 1 ? 'day' : 'days'}`;
}
