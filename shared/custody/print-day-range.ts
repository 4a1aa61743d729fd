import type { DateStyle } from '../time/format-civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import type { DayRange } from './day-range.ts';

/**
 * Prints the days that an end of custody can mean.
 *
 * @example
 * printDayRange({ earliest: '2025-05-10', latest: '2025-05-20' }, 'axis')
 * //=> 'May 10, 2025 to May 20, 2025'
 * printDayRange({ earliest: null, latest: '2025-05-13' }, 'axis') //=> 'by May 13, 2025'
 */
export function printDayRange({ earliest, latest }: DayRange, style: DateStyle): string {
  if (earliest !== null && earliest === latest) return formatCivilDay(earliest, style);
  if (earliest === null)
    return latest === null ? 'not known' : `by ${formatCivilDay(latest, style)}`;
  return latest === null
    ? `${formatCivilDay(earliest, style)} or later`
    : `${formatCivilDay(earliest, style)} to ${formatCivilDay(latest, style)}`;
}
