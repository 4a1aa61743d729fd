import { keptByText } from '../../model/kept-by-text.ts';
import { findKind } from '../../quick-add/find-kind.ts';
import { wordsOfKinds } from '../../quick-add/guess-kind.ts';
import { kindIndexOf } from '../../quick-add/kind-index.ts';
import { layOut } from '../../quick-add/board.ts';
import type { Meaning } from '../../quick-add/meaning.ts';
import { splitWords } from '../../quick-add/words.ts';

/** What a title makes of its row; null where no word of it is known: a note. */
export type TitleKind = { readonly meaning: Meaning; readonly isGuess: boolean } | null;

/** Words behind these tell no more. */
const LONGEST = 200;
/** So many different titles are remembered. */
const MOST_KEPT = 5_000;

/** Tells what titles make of their rows; a title that stands in many rows is looked at once. */
export function titleKinds(): (title: string) => TitleKind {
  const kindOf = keptByText(kindOfTitle, MOST_KEPT);
  return (title) => kindOf(title.slice(0, LONGEST).toLowerCase());
}

function kindOfTitle(title: string): TitleKind {
  const index = kindIndexOf([]);
  const known = wordsOfKinds(index);
  const board = layOut(splitWords(title).slice(0, 40), []);
  // A mistyped word is not guessed at: that takes long, and nobody is there to be asked.
  board.words.forEach((word, at) => {
    if (!known.has(word.key)) board.take('source', at, at + 1);
  });
  const found = findKind(board, index);
  return found === null ? null : { meaning: found.meaning, isGuess: found.isAsked };
}
