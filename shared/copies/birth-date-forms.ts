import { splitDay } from '../time/civil-day.ts';
import { monthWords } from '../time/month-words.ts';
import { dayWords } from './day-words.ts';
import type { SecretForm } from './number-forms.ts';
import { SIGNS_BETWEEN } from './signs-between.ts';

const DASH = String.raw`[年月년월|\\${SIGNS_BETWEEN}]{1,3}`;
/** So many digits, with letters without width among them. */
const digits = (least: number, most = least): string =>
  String.raw`(?:\d\p{Cf}*){${String(least)},${String(most)}}`;
const OF = String.raw`(?:(?:del?|of)\s+)?`;
const MONTH = String.raw`(?:${anyOf(monthWords)})\.?`;
const DAY = String.raw`(?:${digits(1, 2)}(?:st|nd|rd|th|o)?|${anyOf(dayWords)})`;
const YEAR = String.raw`['’]?(?:${digits(4)}|${digits(2)})(?!\d)`;
const WRITTEN = [
  String.raw`${digits(4)}${DASH}${digits(1, 2)}${DASH}${digits(1, 2)}(?!\d)[日일]?`,
  `${digits(1, 2)}${DASH}${digits(1, 2)}${DASH}${YEAR}`,
  String.raw`${MONTH}[\s./-]+${DAY}\s?,?[\s./-]+${OF}${YEAR}`,
  String.raw`${DAY}[\s./-]*(?:(?:day\s+)?of\s+|de\s+)?${MONTH}\s?,?[\s./-]*${OF}${YEAR}`,
].join('|');
/** Between the word and its date; what happened on another day is no birth: "born here; hearing 3/4/2025". */
const LEAD = String.raw`(?:(?!hearing|trial|detain|arrest|releas|transfer|file|receiv|enter|order|admit|serv|issue|due)[^\d\n;]){0,24}?`;
/** At the head of a word; a digit behind a letter too, as in "DOB04/09/1995". */
const START = String.raw`(?:(?<![\p{L}\d])|(?<!\d\p{Cf}*)(?=\d))`;
/** Months as stamps of Latin America and Eastern Europe have them: "4/V/1990". */
const monthsInRoman = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
const NUMBER = new RegExp(String.raw`\d+|${anyOf(monthWords)}|${anyOf(dayWords)}`, 'g');

/**
 * A date that a text calls a birth date: its year stays.
 *
 * @source Fed. R. Crim. P. 49.1(a)(2); Fed. R. Civ. P. 5.2(a)(2), read 2026-11-26
 */
export const namedBirthDateForm: SecretForm = {
  pattern: 'birth-date',
  form: new RegExp(
    String.raw`${START}(?=${WRITTEN})(?<=(?:dob|d\.o\.b|birth|birth\s?date|birthday|born|nacid[oa]|nacio|nacimiento|fecha\s+de\s+nac|f\.\s?nac|f\.\s?n\.|d\/o\/b|\(b\.|(?<=(?:\p{L}|(?<!\p{L})\p{L}\.),?\s)b\.|cumpleanos)(?!\p{L})${LEAD})(?:${WRITTEN})`,
    'giu',
  ),
  put: ([found]) => yearIn(found.replace(/\p{Cf}/gu, '')),
};

/**
 * The client's own birth date, wherever it stands and however it is written.
 *
 * @param born a whole day; a month or a year alone is no secret
 */
export function ownBirthDateForm(born: string): SecretForm | null {
  if (born.length !== 10) return null;
  const { year, month, day } = splitDay(born);
  const [yyyy = '', mm = '', dd = ''] = born.split('-');
  const runs = [yyyy + mm + dd, mm + dd + yyyy, dd + mm + yyyy];
  const roman = monthsInRoman[month - 1] ?? '';
  const isBirthDate = (text: string): boolean => {
    const given = numbersIn(text);
    const years = given.filter((one) => one === year || one === year % 100);
    const [first] = years;
    if (first === undefined) return false;
    const rest = given.filter((_, index) => index !== given.lastIndexOf(first));
    return [...rest].sort(byNumber).join() === [month, day].sort(byNumber).join();
  };
  return {
    pattern: 'birth-date',
    form: new RegExp(
      String.raw`${START}(?:${WRITTEN}|${digits(1, 2)}${DASH}${roman}${DASH}${YEAR}|${digits(8)}(?!\d))`,
      'giu',
    ),
    put: ([found]) => {
      const written = found.replace(/\p{Cf}/gu, '');
      const plain = written.replace(
        new RegExp(`(?<!\\p{L})${roman}(?!\\p{L})`, 'iu'),
        String(month),
      );
      if (runs.includes(written)) return String(year);
      return isBirthDate(plain) ? yearIn(written) : null;
    },
  };
}

/** Day, month and year of a written date, in whichever order they stand. */
function numbersIn(text: string): readonly number[] {
  return (text.toLowerCase().match(NUMBER) ?? []).map(
    (one) => monthWords.get(one) ?? dayWords.get(one) ?? Number(one),
  );
}

function byNumber(one: number, other: number): number {
  return one - other;
}

/** One of some words, the longest that fits. */
function anyOf(words: ReadonlyMap<string, number>): string {
  return [...words.keys()].sort((one, other) => other.length - one.length).join('|');
}

/** The year as it is written, with two digits or four. */
function yearIn(date: string): string {
  return /\d{4}/.exec(date)?.[0] ?? /\d{2}$/.exec(date)?.[0] ?? '';
}
