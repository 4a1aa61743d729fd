import { wallClockOf } from '../../../shared/time/court-time.ts';
import { formatCivilDay, formatWallTime } from '../../../shared/time/format-civil-day.ts';

/** An instant as the laptop's clock says it: "Thu 11/26/2026, 6:33 PM". */
export function sayInstant(instant: number, zone: string): string {
  const { day, time } = wallClockOf(instant, zone);
  return `${formatCivilDay(day, 'table')}, ${formatWallTime(time)}`;
}
