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
