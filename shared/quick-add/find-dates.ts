import { foldText } from '../model/fold-text.ts';
import { isExactDay } from '../time/case-date.ts';
import { type CivilDay, isCivilDay } from '../time/civil-day.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../time/day-names.ts';
import { parseTypedDate } from '../time/parse-typed-date.ts';
import { isArrow } from './arrow.ts';
import { type Board, isStretchFree } from './board.ts';
import { asDateText, SPANISH_NEAR_DAYS, SPANISH_STARTS } from './date-words.ts';
import { type FoundDate, textOf } from './found-date.ts';
import type { Outlook } from './meaning.ts';
import { readLineDate } from './read-date.ts';
import { countedAt } from './counted-dates.ts';
import { isAmountDue, isCounting, mayCount, timeOrCountAt } from './counted-things.ts';
import { mistypedMonthAt } from './mistyped-months.ts';
import { STATUTES } from './find-time.ts';
import { openDate, openLead } from './open-dates.ts';
import { unread } from './unread-date.ts';
import { apartWeekdayAt, otherWeekdayAt, withWeekday } from './weekday-behind.ts';
import {
  betweenAt,
  dayOrHoursAt,
  isNameBeforeSlash,
  limitAt,
  monthBeforeSlashAt,
  seasonAt,
  weekdayAt,
} from './worded-dates.ts';

type Context = {
  readonly today: CivilDay;
  /** Where the record that the line names lies in time. */
  readonly outlook: Outlook;
  /** The record has one day alone: a hearing, a deadline. */
  readonly isOneDay: boolean;
  /** What is due by a day: a deadline, a task. */
  readonly isDue: boolean;
  /** Words at which a run ends: in "6/18 to 7/2" of a reset stand two dates. */
  readonly joints: ReadonlySet<string>;
  /** The word is a client's name. */
  readonly isName: (at: number) => boolean;
  /** The word names a client, a judge, a court or a place. */
  readonly isNamed: (at: number) => boolean;
};

/** "lunes 15 de enero de 2027 a las 9:30 de la mañana" has twelve. */
const LONGEST = 12;
const months = MONTH_NAMES.map((name) => `${name.toLowerCase()}|${name.slice(0, 3).toLowerCase()}`);
const MONTH = `(?:sept|${months.join('|')})`;
const days = WEEKDAY_NAMES.map((name) => name.toLowerCase());
const WEEKDAY = `(?:${days.join('|')}|sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)`;
/** What a date may begin with. */
const BEGINS = new RegExp(
  `^(?:[(~≈<>+'"-]*\\d|[~≈<>]|(?:(?:${WEEKDAY}|[~≈<>]?${MONTH}|today|tomorrow|tmrw|tmw|yesterday|undated|tbd|between|from|before|bef|b4|prior|after|aft|about|abt|around|approx|approximately|circa|ca|early|mid|late|on|on/about|o/a|last|this|tonight|earlier|${SPANISH_STARTS})[.,()]*$)|[~≈<>]?${MONTH}[.-]?\\d|(?:early|mid|late)-)`,
  'iu',
);
/** A date says a number, a day near today, or that there is none. */
const SAYS_WHEN = new RegExp(
  `\\d|today|tomorrow|tmrw|tmw|yesterday|last night|this (?:morning|afternoon|evening)|tonight|undated|tbd|${SPANISH_NEAR_DAYS}`,
  'iu',
);
const LOOKS_LIKE_DATE = new RegExp(
  `^[(~<>]*(?:\\d{1,2}[/]\\d{1,2}(?:[/]\\d{2,4})?|\\d{1,2}[.-]\\d{1,2}[.-]\\d{2,4}|\\d{4}-\\d{1,2}-\\d{1,2}|${MONTH}[.-]?\\d{1,2}(?:st|nd|rd|th)?)[),.;:!?]*$`,
  'iu',
);
const NOT_BEFORE_YEAR = new Set(
  'room rm courtroom ctrm suite ste no section sec usc cfr count a set at of'.split(' '),
);

/**
 * Finds the dates of a line: at each word the longest run that the date parser reads. What looks like
 * a date and cannot be read is found too, with the reason: it must not slip into the title unseen.
 *
 * A weekday alone is found last: beside another date a short one is a name ("Thu Tran").
 */
