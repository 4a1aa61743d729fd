import { daysBetween } from '../time/civil-day.ts';
import { mergeStints, type Stay } from './stays.ts';
import type { CustodySpan } from './spans.ts';

/** A number of days; a range where ends are doubtful. `max` null = no upper limit is known. */
export type DayCount = {
  readonly min: number;
  readonly max: number | null;
};

/** The same custody counted in the two ways that people use; never mixed. */
export type CustodyDays = {
  /** Book-out minus book-in: the first day is not counted. */
  readonly elapsed: DayCount;
  /** Each stay counts its first and its last day. */
  readonly bothEnds: DayCount;
};

/**
 * Counts the days of some stints: overlapping ones once, holes not at all.
 *
 * @example
 * one stay, 2025-02-16 to 2025-06-12
 * //=> elapsed { min: 116, max: 116 }, bothEnds { min: 117, max: 117 }
 */
export function countDays(spans: readonly CustodySpan[]): CustodyDays {
  const stays = mergeStints(spans);
  const elapsed = stays.map(elapsedOf).reduce(add, { min: 0, max: 0 });
  const ends = stays.length;
  return {
    elapsed,
    bothEnds: {
      min: elapsed.min + ends,
      max: elapsed.max === null ? null : elapsed.max + ends,
    },
  };
}

/**
 * Prints a count with its unit.
 *
 * @example
 * printDays({ min: 79, max: 84 }) //=> '79 to 84 days'
 * printDays({ min: 1, max: 1 }) //=> '1 day'
 * printDays({ min: 30, max: null }) //=> 'at least 30 days'
 */
export function printDays(count: DayCount): string {
  if (count.max === null) return `at least ${unit(count.min)}`;
  return count.min === count.max ? unit(count.min) : `${String(count.min)} to ${unit(count.max)}`;
}

function elapsedOf(stay: Stay): DayCount {
  const { start, end } = stay;
  const surest =
    start.latest === null || end.earliest === null ? 0 : daysBetween(start.latest, end.earliest);
  const longest =
    start.earliest === null || end.latest === null ? null : daysBetween(start.earliest, end.latest);
  return { min: Math.max(0, surest), max: longest === null ? null : Math.max(0, longest) };
}

function add(a: DayCount, b: DayCount): DayCount {
  return { min: a.min + b.min, max: a.max === null || b.max === null ? null : a.max + b.max };
}

function unit(days: number): string {
  return `${String(days)} ${days === 1 ? 'day' : 'days'}`;
}
