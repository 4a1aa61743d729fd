import { foldText } from '../model/fold-text.ts';
import { foldWord } from './fold-letters.ts';
import { type NameWord, nameWord } from './same-word.ts';

/** A name in words, ready to be compared. */
export type FoldedName = {
  readonly written: string;
  /** All words in order; not empty unless the name is. */
  readonly words: readonly NameWord[];
  /** Places in `words` of those that tell people apart; all of them where every word is a particle. */
  readonly strong: readonly number[];
};

/** Words that come and go: articles, "son of", "of", titles, "junior". */
const particles = new Set(
  (
    'de del dela la las los lo y e da do dos das di du des le van von der den ter ten zu af av ' +
    'bin ibn bint ben bat abu al el ul ur ad as mac mr mrs ms miss dr jr sr ii iii iv'
  ).split(' '),
);

/**
 * Takes a name apart: words without accents and case, particles marked.
 *
 * @example
 * foldName('José de la Cruz').strong //=> [0, 3]
 */
export function foldName(written: string): FoldedName {
  const spelled = wordsOf(written.split(/[^\p{L}\p{M}'’ʼ`]+/u), foldWord);
  // A name without a letter is compared as it is written.
  const words = spelled.length > 0 ? spelled : wordsOf(written.split(/\s+/u), foldText);
  const all = words.map((_, index) => index);
  const strong = all.filter((index) => !particles.has(words[index]?.folded ?? ''));
  return { written, words, strong: strong.length === 0 ? all : strong };
}

function wordsOf(parts: readonly string[], fold: (part: string) => string): readonly NameWord[] {
  return parts.map((shown) => nameWord(shown, fold(shown))).filter((word) => word.folded !== '');
}
