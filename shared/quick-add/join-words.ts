import type { Board, Field } from './board.ts';
import type { Word } from './words.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const ofDates = words(
  'on at by for to from in of since as dated and set scheduled calendared noticed the was formerly previously originally el a las del para desde dia',
);

/** Small words that belong to the chip behind them. */
const ahead: Partial<Readonly<Record<Field, ReadonlySet<string>>>> = {
  date: ofDates,
  time: ofDates,
  'old-date': ofDates,
  'unread-date': ofDates,
  matter: words('for re of client with in and on ms mr mrs v vs matter para de con cliente'),
  docket: words('in under re for on'),
  kind: words('in the a an el una un'),
  court: words('in at before from the of en'),
  judge: words('before by with from the'),
  facility: words('at to in from into the a en'),
  authority: words('by with in from to into of the under'),
  amount: words('at of for to a'),
  mode: words('by via on'),
  status: words('was is and has been to'),
  step: words('and was'),
  filer: words('and'),
};

const behind: Partial<Readonly<Record<Field, ReadonlySet<string>>>> = {
  authority: words('custody'),
  date: words('oclock'),
  time: words('oclock'),
  amount: words('dollars usd bond'),
  facility: words('facility jail'),
};

/** A lone dash or dot, or a picture that leads the line; any other picture says something. */
function isMark(word: Word | undefined, at: number): boolean {
  return word?.key === '' && (at === 0 || !/\p{Extended_Pictographic}/u.test(word.raw));
}

/**
 * Lets small words join the chip that they lead to ("at Richwood", "before Judge Reiss"), and lone
 * dashes and dots the chip beside them. What joins nothing stays in the title.
 */
export function joinWords(board: Board): void {
  for (const taken of board.taken()) {
    for (let at = taken.from - 1, left = 2; left > 0; at -= 1, left -= 1) {
      if (!board.isFree(at) || ahead[taken.field]?.has(board.words[at]?.key ?? '') !== true) break;
      board.join(at, taken);
    }
    if (
      board.isFree(taken.to) &&
      behind[taken.field]?.has(board.words[taken.to]?.key ?? '') === true
    )
      board.join(taken.to, taken);
  }
  for (const taken of board.taken()) {
    const own = board.wordsOf(taken);
    for (const at of [(own[0] ?? 0) - 1, (own.at(-1) ?? 0) + 1])
      if (board.isFree(at) && isMark(board.words[at], at)) board.join(at, taken);
  }
}
