/**
 * The text as patterns read it: letter for letter as long as the original, so that a place in one is
 * the same place in the other. Odd blanks become blanks, every dash a hyphen, curly quotes straight.
 *
 * @example
 * foldText('June\u00a018 – 1:30’') //=> "June 18 - 1:30'"
 */
export function foldText(text: string): string {
  return text
    .replace(/[\t\r\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"');
}
