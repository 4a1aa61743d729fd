import { foldText } from '../model/fold-text.ts';
import { isExactDay } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { WEEKDAY_NAMES } from '../time/day-names.ts';
import { parseTypedDate } from '../time/parse-typed-date.ts';
import { isArrow } from './arrow.ts';
import { type Board, isStretchFree } from './board.ts';
import { isAmountDue, isCounting, mayCount } from './counted-things.ts';
import { asDateText, SPANISH_NEAR_DAYS, SPANISH_STARTS } from './date-words.ts';
import { MONTH } from './english-months.ts';
import { STATUTES } from './find-time.ts';
import { type FoundDate, textOf } from './found-date.ts';
import type { Outlook } from './meaning.ts';
import { readLineDate } from './read-date.ts';

/** What the rest of a line says of its dates. */
export type DatesContext = {
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
const NOT_BEFORE_YEAR = new Set(
  'room rm courtroom ctrm suite ste no section sec usc cfr count a set at of'.split(' '),
);

const TIMES = new Set(['times', 'x', 'veces']);
/** The longest run of words from one on that the date parser reads; null where none is a date. */
export function longestAt(board: Board, at: number, context: DatesContext): FoundDate | null {
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
function isNumberOfThings(
  board: Board,
  at: number,
  length: number,
  context: DatesContext,
): boolean {
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
function withMinutes(board: Board, date: FoundDate, context: DatesContext): FoundDate {
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

/** The text names a day and a time of it. */
export function hasTime(text: string, today: CivilDay): boolean {
  const reading = parseTypedDate(text, { today });
  return reading.ok && isExactDay(reading.value.date) && reading.value.date.time !== undefined;
}

/** The one day of a text, with its time; null where it names no such day. */
export function exactDay(text: string, context: Parameters<typeof readLineDate>[1]) {
  const reading = readLineDate(text, context);
  return reading.ok && isExactDay(reading.value.date) ? reading.value.date : null;
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
