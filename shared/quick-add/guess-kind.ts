import { isNearly } from '../model/is-nearly.ts';
import { oncePer } from '../model/once-per.ts';
import type { Board } from './board.ts';
import type { FoundKind } from './found-kind.ts';
import { kindsIn, leadOf, type NamesInLine } from './kinds-in.ts';
import type { Meaning } from './meaning.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { KindWord } from './words-of-kinds/spell.ts';

/** Reads the line as if its mistyped words were written right; what that gives is asked about. */
export function guessKind(
  board: Board,
  index: PhraseIndex<KindWord>,
  plain: Meaning | null,
  names: NamesInLine,
): FoundKind | null {
  const known = wordsOfKinds(index);
  const nearest = board.words.map(({ key }, at) =>
    !board.isFree(at) || key.length < LEAST || known.has(key)
      ? []
      : [...known].filter((other) => other.length >= LEAST && isNearly(key, other)),
  );
  // One slip can be near several words: "selction" is near "section" and "selection".
  const turns = Math.min(TURNS, Math.max(0, ...nearest.map(({ length }) => length)));
  for (let turn = 0; turn < turns; turn += 1) {
    const mended = board.words.map((word, at) => {
      const near = nearest[at] ?? [];
      const key = near[Math.min(turn, near.length - 1)];
      return key === undefined ? word : { ...word, key };
    });
    const isMended = ({ from, to }: FoundKind) =>
      mended.slice(from, to).some((word, offset) => word !== board.words[from + offset]);
    const guess = leadOf(kindsIn(board, index, mended, names));
    if (guess === null || !isMended(guess)) continue;
    const others = plain === null ? guess.others : [plain, ...guess.others];
    return { ...guess, others, isAsked: true };
  }
  return null;
}

/** So many near words of one slip are tried. */
const TURNS = 4;

/** Shorter words are too near to too many. */
const LEAST = 5;

/** Every word of the phrases that name kinds. */
export const wordsOfKinds = oncePer(
  (index: PhraseIndex<KindWord>): ReadonlySet<string> =>
    new Set([...index.values()].flatMap((phrases) => phrases.flatMap(({ keys }) => keys))),
);
