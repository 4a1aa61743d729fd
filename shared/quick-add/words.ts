import { foldText } from '../model/fold-text.ts';

/** A stretch of the line: from the first character to just behind the last. */
export type Span = { readonly start: number; readonly end: number };

/** One word of the line, with what stands for it when words are compared. */
export type Word = Span & {
  readonly raw: string;
  /** Lower case, letters and digits alone, no accents; empty for a lone dash or dot. */
  readonly key: string;
};

const WORD = /[-=]+>|→|(?:(?![-=]+>|→)[^\s,;–—]|[,;–—](?=\d))+[,;–—]?|[,;–—]/gu;

/**
 * Cuts a line into words: at spaces, behind a comma or semicolon that no digit follows, and around an arrow.
 * Every character that is not a space belongs to exactly one word.
 *
 * @example
 * splitWords('Mch, Petrova').map(({ key }) => key) //=> ['mch', 'petrova']
 */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: raw, index: start } of text.matchAll(WORD))
    words.push({ start, end: start + raw.length, raw, key: foldWord(raw) });
  return words;
}

/**
 * What stands for a word when words are compared.
 *
 * @example
 * foldWord("Peña's,") //=> 'pena'
 * foldWord('I-247A') //=> 'i247a'
 */
export function foldWord(raw: string): string {
  return foldText(raw)
    .replace(/['\u2018\u2019\u02bc`]s(?=[^\p{L}\p{N}]*$)/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