export function findDates(board: Board, context: Context): readonly FoundDate[] {
  const { today, outlook, isName } = context;
  const readAt = (at: number) => longestAt(board, at, context);
  const dates = takeAll(board, (at) => {
    if (isNameBeforeSlash(board, at, isName)) return null;
    const date =
      openLead(board, at, readAt) ??
      countedAt(board, at, readAt) ??
      limitAt(board, at, outlook, readAt) ??
      eitherAt(board, at, context) ??
      weekAt(board, at, context) ??
      seasonAt(board, at) ??
      betweenAt(board, at, today) ??
      openEndAt(board, at, context) ??
      monthBeforeSlashAt(board, at, isName) ??
      dayOrHoursAt(board, at, context) ??
      readAt(at) ??
      mistypedAt(board, at, context) ??
      unreadAt(board, at, today);
    if (date === null) return null;
    const isOpen = !hasTime(date.text, today);
    const named = withWeekday(board, date, context);
    return isOpen ? openDate(board, named, context.isDue) : named;
  });
  const isSure = dates.length === 0 && outlook !== 'nearest';
  const day = context.isDue || !context.isOneDay ? null : onlyDay(dates, context);
  const strays =
    day === null ? [] : takeAll(board, (at) => otherWeekdayAt(board, at, { ...context, day }));
  const weekdays = takeAll(board, (at) =>
    day !== null && apartWeekdayAt(board, at, context) !== null
      ? null
      : weekdayAt(board, at, { ...context, isSure }),
  );
  const isBehindDay = (at: number) =>
    [...dates, ...weekdays].some(({ to, text }) => to === at && !hasTime(text, today));
  const numbers = takeAll(board, (at) => timeOrCountAt(board, at, { ...context, isBehindDay }));
  return [...dates, ...strays, ...weekdays, ...numbers].sort((a, b) => a.from - b.from);
}

/** The day of a line that names one day and no other; null else. */
function onlyDay(dates: readonly FoundDate[], { today, outlook }: Context): CivilDay | null {
  const [first, second] = dates;
  if (first === undefined || second !== undefined || first.failure !== null) return null;
  if (first.choice !== undefined || first.count !== undefined) return null;
  const date = exactDay(first.text, { today, zone: null, outlook });
  return date !== null && isCivilDay(date.from) ? date.from : null;
}

/** Takes what is found at each word, from left to right. */
function takeAll(board: Board, findAt: (at: number) => FoundDate | null): readonly FoundDate[] {
  const dates: FoundDate[] = [];
  for (let at = 0; at < board.words.length; at += 1) {
    const date = board.isFree(at) ? findAt(at) : null;
    if (date === null) continue;
    if (!board.take(date.failure === null ? 'date' : 'unread-date', date.from, date.to)) continue;
    dates.push(date);
    at = date.to - 1;
  }
  return dates;
}

function longestAt(board: Board, at: number, context: Context): FoundDate | null {
  const { today, joints, outlook } = context;
  const { raw: first = '', key: firstKey = '' } = board.words[at] ?? {};
  if (!BEGINS.test(foldText(first))) return null;
  // "por la mañana" is a time of day, "pasado mañana" another day.
  if (firstKey === 'manana' && ['la', 'pasado'].includes(board.words[at - 1]?.key ?? ''))
    return null;
  const cut = board.words.findIndex(
    ({ key, raw }, place) => place >= at && (joints.has(key) || (joints.size > 0 && isArrow(raw))),
  );
  const room = Math.min(LONGEST, (cut < 0 ? board.words.length : cut) - at);
  for (let length = room; length > 0; length -= 1) {
    if (!isStretchFree(board, at, length)) continue;
    const typed = textOf(board, at, at + length);
    const text = asDateText(typed);
    if (!SAYS_WHEN.test(text) && !isMonthAlone(board, at, text)) continue;
    if (isOtherNumber(board, at, text)) continue;
    // "arrested 5/18 300 Main St": a time that only a hearing or an appointment has.
    if (outlook !== 'ahead' && /\s\d{3}$/u.test(text)) continue;
    if (isNumberOfThings(board, at, length, context)) continue;
    if (STATUTES.has(board.words[at + length - 1]?.key ?? '')) continue;
    // A lone dash or bracket at the end is no part of the date.
    if (board.words[at + length - 1]?.key === '') continue;
    if (parseTypedDate(text, { today }).ok)
      return withMinutes(
        board,
        { from: at, to: at + length, text, ...(text === typed ? {} : { typed }), failure: null },
        context,
      );
  }
  return null;
}

