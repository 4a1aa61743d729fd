import type { CaseDate } from '../time/case-date.ts';
import { splitDay } from '../time/civil-day.ts';
import { monthName } from '../time/day-names.ts';

const doubts: Readonly<Record<Exclude<CaseDate['kind'], 'undated'>, RegExp>> = {
  on: /^/,
  around: /about|around|approx|circa|^~|\bc\.|early|mid|late/i,
  before: /before|by|^</i,
  after: /after|^>/i,
  between: /between/i,
  'from-to': /[-–—]|to|through|until/i,
};

/**
 * The text as typed, where it says something that the printed date does not: a word ("Thursday"),
 * another doubt, a figure. Another spelling of the same date says nothing more, and gives empty.
 *
 * @example
 * typedBeside({ kind: 'on', from: '2025-06-18', asTyped: '6/18/25', ... }, 'Wed 06/18/2025') //=> ''
 * typedBeside({ kind: 'on', from: '2025-06-12', asTyped: 'Thursday', ... }, 'Thu 06/12/2025')
 * //=> 'Thursday'
 */
export function typedBeside(date: CaseDate, printed: string): string {
  const typed = date.asTyped.trim();
  if (typed === '' || plain(typed) === plain(printed)) return '';
  if (date.kind === 'undated' || !doubts[date.kind].test(typed)) return typed;
  const ends = 'to' in date ? [date.from, date.to] : [date.from];
  const time =
    date.time === undefined ? [] : [Number(date.time.slice(0, 2)) % 12, Number(date.time.slice(3))];
  return ends.every((end) => names(typed, end)) && saysNoMore(typed, ends, time) ? '' : typed;
}

/** Whether a text says the day of the month and the month, in figures or by name, or the year. */
function names(typed: string, partial: string): boolean {
  const { year, month, day } = splitDay(partial);
  const numbers = numbersIn(typed);
  if (month === 0) return numbers.includes(year);
  const named = new RegExp(`\\b${monthName(month, 'short')}`, 'i').test(typed);
  return (named || numbers.includes(month)) && (day === 0 || numbers.includes(day));
}

/** Whether every figure of a text stands in the date as well. */
function saysNoMore(typed: string, ends: readonly string[], time: readonly number[]): boolean {
  const known = ends.flatMap((end) => {
    const { year, month, day } = splitDay(end);
    return [year, year % 100, month, day];
  });
  return numbersIn(typed).every(
    (one) => [...known, ...time, 0].includes(one) || time.includes(one % 12),
  );
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
