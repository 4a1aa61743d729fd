/** Letters that a reader does not see but that stand between or turn around those that are seen. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const EVERY_UNSEEN = new RegExp(UNSEEN.source, 'g');

const shapeless =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\p{Variation_Selector}\u2800]/u;

/** Whether a letter has a shape: no blank, control, joiner, filler or choice of a variant. */
export function isSeen(letter: string): boolean {
  return !shapeless.test(letter);
}

/**
 * Where the first letter without a shape stands that is no blank, in a text of which nothing is seen; null
 * in one with a letter that is, and in one of blanks alone.
 *
 * @example
 * unseenAloneAt(' \u200b') //=> 1
 * unseenAloneAt('a\u200b') //=> null
 */
export function unseenAloneAt(text: string): number | null {
  if (Array.from(text).some(isSeen)) return null;
  const at = text.search(/\S/u);
  return at === -1 ? null : at;
}

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
