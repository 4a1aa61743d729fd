import { foldText } from '../model/fold-text.ts';
import { isNearly } from '../model/is-nearly.ts';

/** Words that tell nothing apart. */
const EMPTY_WORDS = new Set(['the', 'of', 'a', 'an', 'on', 'in', 'for', 'to', 'and', 'hearing']);

/** More words than this tell no more. */
const MOST_WORDS = 40;

/**
 * The words that a title is compared by; as it stands where nothing but empty words is in it.
 *
 * @example
 * wordsOfTitle('Hearing on the Motion to Reopen') //=> ['motion', 'reopen']
 */
export function wordsOfTitle(title: string): readonly string[] {
  const all = (foldText(title.slice(0, 2_000)).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
  const telling = all.filter((word) => !EMPTY_WORDS.has(word));
  return telling.length === 0 ? all : telling;
}

/**
 * Says whether two titles mean one thing: the words of the shorter one all stand in the longer one, each
 * with a slip at most.
 *
 * @param first as `wordsOfTitle` gives them
 *
 * @example
 * areAlike(wordsOfTitle('Bond hearing'), wordsOfTitle('Hearing: bond, ICE')) //=> true
 */
export function areAlike(first: readonly string[], second: readonly string[]): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length === 0) return long.length === 0;
  return short.every((word) =>
    long.some((other) => word === other || (word.length > 3 && isNearly(word, other))),
  );
}
