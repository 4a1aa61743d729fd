/**
 * A text with every letter in its plain form, each at the place where it was: digits of any script as
 * `0` to `9`, wide and ornate letters as usual ones, marks over letters as letters without width, what an
 * address of the web writes as `%2D` as the letter. What looks for a number or a name in it finds those
 * that a font, a script, an accent or a link hides.
 *
 * @example
 * plainLetters('٠١٢-45') //=> '012-45'
 * plainLetters('José') //=> 'Jose'
 */
export function plainLetters(text: string): string {
  return text
    .replace(/%[2-7][\da-f]/gi, (code) =>
      filled(String.fromCharCode(Number.parseInt(code.slice(1), 16)), code),
    )
    .replace(/[^\n\x20-\x7e]/gu, plainLetter);
}

/** A letter without width, which every form of a secret allows between its letters. */
export const FILLER = '\u2060';

function plainLetter(letter: string): string {
  if (/\p{Nd}/u.test(letter)) return filled(String(valueOf(letter)), letter);
  const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.length > letter.length ? letter : filled(plain, letter);
}

function filled(plain: string, { length }: string): string {
  return plain.padEnd(length, FILLER);
}

/** Digits stand in runs of ten, zero first; some runs follow each other. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
