import { tz } from '@date-fns/tz';
import { addMonths as addMonthsToDate } from 'date-fns';
import { type CivilDay, dayFromNumber, dayNumber } from './civil-day.ts';

const DAY_MS = 86_400_000;
const inUtc = tz('UTC');

/**
 * Adds whole months, or takes them away: the same day number in the target month, or that month's
 * last day where it has no such day. A year is twelve months. The clamp is a convention; no
 * authority for it was found (method TC-MY of the deadline rules).
 *
 * Because of the clamp, adding and then taking away may land on another day.
 *
 * @example
 * addMonths('2025-01-31', 1) //=> '2025-02-28'
 * addMonths('2024-02-29', 12) //=> '2025-02-28'
 * addMonths('2025-03-31', -1) //=> '2025-02-28'
 */
export function addMonths(day: CivilDay, months: number): CivilDay {
  const moved = addMonthsToDate(dayNumber(day) * DAY_MS, months, { in: inUtc });
  return dayFromNumber(moved.getTime() / DAY_MS);
}
