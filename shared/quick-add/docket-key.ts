import { parseANumber } from '../model/a-number.ts';
import { foldWord } from './words.ts';

const FEDERAL =
  /^(?:\d{1,2}:)?(?:\d{2})?(?<year>\d{2})-?(?<type>cr|cv|mj|mc|po|sw|md)-?(?<serial>\d{1,6})(?:-[a-z]{1,5})*(?:-\d{1,3})?$/i;
/** "26-10159": year and number, as courts of appeals write them and people shorten the others. */
const PLAIN = /^(?<year>\d{2})-(?<serial>\d{3,6})$/u;
const WITHOUT_YEAR = /^(?<type>cr|cv|mj|mc)-(?<serial>\d{2,6})$/i;

/**
 * What stands for a docket number when two are compared: court office, judge's initials and leading
 * zeros do not count. Null for a text that is none.
 *
 * @example
 * docketKey('2:25-cv-00240-CR') //=> '25cv240'
 * docketKey('A 000-000-001') //=> 'a000000001'
 */
export function docketKey(text: string): string | null {
  const federal = FEDERAL.exec(text)?.groups;
  if (federal !== undefined)
    return `${federal['year']}${federal['type']?.toLowerCase()}${Number(federal['serial'])}`;
  const number = /\d{3}/u.test(text) ? parseANumber(text) : null;
  if (number?.ok === true) return `a${number.value}`;
  const plain = PLAIN.exec(text.trim())?.groups;
  if (plain !== undefined) return `${plain['year']}-${Number(plain['serial'])}`;
  const folded = foldWord(text);
  return /^(?=.*\d{3})(?=.*[a-z]).{5,}$/u.test(folded) ? folded : null;
}

/** "cr-10159": the end of a federal number, without its year; null for anything else. */
export function docketTail(text: string): string | null {
  const tail = WITHOUT_YEAR.exec(text)?.groups;
  return tail === undefined ? null : `${tail['type']?.toLowerCase()}${Number(tail['serial'])}`;
}

/** "26-10159" of "26cr10159": what a federal number is without its type; null for anything else. */
export function plainKey(key: string): string | null {
  const federal = /^(?<year>\d{2})(?:cr|cv|mj|mc)(?<serial>\d+)$/u.exec(key)?.groups;
  return federal === undefined ? null : `${federal['year']}-${federal['serial']}`;
}

/** True for an A-number with its letter, known or not. */
export function isANumber(text: string): boolean {
  return /^a/iu.test(text) && parseANumber(text).ok;
}

/** True for a number of the form that federal courts give, known or not. */
export function isFederalDocket(text: string): boolean {
  return FEDERAL.test(text);
}
