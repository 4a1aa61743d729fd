import type { Failure } from '../result/result.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../time/day-names.ts';
import { parseTypedDate } from '../time/parse-typed-date.ts';
import { type Board, isStretchFree } from './board.ts';

/** Words of the line that are a date, or look like one that cannot be read. */
export type FoundDate = {
  readonly from: number;
  readonly to: number;
  /** As typed, with single spaces. */
  readonly text: string;
  /** Why it cannot be read; null where it can. */
  readonly failure: Failure | null;
};

const LONGEST = 9;
const months = MONTH_NAMES.map((name) => `${name.toLowerCase()}|${name.slice(0, 3).toLowerCase()}`);
const MONTH = `(?:sept|${months.join('|')})`;
const weekdays = WEEKDAY_NAMES.map((name) => name.toLowerCase());
const WEEKDAY = `(?:${weekdays.join('|')}|sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)`;
const ARROW = /^(?:[-=–—]+>|→)$/u;
/** What a date may begin with. */
const BEGINS = new RegExp(
  `^(?:[(~≈<>+'"-]*\\d|[~≈<>]|(?:(?:${WEEKDAY}|[~≈<>]?${MONTH}|today|tomorrow|tmrw|tmw|yesterday|undated|tbd|between|from|before|bef|prior|after|aft|about|abt|around|approx|approximately|circa|ca|early|mid|late|on|on/about|o/a)[.,()]*$)|[~≈<>]?${MONTH}[.-]?\\d|(?:early|mid|late)-)`,
  'iu',
);
/** A date says a number, a day near today, or that there is none. */
const SAYS_WHEN = /\d|today|tomorrow|tmrw|tmw|yesterday|undated|tbd/iu;
const LOOKS_LIKE_DATE = new RegExp(
  `^[(~<>]*(?:\\d{1,2}[/]\\d{1,2}(?:[/]\\d{2,4})?|\\d{1,2}[.-]\\d{1,2}[.-]\\d{2,4}|\\d{4}-\\d{1,2}-\\d{1,2}|${MONTH}[.-]?\\d{1,2}(?:st|nd|rd|th)?)[),.;:]*$`,
  'iu',
);
const NOT_BEFORE_YEAR = new Set(
  'room rm courtroom ctrm suite ste no section sec usc cfr count a set at of'.split(' '),
);

/**
 * Finds the dates of a line: at each word the longest run that the date parser reads. What looks like
 * a date and cannot be read is found too, with the reason: it must not slip into the title unseen.
 *
 * @param joints words at which a run ends: in "6/18 to 7/2" of a reset stand two dates
 */
export function findDates(
  board: Board,
  today: CivilDay,
  joints: ReadonlySet<string>,
): readonly FoundDate[] {
  const dates: FoundDate[] = [];
  for (let at = 0; at < board.words.length; at += 1) {
    if (!board.isFree(at)) continue;
    const date =
      distanceAt(board, at) ??
      eitherAt(board, at, today, joints) ??
      weekAt(board, at, today, joints) ??
      openEndAt(board, at, today, joints) ??
      longestAt(board, at, today, joints) ??
      unreadAt(board, at, today);
    if (date === null) continue;
    if (!board.take(date.failure === null ? 'date' : 'unread-date', date.from, date.to)) continue;
    dates.push(date);
    at = date.to - 1;
  }
  return dates;
}

