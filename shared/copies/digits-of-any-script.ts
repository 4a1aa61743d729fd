/**
 * A text with every digit of any script as `0` to `9`, each letter at the place where it was: what looks
 * for numbers in it finds those that a font or another script hides.
 *
 * @example
 * digitsOfAnyScript('٠١٢-45') //=> '012-45'
 */
export function digitsOfAnyScript(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) =>
    digit <= '9' ? digit : String(valueOf(digit)).padEnd(digit.length, FILLER),
  );
}

/** A letter without width, which every form of a number allows between its digits. */
const FILLER = '\u2060';

/** Digits stand in runs of ten, zero first; some runs follow each other. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
