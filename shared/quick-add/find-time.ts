import type { CivilDay } from '../time/civil-day.ts';
import { parseTypedDate } from '../time/parse-typed-date.ts';
import { type Board, isStretchFree } from './board.ts';
import { asDateText } from './date-words.ts';
import { textOf } from './found-date.ts';

const TIME =
  /^@?\s?(?:\d{1,2}:\d{2}(?:\s?[ap]\.?\s?m?\.?)?|\d{1,4}\s?[ap]\.?\s?m?\.?|\d{3,4}\s?h(?:ou)?rs|noon|12 noon)(?:[\s,]+\(?[a-z]+(?: time)?\)?)?[,;]*$/iu;

/** "after 6pm" is a limit, not the time of the record. */
const NOT_THE_TIME = new Set(['after', 'before', 'until', 'till', 'around', 'about', 'approx']);

/** Chapters of law that look like a time: the order against abuse, the order against harassment. */
export const STATUTES = new Set(['209a', '258e']);

const HOUR = /^(?:1[0-2]|[1-9])[,;.]*$/u;

/** "a las 9", and "at 9" where nothing follows that it could count ("at 9 Main Street"). */
function isHourBehindAt({ words, isFree }: Board, at: number): boolean {
  if (!HOUR.test(words[at]?.raw ?? '')) return false;
  const [far, near] = [words[at - 2]?.key, words[at - 1]?.key];
  if (near === 'las' || (near === 'la' && far === 'a')) return true;
  return near === 'at' && (words[at + 1] === undefined || !isFree(at + 1));
}

/** A time that stands apart from the date: "10a", "1:30 p.m.", "9:30 ct", "noon". */
export type FoundTime = { readonly from: number; readonly to: number; readonly text: string };

/** Finds the first time that stands apart from the date. */
export function findTime(board: Board, today: CivilDay): FoundTime | null {
  for (let at = 0; at < board.words.length; at += 1) {
    if (NOT_THE_TIME.has(board.words[at - 1]?.key ?? '')) continue;
    for (let length = 4; length > 0; length -= 1) {
      if (!isStretchFree(board, at, length)) continue;
      const text = asDateText(textOf(board, at, at + length)).replace(/^@\s?/u, '');
      if (board.words.slice(at, at + length).some(({ key }) => STATUTES.has(key))) continue;
      if (!TIME.test(text) && !(length === 1 && isHourBehindAt(board, at))) continue;
      if (!parseTypedDate(`${today} ${text}`, { today }).ok) continue;
      if (board.take('time', at, at + length)) return { from: at, to: at + length, text };
    }
  }
  return null;
}
