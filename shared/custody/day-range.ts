import { type CaseDate, firstDayOf, lastDayOf } from '../time/case-date.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import { earliestDay, latestDay } from '../time/date-bounds.ts';

/**
 * How far "around" a day reaches to each side when ends of custody are compared or counted as
 * ranges. A convention of this app, not of any authority; the custody summary names it.
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

/** The later of two days. */
export function laterDay(first: CivilDay, second: CivilDay): CivilDay {
  return first > second ? first : second;
}

/** The earlier of two days. */
export function earlierDay(first: CivilDay, second: CivilDay): CivilDay {
  return first < second ? first : second;
}
