import { type Board, isStretchFree } from './board.ts';
import type { ReadAt } from './counted-dates.ts';
import { type FoundDate, textOf } from './found-date.ts';

/** They make of a day the first of many, or a day about which nothing is sure. */
const OPEN = [
  'or later',
  'or after',
  'or thereafter',
  'or following',
  'and after',
  'and later',
  'onward',
  'onwards',
  'at the earliest',
  'at earliest',
  'the earliest',
  'earliest',
  'or so',
  'or thereabouts',
  'or thereabout',
  'on or after',
];
/** They make of a day the last of many: the day itself for what is due. */
const LIMITS = [
  'or sooner',
  'or earlier',
  'or before',
  'and before',
  'at the latest',
  'at latest',
  'the latest',
  'latest',
  'on or before',
];

/**
 * "6/18 or later", "6/18 at the earliest": no day of a record, and refused. "6/12 at the latest" is the day of
 * what is due by it.
 *
 * @param isDue the record is a deadline or a task
 */
export function openDate(board: Board, found: FoundDate, isDue: boolean): FoundDate {
  if (found.failure !== null) return found;
  const { from } = found;
  const words = wordsBehind(board, found.to, isDue ? OPEN : [...OPEN, ...LIMITS]);
  if (words === null || !isStretchFree(board, from, words.to - from)) return found;
  return {
    from,
    to: words.to,
    text: textOf(board, from, words.to),
    failure: { code: 'typed-date/unclear-word', details: { word: words.said } },
  };
}

/** Ahead of a day they leave open which day it is, or turn "before" and "after" around. */
const LEADS = [
  'no earlier than',
  'not earlier than',
  'no sooner than',
  'not sooner than',
  'not before',
  'not after',
  'not until',
  'on or after',
  'as early as',
  'as late as',
  'as soon as',
];

/** "not before 6/18", "no earlier than 6/18": refused, and never read as "before 6/18". */
export function openLead(board: Board, at: number, readAt: ReadAt): FoundDate | null {
  const words = wordsBehind(board, at, LEADS);
  if (words === null || !isStretchFree(board, at, words.to - at)) return null;
  const date = readAt(words.to);
  if (date === null) return null;
  return {
    from: at,
    to: date.to,
    text: textOf(board, at, date.to),
    failure: { code: 'typed-date/unclear-word', details: { word: words.said } },
  };
}

function wordsBehind({ words }: Board, start: number, phrases: readonly string[]) {
  for (const said of phrases) {
    const keys = said.split(' ');
    if (keys.every((key, offset) => words[start + offset]?.key === key))
      return { said, to: start + keys.length };
  }
  return null;
}
