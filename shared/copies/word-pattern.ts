import { plainLetters } from './plain-letters.ts';

/**
 * Between the letters of a word: letters without width, as an accent is after `plainLetters`, and the dash
 * at the end of a line.
 */
const GAP = String.raw`(?:\p{Cf}|\p{Pd}\s*\n\s*)*`;
const SIGN = String.raw`[\s,._\p{Pd}\p{Cf}]`;
/**
 * Between the words of a name, in a file's name too: "Ana.Example", "ana_example", "AnaExample", "Ana B.
 * Example".
 */
const BETWEEN = String.raw`(?:${SIGN}+\p{L}\.?(?=${SIGN}))?${SIGN}*`;
/** Of "O’Brien", however it is typed, or left out. */
const APOSTROPHES = /['’‘`´]/u;
const APOSTROPHE = "['’‘`´]?";
/** Between the letters of a word of a script without blanks, where some set one all the same. */
const LOOSE = String.raw`[\s\p{Cf}]*`;
/** Scripts that set no blank between words, or put endings to a name. */
const joined =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * Some words, each as a whole word, in capitals or not and with whatever accents, in a text in its plain
 * letters.
 *
 * @example
 * wordPattern(['México']).test(plainLetters('Born in MEXICO')) //=> true
 */
export function wordPattern(words: readonly string[]): RegExp {
  return new RegExp(
    words.map((word) => within(word, String.raw`[\p{L}\p{N}]`, String.raw`[\p{L}\p{N}]`)).join('|'),
    'giu',
  );
}

/**
 * One word of a name, written as a name or in capitals; also as a part of a word that is put together:
 * "CasaTomás", "TomásExample.pdf".
 *
 * @param unless where it is none after all: what may not stand before it, and behind it
 * @example
 * namePattern('Tomás').test(plainLetters('CasaTomás')) //=> true
 * namePattern('Rosa').test('rosa, Rosario') //=> false
 */
export function namePattern(
  word: string,
  unless: readonly [before: string, behind: string] | null = null,
): RegExp {
  const [first = '', ...rest] = Array.from(word);
  const name = within(first.toUpperCase() + rest.join(''), String.raw`\p{Lu}`, String.raw`\p{Ll}`);
  const capitals = within(word.toUpperCase(), String.raw`\p{L}`, String.raw`\p{L}`);
  // "Obrien" is O’Brien too.
  const plain = within(
    first.toUpperCase() + rest.join('').toLowerCase(),
    String.raw`\p{Lu}`,
    String.raw`\p{Ll}`,
  );
  const [before, behind] = unless ?? ['', ''];
  return new RegExp(`${before}(?:${name}|${plain}|${capitals})${behind}`, 'gu');
}

/** A word with none of some letters on either side. */
function within(word: string, before: string, behind: string): string {
  const whole = spelled(word);
  return joined.test(word) ? whole : `(?<!${before}${GAP})${whole}(?!${GAP}${behind})`;
}

function spelled(word: string): string {
  return Array.from(plainLetters(word.trim()).replace(/\p{Cf}/gu, ''))
    .map((letter) =>
      /[\s\p{Pd}]/u.test(letter) ? BETWEEN : APOSTROPHES.test(letter) ? APOSTROPHE : quoted(letter),
    )
    .join(joined.test(word) ? LOOSE : GAP);
}

function quoted(letter: string): string {
  return letter.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
