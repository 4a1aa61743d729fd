import { splitDay } from '../time/civil-day.ts';
import { MONTH_NAMES } from '../time/day-names.ts';
import type { SecretForm } from './number-forms.ts';
import { SIGNS_BETWEEN } from './signs-between.ts';

const DASH = `[/${SIGNS_BETWEEN}]{1,3}`;
const MONTH = String.raw`(?:${MONTH_NAMES.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\.?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const YEAR = String.raw`['’]?(?:\d{4}|\d{2})(?!\d)`;
const WRITTEN = [
  String.raw`\d{4}${DASH}\d{1,2}${DASH}\d{1,2}(?!\d)`,
  String.raw`\d{1,2}${DASH}\d{1,2}${DASH}${YEAR}`,
  String.raw`${MONTH}\s+${DAY},?\s+${YEAR}`,
  String.raw`${DAY}[\s-]+(?:of\s+)?${MONTH},?[\s-]+${YEAR}`,
].join('|');

/**
 * A date that a text calls a birth date: its year stays.
 *
 * @source Fed. R. Crim. P. 49.1(a)(2); Fed. R. Civ. P. 5.2(a)(2), read 2026-11-26
 */
export const namedBirthDateForm: SecretForm = {
  pattern: 'birth-date',
  form: new RegExp(
    String.raw`(?<=(?:dob|d\.o\.b|birth|birth\s?date|birthday|born)(?!\p{L})[^\d\n]{0,24}?)(?<![\p{L}\d])(?:${WRITTEN})`,
    'giu',
  ),
  put: ([found]) => yearIn(found),
};

/**
 * The client's own birth date, wherever it stands and however it is written.
 *
 * @param born a whole day; a month or a year alone is no secret
 */
export function ownBirthDateForm(born: string): SecretForm | null {
  if (born.length !== 10) return null;
  const { year, month, day } = splitDay(born);
  const isBirthDate = (text: string): boolean => {
    const numbers = (text.match(/\d+/g) ?? []).map(Number);
    const named = MONTH_NAMES.findIndex((name) =>
      text.toLowerCase().includes(name.slice(0, 3).toLowerCase()),
    );
    const given = named === -1 ? numbers : [...numbers, named + 1];
    const years = given.filter((one) => one === year || one === year % 100);
    const [first] = years;
    if (first === undefined) return false;
    const rest = given.filter((_, index) => index !== given.lastIndexOf(first));
    return [...rest].sort(byNumber).join() === [month, day].sort(byNumber).join();
  };
  return {
    pattern: 'birth-date',
    form: new RegExp(String.raw`(?<![\p{L}\d])(?:${WRITTEN})`, 'giu'),
    put: ([found]) => (isBirthDate(found) ? yearIn(found) : null),
  };
}

function byNumber(one: number, other: number): number {
  return one - other;
}

/** The year as it is written, with two digits or four. */
function yearIn(date: string): string {
  return /\d{4}/.exec(date)?.[0] ?? /\d{2}$/.exec(date)?.[0] ?? '';
}