const MONTH_WORD = new RegExp(`(?:^| )[~≈<>]?${MONTH}\\.?(?: |$)`, 'iu');
const BEHIND_MONTH = new RegExp(`(?:^| )[~≈<>]?${MONTH}\\.? \\S+$`, 'iu');

/**
 * "6/18 2 respondents", "5/18 6 months": the number is no time of day. Behind a month it is the day ("may 2
 * counts"), save for "called julio 3 times".
 */
function isNumberOfThings(board: Board, at: number, length: number, context: Context): boolean {
  const last = at + length - 1;
  if (length < 2) return false;
  const text = asDateText(textOf(board, at, last + 1));
  const isDay = BEHIND_MONTH.test(text) && !TIMES.has(board.words[last + 1]?.key ?? '');
  const isYear = MONTH_WORD.test(text) && /(?:19|20)\d{2}$/u.test(text);
  if (isDay || isYear) return false;
  if (context.isDue && isAmountDue(board, last)) return true;
  return isCounting(board, last, context) || mayCount(board, last, context);
}

/** "6/18 9 30": minutes that stand apart from a bare hour belong to it. */
function withMinutes(board: Board, date: FoundDate, context: Context): FoundDate {
  const { today } = context;
  const minutes = board.words[date.to];
  const isHour =
    /^@?\d{1,2}$/u.test(board.words[date.to - 1]?.raw ?? '') && date.to > date.from + 1;
  if (!isHour || minutes === undefined || !board.isFree(date.to)) return date;
  if (!/^[0-5][05][,;.]?$/u.test(minutes.raw)) return date;
  if (isCounting(board, date.to, context)) return date;
  const text = `${date.text}:${minutes.key}`;
  if (!hasTime(text, today)) return date;
  return { ...date, to: date.to + 1, text, typed: textOf(board, date.from, date.to + 1) };
}

function hasTime(text: string, today: CivilDay): boolean {
  const reading = parseTypedDate(text, { today });
  return reading.ok && isExactDay(reading.value.date) && reading.value.date.time !== undefined;
}

/** "2/14 or 2/15" is one of the two, not known which; where a record has one day alone, it is asked. */
function eitherAt(board: Board, at: number, context: Context): FoundDate | null {
  const { today, outlook, isOneDay } = context;
  const first = longestAt(board, at, context);
  if (first === null || board.words[first.to]?.key !== 'or') return null;
  const second = longestAt(board, first.to + 1, context);
  if (second === null || !isStretchFree(board, at, second.to - at)) return null;
  const typed = textOf(board, at, second.to);
  if (isOneDay) {
    const both = [first, second].map(({ text }) => exactDay(text, { today, zone: null, outlook }));
    const days = both.flatMap((one) => one?.from ?? []);
    const times = [...new Set(both.flatMap((one) => one?.time ?? []))];
    const isPlain = days.length === 2 && times.length < 2 && both.every((one) => !one?.zone);
    if (isPlain)
      return {
        from: at,
        to: second.to,
        text: times[0] ?? '',
        typed,
        choice: { days },
        failure: null,
      };
    return {
      from: at,
      to: second.to,
      text: typed,
      failure: { code: 'typed-date/one-of-two', details: { text: typed } },
    };
  }
  const text = `between ${first.text} and ${second.text}`;
  const failure = parseTypedDate(text, { today });
  return {
    from: at,
    to: second.to,
    text: failure.ok ? text : typed,
    typed,
    failure: failure.ok ? null : failure.failure,
  };
}

/** The one day of a text, with its time; null where it names no such day. */
function exactDay(text: string, context: Parameters<typeof readLineDate>[1]) {
  const reading = readLineDate(text, context);
  return reading.ok && isExactDay(reading.value.date) ? reading.value.date : null;
}

/** A month with a slip of the finger, read as the months that it nearly is. */
function mistypedAt(board: Board, at: number, context: Context): FoundDate | null {
  const { today, outlook, isName } = context;
  return mistypedMonthAt(board, at, {
    isName,
    readAs: (words) => (place) => longestAt({ ...board, words }, place, context),
    dayOf: ({ text }) => {
      const date = exactDay(text, { today, zone: null, outlook });
      return date === null || !isCivilDay(date.from)
        ? null
        : { day: date.from, time: date.time ?? '' };
    },
  });
}

