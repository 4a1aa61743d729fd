const LONGEST = 110;
/** Where the name of a paper ends. */
const END =
  /\s(?:as to|by|filed by|re:?|against|signed|document filed|\(?attachments)\s|(?:,\s|\s)filed\b|(?<!\b[A-Z]|\b(?:No|Nos|St|Dr|Inc|vs?))\.+(?:\s|$)|\s?[([{]|;\s|:\s(?=.{25})/i;
/** "**TEXT ONLY** ORDER": what the clerk shouts ahead of the paper. */
const SHOUTED = /^\*{2,}[^*]{2,60}\*{2,}[\s:-]*(?=\w)/;
const JUDGE =
  /^(?:(?:chief|senior|district|magistrate|us|u\.s\.)\s){0,3}judge [a-z .,'-]{3,50}:\s/i;
const RESTRICTED = /\s?\((?:restricted|sealed|court only)[^)]{0,40}\)/i;
const MINUTES = /^(?:\w+ ){0,2}(?:minute entry|clerk'?s notes)\b[^:]{0,140}?\s?:\s?/i;
/** Names right behind "ORDER as to", ahead of what it orders. */
const AS_TO_NAMES =
  /^((?:[A-Za-z]+ ){0,3}ORDER)\sas to\s(?:(?:[A-Z(&][^\s,]*|and|for),?\s){1,60}(?=(?:grant|deny|denied|to|that|setting|find|dismiss|appoint|direct)[a-z]*\b)/;
const NAMES_FROM = 4;

/**
 * A short title of an entry: the paper that it starts with, as written; of minutes what they are of.
 *
 * @example
 * entryTitle('ORDER OF DETENTION as to Jane Nobody. Signed by …') //=> 'ORDER OF DETENTION'
 */
export function entryTitle(text: string): string {
  const words = text
    .slice(0, 3_000)
    .trim()
    .replace(SHOUTED, '')
    .replace(/^[\s*>#.:;-]+/, '')
    .replace(JUDGE, '')
    .replace(RESTRICTED, '')
    .replace(/^(?:\([^)]{0,40}\)\s*)+/, '');
  const minutes = MINUTES.exec(words)?.[0];
  if (minutes !== undefined) {
    const of = nameOf(words.slice(minutes.length));
    return of === '' ? 'Minutes' : `Minutes: ${of}`;
  }
  return nameOf(words.replace(AS_TO_NAMES, '$1 '));
}

function nameOf(words: string): string {
  const end = END.exec(words.slice(NAMES_FROM))?.index;
  const head = end === undefined ? words : words.slice(0, end + NAMES_FROM);
  const cut = head.length > LONGEST ? `${head.slice(0, LONGEST).replace(/\s\S*$/, '')}…` : head;
  return cut.replace(/[\s,;:.]+$/, '').trim();
}
