import { isExactDay } from '../time/case-date.ts';
import { type CivilDay, weekdayOf } from '../time/civil-day.ts';
import { WEEKDAY_NAMES } from '../time/day-names.ts';
import { parseTypedDate } from '../time/parse-typed-date.ts';
import { type Board, isStretchFree } from './board.ts';
import { type FoundDate, textOf } from './found-date.ts';
import { unread } from './unread-date.ts';
import { weekdayOfWord, WHICH } from './weekday-words.ts';

type Context = {
  readonly today: CivilDay;
  /** The word is a client's name. */
  readonly isName: (at: number) => boolean;
};

/** "sat with", "wed in": a verb. */
const BEHIND_VERB = new Set('w with in down through for to'.split(' '));
const LINKS = new Set(['', 'on', 'a', 'this']);

/**
 * "6/18 10 am tues": a weekday behind a date is read with it, so that one that is not that day's is seen. A
 * weekday that leads to a date of its own stays where it is.
 */
export function withWeekday(board: Board, found: FoundDate, context: Context): FoundDate {
  const { words } = board;
  const { choice, count, failure } = found;
  if (failure !== null || choice !== undefined || count !== undefined) return found;
  const at = LINKS.has(words[found.to]?.key ?? '-') ? found.to + 1 : found.to;
  const word = words[at];
  const bare = word === undefined ? undefined : { ...word, raw: word.raw.replace(/^\(/u, '') };
  const weekday = bare === undefined ? null : weekdayOfWord(bare);
  if (weekday === null || !isStretchFree(board, found.from, at + 1 - found.from)) return found;
  if (context.isName(at) || isVerb(board, at) || isDate(board, at + 1, context)) return found;
  const text = `${WEEKDAY_NAMES[weekday] ?? ''} ${found.text}`;
  const reading = parseTypedDate(text, context);
  if (!reading.ok || !isExactDay(reading.value.date)) return found;
  return { ...found, to: at + 1, text, typed: textOf(board, found.from, at + 1) };
}

/**
 * "tues mch 6/18": a weekday that stands apart and is not that of the only day of the line. One that is says
 * nothing new, and stays where it is.
 *
 * @param day the day of the line
 */
export function otherWeekdayAt(
  board: Board,
  at: number,
  context: Context & { readonly day: CivilDay },
): FoundDate | null {
  const weekday = apartWeekdayAt(board, at, context);
  return weekday === null || weekday === weekdayOf(context.day)
    ? null
    : unread(at, at + 1, textOf(board, at, at + 1), 'typed-date/other-weekday');
}

/** The weekday of a word that leads to no date and is nobody's name: 0 for Sunday to 6. */
export function apartWeekdayAt(board: Board, at: number, context: Context): number | null {
  const { words, isFree } = board;
  const word = words[at];
  if (word === undefined || !isFree(at)) return null;
  const isOther =
    REPEATS.has(words[at - 1]?.key ?? '') ||
    WHICH.has(words[at - 1]?.key ?? '') ||
    context.isName(at) ||
    isVerb(board, at);
  return isOther ? null : weekdayOfWord(word);
}

const REPEATS = new Set(['every', 'each', 'weekly', 'or', 'cada']);

function isVerb({ words }: Board, at: number): boolean {
  const isShort = /^(?:sat|wed|sun|mon)$/u.test(words[at]?.key ?? '');
  return isShort && BEHIND_VERB.has(words[at + 1]?.key ?? '');
}

/** A day begins there: "fri 6/19", "fri june 19". */
function isDate(board: Board, at: number, { today }: Context): boolean {
  return [1, 2].some((length) => {
    const text = textOf(board, at, at + length);
    return /\d/u.test(text) && parseTypedDate(text, { today }).ok;
  });
}
