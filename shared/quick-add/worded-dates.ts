import { type CaseDate, isExactDay } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { monthWords } from '../time/month-words.ts';
import { parseTypedDate } from '../time/parse-typed-date.ts';
import { type Board, isStretchFree } from './board.ts';
import type { ReadAt } from './counted-dates.ts';
import { isCounting, mayCount } from './counted-things.ts';
import { spanishWeekday } from './date-words.ts';
import { type FoundDate, textOf } from './found-date.ts';
import type { Outlook } from './meaning.ts';
import { unread } from './unread-date.ts';
import { weekdayOfWord, WHICH } from './weekday-words.ts';

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 6],
  summer: [6, 9],
  fall: [9, 12],
  autumn: [9, 12],
};

/**
 * "spring 2024" lies between March and June, however seasons are counted; "Q1 2025" between January
 * and March. Winter lies in two years and is refused.
 */
export function seasonAt(board: Board, at: number): FoundDate | null {
  for (const length of [2, 3]) {
    if (!isStretchFree(board, at, length)) continue;
    const text = textOf(board, at, at + length);
    const groups =
      /^(?:(?<season>spring|summer|fall|autumn|winter)|q(?<quarter>[1-4])|(?<other>[1-4])q),?(?: of)? (?:(?<year>(?:19|20)\d{2})|'(?<short>\d{2}))[,.;]?$/iu.exec(
        text,
      )?.groups;
    if (groups === undefined) continue;
    const { season, quarter, other, year, short } = groups;
    const whole = year ?? `20${short ?? ''}`;
    const number = Number(quarter ?? other);
    const ends =
      season === undefined ? [number * 3 - 2, number * 3] : SEASONS[season.toLowerCase()];
    if (ends === undefined) return unread(at, at + length, text, 'typed-date/winter');
    const [from, to] = ends;
    return {
      from: at,
      to: at + length,
      text: `between ${from}/${whole} and ${to}/${whole}`,
      typed: text,
      failure: null,
    };
  }
  return null;
}

const BETWEEN = /^(?:btwn|betw|bet|b\/w)\.?$/iu;
const LONGEST_BETWEEN = 6;

/** "btwn 3/1 and 3/5", "b/w 3/1 & 3/5": between, as people shorten it. */
export function betweenAt(board: Board, at: number, today: CivilDay): FoundDate | null {
  if (!BETWEEN.test(board.words[at]?.raw ?? '')) return null;
  for (let length = LONGEST_BETWEEN; length > 2; length -= 1) {
    if (!isStretchFree(board, at, length)) continue;
    const text = `between ${textOf(board, at + 1, at + length).replace(' & ', ' and ')}`;
    if (parseTypedDate(text, { today }).ok)
      return {
        from: at,
        to: at + length,
        text,
        typed: textOf(board, at, at + length),
        failure: null,
      };
  }
  return null;
}

const LEADS = new Set([...WHICH, 'on', 'by', 'due']);
const REPEATS = new Set(['every', 'each', 'weekly']);
const FRIDAY = 5;
/** So many words a time of day can have: "10 a.m. central time". */
const LONGEST_TIME = 4;

type TimeContext = {
  readonly today: CivilDay;
  /** The word names a client, a judge, a court or a place. */
  readonly isNamed: (at: number) => boolean;
};

type WeekdayContext = TimeContext & { readonly isSure: boolean };

/**
 * "fri", "next thu", "last friday", "eow": a weekday alone fits many days. The two nearest are asked
 * about; none is taken.
 *
 * @param isSure says that a short name ("sat", "sun") is a day here and no other word
 */
export function weekdayAt(board: Board, at: number, context: WeekdayContext): FoundDate | null {
  const { isSure } = context;
  const lead = board.words[at]?.key ?? '';
  const named = WHICH.has(lead) ? at + 1 : at;
  const word = board.words[named];
  if (word === undefined || REPEATS.has(board.words[named - 1]?.key ?? '')) return null;
  const isWeekEnd = /^(?:eow|end of (?:the )?week)$/iu.test(word.raw.replace(/[.,;]+$/u, ''));
  const weekday = isWeekEnd ? FRIDAY : weekdayOfWord(word);
  if (weekday === null || !isStretchFree(board, at, named + 1 - at)) return null;
  const isLong = isWeekEnd || /day$/u.test(word.key) || spanishWeekday(word.key) !== null;
  if (!isLong && named === at && !LEADS.has(board.words[at - 1]?.key ?? '') && !isSure) return null;
  const time = timeBehind(board, named + 1, context);
  return {
    from: at,
    to: time?.to ?? named + 1,
    text: time?.text ?? '',
    typed: textOf(board, at, time?.to ?? named + 1),
    choice: { weekday, isLast: lead === 'last' || lead === 'past' },
    failure: null,
  };
}

