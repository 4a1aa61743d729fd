/**
 * A text with its first letter in capitals; the others stay.
 *
 * @example
 * capital('motion to reopen') //=> 'Motion to reopen'
 */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
