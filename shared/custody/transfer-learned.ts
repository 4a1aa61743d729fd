import type { Stint } from '../model/custody.ts';
import type { MatterView } from '../model/matter-view.ts';
import { addDays } from '../time/civil-day.ts';
import { compareCaseDates } from '../time/date-order.ts';
import { dayRangeOf, isNotAfter } from './day-range.ts';

/**
 * Whether a stint that was just saved tells of a transfer: it now ends by one and nothing is recorded
 * after it, or it is new, goes on, and follows at once on custody that did not end in a release. What
 * somebody types of years ago asks for nothing.
 *
 * @param before the stint as it was; null where it is new
 * @param view with or without the change
 */
export function tellsOfTransfer(view: MatterView, before: Stint | null, after: Stint): boolean {
  const others = view.stints.filter(({ id, archived }) => !archived && id !== after.id);
  if (others.some(({ bookIn }) => compareCaseDates(bookIn, after.bookIn) > 0)) return false;
  if (after.endedBy === 'transfer') return before?.endedBy !== 'transfer';
  if (before !== null || after.bookOut !== null) return false;
  return others.some((other) => leadsTo(other, after));
}

/** The first can have ended on the day of the other's book-in, or the day before, or goes on. */
function leadsTo(first: Stint, next: Stint): boolean {
  if (['release', 'removal', 'death'].includes(first.endedBy ?? '')) return false;
  if (first.bookOut === null) return true;
  const out = dayRangeOf(first.bookOut);
  const into = dayRangeOf(next.bookIn);
  return (
    isNotAfter(into.earliest, out.latest === null ? null : addDays(out.latest, 1)) &&
    isNotAfter(out.earliest, into.latest)
  );
}
