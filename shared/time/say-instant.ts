import { wallClockOf } from './court-time.ts';
import { formatCivilDay, formatWallTime } from './format-civil-day.ts';

/**
 * An instant as a clock in a zone says it.
 *
 * @param instant UTC milliseconds
 *
 * @example
 * sayInstant(Date.UTC(2026, 10, 26, 23, 33), 'America/New_York') //=> 'Thu 11/26/2026, 6:33 PM'
 */
export function sayInstant(instant: number, zone: string): string {
  const { day, time } = wallClockOf(instant, zone);
  return `${formatCivilDay(day, 'table')}, ${formatWallTime(time)}`;
}
