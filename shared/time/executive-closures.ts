import { type CivilDay } from './civil-day.ts';

/**
 * Days on which the President closed the executive branch for the whole day, with the order that
 * did it. Half days are not in it.
 *
 * Each order speaks of pay and leave. Whether such a day is a legal holiday for deadlines is
 * disputed: the Ninth Circuit said so of December 5, 2018 (FRAP 26(a)(6)(B)); *Latham* (7th Cir.
 * 1998) excluded days on which the court itself was closed.
 *
 * @source 72, 77, 79, 83, 84 and 90 Fed. Reg. for the numbered orders, read 2026-11-22 in copies of
 * the Federal Register; the rest in secondary sources, read the same day, January 2, 2007 and December
 * 26, 2008 on 2026-11-26 in pages that quote the orders. Not complete before 2007,
 * and December 24, 2024 waits for someone to read its order.
 */
const closures: ReadonlyMap<string, string> = new Map([
  ['2007-01-02', 'the order for the funeral of President Gerald R. Ford'],
  ['2007-12-24', 'Executive Order 13453'],
  ['2008-12-26', 'the order of December 12, 2008'],
  ['2012-12-24', 'Executive Order 13633'],
  ['2014-12-26', 'Executive Order 13682'],
  ['2018-12-05', 'the order for the funeral of President George H. W. Bush'],
  ['2018-12-24', 'Executive Order 13854'],
  ['2019-12-24', 'Executive Order 13900'],
  ['2020-12-24', 'the order of December 11, 2020'],
  ['2025-01-09', 'Executive Order 14133'],
  ['2025-12-24', 'the order of December 18, 2025'],
  ['2025-12-26', 'the order of December 18, 2025'],
]);

/**
 * By which order the President closed the executive branch on a day, or null.
 *
 * @example
 * executiveClosureOn('2025-12-26') //=> 'the order of December 18, 2025'
 */
export function executiveClosureOn(day: CivilDay): string | null {
  return closures.get(day) ?? null;
}
