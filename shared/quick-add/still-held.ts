import { type Board, isStretchFree } from './board.ts';
import type { FoundKind } from './found-kind.ts';
import type { Meaning } from './meaning.ts';

const STILL = new Set('still remains remain remained continues currently presently'.split(' '));
const BETWEEN = new Set(
  'in is being to be ice usms bop cbp orr state county federal the custody of at held detained'.split(
    ' ',
  ),
);
const check = {
  record: 'confirmation',
  title: 'Custody check',
  result: 'in-custody',
} as const satisfies Meaning;
/** So many words may stand between "still" and the custody. */
const NEARBY = 4;

const bookOut = { record: 'book-out', title: 'Book-out' } as const satisfies Meaning;
const release = { record: 'release', title: 'Release', how: 'unknown' } as const satisfies Meaning;
const ENDED = new Set('ended ends over terminated ceased longer'.split(' '));

/** "ice custody ended", "no longer in custody", "out of ice custody": nobody was booked in; how it ended is asked. */
export function asEndOfCustody(board: Board, kind: FoundKind): FoundKind | null {
  const { words, isFree } = board;
  const { meaning, from, to } = kind;
  if (meaning.record !== 'stint' || meaning.begins !== 'book-in') return null;
  const key = (at: number) => (isFree(at) ? (words[at]?.key ?? '') : '');
  const isOut = key(from - 1) === 'of' && key(from - 2) === 'out';
  const isEnded = [from - 2, from - 1, to, to + 1].some((at) => ENDED.has(key(at)));
  return isOut || isEnded ? { ...kind, meaning: bookOut, others: [release], isAsked: true } : null;
}

/** "still detained", "remains in ice custody": somebody looked, and nobody was booked in on that day. */
export function asStillHeld(board: Board, kind: FoundKind): FoundKind | null {
  const { words } = board;
  const { meaning, from, to } = kind;
  if (meaning.record !== 'stint' || meaning.begins !== 'book-in') return null;
  for (let at = from - 1; at >= from - NEARBY && at >= 0; at -= 1) {
    const key = words[at]?.key ?? '';
    if (STILL.has(key) && isStretchFree(board, at, from - at))
      return { ...kind, meaning: check, others: [], from: at, to };
    if (!BETWEEN.has(key)) return null;
  }
  return null;
}
