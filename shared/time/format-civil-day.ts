import { type PartialDay } from './case-date.ts';
import { type CivilDay, splitDay, weekdayOf } from './civil-day.ts';
import { monthName, weekdayName } from './day-names.ts';

/**
 * Where a date is printed: `table` in columns, `long` in running text of a document, `sentence` in
 * a sentence on screen, `axis` as a label beside a mark. US conventions in all of them.
 */
export type DateStyle = 'table' | 'long' | 'sentence' | 'axis';

/**
 * Prints a day, with its weekday wherever a person checks it against a notice.
 *
 * @example
 * formatCivilDay('2025-06-18', 'table') //=> 'Wed 06/18/2025'
 * formatCivilDay('2025-06-18', 'long') //=> 'Wednesday, June 18, 2025'
 * formatCivilDay('2025-06-18', 'sentence') //=> 'Wed, June 18, 2025'
 * formatCivilDay('2025-06-18', 'axis') //=> 'Jun 18, 2025'
 */
export function formatCivilDay(day: CivilDay, style: DateStyle): string {
  switch (style) {
    case 'table':
      return `${weekdayName(weekdayOf(day), 'short')} ${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`;
    case 'long':
      return `${weekdayName(weekdayOf(day), 'long')}, ${formatPartialDay(day, style)}`;
    case 'sentence':
      return `${weekdayName(weekdayOf(day), 'short')}, ${formatPartialDay(day, style)}`;
    case 'axis':
      return formatPartialDay(day, style);
  }
}

/**
 * Prints a year, a month or a day with the name of the month and without a weekday; never sharper
 * than it is known.
 *
 * @param withYear false where the end of a span says the year for both
 *
 * @example
 * formatPartialDay('2025-02', 'axis') //=> 'Feb 2025'
 * formatPartialDay('2025-02-16', 'long') //=> 'February 16, 2025'
 * formatPartialDay('2025-02-16', 'axis', false) //=> 'Feb 16'
 */
export function formatPartialDay(partial: PartialDay, style: DateStyle, withYear = true): string {
  const { year, month, day } = splitDay(partial);
  if (month === 0) return String(year);
  const name = monthName(month, style === 'table' || style === 'axis' ? 'short' : 'long');
  if (day === 0) return withYear ? `${name} ${year}` : name;
  return withYear ? `${name} ${day}, ${year}` : `${name} ${day}`;
}

/**
 * Prints a wall time on the twelve-hour clock.
 *
 * @example
 * formatWallTime('13:30') //=> '1:30 PM'
 * formatWallTime('00:05') //=> '12:05 AM'
 */
export function formatWallTime(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 || 12}${time.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`;
}
