/** Whose content is never shown as text. */
const UNSEEN =
  /<(script|style|head|title|template|noscript)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<![^>]*>/gi;
const BLOCK_END =
  /<\/?(?:p|div|tr|table|ul|ol|li|h[1-6]|blockquote|section|article|header|footer|hr|pre)\b[^>]*>/gi;
const LINE_END = /<br\b[^>]*>/gi;
const CELL_END = /<\/t[dh]\s*>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
const ENTITY = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>[a-z]{2,8}))\s?;?/gi;

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sect: '§',
  para: '¶',
  bull: '•',
  hellip: '…',
};

/**
 * The text of an HTML message as a reader sees it: blocks and rows as lines, cells with blanks
 * between. It is only ever read as text; nothing of it is drawn or loaded.
 *
 * @example
 * htmlToText('<p>Set for<br>June&nbsp;18</p>') //=> 'Set for\nJune 18'
 */
export function htmlToText(html: string): string {
  const joined = html.replace(UNSEEN, ' ').replace(/\s+/g, ' ');
  const lines = joined
    .replace(CELL_END, '  ')
    .replace(LINE_END, '\n')
    .replace(BLOCK_END, '\n\n')
    .replace(TAG, '')
    .replace(ENTITY, (whole: string, ...rest: unknown[]) => decode(whole, rest.at(-1)));
  return lines
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function decode(whole: string, groups: unknown): string {
  const { decimal, hex, name } = groups as Record<string, string | undefined>;
  if (name !== undefined) return names[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  const isLetter = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isLetter ? String.fromCodePoint(code) : ' ';
}
