import type { CivilDay } from '../time/civil-day.ts';

/**
 * A day as people write it, for what stands behind it: behind 2026-12-04 "1:30" is half past one at night,
 * behind 12/04/2026 it is taken for the afternoon.
 */
export function dayAsTyped(day: CivilDay): string {
  const [year, month, dayOfMonth] = day.split('-');
  return `${month}/${dayOfMonth}/${year}`;
}
