import { type CaseDate, type PartialDay, type Precision } from './case-date.ts';
import { type CivilDay } from './civil-day.ts';
import { nearestInstantOf } from './court-time.ts';

/**
 * What events are ordered by, as plain numbers: compare `dayRank`, then `precisionRank`, then the
 * order that the user gave (the caller's), then `time`, then `instant`.
 */
export type DateSortKey = {
  /**
   * Number of the earliest possible day; a quarter ahead of X's first day for *before X*, a quarter
   * behind X's last day for *after X*. Infinity when undated.
   */
  readonly dayRank: number;
  /** 0 for a year, 1 month, 2 day, 3 time: coarser comes first. */
  readonly precisionRank: number;
  /** Wall clock in minutes of the day, half a minute off for *before* and *after*; -1 without one. */
  readonly time: number;
  /** UTC milliseconds; Infinity without a time or without a zone. */
  readonly instant: number;
};

const DAY_MS = 86_400_000;
const PRECISION_RANK: Readonly<Record<Precision, number>> = { year: 0, month: 1, day: 2, time: 3 };
const UNDATED: DateSortKey = {
  dayRank: Infinity,
  precisionRank: 0,
  time: -1,
  instant: Infinity,
};

/**
 * The key that a date is sorted by. Build it once per event and keep it: reading the zone is the
 * slow part.
 *
 * *Before X* stands just ahead of X and *after X* just behind it, X being the whole year, month, day
 * or minute that was named: "after Feb 2025" stands behind February 28. A wall time that the zone
 * skips or repeats takes its earlier reading; undated comes last.
 *
 * @example
 * dateSortKey({ kind: 'before', from: '1970-01-03', precision: 'day', asTyped: '' })
 * //=> { dayRank: 1.75, precisionRank: 2, time: -1, instant: Infinity }
 */
export function dateSortKey(date: CaseDate): DateSortKey {
  if (date.kind === 'undated') return UNDATED;
  const { kind, from, time, zone } = date;
  const precisionRank = PRECISION_RANK[date.precision];
  if (time === undefined) {
    const dayRank =
      kind === 'before'
        ? firstDayNumber(from) - 0.25
        : kind === 'after'
          ? lastDayNumber(from) + 0.25
          : firstDayNumber(from);
    return { dayRank, precisionRank, time: -1, instant: Infinity };
  }
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return {
    dayRank: firstDayNumber(from),
    precisionRank,
    time: kind === 'before' ? minutes - 0.5 : kind === 'after' ? minutes + 0.5 : minutes,
    // A time stands only beside a whole day: the schema holds it.
    instant: zone === undefined ? Infinity : nearestInstantOf(from as CivilDay, time, zone),
  };
}

/**
 * Compares two keys: negative, zero or positive.
 *
 * @param userOrder how the user put the two events of one day, as a comparison (negative, zero or
 *   positive); it counts behind day and precision and ahead of the clock. Zero where neither was moved.
 *
 * @example
 * compareDateKeys(dateSortKey(nineOClock), dateSortKey(tenOClock), 1) //=> 1
 */
export function compareDateKeys(first: DateSortKey, second: DateSortKey, userOrder = 0): number {
  return (
    compare(first.dayRank, second.dayRank) ||
    compare(first.precisionRank, second.precisionRank) ||
    userOrder ||
    compare(first.time, second.time) ||
    compare(first.instant, second.instant)
  );
}

/**
 * Compares two dates in the order of events: earliest possible day, coarser precision first, wall
 * time, instant. Zero where only the events' ids can decide. For lists, sort by kept keys instead.
 *
 * @example
 * compareCaseDates(february2025, february1of2025) //=> -1
 */
export function compareCaseDates(first: CaseDate, second: CaseDate): number {
  return compareDateKeys(dateSortKey(first), dateSortKey(second));
}

function compare(first: number, second: number): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Like `dayNumber(firstDayOf(partial))` without building a day: this runs on every event. */
function firstDayNumber(partial: PartialDay): number {
  const year = Number(partial.slice(0, 4));
  const month = partial.length > 4 ? Number(partial.slice(5, 7)) - 1 : 0;
  const day = partial.length > 7 ? Number(partial.slice(8, 10)) : 1;
  return Date.UTC(year, month, day) / DAY_MS;
}

function lastDayNumber(partial: PartialDay): number {
  if (partial.length > 7) return firstDayNumber(partial);
  const year = Number(partial.slice(0, 4));
  const month = partial.length > 4 ? Number(partial.slice(5, 7)) : 12;
  return Date.UTC(year, month, 0) / DAY_MS;
}
