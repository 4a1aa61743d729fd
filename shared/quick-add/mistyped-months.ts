import { isNearly } from '../model/is-nearly.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { monthWords } from '../time/month-words.ts';
import type { Board } from './board.ts';
import type { ReadAt } from './counted-dates.ts';
import { type FoundDate, textOf } from './found-date.ts';
import { unread } from './unread-date.ts';

/** Shorter words are too near to too many. */
const LEAST = 5;
const LONG_MONTHS = [...monthWords.keys()].filter((name) => name.length >= LEAST);
/** Months of other languages of the office: not read, and never taken for a word beside a year. */
const OTHER_MONTHS = new Set(
  'janeiro fevereiro maio setembro outubro dezembro janvier fevrier mars juin juillet aout janvye fevriye jiye septanm oktob novanm desanm'.split(
    ' ',
  ),
);
const DAY = /^\d{1,2}(?:st|nd|rd|th|º)?,?$/iu;
const BETWEEN = new Set(['de', 'of']);

type Context = {
  readonly isName: (at: number) => boolean;
  /** Reads a date of other words than the board has. */
  readonly readAs: (words: Board['words']) => ReadAt;
  /** The one day of a date, with its time; null where it is none. */
  readonly dayOf: (date: FoundDate) => { readonly day: CivilDay; readonly time: string } | null;
};

/**
 * "feburary 9", "9 feburary 2027": a month with a slip of the finger beside a day. What it nearly is
 * is asked, never taken; a month of a language that is not read is refused.
 */
export function mistypedMonthAt(board: Board, at: number, context: Context): FoundDate | null {
  const month = monthPlace(board, at);
  const word = month === null ? undefined : board.words[month];
  if (month === null || word === undefined || !board.isFree(month)) return null;
  if (monthWords.has(word.key) || context.isName(month)) return null;
  const near =
    word.key.length < LEAST ? [] : LONG_MONTHS.filter((name) => isNearly(word.key, name));
  const readings = near.flatMap((name) => {
    const words = board.words.map((one, place) =>
      place === month ? { ...one, raw: name, key: name } : one,
    );
    const date = context.readAs(words)(at);
    const day = date === null ? null : context.dayOf(date);
    return date === null || day === null || date.to <= month ? [] : [{ date, ...day }];
  });
  const [first] = readings;
  const isMonth = near.length > 0 || OTHER_MONTHS.has(word.key);
  if (first === undefined) return isMonth ? refused(board, at, month) : null;
  const { to } = first.date;
  const days = [...new Set(readings.map(({ day }) => day))];
  return {
    from: at,
    to,
    text: first.time,
    typed: textOf(board, at, to),
    choice: { days },
    failure: null,
  };
}

/** Where the month of a day stands: behind the number, or ahead of it; null where neither is there. */
function monthPlace({ words, isFree }: Board, at: number): number | null {
  const isDay = (place: number) => isFree(place) && DAY.test(words[place]?.raw ?? '');
  if (isDay(at)) return BETWEEN.has(words[at + 1]?.key ?? '') ? at + 2 : at + 1;
  return isDay(at + 1) ? at : null;
}

/** With the year behind it, so that the year is not taken for the date. */
function refused(board: Board, at: number, month: number): FoundDate {
  const isYear = (place: number) =>
    board.isFree(place) && /^(?:19|20)\d{2}[,.;]?$/u.test(board.words[place]?.raw ?? '');
  let to = Math.max(month, at + 1) + 1;
  if (isYear(to)) to += 1;
  else if (BETWEEN.has(board.words[to]?.key ?? '') && isYear(to + 1)) to += 2;
  return unread(at, to, textOf(board, at, to), 'typed-date/unreadable');
}
