import { parseANumber } from '../model/a-number.ts';
import type { TextSpan } from './notice-reading.ts';

/** A number with its place, so that its digits are not read as a date. */
export type FoundNumber = { readonly value: string; readonly span: TextSpan };

const A_NUMBER =
  /(?<![A-Za-z0-9])(?:A\s?(?:#|no\.?|number)?\s?[:#]?\s?-?|(?<=\b(?:alien (?:registration )?(?:number|no\.?)|a-?number|uscis ?#|file (?:no\.?|number|#)?)\s?:?\s?#?\s?))(?<digits>\d{2,3}[ -]\d{3}[ -]\d{3}|\d{8,9})(?![\d-])/gi;
/** `1:25-mj-01234-JGD`, `15CR0144-BGS`, `1:04-m -401`. */
const FEDERAL =
  /(?<![\w/-])(?:\d{1,2}:)?\d{2}-?(?:cr|cv|mj|mc|po|m|mdl|md|sw|misc)\s?-?\s?\d{2,6}(?:-[A-Z]{2,5}(?![a-z])|-\d{1,2}(?!\d))*/gi;
/** `No. 25-1234`, `Nos. 25-1234` of a court of appeals. */
const APPELLATE = /(?<=\bNos?\.\s?)\d{2}-\d{3,5}(?![\d-])/g;
/** `CR-2025-001234`, `2025 CF 001234`, `25CR-0099`, behind a label. */
const STATE =
  /(?<=\b(?:case|docket|cause|index|indictment|complaint|court file|citation)\s?(?:no\.?|number|nbr|#|id)?\s?[:#]?\s{0,3})(?=[A-Z0-9-]{0,14}\d)[A-Z0-9]{1,14}(?:[-/ ](?=[A-Z0-9-]*\d)[A-Z0-9]{1,14}){0,5}(?![A-Za-z0-9])/gi;
/** USCIS and BIA numbers: `IOE0912345678`. */
const RECEIPT =
  /(?<![A-Za-z0-9])(?:IOE|EAC|WAC|LIN|SRC|MSC|NBC|YSC|ZAR|ZBO|ZLA|ZNY)\s?-?\d{2,10}(?:-?\d{3}-?\d{5})?(?!\d)/g;

/** A-numbers of a text, nine digits each, every place of each. */
export function findANumbers(text: string): readonly FoundNumber[] {
  return [...text.matchAll(A_NUMBER)].flatMap((match) => {
    const number = parseANumber(match.groups?.['digits'] ?? '');
    return number.ok ? [{ value: number.value, span: spanOf(match) }] : [];
  });
}

/** `A000-I23-456`: a scan's letters among the nine digits. */
const DAMAGED_A_NUMBER =
  /(?<![A-Za-z0-9])A\s?(?:#|No\.?)?\s?[:#]?\s?-?(?<number>[\dOolI|SBZ]{3}[ -]?[\dOolI|SBZ]{3}[ -]?[\dOolI|SBZ]{3})(?![\w-])/g;
const LEAST_DIGITS = 5;

/** Where a text has an A-number that cannot be read: letters stand in place of some of its digits. */
export function findDamagedANumbers(text: string): readonly TextSpan[] {
  return [...text.matchAll(DAMAGED_A_NUMBER)].flatMap((match) => {
    const letters = (match.groups?.['number'] ?? '').replace(/[ -]/g, '');
    const digits = letters.replace(/\D/g, '').length;
    return digits >= LEAST_DIGITS && digits < letters.length ? [spanOf(match)] : [];
  });
}

/** Docket, case and receipt numbers of a text as they are written, every place of each. */
export function findDocketNumbers(text: string): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const pattern of [FEDERAL, RECEIPT, APPELLATE, STATE])
    for (const match of text.matchAll(pattern)) {
      const span = spanOf(match);
      const value = match[0].trim();
      if ((value.match(/\d/g) ?? []).length < 4) continue;
      // "Docket Text: 6/18/2025" and the like: a date, not a number.
      if (/^\d{1,2}[-/]\d{1,2}[-/](?:\d{2}|\d{4})$/.test(value)) continue;
      if (found.some((one) => one.span.start < span.end && one.span.end > span.start)) continue;
      found.push({ value, span });
    }
  return found.sort((one, other) => one.span.start - other.span.start);
}

/**
 * With the docket numbers of the office itself, which a text may name in any shape and without a
 * label.
 *
 * @param known docket numbers on record; those that any number could be are not looked for
 * @param found what was found by its shape
 */
export function findKnownDockets(
  text: string,
  known: readonly string[],
  found: readonly FoundNumber[],
): readonly FoundNumber[] {
  const added: FoundNumber[] = [];
  for (const docket of new Set(known)) {
    const pattern = patternOf(docket);
    if (pattern === null) continue;
    for (const match of text.matchAll(pattern)) {
      const span = spanOf(match);
      const isFree = [...found, ...added].every(
        (one) => one.span.end <= span.start || one.span.start >= span.end,
      );
      if (isFree) added.push({ value: match[0], span });
    }
  }
  return [...found, ...added].sort((one, other) => one.span.start - other.span.start);
}

/** Null for what a ZIP code or an amount could be as well. */
function patternOf(docket: string): RegExp | null {
  const runs = docket.match(/\d+|[A-Za-z]+/g) ?? [];
  const digits = docket.replace(/\D/g, '').length;
  if (digits < 4) return null;
  const hasLetters = /[A-Za-z]/.test(docket);
  if (!hasLetters && (runs.length < 2 ? digits < 7 : digits < 6)) return null;
  // Figures alone are looked for as they are written: "25-1999" is not the year behind a day.
  const between = hasLetters ? '[\\s:/-]{0,2}' : '-';
  return new RegExp(`(?<![\\w/:-])${runs.join(between)}(?![\\w/]|-\\d)`, 'gi');
}

/**
 * What of a docket number is the same however it is written: without the judges' letters, the number
 * of the defendant and leading zeros.
 *
 * @example
 * docketKey('1:25-mj-01234-JGD') //=> '1-25-mj-1234'
 * docketKey('CR-2025-001234') //=> 'cr-2025-1234'
 */
export function docketKey(written: string): string {
  const text = written.toLowerCase().replace(/\s/g, '');
  const federal =
    /^(?:(?<office>\d{1,2}):)?(?<year>\d{2})-?(?<type>cr|cv|mj|mc|po|m|mdl|md|sw|misc)-?(?<number>\d+)/.exec(
      text,
    )?.groups;
  if (federal !== undefined)
    return [federal['office'], federal['year'], federal['type'], String(Number(federal['number']))]
      .filter((part) => part !== undefined)
      .join('-');
  const parts = text.replace(/^(?:nos?\.?|case|docket)/, '').match(/\d+|[a-z]+/g) ?? [];
  return parts.map((part) => part.replace(/^0+(?=\d)/, '')).join('-');
}

/**
 * Says whether two docket numbers name the same docket. One without its office (`25-mj-1234`) fits
 * any office.
 */
export function isSameDocket(one: string, other: string): boolean {
  const first = docketKey(one);
  const second = docketKey(other);
  if (first === '' || second === '') return false;
  const bare = (key: string) => key.replace(/^\d{1,2}-(?=\d{2}-[a-z])/, '');
  const hasOffice = (key: string) => bare(key) !== key;
  if (hasOffice(first) && hasOffice(second)) return first === second;
  return bare(first) === bare(second);
}

function spanOf(match: RegExpExecArray): TextSpan {
  return { start: match.index, end: match.index + match[0].length };
}
