import { addDays, daysBetween, isCivilDay } from '../../time/civil-day.ts';
import { keyOf } from './occurrences.ts';
import type { Moment } from './read-when.ts';

/** A change of one date of a series that holds for all that follow it. */
export type LaterChange<Change> = {
  /** The date of the series from which on it holds. */
  readonly from: Moment;
  /** When that date is now. */
  readonly to: Moment;
  readonly change: Change;
};

/**
 * The change that holds for a date of a series, and when the date is then: as many days later or earlier
 * as the first one that was changed, at its new time. Of several changes the latest holds; null where
 * none does.
 *
 * @source RFC 5545 section 3.8.4.4: all that follow are "rescheduled by the same time difference"
 */
export function laterChangeOf<Change>(
  moment: Moment,
  changes: readonly LaterChange<Change>[],
): { readonly at: Moment; readonly change: Change } | null {
  const [latest] = changes
    .filter(({ from }) => keyOf(from) < keyOf(moment))
    .toSorted((one, other) => (keyOf(one.from) < keyOf(other.from) ? 1 : -1));
  if (latest === undefined) return null;
  const { from, to, change } = latest;
  const day = addDays(moment.day, daysBetween(from.day, to.day));
  return isCivilDay(day) ? { at: { ...to, day }, change } : null;
}
