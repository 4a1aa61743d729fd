import { plainLetters } from './plain-letters.ts';

/** Between the letters of a word: letters without width, as an accent is after `plainLetters`. */
const GAP = String.raw`\p{Cf}*`;
/** Scripts that set no blank between words, or put endings to a name. */
const joined =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * Some words, each as a whole word and with whatever accents, in a text in its plain letters.
 *
 * @param flags without `i` capitals must be as they are
 * @example
 * wordPattern(['México']).test(plainLetters('Born in MEXICO')) //=> true
 */
export function wordPattern(words: readonly string[], flags: 'giu' | 'gu' = 'giu'): RegExp {
  return new RegExp(words.map(patternOf).join('|'), flags);
}

function patternOf(word: string): string {
  const letters = Array.from(plainLetters(word.trim()).replace(/\p{Cf}/gu, ''));
  const whole = letters
    .map((letter) => (/\s/.test(letter) ? String.raw`[\s,\p{Cf}]+` : quoted(letter)))
    .join(GAP);
  return joined.test(word)
    ? whole
    : String.raw`(?<![\p{L}\p{N}]${GAP})${whole}(?!${GAP}[\p{L}\p{N}])`;
}

function quoted(letter: string): string {
  return letter.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
