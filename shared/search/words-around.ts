import type { KeptDocument } from '../model/document.ts';
import { foldForSearch } from './fold-for-search.ts';
import { type Found, wordsOf } from './search.ts';

/** Where a word stands in a text: what is ahead of it, the word with the hit, what is behind it. */
export type WordsAround = {
  /** May be empty; begins with `…` where the text begins before it. */
  readonly ahead: string;
  readonly hit: string;
  /** May be empty; ends with `…` where the text goes on. */
  readonly behind: string;
};

const WORDS_AHEAD = 6;
const WORDS_BEHIND = 12;
/** Of a word without end. */
const LONGEST_PART = 80;

/**
 * The words of a kept document around what was looked for: where the most of its words stand close
 * together. Null for every other record, and where the document was found by its name alone or by a
 * number in another form.
 *
 * @example
 * wordsAround(found, 'interpreter')
 * //=> { ahead: '…by counsel, and a ', hit: 'Q’anjob’al', behind: ' interpreter is ordered…' }
 */
export function wordsAround({ entry }: Found, query: string): WordsAround | null {
  if (entry.table !== 'documents') return null;
  const name = entry.text.slice(0, entry.headLength);
  const sought = wordsOf(query).filter((word) => !name.includes(word));
  if (sought.length === 0) return null;
  const { text } = entry.row as KeptDocument;
  const words = text.split(' ');
  const at = bestPlace(foldedWords(text, words), sought);
  if (at === null) return null;
  const from = Math.max(0, at - WORDS_AHEAD);
  const to = at + 1 + WORDS_BEHIND;
  const ahead = words.slice(from, at).join(' ').slice(-LONGEST_PART);
  const behind = words
    .slice(at + 1, to)
    .join(' ')
    .slice(0, LONGEST_PART);
  return {
    ahead: `${from > 0 ? '…' : ''}${ahead}${at > 0 ? ' ' : ''}`,
    hit: (words[at] ?? '').slice(0, LONGEST_PART),
    behind: `${at + 1 < words.length ? ' ' : ''}${behind}${to < words.length ? '…' : ''}`,
  };
}

/** The words folded, each in its place: all at once, where none falls apart into several. */
function foldedWords(text: string, words: readonly string[]): readonly string[] {
  const folded = foldForSearch(text).split(' ');
  return folded.length === words.length ? folded : words.map(foldForSearch);
}

/** The first hit from which the most of the words can be seen; null where there is no hit. */
function bestPlace(words: readonly string[], sought: readonly string[]): number | null {
  const hits = words.flatMap((word, at) =>
    sought.flatMap((one) => (word.includes(one) ? [{ at, one }] : [])),
  );
  let best: number | null = null;
  let most = 0;
  for (const [place, { at }] of hits.entries()) {
    const seen = new Set<string>();
    for (let next = place; (hits[next]?.at ?? Infinity) <= at + WORDS_BEHIND; next += 1)
      seen.add(hits[next]?.one ?? '');
    if (seen.size > most) [best, most] = [at, seen.size];
    if (most === sought.length) break;
  }
  return best;
}
