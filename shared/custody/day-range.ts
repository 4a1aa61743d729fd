import { type CaseDate, firstDayOf, lastDayOf } from '../time/case-date.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import { earliestDay, latestDay } from '../time/date-bounds.ts';

/**
 * How far "around" a day reaches to each side when ends of custody are compared or counted as
 * ranges. "Around" a month or a year ("late Feb 2025") is read as within it. Conventions of this
 * app, not of any authority; the custody summary names them.
 */
export const AROUND_DAYS = 3;

/** The days that one end of a stint can mean, both included; null = no limit to that side. */
export type DayRange = { readonly earliest: CivilDay | null; readonly latest: CivilDay | null };

/**
 * The days that a date can mean. A day with a time is not stretched: "around 2 PM" is that day, and
 * "before 2 PM" can be that day.
 *
 * @example
 * dayRangeOf({ kind: 'around', from: '2025-02-23', precision: 'day', asTyped: '~2/23' })
 * //=> { earliest: '2025-02-20', latest: '2025-02-26' }
 */
export function dayRangeOf(date: CaseDate): DayRange {
  switch (date.kind) {
    case 'undated':
      return { earliest: null, latest: null };
    case 'on':
      return { earliest: firstDayOf(date.from), latest: lastDayOf(date.from) };
    case 'around': {
      const slack = date.precision === 'day' ? AROUND_DAYS : 0;
      return {
        earliest: addDays(firstDayOf(date.from), -slack),
        latest: addDays(lastDayOf(date.from), slack),
      };
    }
    case 'before':
      return { earliest: null, latest: latestDay(date) };
    case 'after':
      return { earliest: earliestDay(date), latest: null };
    case 'between':
    case 'from-to':
      return { earliest: firstDayOf(date.from), latest: lastDayOf(date.to) };
  }
}

/** True where a range is one exact day. */
export function isExact(range: DayRange): boolean {
  return range.earliest !== null && range.earliest === range.latest;
}

/** From the earliest to the latest day that any of these can mean; null where there are none. */
export function hullOf(ranges: readonly DayRange[]): DayRange | null {
  const [first, ...others] = ranges;
  if (first === undefined) return null;
  return others.reduce(
    (hull, range) => ({
      earliest: bothKnown(hull.earliest, range.earliest, earlierDay),
      latest: bothKnown(hull.latest, range.latest, laterDay),
    }),
    first,
  );
}

/** The pick of two limits, where no limit on one side means no limit at all. */
export function bothKnown(
  first: CivilDay | null,
  second: CivilDay | null,
  pick: (first: CivilDay, second: CivilDay) => CivilDay,
): CivilDay | null {
  return first === null || second === null ? null : pick(first, second);
}

/** The pick of two limits, where one known side is enough. */
export function eitherKnown(
  first: CivilDay | null,
  second: CivilDay | null,
  pick: (first: CivilDay, second: CivilDay) => CivilDay,
): CivilDay | null {
  if (first === null) return second;
  return second === null ? first : pick(first, second);
}

/** Says whether the first can be on or before the second; a missing limit is on the safe side. */
export function isNotAfter(first: CivilDay | null, second: CivilDay | null): boolean {
  return first === null || second === null || first <= second;
}

/** True where two ranges can mean the same day. */
export function canBeOneDay(first: DayRange, second: DayRange): boolean {
  return isNotAfter(first.earliest, second.latest) && isNotAfter(second.earliest, first.latest);
}

/** The later of two days. */
export function laterDay(first: CivilDay, second: CivilDay): CivilDay {
  return first > second ? first : second;
}

/** The earlier of two days. */
export function earlierDay(first: CivilDay, second: CivilDay): CivilDay {
  return first < second ? first : second;
}