/** "week of 9/14" and "w/o 9/14" are about that day. */
function weekAt(board: Board, at: number, context: Context): FoundDate | null {
  const isSpelled = /^(?:week|wk)$/u.test(board.words[at]?.key ?? '');
  const isWeek = isSpelled && board.words[at + 1]?.key === 'of';
  const isShort = /^w\/o$/iu.test(board.words[at]?.raw ?? '');
  if (!isWeek && !isShort) return null;
  const date = longestAt(board, at + (isWeek ? 2 : 1), context);
  if (date === null || !isStretchFree(board, at, date.to - at)) return null;
  const text = `~${date.text}`;
  if (!parseTypedDate(text, { today: context.today }).ok) return null;
  return { ...date, from: at, text, typed: textOf(board, at, date.to) };
}

const TIMES = new Set(['times', 'x', 'veces']);
const OPEN_END = new Set(['thru', 'through', 'until', 'till', 'til', 'hasta']);

/** "thru 6/30" is an end: of what, the line does not say, and it is not taken for the day itself. */
function openEndAt(board: Board, at: number, context: Context): FoundDate | null {
  const word = board.words[at];
  if (word === undefined || !OPEN_END.has(word.key) || context.joints.has(word.key)) return null;
  const date = board.isFree(at + 1) ? longestAt(board, at + 1, context) : null;
  if (date === null) return null;
  const failure = { code: 'typed-date/unclear-word', details: { word: word.key } };
  return { from: at, to: date.to, text: textOf(board, at, date.to), failure };
}

const MONTH_ALONE = new RegExp(
  `^(?:(?:about|around|~|≈) ?)?(?:(?:early|mid|late|about|around|before|after|~|≈|<|>)[ -]?(?:in )?)(?:${MONTH})\\.?$`,
  'iu',
);

/** "late feb", "~march", "in june": a month without a number, where nothing else can be meant. */
function isMonthAlone(board: Board, at: number, text: string): boolean {
  if (MONTH_ALONE.test(text)) return true;
  const isBehindIn = ['in', 'since', 'en', 'desde'].includes(board.words[at - 1]?.key ?? '');
  return isBehindIn && new RegExp(`^(?:${MONTH})\\.?,?$`, 'iu').test(text);
}

/** A year alone must look like one: "room 2001" is none, nor is "1200". */
function isOtherNumber(board: Board, at: number, text: string): boolean {
  if (!/^\d+$/u.test(text)) return /^[+-]? ?\d+$/u.test(text);
  const ahead = board.words[at - 1];
  // "feburary 9 2027": the year of a day that cannot be read is not the date.
  const isOfDay = board.isFree(at - 1) && /^\d{1,2}(?:st|nd|rd|th)?,?$/iu.test(ahead?.raw ?? '');
  return !/^(?:19|20)\d{2}$/u.test(text) || isOfDay || NOT_BEFORE_YEAR.has(ahead?.key ?? '');
}

function unreadAt(board: Board, at: number, today: CivilDay): FoundDate | null {
  const word = board.words[at];
  if (word === undefined) return null;
  const named = impossibleDayAt(board, at, today);
  if (named !== null) return named;
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
  if (word.key === 'midnight' || word.key === 'medianoche')
    return { from: at, to: at + 1, text, failure: { code: 'typed-date/midnight', details: {} } };
  if (word.key === 'pasado' && board.words[at + 1]?.key === 'manana' && board.isFree(at + 1))
    return unread(at, at + 2, textOf(board, at, at + 2), 'typed-date/unreadable');
  return null;
}

const DAY_OF_MONTH = new RegExp(
  `^(?:(?!may )${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH})[.,]?$`,
  'iu',
);

/** "feb 31", "31 de febrero": a month that has no such day. */
function impossibleDayAt(board: Board, at: number, today: CivilDay): FoundDate | null {
  for (const length of [3, 2]) {
    if (!isStretchFree(board, at, length)) continue;
    const typed = textOf(board, at, at + length);
    const text = asDateText(typed);
    if (!DAY_OF_MONTH.test(text)) continue;
    const reading = parseTypedDate(text, { today });
    if (!reading.ok && reading.failure.code === 'typed-date/impossible-day')
      return { from: at, to: at + length, text: typed, failure: reading.failure };
  }
  return null;
}

/** "25:00" is on no clock. */
function isClock(text: string): boolean {
  const [hours, minutes] = text.split(':').map(Number);
  return (hours ?? 24) < 24 && (minutes ?? 60) < 60;
}
