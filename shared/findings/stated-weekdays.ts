import { MONTH_NAMES, WEEKDAY_NAMES } from '../time/day-names.ts';
import { type CivilDay, isCivilDay } from '../time/civil-day.ts';

/** A weekday that a text puts beside a date. */
export type StatedWeekday = {
  /** As the text has it: "Thursday, June 17, 2026". */
  readonly words: string;
  /** 0 for Sunday. */
  readonly weekday: number;
  readonly day: CivilDay;
};

const weekday = '(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?';
const month = `(?:${MONTH_NAMES.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})`;
const date = (number: number) =>
  [
    `(?<y${number}a>(?:19|20)\\d{2})-(?<m${number}a>\\d{2})-(?<d${number}a>\\d{2})`,
    `(?<n${number}>${month})\\.? (?<d${number}b>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y${number}b>(?:19|20)\\d{2}))?`,
    `(?<m${number}c>\\d{1,2})[/-](?<d${number}c>\\d{1,2})(?:[/-](?<y${number}c>\\d{4}|\\d{2}))?`,
  ].join('|');
const PAIR = new RegExp(
  `(?<![\\w/-])(?:(?<w1>${weekday})\\.?,? (?:${date(1)})|(?:${date(2)}),? \\(?(?<w2>${weekday}))(?![\\w/-])`,
  'gi',
);

/**
 * The dates of a text that stand beside a weekday. A date without a year takes the year of one of
 * `near` with the same month and day; where none has it, nothing is known about it.
 *
 * @param near days that the text is about
 *
 * @example
 * statedWeekdays('set for Thursday, June 17, 2026', [])
 * //=> [{ words: 'Thursday, June 17, 2026', weekday: 4, day: '2026-06-17' }]
 */
export function statedWeekdays(text: string, near: readonly CivilDay[]): readonly StatedWeekday[] {
  return [...text.matchAll(PAIR)].flatMap(({ 0: words, groups = {} }) => {
    const part = (...names: readonly string[]) =>
      names.map((name) => groups[name]).find((found) => found !== undefined) ?? '';
    const monthName = part('n1', 'n2').slice(0, 3).toLowerCase();
    const monthNumber =
      monthName === ''
        ? Number(part('m1a', 'm1c', 'm2a', 'm2c'))
        : MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(monthName)) + 1;
    const monthAndDay = `-${pad(monthNumber)}-${pad(Number(part('d1a', 'd1b', 'd1c', 'd2a', 'd2b', 'd2c')))}`;
    const year = part('y1a', 'y1b', 'y1c', 'y2a', 'y2b', 'y2c');
    const day =
      year === ''
        ? near.find((one) => one.endsWith(monthAndDay))
        : `${year.length === 2 ? `20${year}` : year}${monthAndDay}`;
    if (day === undefined || !isCivilDay(day)) return [];
    return [{ words: words.trim(), weekday: numberOf(part('w1', 'w2')), day }];
  });
}

function numberOf(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return WEEKDAY_NAMES.findIndex((one) => one.toLowerCase().startsWith(start));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
