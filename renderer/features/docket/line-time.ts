import type { DocketLine } from '../../../shared/docket/docket-line.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { formatWithLocal } from '../../../shared/time/format-with-local.ts';

/**
 * When a line is, under the heading of a day: the time alone where the line is of that very day, the
 * whole date elsewhere. The court's zone comes first, the laptop's beside it where it differs.
 *
 * @param day the day of the heading; null where there is none
 */
export function timeOfLine(
  { date, kind, isAttended }: DocketLine,
  day: CivilDay | null,
  laptopZone: string,
): string {
  if (kind === 'nothing-next') return '';
  const whole = formatWithLocal(date, laptopZone, 'table');
  if (day === null || date.kind !== 'on') return whole;
  const dayText = formatCivilDay(day, 'table');
  if (whole === dayText) return isAttended ? 'no time' : '';
  const ahead = `${dayText}, `;
  return whole.startsWith(ahead) ? whole.slice(ahead.length) : whole;
}
