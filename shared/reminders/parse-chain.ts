import { fail, ok, type Result } from '../result/result.ts';

/** A reminder further ahead is none. */
const MOST_DAYS = 365;

/**
 * Reads how many days before a date it is reminded of: single numbers and stretches, in any order.
 * Empty = nothing is reminded of ahead of its day.
 *
 * @returns days before, longest first, each once; 0 is the day itself
 *
 * @failure reminder/chain text: not numbers and stretches
 * @failure reminder/chain-too-far days, most: further ahead than a year
 *
 * @example
 * parseChain('21,14,7-1') //=> { ok: true, value: [21, 14, 7, 6, 5, 4, 3, 2, 1] }
 */
export function parseChain(text: string): Result<readonly number[]> {
  const days = new Set<number>();
  const parts = text.trim() === '' ? [] : text.split(',');
  for (const part of parts) {
    const [, first, second] = /^\s*(\d{1,3})\s*(?:-\s*(\d{1,3})\s*)?$/.exec(part) ?? [];
    if (first === undefined) return fail('reminder/chain', { text });
    const ends = [Number(first), Number(second ?? first)];
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    if (most > MOST_DAYS) return fail('reminder/chain-too-far', { days: most, most: MOST_DAYS });
    for (let day = least; day <= most; day += 1) days.add(day);
  }
  return ok([...days].sort((one, other) => other - one));
}
