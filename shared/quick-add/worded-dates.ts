import type { Failure } from '../result/result.ts';
import { isExactDay } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../time/day-names.ts';
import { parseTypedDate } from '../time/parse-typed-date.ts';
import { type Board, isStretchFree } from './board.ts';
import { type FoundDate, type LineCount, textOf } from './found-date.ts';
import type { Outlook } from './meaning.ts';

/** Finds a date that begins at a word, as the date parser reads it. */
type ReadAt = (at: number) => FoundDate | null;

const FEW = 'a an one two three four five six seven eight nine ten'.split(' ');
const UNIT = '(?<unit>d|w|y|days?|wks?|weeks?|mos?|months?|yrs?|years?)';
const COUNT = new RegExp(`^(?:(?<number>\\d{1,4})|(?<few>${FEW.join('|')})) ?${UNIT}$`, 'iu');
/** Kinds of day that a rule of court counts: not counted here. */
const OTHER_DAYS = new Set([
  'business',
  'bus',
  'biz',
  'court',
  'working',
  'calendar',
  'cal',
  'full',
]);
const BEHIND = new Set(['from', 'after', 'following', 'post', 'past']);
const NEAR: Readonly<Record<string, string>> = { now: 'today', today: 'today' };
/** "30 days after the IJ decision 4/29": so many words may stand between. */
const WORDS_BETWEEN = 3;

/**
 * "in 14 days", "30d from 3/3", "15 days before 9/15", "2 weeks ago". The days are counted plainly, as
 * a calendar shows them; business days are no plain count and are refused.
 */
export function countedAt(board: Board, at: number, readAt: ReadAt): FoundDate | null {
  const isIn = board.words[at]?.key === 'in';
  const head = countAt(board, isIn ? at + 1 : at);
  if (head === null || !isStretchFree(board, at, head.to - at)) return null;
  const { number, unit, kind, to } = head;
  const typed = (end: number) => textOf(board, at, end);
  if (isIn) {
    if (kind !== '') return unread(at, to, typed(to), 'typed-date/count-of-days');
    return { from: at, to, text: `+${number}${unit}`, typed: typed(to), failure: null };
  }
  const link = board.words[to]?.key ?? '';
  if (link === 'ago' && board.isFree(to))
    return { from: at, to: to + 1, text: `-${number}${unit}`, typed: typed(to + 1), failure: null };
  const isBefore = link === 'before' || (link === 'prior' && board.words[to + 1]?.key === 'to');
  const isWithin = link === 'of' && ['within', 'win'].includes(board.words[at - 1]?.key ?? '');
  if (!isBefore && !isWithin && !BEHIND.has(link)) return null;
  const start = to + (link === 'prior' ? 2 : 1);
  for (let place = start; place <= start + WORDS_BETWEEN; place += 1) {
    const near = NEAR[board.words[place]?.key ?? ''];
    const anchor =
      near === undefined
        ? readAt(place)
        : { from: place, to: place + 1, text: near, failure: null };
    if (anchor === null || !isStretchFree(board, place, anchor.to - place)) continue;
    // The words between ("after service 5/19") keep the chip in one piece.
    const end = anchor.to;
    if (!isStretchFree(board, at, end - at) || anchor.choice !== undefined)
      return unread(place, end, typed(end), 'typed-date/count-of-days');
    if (kind !== '' && kind !== 'calendar' && kind !== 'cal')
      return unread(at, end, typed(end), 'typed-date/count-of-days');
    return {
      from: at,
      to: end,
      text: anchor.text,
      typed: typed(end),
      count: { number, unit, isBefore },
      failure: null,
    };
  }
  // "two weeks from fri": the day itself must not be taken for the sum.
  const named = WHICH.has(board.words[start]?.key ?? '') ? start + 1 : start;
  const isWeekday = WEEKDAY.test(board.words[named]?.raw ?? '') && board.isFree(named);
  return isWeekday && isStretchFree(board, at, named + 1 - at)
    ? unread(at, named + 1, typed(named + 1), 'typed-date/count-of-days')
    : null;
}

