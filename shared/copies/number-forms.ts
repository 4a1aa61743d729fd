import { NO_DAY } from './no-day.ts';
import type { RedactionPattern } from './redaction.ts';
import { SIGNS_BETWEEN } from './signs-between.ts';

/** One way in which a secret is written, and what prints in its place. */
export type SecretForm = {
  readonly pattern: RedactionPattern;
  /** Global; looks at the text in its plain letters. */
  readonly form: RegExp;
  /**
   * What prints; null = it is none after all, and stays.
   *
   * @param written the whole text as it is written, each letter where the found one has it
   */
  readonly put: (found: RegExpExecArray, written: string) => string | null;
};

const BETWEEN = `[${SIGNS_BETWEEN}]{0,3}`;
/** The same where something must stand: five digits and four are a ZIP code. */
const PARTED = `[${SIGNS_BETWEEN}]{1,3}`;
/** A digit, with letters without width behind it. */
const D = String.raw`\d\p{Cf}*`;
const digits = (count: number | string): string => `(?:${D}){${String(count)}}`;
const apart = (count: number | string): string => String.raw`\d(?:${BETWEEN}\d){${String(count)}}`;
/** "Room 204 12/2025" is a room and a month. */
const NO_MONTH = String.raw`(?!\d{3}\s+(?:0?[1-9]|1[0-2])[./-](?:19|20)\d{2}(?!\d))`;
/** Between a word and its number: "account no.: ", "SSN #", "passport ending in". */
const LEAD = String.raw`[^\d\n]{0,24}?`;

