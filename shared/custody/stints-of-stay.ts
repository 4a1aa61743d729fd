import { dayNumber, daysBetween } from '../time/civil-day.ts';
import { isExact } from './day-range.ts';
import type { CustodySpan } from './spans.ts';
import type { Stay } from './stays.ts';
import { lengthOf, unionOf } from './stretches.ts';

/** How the stints of a stay add up to it, in elapsed days. */
export type StintsOfStay = {
  /** The stints' own days together. */
  readonly own: number;
  /** Days in more than one stint, counted once. */
  readonly twice: number;
  /** Days of the stay that lie in no stint: nights between a transfer and the next book-in. */
  readonly between: number;
  /** `own` less `twice`, with `between`. */
  readonly stay: number;
};

/**
 * Adds the stints of a stay up to its days: `own - twice + between = stay`. Null where an end is in
 * doubt: inside a stay doubtful ends cancel out, so the stints alone do not add up to one number.
 *
 * @param spans as recorded, without nights that were bridged
 */
export function stintsOfStay(stay: Stay, spans: readonly CustodySpan[]): StintsOfStay | null {
  const ids = new Set(stay.spans.map(({ stint }) => stint.id));
  const own = spans.filter(({ stint }) => ids.has(stint.id));
  if (![...own, stay].every(({ start, end }) => isExact(start) && isExact(end))) return null;
  const stretches = own.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }));
  const sum = lengthOf(stretches);
  const covered = lengthOf(unionOf(stretches));
  const days = daysBetween(stay.from, stay.to);
  return { own: sum, twice: sum - covered, between: days - covered, stay: days };
}
