import type { DayCount } from '../custody/day-count.ts';
import { type DayRange, dayRangeOf, isExact } from '../custody/day-range.ts';
import type { Counter } from '../model/counter.ts';
import { addMonths } from '../time/add-months.ts';
import { type CivilDay, dayNumber, daysBetween } from '../time/civil-day.ts';
import type { CounterEnd, CounterEnds } from './ends-of-counter.ts';
import { type LeftOut, leftOutDays } from './left-out.ts';
import { countedBetween, leftOutBetween } from './number-line.ts';

/** Elapsed days with what they were counted from. */
export type DaysElapsed = {
  readonly start: DayRange;
  /** The end of the count; of one that runs the day as of which it is counted. */
  readonly end: DayRange;
  /** The day of the start is not counted; what is left out is not counted. */
  readonly days: DayCount;
  /** Days left out on the way. */
  readonly leftOut: DayCount;
  readonly leftOutDays: LeftOut;
  /** Whole months and the days over; null where an end is not exact or days are left out. */
  readonly months: { readonly months: number; readonly days: number } | null;
};

/** Elapsed days, or why they are not known: "no day of arrest is recorded". */
export type DaysReading =
  | { readonly kind: 'known'; readonly value: DaysElapsed }
  | { readonly kind: 'unknown'; readonly because: string };

/**
 * Counts days: the day of the start is not counted, and excluded spans are left out once, both of
 * their ends included.
 *
 * @param limit the end of a count that runs
 */
export function countDays(
  { excluded }: Counter,
  { from, to }: CounterEnds,
  limit: CivilDay,
): DaysReading {
  const because = whyNotCounted(from) ?? (to === null ? null : whyNotCounted(to));
  if (because !== null) return { kind: 'unknown', because };
  const start = dayRangeOf(from.date);
  const end = to === null ? { earliest: limit, latest: limit } : dayRangeOf(to.date);
  if (start.earliest !== null && end.latest !== null && end.latest < start.earliest)
    return {
      kind: 'unknown',
      because:
        to === null
          ? `${from.noun} lies after the day as of which it is counted`
          : 'the end that is recorded lies before the start',
    };
  const leftOut = leftOutDays(excluded, limit);
  const days = rangeOf(start, end, (first, last, isLeast) =>
    countedBetween(first, last, isLeast ? leftOut.atMost : leftOut.surely),
  );
  const left = rangeOf(start, end, (first, last, isLeast) =>
    leftOutBetween(first, last, isLeast ? leftOut.surely : leftOut.atMost),
  );
  return {
    kind: 'known',
    value: {
      start,
      end,
      days,
      leftOut: left,
      leftOutDays: leftOut,
      months: left.max === 0 ? monthsBetween(start, end) : null,
    },
  };
}

/** Why nothing can be counted from or to a date; null where it can. */
function whyNotCounted({ noun, title, date, isGone }: CounterEnd): string | null {
  if (isGone)
    return title === ''
      ? `the record of ${noun} is not there any more`
      : `“${title}”, the record of ${noun}, is archived or vacated`;
  return date.kind === 'undated' ? `no day of ${noun} is recorded` : null;
}

/** From the shortest to the longest that it can be; no upper limit where an end has none. */
function rangeOf(
  start: DayRange,
  end: DayRange,
  count: (first: number, last: number, isLeast: boolean) => number,
): DayCount {
  const between = (first: CivilDay | null, last: CivilDay | null, isLeast: boolean) =>
    first === null || last === null ? null : count(dayNumber(first), dayNumber(last), isLeast);
  return {
    min: between(start.latest, end.earliest, true) ?? 0,
    max: between(start.earliest, end.latest, false),
  };
}

function monthsBetween(start: DayRange, end: DayRange): DaysElapsed['months'] {
  if (!isExact(start) || !isExact(end) || start.earliest === null || end.earliest === null)
    return null;
  const [first, last] = [start.earliest, end.earliest];
  let months = Math.floor(daysBetween(first, last) / 28);
  while (months > 0 && addMonths(first, months) > last) months -= 1;
  return { months, days: daysBetween(addMonths(first, months), last) };
}
