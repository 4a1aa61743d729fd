import type { RedactionPattern } from './redaction.ts';
import { SIGNS_BETWEEN } from './signs-between.ts';

/** One way in which a secret is written, and what prints in its place. */
export type SecretForm = {
  readonly pattern: RedactionPattern;
  /** Global; looks at the text with digits of every script as plain ones. */
  readonly form: RegExp;
  /** What prints; null = it is none after all, and stays. */
  readonly put: (found: RegExpExecArray) => string | null;
};

const BETWEEN = `[${SIGNS_BETWEEN}]{0,3}`;
/** The same where something must stand: five digits and four are a ZIP code. */
const PARTED = `[${SIGNS_BETWEEN}]{1,3}`;
/** A digit, with letters without width behind it. */
const D = String.raw`\d\p{Cf}*`;
const digits = (count: number | string): string => `(?:${D}){${String(count)}}`;
const apart = (count: number | string): string => String.raw`\d(?:${BETWEEN}\d){${String(count)}}`;
/** Between a word and its number: "account no.: ", "SSN #", "passport ending in". */
const LEAD = String.raw`[^\d\n]{0,24}?`;

/** The last digits of a number, however it is written. */
function lastDigits(text: string, count: number): string {
  return text.replace(/\D/g, '').slice(-count);
}

const keepingFour =
  (mask: string) =>
  ([found]: RegExpExecArray): string =>
    `${mask}${lastDigits(found, 4)}`;

/**
 * Numbers that the rules of the federal courts name. Nine digits are taken for a Social Security number
 * whatever they stand for: of any other number less is lost than of that one.
 *
 * @source Fed. R. Crim. P. 49.1(a)(1), (4); Fed. R. Civ. P. 5.2(a)(1), (4), read 2026-11-26
 */
export const numberForms: readonly SecretForm[] = [
  {
    pattern: 'financial-account',
    form: /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}[ -]?[A-Z0-9]{0,4}(?![\p{L}\d])/gu,
    put: ([found]) =>
      lastDigits(found, 9).length < 9 ? null : `xxxx${found.replace(/[^A-Z0-9]/g, '').slice(-4)}`,
  },
  {
    pattern: 'financial-account',
    form: new RegExp(
      String.raw`(?<=(?:account|acct|a\/c|iban|routing|card|credit|debit|bank)${LEAD})(?<!\d)${apart('4,33')}(?!\d)`,
      'giu',
    ),
    put: keepingFour('xxxx'),
  },
  {
    pattern: 'financial-account',
    form: new RegExp(
      String.raw`(?<!\d)(?:${digits(4)}[ -]){3}${digits('1,7')}(?!\d)|(?<!\d)${digits('12,34')}(?!\d)`,
      'gu',
    ),
    put: keepingFour('xxxx'),
  },
  {
    pattern: 'taxpayer-number',
    form: new RegExp(
      String.raw`(?<!\d)${digits(2)}\s?[\u2010-\u2015\u2212\-]\s?${digits(7)}(?!\d)`,
      'gu',
    ),
    put: keepingFour('xx-xxx'),
  },
  {
    pattern: 'social-security-number',
    form: new RegExp(
      String.raw`(?<!\d)(?:${digits(9)}|${digits(3)}${PARTED}(?:${digits(2)}${PARTED}${digits(4)}|${digits(3)}${PARTED}${digits(3)}|${digits(6)}))(?!\d)`,
      'gu',
    ),
    put: keepingFour('xxx-xx-'),
  },
  {
    pattern: 'passport',
    form: new RegExp(
      String.raw`(?<=passport${LEAD})(?<![\p{L}\d])[a-z]{0,3}${BETWEEN}${apart('4,9')}(?![\p{L}\d])`,
      'giu',
    ),
    put: () => '[redacted]',
  },
  {
    pattern: 'phone',
    form: new RegExp(
      String.raw`(?<![\d(])(?:\+?1${BETWEEN})?\(?${digits(3)}\)?${BETWEEN}${digits(3)}${BETWEEN}${digits(4)}(?!\d)`,
      'gu',
    ),
    put: () => '[telephone]',
  },
  {
    pattern: 'phone',
    form: new RegExp(String.raw`\+\p{Cf}*\d(?:[()${SIGNS_BETWEEN}]{0,3}\d){6,14}(?!\d)`, 'gu'),
    put: () => '[telephone]',
  },
  {
    pattern: 'phone',
    form: new RegExp(
      String.raw`(?<=(?:tel|telephone|phone|cell|mobile|fax|call)${LEAD})(?<!\d)${apart('6,13')}(?!\d)`,
      'giu',
    ),
    put: () => '[telephone]',
  },
  {
    pattern: 'e-mail',
    form: /[\p{L}\p{N}._%+'-]+\p{Cf}*\s?@\s?\p{Cf}*[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
    put: () => '[e-mail]',
  },
];

/**
 * A number as its letters and digits with anything between them.
 *
 * @returns null where it is too short to be looked for in a text
 */
export function formOfNumber(number: string): RegExp | null {
  const signs = number.replace(/[^\p{L}\p{N}]/gu, '');
  if (signs.length < 5 || !/\d/.test(signs)) return null;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${Array.from(signs).join(BETWEEN)}(?![\p{L}\p{N}])`,
    'giu',
  );
}
