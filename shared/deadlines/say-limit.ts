import { type Deadline } from './deadline.ts';
import { compareMoments, sayMoment } from './moment.ts';

/**
 * From when an act of the government or the court is past its limit; nothing is asserted by it. Null
 * where the date binds the user's side alone.
 *
 * @param hasExclusions spans were left out of the count
 *
 * @example
 * sayLimit(deadline, false)
 * //=> 'Past the bare limit, no exclusion recorded: from Fri, May 30, 2025 on every reading.'
 */
export function sayLimit({ overdue }: Deadline, hasExclusions: boolean): string | null {
  if (overdue === null) return null;
  const lead = hasExclusions
    ? 'Past the limit, the recorded spans left out'
    : 'Past the bare limit, no exclusion recorded';
  const { mayBeFrom, onAnyReadingFrom } = overdue;
  return compareMoments(mayBeFrom, onAnyReadingFrom) === 0
    ? `${lead}: from ${sayMoment(mayBeFrom)} on every reading.`
    : `${lead}: perhaps from ${sayMoment(mayBeFrom)}, on every reading from ${sayMoment(onAnyReadingFrom)}.`;
}
