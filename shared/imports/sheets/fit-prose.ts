import type { ImportDoubt } from '../file-reading.ts';
import { sheetDoubts } from './sheet-doubts.ts';

/** A note and the text of a record hold no more. */
const LONGEST_PROSE = 20_000;

/** Parts of a text, each on a line of its own, as much of them as a record holds; what is left out is said. */
export function fitProse(parts: readonly string[]): {
  readonly text: string;
  readonly doubts: readonly ImportDoubt[];
} {
  const whole = parts.filter((part) => part !== '').join('\n');
  return whole.length <= LONGEST_PROSE
    ? { text: whole, doubts: [] }
    : { text: whole.slice(0, LONGEST_PROSE), doubts: [sheetDoubts.tooLong()] };
}
