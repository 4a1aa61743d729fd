import { assertNever } from '../result/invariant.ts';
import { firstDayOf, lastDayOf, type PlacedDate, precisionOf } from './case-date.ts';
import { addDays, type CivilDay, isCivilDay } from './civil-day.ts';

/**
 * First day that a date can mean, and the day its drawing starts on. *Around* is taken at its word
 * (its edge is fuzzy); *after X* starts the day after X, or on X where X has a time. *Before X* is
 * open to the left: the last day before X stands for it.
 *
 * @example
 * earliestDay({ kind: 'on', from: '2025-02', precision: 'month', asTyped: '' }) //=> '2025-02-01'
 * earliestDay({ kind: 'after', from: '2025-02', precision: 'month', asTyped: '' }) //=> '2025-03-01'
 */
export function earliestDay(date: PlacedDate): CivilDay {
  switch (date.kind) {
    case 'on':
    case 'around':
    case 'between':
    case 'from-to':
      return firstDayOf(date.from);
    case 'before':
      return latestDay(date);
    case 'after':
      return date.time === undefined ? nextTo(lastDayOf(date.from), 1) : firstDayOf(date.from);
    default:
      return assertNever(date);
  }
}

/**
 * Last day that a date can mean, counted in, and the last day of its drawing. *After X* is open to
 * the right: the first day after X stands for it.
 *
 * @example
 * latestDay({ kind: 'on', from: '2025-02', precision: 'month', asTyped: '' }) //=> '2025-02-28'
 * latestDay({ kind: 'before', from: '2025-05-14', precision: 'day', asTyped: '' })
 * //=> '2025-05-13'
 */
export function latestDay(date: PlacedDate): CivilDay {
  switch (date.kind) {
    case 'on':
    case 'around':
      return lastDayOf(date.from);
    case 'between':
    case 'from-to':
      return lastDayOf(date.to);
    case 'before':
      return date.time === undefined ? nextTo(firstDayOf(date.from), -1) : firstDayOf(date.from);
    case 'after':
      return earliestDay(date);
    default:
      return assertNever(date);
  }
}

/**
 * Says whether the left edge is drawn as doubtful: it did not, for all we know, begin on that very
 * day. *After X* has a firm left edge, because nothing of it lies before.
 */
export function isFuzzyStart(date: PlacedDate): boolean {
  switch (date.kind) {
    case 'on':
    case 'from-to':
      return precisionOf(date.from) !== 'day';
    case 'around':
    case 'before':
    case 'between':
      return true;
    case 'after':
      return false;
    default:
      return assertNever(date);
  }
}

/** Says whether the right edge is drawn as doubtful. *Before X* has a firm right edge. */
export function isFuzzyEnd(date: PlacedDate): boolean {
  switch (date.kind) {
    case 'on':
      return precisionOf(date.from) !== 'day';
    case 'from-to':
      return precisionOf(date.to) !== 'day';
    case 'around':
    case 'after':
    case 'between':
      return true;
    case 'before':
      return false;
    default:
      return assertNever(date);
  }
}

/** The neighbouring day, or the same day at the ends of the calendar that days are kept in. */
function nextTo(day: CivilDay, step: 1 | -1): CivilDay {
  const neighbour = addDays(day, step);
  return isCivilDay(neighbour) ? neighbour : day;
}
