/**
 * Reads a whole number as somebody types it, with or without a sign; null for anything else: no letter is
 * dropped to make a number of it.
 *
 * @example
 * readWholeNumber(' -7 ') //=> -7
 * readWholeNumber('1.5') //=> null
 */
export function readWholeNumber(text: string): number | null {
  const [, sign = '', digits] = /^([+\-\u2212]?)(\d{1,9})$/u.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  return sign === '' || sign === '+' || Number(digits) === 0 ? Number(digits) : -Number(digits);
}
