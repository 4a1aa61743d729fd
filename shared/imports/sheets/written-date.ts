import { daysInMonth } from '../../time/civil-day.ts';
import { monthWords } from '../../time/month-words.ts';
import { wholeYear } from '../../time/typed-day.ts';

/** A day as a cell writes it, with what stands before and behind it. */
export type WrittenDate = {
  readonly before: string;
  readonly after: string;
  readonly year: number;
  /** Of `1/24/26` the two numbers as they stand: which of them is the month is told by the column. */
  readonly first: number;
  readonly second: number;
  /** Month first, day first, or nobody can tell from the shape. */
  readonly shape: 'settled' | 'numbers';
  /** `2025-06-18`, as machines write. */
  readonly isMachine: boolean;
};

const NAME = [...monthWords.keys()].sort((a, b) => b.length - a.length).join('|');

const MACHINE = /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/])/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?=$|T)/;
const NUMBERS = /(?<![\d/.-])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?![\d/])/;
/** Something keeps day and year apart: "January 2026" is a month, and not the 20th of one. */
const MONTH_FIRST = new RegExp(
  `\\b(${NAME})\\b\\.?[ -]{0,2}(\\d{1,2})(?:(?:st|nd|rd|th)(?:,? {0,2}|-|/)|, {0,2}| {1,2}|-|/|(?='))'?(\\d{4}|\\d{2})(?![\\d:])`,
  'i',
);
const DAY_FIRST = new RegExp(
  `(?<![\\d/.-])(\\d{1,2})(?:st|nd|rd|th)?[ -]{1,2}(?:of |de )?(${NAME})\\b\\.?,?(?: del? |[ -]{0,2}|/)'?(\\d{4}|\\d{2})(?![\\d:])`,
  'i',
);
/** `02jan2025`, as statistics programs write. */
const RUN_TOGETHER =
  /(?<![\w/.-])(\d{1,2})(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(\d{4})(?!\d)/i;
/** A cell of more than a date is no date. */
const LONGEST = 200;

/**
 * Finds the first day that a cell writes with its year. It need not exist: `realDay` says so.
 *
 * @example
 * writtenDate('Terminated 2025-07-25', 2026)?.before //=> 'Terminated'
 */
export function writtenDate(text: string, thisYear: number): WrittenDate | null {
  const short = text
    .slice(0, LONGEST)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
  const machine = MACHINE.exec(short) ?? COMPACT.exec(short);
  const numbers = NUMBERS.exec(short);
  const monthFirst = MONTH_FIRST.exec(short);
  const dayFirst = RUN_TOGETHER.exec(short) ?? DAY_FIRST.exec(short);
  const found = [machine, numbers, monthFirst, dayFirst]
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)[0];
  if (found === undefined) return null;
  const parts = found.slice(1);
  const around = {
    before: short
      .slice(0, found.index)
      .replace(/[\s:;,([-]+$/, '')
      .trim(),
    after: short.slice(found.index + found[0].length).trim(),
  };
  const settled = { ...around, shape: 'settled' as const, isMachine: false };
  if (found === machine) {
    const [year, month, day] = parts.filter((part) => /^\d+$/.test(part)).map(Number);
    return { ...settled, isMachine: true, year: year ?? 0, first: month ?? 0, second: day ?? 0 };
  }
  const written = parts.at(-1) ?? '';
  const year = written.length === 2 ? wholeYear(Number(written), thisYear) : Number(written);
  if (found === monthFirst)
    return { ...settled, year, first: monthOf(parts[0]), second: Number(parts[1]) };
  if (found === dayFirst)
    return { ...settled, year, first: monthOf(parts[1]), second: Number(parts[0]) };
  const shape = 'numbers' as const;
  return { ...settled, shape, year, first: Number(parts[0]), second: Number(parts[2]) };
}

function monthOf(name: string | undefined): number {
  return monthWords.get((name ?? '').toLowerCase()) ?? 0;
}

/** Whether a day of that year, month and day exists and can be kept. */
export function realDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1800 &&
    year <= 2199 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}
