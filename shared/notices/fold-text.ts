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

/** Letters that a reader does not see but that stand between or turn around those that are seen. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const EVERY_UNSEEN = new RegExp(UNSEEN.source, 'g');

/** Says whether a text holds letters that nobody sees: joiners, turned directions, soft hyphens. */
export function hasUnseenLetters(text: string): boolean {
  return UNSEEN.test(text);
}

/**
 * The text without what a reader does not see. What is kept and quoted is what was seen.
 *
 * @example
 * dropUnseenLetters('June\u200b 18') //=> 'June 18'
 */
export function dropUnseenLetters(text: string): string {
  return text.replaceAll(EVERY_UNSEEN, '').replaceAll('\u0000', ' ');
}
