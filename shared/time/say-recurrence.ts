import { WEEKDAY_NAMES } from './day-names.ts';
import { formatCivilDay } from './format-civil-day.ts';
import type { Recurrence } from './recurrence.ts';

const units = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const;

/**
 * How often something recurs, in a few words.
 *
 * @example
 * sayRecurrence(readRecurrence('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO')) //=> 'every 2 weeks on Mon'
 */
export function sayRecurrence({ frequency, interval, weekdays, count, until }: Recurrence): string {
  const unit = units[frequency];
  const often = interval === 1 ? `every ${unit}` : `every ${String(interval)} ${unit}s`;
  const plain = weekdays.every(({ nth }) => nth === 0);
  const days = plain ? weekdays.map(({ weekday }) => WEEKDAY_NAMES[weekday]?.slice(0, 3)) : [];
  return [
    days.length === 0 ? often : `${often} on ${days.join(', ')}`,
    ...(count === null ? [] : [`${String(count)} times in all`]),
    ...(until === null ? [] : [`until ${formatCivilDay(until, 'table')}`]),
  ].join(', ');
}
