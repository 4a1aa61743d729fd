import type { Stint } from '../model/custody.ts';
import { addDays } from '../time/civil-day.ts';
import { earliestDay, latestDay } from '../time/date-bounds.ts';

/**
 * Stints of a copy that leaves out others: a transfer into custody that is not among them is not said,
 * because it would tell that there is one.
 */
export function withoutUnsaidTransfers(stints: readonly Stint[]): readonly Stint[] {
  return stints.map((stint) =>
    stint.endedBy === 'transfer' && !stints.some((other) => canFollow(stint, other))
      ? { ...stint, endedBy: null }
      : stint,
  );
}

/** After a transfer the next custody can begin on the day after. */
function canFollow({ id, bookOut }: Stint, { id: other, bookIn, archived }: Stint): boolean {
  if (id === other || archived || bookIn.kind === 'undated') return false;
  if (bookOut === null || bookOut.kind === 'undated') return false;
  return (
    latestDay(bookIn) >= earliestDay(bookOut) &&
    earliestDay(bookIn) <= addDays(latestDay(bookOut), 1)
  );
}
