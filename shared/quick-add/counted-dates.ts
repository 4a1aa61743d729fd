import { type Board, isStretchFree } from './board.ts';
import { type FoundDate, type LineCount, textOf } from './found-date.ts';
import { unread } from './unread-date.ts';
import { weekdayOfWord, WHICH } from './weekday-words.ts';

/** Finds a date that begins at a word, as the date parser reads it. */
export type ReadAt = (at: number) => FoundDate | null;

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
const WITHIN = /^(?:within|w\/in|win)$/iu;
const NEAR: Readonly<Record<string, string>> = { now: 'today', today: 'today' };
/** "30 days after the IJ decision 4/29": so many words may stand between. */
const WORDS_BETWEEN = 3;

/**
 * "in 14 days", "30d from 3/3", "15 days before 9/15", "2 weeks ago". The days are counted plainly, as
 * a calendar shows them; business days are no plain count and are refused.
 */
export function countedAt(board: Board, at: number, readAt: ReadAt): FoundDate | null {
  const lead = board.words[at];
  const isIn = lead?.key === 'in';
  const isLed = isIn || WITHIN.test(lead?.raw ?? '');
  const head = countAt(board, isLed ? at + 1 : at);
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
  const isBefore =
    link === 'before' || link === 'b4' || (link === 'prior' && board.words[to + 1]?.key === 'to');
  const isWithin = link === 'of' && isLed;
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
  const word = board.words[named];
  const isWeekday = word !== undefined && weekdayOfWord(word) !== null && board.isFree(named);
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