function countAt(board: Board, at: number) {
  for (const length of [1, 2, 3]) {
    const words = board.words.slice(at, at + length);
    if (words.length < length) return null;
    const kind = length === 3 ? (words[1]?.key ?? '') : '';
    if (length === 3 && !OTHER_DAYS.has(kind)) return null;
    const text = length === 3 ? [words[0], words[2]] : words;
    const match = COUNT.exec(
      text.map((word) => (word?.raw ?? '').replace(/[,;:]+$/u, '')).join(' '),
    );
    if (match?.groups === undefined) continue;
    const { number, few, unit = '' } = match.groups;
    // "a d", "1 y": letters that stand alone are no unit.
    if (length > 1 && unit.length === 1) continue;
    const index = FEW.indexOf((few ?? '').toLowerCase());
    return {
      // "a", "an" and "one" are one.
      number: number === undefined ? Math.max(index - 1, 1) : Number(number),
      unit: unitOf(unit),
      kind,
      to: at + length,
    };
  }
  return null;
}

function unitOf(text: string): LineCount['unit'] {
  const letter = text.slice(0, 1).toLowerCase();
  return letter === 'd' || letter === 'w' || letter === 'm' ? letter : 'y';
}

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

const WEEKDAY =
  /^(?<name>sun|mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?[.,;:)]*$/iu;
const WHICH = new Set(['this', 'coming', 'next', 'last', 'past']);
const LEADS = new Set([...WHICH, 'on', 'by', 'due']);
const REPEATS = new Set(['every', 'each', 'weekly']);
/** So many words a time of day can have: "10 a.m. central time". */
const LONGEST_TIME = 4;

/**
 * "fri", "next thu", "last friday", "eow": a weekday alone fits many days. The two nearest are asked
 * about; none is taken.
 *
 * @param isSure says that a short name ("sat", "sun") is a day here and no other word
 */
export function weekdayAt(
  board: Board,
  at: number,
  { today, isSure }: { readonly today: CivilDay; readonly isSure: boolean },
): FoundDate | null {
  const lead = board.words[at]?.key ?? '';
  const named = WHICH.has(lead) ? at + 1 : at;
  const raw = board.words[named]?.raw ?? '';
  const isWeekEnd = /^(?:eow|end of (?:the )?week)$/iu.test(raw.replace(/[.,;]+$/u, ''));
  const name = isWeekEnd ? 'fri' : WEEKDAY.exec(raw)?.groups?.['name'];
  if (name === undefined || REPEATS.has(board.words[named - 1]?.key ?? '')) return null;
  if (!isStretchFree(board, at, named + 1 - at)) return null;
  const isLong = isWeekEnd || /day[.,;:)]*$/iu.test(raw);
  if (!isLong && named === at && !LEADS.has(board.words[at - 1]?.key ?? '') && !isSure) return null;
  const weekday = WEEKDAY_NAMES.findIndex((one) =>
    one.toLowerCase().startsWith(name.slice(0, 3).toLowerCase()),
  );
  const time = timeBehind(board, named + 1, today);
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
function timeBehind(board: Board, at: number, today: CivilDay) {
  for (let length = LONGEST_TIME; length > 0; length -= 1) {
    if (!isStretchFree(board, at, length)) continue;
    const text = textOf(board, at, at + length);
    if (/^\d{3,}$/u.test(text)) continue;
    const reading = parseTypedDate(`${today} ${text}`, { today });
    if (!reading.ok || !isExactDay(reading.value.date) || reading.value.date.time === undefined)
      continue;
    return { to: at + length, text };
  }
  return null;
}

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
  return (
    key === 'sept' ||
    MONTH_NAMES.some((name) => [name, name.slice(0, 3)].some((one) => one.toLowerCase() === key))
  );
}

function isMonthAndDay(raw: string): boolean {
  const match = /^(?<month>\d{1,2})\/(?<day>\d{1,2})[.,;]?$/u.exec(raw)?.groups;
  if (match === undefined) return false;
  const month = Number(match['month']);
  return month >= 1 && month <= 12 && Number(match['day']) <= 31;
}

function unread(from: number, to: number, text: string, code: string): FoundDate {
  const failure: Failure = { code, details: { text } };
  return { from, to, text, failure };
}
