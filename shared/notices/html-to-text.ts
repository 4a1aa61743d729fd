import { Parser } from 'htmlparser2';

/** Whose content is never shown as text. */
const unseen = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);
const cells = new Set(['td', 'th']);
const blocks = new Set(
  'p div tr table ul ol li h1 h2 h3 h4 h5 h6 blockquote section article header footer hr pre'.split(
    ' ',
  ),
);

/**
 * The text of an HTML message as a reader sees it: blocks and rows as lines, cells with blanks
 * between. It is only ever read as text; nothing of it is drawn or loaded.
 *
 * @example
 * htmlToText('<p>Set for<br>June&nbsp;18</p>') //=> 'Set for\nJune 18'
 */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  let hiddenIn = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (unseen.has(name)) hiddenIn += 1;
      else if (name === 'br') parts.push('\n');
      else if (blocks.has(name)) parts.push('\n\n');
    },
    ontext(text) {
      if (hiddenIn === 0) parts.push(text.replace(/\s+/g, ' '));
    },
    onclosetag(name) {
      if (unseen.has(name)) hiddenIn -= 1;
      else if (cells.has(name)) parts.push('  ');
      else if (blocks.has(name)) parts.push('\n\n');
    },
  });
  parser.end(html);
  return parts
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