/** A time right behind a weekday: "fri 11a", "fri at 2". */
function timeBehind(board: Board, at: number, { today, isNamed }: TimeContext) {
  for (let length = LONGEST_TIME; length > 0; length -= 1) {
    if (!isStretchFree(board, at, length)) continue;
    const text = textOf(board, at, at + length);
    if (/^\d{3,}$/u.test(text)) continue;
    const last = at + length - 1;
    // "fri 2 witnesses": a number of them.
    if (isCounting(board, last, { isNamed }) || mayCount(board, last, { isNamed })) continue;
    const reading = parseTypedDate(`${formatCivilDay(today, 'table')} ${text}`, { today });
    if (!reading.ok || !hasTimeOfDay(reading.value.date)) continue;
    return { to: at + length, text };
  }
  return null;
}

/** "11a", "9-11am": a time, or hours, of one day. */
function hasTimeOfDay(date: CaseDate): boolean {
  if (date.kind === 'from-to') return date.time !== undefined && date.from === date.to;
  return isExactDay(date) && date.time !== undefined;
}

/** "sat 9-11": September 11 where that is a Saturday, or from nine to eleven. Neither is taken. */
export function dayOrHoursAt(
  board: Board,
  at: number,
  context: TimeContext & { readonly outlook: Outlook },
): FoundDate | null {
  const { today, outlook } = context;
  const { words, isFree } = board;
  const [weekday, numbers] = [words[at], words[at + 1]];
  if (outlook !== 'ahead' || weekday === undefined || numbers === undefined) return null;
  const [, begin = 0, end = 0] = (/^(\d{1,2})-(\d{1,2})[,;.]?$/u.exec(numbers.raw) ?? []).map(
    Number,
  );
  const isHours = begin >= 1 && begin <= 12 && end >= 1 && end <= 12;
  const hours = (end - begin + 12) % 12;
  if (!isHours || hours < 1 || hours > LONGEST_SITTING || !isFree(at + 1)) return null;
  // "thu 6-11 9a" is that day.
  if (timeBehind(board, at + 2, context) !== null) return null;
  const text = `${weekday.raw} ${numbers.raw}`;
  const isDay = weekdayOfWord(weekday) !== null && parseTypedDate(text, { today }).ok;
  return isDay ? unread(at, at + 2, text, 'typed-date/day-or-hours') : null;
}

/** More hours than that nobody writes as "9-4" without saying am or pm. */
const LONGEST_SITTING = 8;

const LIMITS = [
  'on or before',
  'no later than',
  'not later than',
  'nlt',
  'by no later than',
  'by',
] as const;

/**
 * "by 6/15", "no later than 6/15": of what is still to be done it is the last day. Of what has happened
 * it leaves open whether that day counts, and is refused.
 */
export function limitAt(
  board: Board,
  at: number,
  outlook: Outlook,
  readAt: ReadAt,
): FoundDate | null {
  for (const limit of LIMITS) {
    const length = limit.split(' ').length;
    const isThere = limit
      .split(' ')
      .every((word, offset) => board.words[at + offset]?.key === word);
    if (!isThere || !isStretchFree(board, at, length)) continue;
    const date = readAt(at + length);
    if (date === null || date.choice !== undefined || date.failure !== null) return null;
    if (outlook === 'behind')
      return {
        from: at,
        to: date.to,
        text: textOf(board, at, date.to),
        isLimit: true,
        failure: { code: 'typed-date/unclear-word', details: { word: limit } },
      };
    return { ...date, from: at, typed: textOf(board, at, date.to) };
  }
  return null;
}

/** "may 6/18" can be May 6, 2018, or June 18 beside a name. */
export function monthBeforeSlashAt(
  board: Board,
  at: number,
  isName: (at: number) => boolean,
): FoundDate | null {
  const isMonth = /^\p{L}{3,9}[.,]?$/u.test(board.words[at]?.raw ?? '') && monthName(board, at);
  if (!isMonth || !isStretchFree(board, at, 2) || isName(at)) return null;
  if (!isMonthAndDay(board.words[at + 1]?.raw ?? '')) return null;
  const text = textOf(board, at, at + 2);
  return unread(at, at + 2, text, 'typed-date/month-twice');
}

/** A month's name ahead of "6/18" that is also a client's name. */
export function isNameBeforeSlash(
  board: Board,
  at: number,
  isName: (at: number) => boolean,
): boolean {
  return monthName(board, at) && isName(at) && isMonthAndDay(board.words[at + 1]?.raw ?? '');
}

function monthName(board: Board, at: number): boolean {
  const key = board.words[at]?.key ?? '';
  return monthWords.has(key) && key !== 'ago';
}

function isMonthAndDay(raw: string): boolean {
  const match = /^(?<month>\d{1,2})\/(?<day>\d{1,2})[.,;]?$/u.exec(raw)?.groups;
  if (match === undefined) return false;
  const month = Number(match['month']);
  return month >= 1 && month <= 12 && Number(match['day']) <= 31;
}
