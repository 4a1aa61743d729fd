import { oncePer } from '../model/once-per.ts';
import type { FoldedName } from './folded-name.ts';
import { type NameWord, nameWord, sameWord, type WordLikeness } from './same-word.ts';

/** How two names are alike, the surest first. */
export const likenesses = ['same', 'other-order', 'sounds-alike', 'part', 'one-name'] as const;
export type Likeness = (typeof likenesses)[number];

/** Two words, or runs of words, that were found alike. */
export type WordPair = {
  readonly typed: string;
  readonly known: string;
  readonly how: WordLikeness;
};

export type NameLikeness = { readonly likeness: Likeness; readonly pairs: readonly WordPair[] };

/**
 * Compares a typed name with a known one; null where they have nothing in common.
 *
 * - `same`, `other-order`: the same words; spaces, hyphens, accents and particles aside.
 * - `sounds-alike`: every word has one on the other side that sounds or is spelled alike.
 * - `part`: every word of the shorter name is in the longer one: a second surname, a middle name.
 * - `one-name`: one word in common: the same family, or a frequent surname.
 *
 * Words may be written apart or together: Abdul Rahman is Abdulrahman.
 */
export function compareNames(typed: FoldedName, known: FoldedName): NameLikeness | null {
  if (typed.words.length === 0 || known.words.length === 0) return null;
  if (joined(typed.words) === joined(known.words)) return { likeness: 'same', pairs: [] };
  if (sortedWords(typed) === sortedWords(known)) return { likeness: 'other-order', pairs: [] };
  const isTypedShorter = compareLength(typed, known) <= 0;
  const [short, long] = isTypedShorter ? [typed, known] : [known, typed];
  const covered = cover(short, long);
  const toPairs = (found: readonly Found[]) =>
    found.map(({ own, other, how }): WordPair =>
      isTypedShorter ? { typed: own, known: other, how } : { typed: other, known: own, how },
    );
  if (covered !== null) {
    const used = new Set(covered.flatMap((one) => one.places));
    const isWhole = long.strong.every((place) => used.has(place));
    const isSpelledSame = covered.every(({ how }) => how === 'same');
    if (isWhole)
      return {
        likeness: isSpelledSame ? 'other-order' : 'sounds-alike',
        pairs: toPairs(covered),
      };
    // A contact known as "Maria" alone is not every Maria that is typed.
    const isEnough = isTypedShorter || short.strong.length > 1;
    return { likeness: isEnough ? 'part' : 'one-name', pairs: toPairs(covered) };
  }
  const one = anyPair(short, long);
  return one === null ? null : { likeness: 'one-name', pairs: toPairs([one]) };
}

type Found = {
  readonly own: string;
  readonly other: string;
  readonly how: WordLikeness;
  /** Words of the longer name that it takes. */
  readonly places: readonly number[];
};

/** Finds a word, or a run of words, of the longer name for every strong word of the shorter one. */
function cover(short: FoldedName, long: FoldedName): readonly Found[] | null {
  const longRuns = runsOf(long);
  const shortRuns = runsOf(short);
  const search = (open: readonly number[], taken: ReadonlySet<number>): readonly Found[] | null => {
    const [place] = open;
    if (place === undefined) return [];
    for (const own of shortRuns.filter((run) => run.places.includes(place)))
      for (const other of longRuns) {
        // A run of several on both sides says no more than its words do.
        if (own.places.length > 1 && other.places.length > 1) continue;
        if (other.places.some((one) => taken.has(one))) continue;
        const how = sameWord(own.word, other.word);
        if (how === null) continue;
        const rest = search(
          open.filter((one) => !own.places.includes(one)),
          new Set([...taken, ...other.places]),
        );
        if (rest !== null)
          return [
            { own: own.word.shown, other: other.word.shown, how, places: other.places },
            ...rest,
          ];
      }
    return null;
  };
  return search(short.strong, new Set());
}

type Run = { readonly word: NameWord; readonly places: readonly number[] };

/** Every word, then every two and three that stand together, written as one. */
const runsOf = oncePer(({ words }: FoldedName): readonly Run[] =>
  [1, 2, 3].flatMap((length) =>
    words.slice(0, Math.max(0, words.length - length + 1)).map((word, start): Run => {
      const run = words.slice(start, start + length);
      return {
        word:
          length === 1
            ? word
            : nameWord(
                run.map((one) => one.shown).join(' '),
                run.map((one) => one.folded).join(''),
              ),
        places: run.map((_, index) => start + index),
      };
    }),
  ),
);

/** The first two strong words that are alike and long enough to say something. */
function anyPair(short: FoldedName, long: FoldedName): Found | null {
  for (const own of short.strong)
    for (const other of long.strong) {
      const [a, b] = [short.words[own], long.words[other]];
      if (a === undefined || b === undefined || a.folded.length < 3) continue;
      const how = sameWord(a, b);
      if (how !== null) return { own: a.shown, other: b.shown, how, places: [other] };
    }
  return null;
}

/** The same whichever of the two was typed, so that a conflict is found from both sides. */
function compareLength(one: FoldedName, other: FoldedName): number {
  return (
    one.strong.length - other.strong.length ||
    one.words.length - other.words.length ||
    (joined(one.words) < joined(other.words) ? -1 : 1)
  );
}

function joined(words: readonly NameWord[]): string {
  return words.map((word) => word.folded).join('');
}

function sortedWords({ words, strong }: FoldedName): string {
  return strong
    .map((place) => words[place]?.folded ?? '')
    .sort()
    .join(' ');
}