/** The words of a stretch as the date parser takes them. */
export function textOf(board: Board, from: number, to: number): string {
  return board.words
    .slice(from, to)
    .map(({ raw }) => raw.replace(/^[("]+(?=.)/u, '').replace(/(?<=.)[)";:]+$/u, ''))
    .join(' ');
}

function longestAt(
  board: Board,
  at: number,
  today: CivilDay,
  joints: ReadonlySet<string>,
): FoundDate | null {
  if (!BEGINS.test(board.words[at]?.raw ?? '')) return null;
  const cut = board.words.findIndex(
    ({ key, raw }, place) =>
      place >= at && (joints.has(key) || (joints.size > 0 && ARROW.test(raw))),
  );
  const room = Math.min(LONGEST, (cut < 0 ? board.words.length : cut) - at);
  for (let length = room; length > 0; length -= 1) {
    if (!isStretchFree(board, at, length)) continue;
    const text = textOf(board, at, at + length);
    if (!SAYS_WHEN.test(text) && !isMonthAlone(board, at, text)) continue;
    if (isOtherNumber(board, at, text)) continue;
    // A lone dash or bracket at the end is no part of the date.
    if (board.words[at + length - 1]?.key === '') continue;
    if (parseTypedDate(text, { today }).ok)
      return { from: at, to: at + length, text, failure: null };
  }
  return null;
}

/** "in 14 days" is "+14d". "14 days" alone does not say from when. */
function distanceAt(board: Board, at: number): FoundDate | null {
  if (board.words[at]?.key !== 'in' || !isStretchFree(board, at, 3)) return null;
  const match = /^in (?<count>\d{1,4}) (?<unit>day|week|month|year)s?[,.;]?$/iu.exec(
    textOf(board, at, at + 3),
  )?.groups;
  if (match === undefined) return null;
  const text = `+${match['count']}${match['unit']?.slice(0, 1).toLowerCase()}`;
  return { from: at, to: at + 3, text, failure: null };
}

/** "2/14 or 2/15" is one of the two, not known which. */
function eitherAt(
  board: Board,
  at: number,
  today: CivilDay,
  joints: ReadonlySet<string>,
): FoundDate | null {
  const first = longestAt(board, at, today, joints);
  if (first === null || board.words[first.to]?.key !== 'or') return null;
  const second = longestAt(board, first.to + 1, today, joints);
  if (second === null || !isStretchFree(board, at, second.to - at)) return null;
  const text = `between ${first.text} and ${second.text}`;
  const failure = parseTypedDate(text, { today });
  return {
    from: at,
    to: second.to,
    text: failure.ok ? text : textOf(board, at, second.to),
    failure: failure.ok ? null : failure.failure,
  };
}

/** "week of 9/14" is about that day. */
function weekAt(
  board: Board,
  at: number,
  today: CivilDay,
  joints: ReadonlySet<string>,
): FoundDate | null {
  const isWeek = board.words[at]?.key === 'week' && board.words[at + 1]?.key === 'of';
  const date = isWeek ? longestAt(board, at + 2, today, joints) : null;
  if (date === null || !isStretchFree(board, at, date.to - at)) return null;
  const text = `~${date.text}`;
  return parseTypedDate(text, { today }).ok ? { ...date, from: at, text } : null;
}

const OPEN_END = new Set(['thru', 'through', 'until', 'till', 'til']);

/** "thru 6/30" is an end: of what, the line does not say, and it is not taken for the day itself. */
function openEndAt(
  board: Board,
  at: number,
  today: CivilDay,
  joints: ReadonlySet<string>,
): FoundDate | null {
  const word = board.words[at];
  if (word === undefined || !OPEN_END.has(word.key) || joints.has(word.key)) return null;
  const date = board.isFree(at + 1) ? longestAt(board, at + 1, today, joints) : null;
  if (date === null) return null;
  const failure = { code: 'typed-date/unclear-word', details: { word: word.key } };
  return { from: at, to: date.to, text: textOf(board, at, date.to), failure };
}

const MONTH_ALONE = new RegExp(
  `^(?:(?:early|mid|late|about|around|before|after|~|≈|<|>)[ -]?(?:in )?)(?:${MONTH})\\.?$`,
  'iu',
);

/** "late feb", "~march", "in june": a month without a number, where nothing else can be meant. */
function isMonthAlone(board: Board, at: number, text: string): boolean {
  if (MONTH_ALONE.test(text)) return true;
  const isBehindIn = ['in', 'since'].includes(board.words[at - 1]?.key ?? '');
  return isBehindIn && new RegExp(`^(?:${MONTH})\\.?,?$`, 'iu').test(text);
}

/** A year alone must look like one: "room 2001" is none, nor is "1200". */
function isOtherNumber(board: Board, at: number, text: string): boolean {
  if (/^\d+$/u.test(text))
    return !/^(?:19|20)\d{2}$/u.test(text) || NOT_BEFORE_YEAR.has(board.words[at - 1]?.key ?? '');
  return /^[+-]? ?\d+$/u.test(text);
}

function unreadAt(board: Board, at: number, today: CivilDay): FoundDate | null {
  const word = board.words[at];
  if (word === undefined) return null;
  const text = textOf(board, at, at + 1);
  if (LOOKS_LIKE_DATE.test(word.raw)) {
    const reading = parseTypedDate(text, { today });
    if (reading.ok) return null;
    return { from: at, to: at + 1, text, failure: reading.failure };
  }
  if (/^\d{1,2}:\d{2}$/u.test(text) && !isClock(text))
    return {
      from: at,
      to: at + 1,
      text,
      failure: { code: 'typed-date/impossible-time', details: { text } },
    };
  if (word.key === 'midnight')
    return { from: at, to: at + 1, text, failure: { code: 'typed-date/midnight', details: {} } };
  const isNext = ['next', 'this', 'coming', 'last'].includes(word.key);
  const named = isNext ? board.words[at + 1]?.key : word.key;
  const isWeekday =
    weekdays.includes(named ?? '') ||
    (isNext && /^(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)$/u.test(named ?? ''));
  if (!isWeekday || (isNext && !board.isFree(at + 1))) return null;
  const to = isNext ? at + 2 : at + 1;
  const weekday = `${(named ?? '').slice(0, 1).toUpperCase()}${(named ?? '').slice(1)}`;
  const failure = { code: 'typed-date/weekday-alone', details: { weekday } };
  return { from: at, to, text: textOf(board, at, to), failure };
}

/** "25:00" is on no clock. */
function isClock(text: string): boolean {
  const [hours, minutes] = text.split(':').map(Number);
  return (hours ?? 24) < 24 && (minutes ?? 60) < 60;
}
