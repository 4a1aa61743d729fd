import { addMonths } from '../time/add-months.ts';
import {
  addDays,
  type CivilDay,
  civilDayOf,
  daysInMonth,
  splitDay,
  weekdayOf,
} from '../time/civil-day.ts';

/**
 * The weeks of the month that a day is in, Sunday first, with the days of its neighbours that fill the
 * first and the last week.
 */
export function monthWeeks(day: CivilDay): readonly (readonly CivilDay[])[] {
  const { year, month } = splitDay(day);
  const first = civilDayOf(year, month, 1);
  const start = addDays(first, -weekdayOf(first));
  const count = Math.ceil((weekdayOf(first) + daysInMonth(year, month)) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, index) => addDays(start, week * 7 + index)),
  );
}

/**
 * The day that a key leads to in a calendar of months; null for keys that are not ours.
 *
 * @example
 * dayForKey('ArrowDown', '2026-05-26') //=> '2026-06-02'
 * dayForKey('PageDown', '2026-01-31') //=> '2026-02-28'
 */
export function dayForKey(key: string, day: CivilDay): CivilDay | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekdayOf(day));
    case 'End':
      return addDays(day, 6 - weekdayOf(day));
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return null;
  }
}