/** "no.", "number:", "#" between what a number is of and the number. */
const NUMBER_SIGN = String.raw`(?:\s*(?:no\.?|number|num\.?|n[oº]\.?|[#:=]))*\s*`;

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
  // By which police, prisons and hospitals know somebody: of the client where the record does not have it,
  // and of everybody else.
  {
    pattern: 'identifier',
    form: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:fbi|ucn|fins|sid|oln|d\/?l|booking|inmate|jail\s+id|pin|mrn|medical\s+record)${NUMBER_SIGN}(?:[a-z]{2}\s)?)(?<![\p{L}\d])${NO_DAY}(?!(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d))(?=(?:[a-z-]*\d){3})[a-z\d-]{6,14}(?![\p{L}\d])`,
      'giu',
    ),
    put: () => '[redacted]',
  },
  {
    pattern: 'identifier',
    form: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:[Pp]lates?|PLATES?|[Pp]lacas?|PLACAS?|LP|L/P)${NUMBER_SIGN}(?:[A-Z]{2}\s)?)(?<![\p{L}\d])(?:[A-Z]{1,4}[ -]?\d{2,5}(?:-\d{2})?|\d{1,4}[ -]?[A-Z]{1,4}[ -]?\d{0,4}|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{5,8})(?![\p{L}\d])`,
      'gu',
    ),
    put: () => '[redacted]',
  },
  {
    pattern: 'identifier',
    form: /(?<![A-Z\d])(?=(?:[A-Z]*\d){4})(?=\d*[A-Z])[A-HJ-NPR-Z\d]{17}(?![A-Z\d])/gu,
    put: () => '[redacted]',
  },
  {
    pattern: 'identifier',
    form: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:visa(?:\s+(?:foil|stamp|control))?|i-?94(?:\s+admission)?|admission|sevis|receipt|license|licencia|state\s+id)${NUMBER_SIGN})(?<![\p{L}\d])(?:[a-z]{1,3}[\s-]?)?${digits('6,12')}(?:[a-z]${digits('0,2')})?(?![\p{L}\d])`,
      'giu',
    ),
    put: () => '[redacted]',
  },
  {
    pattern: 'identifier',
    form: new RegExp(
      String.raw`(?<![\p{L}\d])(?:(?:EAC|WAC|LIN|SRC|MSC|NBC|IOE|YSC)[\s-]?${digits(2)}[\s-]?${digits(3)}[\s-]?${digits(5)}|N${digits(10)})(?!\p{Cf}*\d)`,
      'giu',
    ),
    put: () => '[redacted]',
  },
  {
    pattern: 'financial-account',
    form: /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}[ -]?[A-Z0-9]{0,4}(?![\p{L}\d])/gu,
    put: ([found]) =>
      lastDigits(found, 9).length < 9 ? null : `xxxx${found.replace(/[^A-Z0-9]/g, '').slice(-4)}`,
  },
  {
    pattern: 'financial-account',
    form: new RegExp(
      String.raw`(?<=(?:account|acct|a\/c|iban|routing|card|credit|debit|bank|checking|savings|zelle|clabe|cuenta|tarjeta|banco|ahorros)${LEAD})(?<!\d\p{Cf}*)${NO_DAY}${apart('4,33')}(?!\p{Cf}*\d)`,
      'giu',
    ),
    put: keepingFour('xxxx'),
  },
  {
    pattern: 'financial-account',
    form: new RegExp(
      String.raw`(?<!\d\p{Cf}*)(?:(?:${digits(4)}[ .-]){3}${digits('1,7')}|(?!(?:(?:19|20)\d{2}[ .-]){2}(?:19|20)\d{2})(?:${digits(4)}[ .-]){2}${digits(4)}|(?:${digits(3)}[ .-]){3,10}${digits('3,4')}|${digits(4)}[ .-]${digits(6)}[ .-]${digits(5)})(?!\p{Cf}*\d)|(?<!\d\p{Cf}*)${digits('12,34')}(?!\p{Cf}*\d)`,
      'gu',
    ),
    put: keepingFour('xxxx'),
  },
  {
    pattern: 'taxpayer-number',
    form: new RegExp(
      String.raw`(?<!\d\p{Cf}*)${digits(2)}\s?[\u2010-\u2015\u2212\-]\s?${digits(7)}(?!\p{Cf}*\d)`,
      'gu',
    ),
    put: keepingFour('xx-xxx'),
  },
  {
    pattern: 'social-security-number',
    form: new RegExp(
      String.raw`(?<!\d\p{Cf}*)${NO_MONTH}(?:${digits(9)}|${digits(3)}(?:([,:~*|])${digits(2)}\1${digits(4)}|${PARTED}(?:${digits(2)}${PARTED}${digits(4)}|${digits(3)}${PARTED}${digits(3)}|${digits(6)})))(?!\p{Cf}*\d)`,
      'gu',
    ),
    put: keepingFour('xxx-xx-'),
  },
  {
    pattern: 'social-security-number',
    form: new RegExp(
      String.raw`(?<=(?:ssn|s\.s\.n|social\s+security|seguro\s+social|nss|itin)${LEAD})(?<!\d\p{Cf}*)${NO_DAY}\d(?:[^\p{L}\d\n]{0,3}\d){8}(?!\p{Cf}*\d)`,
      'giu',
    ),
    put: keepingFour('xxx-xx-'),
  },
  {
    pattern: 'passport',
    form: new RegExp(
      String.raw`(?<=(?:passport|pasaporte)${LEAD})(?<![\p{L}\d])${NO_DAY}[a-z]{0,3}${BETWEEN}${NO_DAY}${apart('4,9')}(?![\p{L}\d])`,
      'giu',
    ),
    put: () => '[redacted]',
  },
  {
    pattern: 'phone',
    form: new RegExp(
      String.raw`(?:\+|(?<!\d\p{Cf}*)(?:\(?011\)?${BETWEEN}|00(?=[1-9])))\p{Cf}*\d(?:[()${SIGNS_BETWEEN}]{0,3}\d){6,14}(?!\p{Cf}*\d)`,
      'gu',
    ),
    put: () => '[telephone]',
  },
  {
    pattern: 'phone',
    form: new RegExp(
      String.raw`(?<![\d(])(?:\+?1${BETWEEN})?\(?${digits(3)}\)?${BETWEEN}${digits(3)}${BETWEEN}${digits(4)}(?!\p{Cf}*\d)`,
      'gu',
    ),
    put: () => '[telephone]',
  },
  {
    pattern: 'phone',
    form: new RegExp(
      String.raw`(?<=(?:tel|telephone|phone|cell|mobile|fax|call|whatsapp|wa\.me|telefono|celular|movil)${LEAD})(?<!\d\p{Cf}*)${NO_DAY}\d(?:[()${SIGNS_BETWEEN}]{0,3}\d){6,13}(?!\p{Cf}*\d)`,
      'giu',
    ),
    put: () => '[telephone]',
  },
  {
    pattern: 'e-mail',
    form: /[\p{L}\p{N}._%+'\p{Cf}-]+\s?(?:@|[[({]\s?(?:at|arroba)\s?[\])}])\s?[\p{L}\p{N}\p{Cf}-]+(?:(?:\.|\s?[[({]\s?(?:dot|punto)\s?[\])}]\s?)[\p{L}\p{N}\p{Cf}-]+)+/giu,
    put: () => '[e-mail]',
  },
];

/**
 * A number as its letters and digits with anything between them; in a word too ("Reg00000424"), but never a
 * part of a longer number.
 *
 * @returns null where it is too short to be looked for in a text
 */
export function formOfNumber(number: string): RegExp | null {
  const signs = number.replace(/[^\p{L}\p{N}]/gu, '');
  if (signs.length < 5 || !/\d/.test(signs)) return null;
  const before = /^\d/.test(signs) ? String.raw`(?<!\d\p{Cf}*)` : '';
  const after = /\d$/.test(signs) ? String.raw`(?!\p{Cf}*\d)` : '';
  return new RegExp(`${before}${Array.from(signs).join(BETWEEN)}${after}`, 'giu');
}
