/** Tab and the ends of lines are kept; the marks that turn other letters round are not. */
const CONTROLS = /[^\P{Cc}\t\n\r]|[\u202d\u202e\ufeff]/gu;

/**
 * Takes out what cannot be seen and means nothing in a text that came from a file: control characters,
 * byte order marks, marks that override the direction of other letters.
 *
 * @returns the text and how many letters were taken out
 *
 * @example
 * withoutControls('Bond\u0000 hearing') //=> { text: 'Bond hearing', taken: 1 }
 */
export function withoutControls(text: string): { readonly text: string; readonly taken: number } {
  const clean = text.replace(CONTROLS, '');
  return { text: clean, taken: text.length - clean.length };
}
