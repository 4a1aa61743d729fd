import { findKind } from '../../quick-add/find-kind.ts';
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

const index = kindIndexOf([]);

/** Tells what titles make of their rows; a title that stands in many rows is looked at once. */
export function titleKinds(): (title: string) => TitleKind {
  const kept = new Map<string, TitleKind>();
  return (title) => {
    const key = title.slice(0, LONGEST).toLowerCase();
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = findKind(layOut(splitWords(key).slice(0, 40), []), index);
    const kind = found === null ? null : { meaning: found.meaning, isGuess: found.isAsked };
    if (kept.size < MOST_KEPT) kept.set(key, kind);
    return kind;
  };
}
