/** So many passphrases may be wrong before the window makes anybody wait. */
const FREE = 5;
const LONGEST_MS = 60_000;

/**
 * How long the window waits after so many wrong passphrases, in milliseconds. It holds up whoever sits at
 * this window alone: what holds up whoever has the file is the work that each guess takes.
 *
 * @example
 * waitAfter(4) //=> 0
 * waitAfter(7) //=> 4000
 */
export function waitAfter(wrong: number): number {
  return wrong < FREE ? 0 : Math.min(LONGEST_MS, 1_000 * 2 ** (wrong - FREE));
}
