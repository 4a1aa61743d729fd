import { type DayRange, dayRangeOf } from '../custody/day-range.ts';
import { type CaseDate, isExactDay } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { earliestDay, latestDay } from '../time/date-bounds.ts';

/** How sure it is that something is so: surely, only if fuzzy dates are taken at their word, or not. */
export type Certainty = 'sure' | 'at-word' | 'no';

/**
 * Says whether one date lies wholly before another. `at-word`: it does only if "around February 15"
 * is that very day.
 *
 * @example
 * liesBefore(on('2025-02-15'), on('2025-02-16')) //=> 'sure'
 * liesBefore(around('2025-02-15'), on('2025-02-16')) //=> 'at-word'
 * liesBefore(on('2025-02'), on('2025-02-16')) //=> 'no', it can be either
 */
export function liesBefore(first: CaseDate, second: CaseDate): Certainty {
  const [one, other] = [dayRangeOf(first), dayRangeOf(second)];
  if (isBefore(one, other) || isEarlierThatDay(first, second)) return 'sure';
  return isBefore(atWord(first), atWord(second)) ? 'at-word' : 'no';
}

/** The days of a date with "around" taken at its word; open ends stay open. */
export function atWord(date: CaseDate): DayRange {
  if (date.kind !== 'around') return dayRangeOf(date);
  return { earliest: earliestDay(date), latest: latestDay(date) };
}

/** All of it lies before today. */
export function isPast(date: CaseDate, today: CivilDay): boolean {
  if (isExactDay(date)) return date.from < today;
  const { latest } = dayRangeOf(date);
  return latest !== null && latest < today;
}

/** None of it has come yet. */
export function isAhead(date: CaseDate, today: CivilDay): boolean {
  if (isExactDay(date)) return date.from > today;
  const { earliest } = dayRangeOf(date);
  return earliest !== null && earliest > today;
}

/** It can have come by today. */
export function canHaveCome(date: CaseDate, today: CivilDay): boolean {
  return date.kind !== 'undated' && !isAhead(date, today);
}

function isBefore(one: DayRange, other: DayRange): boolean {
  return one.latest !== null && other.earliest !== null && one.latest < other.earliest;
}

/** Both exact, on one day, in one zone, at two times. */
function isEarlierThatDay(first: CaseDate, second: CaseDate): boolean {
  return (
    first.kind === 'on' &&
    second.kind === 'on' &&
    first.from === second.from &&
    first.time !== undefined &&
    second.time !== undefined &&
    first.zone === second.zone &&
    first.time < second.time
  );
}
