import { splitWords, type Word } from './words.ts';

/** Phrases of one or more words, found by their first word. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

type Phrase<T> = { readonly keys: readonly string[]; readonly values: readonly T[] };

/** What a phrase that stands in the line can mean, and how many words it takes. */
export type PhraseMatch<T> = { readonly length: number; readonly values: readonly T[] };

/**
 * Makes phrases findable. A phrase with a dash is also found written apart: "check-in", "check in".
 *
 * @param entries phrase and meaning; the same phrase may have several meanings, the first leads
 */
export function indexPhrases<T>(entries: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const whole = new Map<string, { keys: readonly string[]; values: T[] }>();
  for (const [phrase, value] of entries)
    for (const keys of keysOf(phrase)) {
      const joined = keys.join(' ');
      const known = whole.get(joined);
      if (known === undefined) whole.set(joined, { keys, values: [value] });
      else if (!known.values.includes(value)) known.values.push(value);
    }
  const index = new Map<string, Phrase<T>[]>();
  for (const phrase of whole.values()) {
    const [first = ''] = phrase.keys;
    const others = index.get(first);
    if (others === undefined) index.set(first, [phrase]);
    else others.push(phrase);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

const folded = new Map<string, readonly (readonly string[])[]>();

/** The words of a phrase, folded, and those of its other spelling; kept, as tables are read often. */
function keysOf(phrase: string): readonly (readonly string[])[] {
  const known = folded.get(phrase);
  if (known !== undefined) return known;
  const spellings = (phrase.includes('-') ? [phrase, phrase.replaceAll('-', ' ')] : [phrase])
    .map((spelling) => splitWords(spelling).flatMap(({ key }) => (key === '' ? [] : [key])))
    .filter((keys) => keys.length > 0);
  folded.set(phrase, spellings);
  return spellings;
}

/** The phrases that begin at a word, longest first. */
export function phrasesAt<T>(
  index: PhraseIndex<T>,
  words: readonly Word[],
  at: number,
): readonly PhraseMatch<T>[] {
  const first = words[at]?.key ?? '';
  return (index.get(first) ?? [])
    .filter(({ keys }) => keys.every((key, offset) => words[at + offset]?.key === key))
    .map(({ keys, values }) => ({ length: keys.length, values }));
}
