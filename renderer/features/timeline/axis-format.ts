import { monthName, weekdayName } from '../../../shared/time/day-names.ts';
import { dayOfAxisMs, timeOfAxisMs } from '../../../shared/time/axis-ms.ts';
import { splitDay, weekdayOf } from '../../../shared/time/civil-day.ts';
import { formatWallTime } from '../../../shared/time/format-civil-day.ts';

/** The text at a small tick of the axis: hour, day, month or year. */
export function minorLabel(ms: number, scale: string): string {
  const day = dayOfAxisMs(ms);
  const parts = splitDay(day);
  switch (scale) {
    case 'year':
      return String(parts.year);
    case 'month':
      return monthName(parts.month, 'short');
    case 'week':
    case 'day':
      return String(parts.day);
    case 'weekday':
      return `${weekdayName(weekdayOf(day), 'short')} ${parts.day}`;
    default:
      return formatWallTime(timeOfAxisMs(ms)).replace(':00', '');
  }
}

/** The text at a large tick: the day for hours, the month for days, the year for months. */
export function majorLabel(ms: number, scale: string): string {
  const day = dayOfAxisMs(ms);
  const parts = splitDay(day);
  switch (scale) {
    case 'year':
      return '';
    case 'month':
      return String(parts.year);
    case 'week':
    case 'day':
    case 'weekday':
      return `${monthName(parts.month, 'long')} ${parts.year}`;
    default:
      return `${weekdayName(weekdayOf(day), 'short')}, ${monthName(parts.month, 'short')} ${parts.day}, ${parts.year}`;
  }
}
