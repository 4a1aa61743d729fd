import type { CivilDay } from '../time/civil-day.ts';
import { parseTypedDate } from '../time/parse-typed-date.ts';
import { type Board, isStretchFree } from './board.ts';
import { asDateText } from './date-words.ts';
import { MONTH } from './english-months.ts';
import { type FoundDate, textOf } from './found-date.ts';
import { unread } from './unread-date.ts';

const LOOKS_LIKE_DATE = new RegExp(
  `^[(~<>]*(?:\\d{1,2}[/]\\d{1,2}(?:[/]\\d{2,4})?|\\d{1,2}[.-]\\d{1,2}[.-]\\d{2,4}|\\d{4}-\\d{1,2}-\\d{1,2}|${MONTH}[.-]?\\d{1,2}(?:st|nd|rd|th)?)[),.;:!?]*$`,
  'iu',
);

/** What looks like a date at a word, or like a time, and cannot be read; null where nothing does. */
export function unreadAt(board: Board, at: number, today: CivilDay): FoundDate | null {
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
    return unread(at, at + 1, text, 'typed-date/impossible-time');
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
