const LONGEST = 110;
/** Where the name of a paper ends. */
const END =
  /\s(?:as to|by|filed by|re:?|against|signed|document filed|\(?attachments)\s|\.(?:\s|$)|\s?[([{]|;\s|:\s(?=.{25})/i;

/**
 * A short title of an entry: the paper that it starts with, as written.
 *
 * @example
 * entryTitle('ORDER OF DETENTION as to Jane Nobody. Signed by …') //=> 'ORDER OF DETENTION'
 */
export function entryTitle(text: string): string {
  const words = text.replace(/^[\s*>#.:;-]+/, '').replace(/^(?:\([^)]{0,40}\)\s*)+/, '');
  const end = END.exec(words.slice(6))?.index;
  const head = end === undefined ? words : words.slice(0, end + 6);
  const cut = head.length > LONGEST ? `${head.slice(0, LONGEST).replace(/\s\S*$/, '')}…` : head;
  return cut.replace(/[\s,;:]+$/, '').trim();
}
