import { type CivilDay, daysBetween } from '../time/civil-day.ts';

/** How a date or a place stands that somebody has to look up again and again. */
export type CheckState = 'fresh' | 'amber' | 'never';

/** The part of a check that says when, and what was found. */
type Check = { readonly on: CivilDay; readonly result: string };

/**
 * How a check stands today: amber once it is older than the office allows, and at once where the
 * client or the date was not found.
 *
 * @param afterDays days through which a check is fresh
 *
 * @example
 * checkState({ on: '2026-11-20', result: 'same' }, '2026-11-25', 7) //=> 'fresh'
 * checkState(null, '2026-11-25', 7) //=> 'never'
 */
export function checkState(check: Check | null, today: CivilDay, afterDays: number): CheckState {
  if (check === null) return 'never';
  if (check.result === 'not-found') return 'amber';
  return daysBetween(check.on, today) > afterDays ? 'amber' : 'fresh';
}
