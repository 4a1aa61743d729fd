import { type CivilDay, civilDayOf, weekdayOf } from './civil-day.ts';

/**
 * The nth (1 to 4) given weekday (0 for Sunday) of a month (1 to 12).
 *
 * @example
 * nthWeekday(2026, 4, 1, 3) //=> '2026-04-20', Patriots' Day
 */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): CivilDay {
  const first = weekdayOf(civilDayOf(year, month, 1));
  return civilDayOf(year, month, 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7);
}
