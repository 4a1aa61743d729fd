import type { CivilDay } from '../time/civil-day.ts';
import type { EventOfKind } from './event.ts';

/**
 * The day on which a deadline is surely kept, as its rule gives it; null where there is none. A date
 * that somebody set by hand stands in the place of what the rule gave.
 *
 * @example
 * safeDayOf(deadline({ safe: '2025-06-18', editedByHand: true })) //=> null
 */
export function safeDayOf({
  details: { safe, editedByHand },
}: EventOfKind<'deadline'>): CivilDay | null {
  return editedByHand ? null : safe;
}
