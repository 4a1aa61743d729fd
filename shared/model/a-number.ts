import { fail, ok, type Result } from '../result/result.ts';

/**
 * Reads an A-number: 8 or 9 digits, with or without `A` or `A#`, dashes of any length and spaces; kept
 * as nine digits.
 *
 * @failure a-number/form
 * @example
 * parseANumber('A 12-345-678') //=> { ok: true, value: '012345678' }
 */
export function parseANumber(text: string): Result<string> {
  const digits = text
    .trim()
    .replace(/^a\s*#?/i, '')
    .replace(/[\s\p{Pd}]/gu, '');
  return /^\d{8,9}$/.test(digits) ? ok(digits.padStart(9, '0')) : fail('a-number/form', { text });
}

/**
 * Prints an A-number whole.
 *
 * @example
 * formatANumber('012345678') //=> 'A 012 345 678'
 */
export function formatANumber(digits: string): string {
  return `A ${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
}

/**
 * Prints an A-number so that only its last three digits can be read.
 *
 * @example
 * maskANumber('012345678') //=> 'A *** *** 678'
 */
export function maskANumber(digits: string): string {
  return `A *** *** ${digits.slice(-3)}`;
}
