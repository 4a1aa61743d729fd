import { Parser } from 'htmlparser2';

/** Whose content is never shown as text. */
const unseen = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);
const cells = new Set(['td', 'th']);
const blocks = new Set(
  'p div tr table ul ol li h1 h2 h3 h4 h5 h6 section article header footer hr pre'.split(' '),
);

/** Written so that nobody sees it: preview lines, tracking, white text. */
const HIDDEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d])/i;
/** They have no end of their own, so nothing is hidden in them. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** No message is nested so deeply; the parser's work grows with the square of it. */
const MOST_DEPTH = 2_000;
const SLICE = 32_768;

/**
 * The text of an HTML message as a reader sees it: blocks and rows as lines, cells with blanks
 * between. It is only ever read as text; nothing of it is drawn or loaded. Of a message that is nested
 * beyond all sense the tags are taken out and all of its text is given.
 *
 * @example
 * htmlToText('<p>Set for<br>June&nbsp;18</p>') //=> 'Set for\nJune 18'
 */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  const quotes: boolean[] = [];
  let hiddenIn = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      const isHidden =
        unseen.has(name) || 'hidden' in attributes || HIDDEN_STYLE.test(attributes['style'] ?? '');
      // What stands in something unseen is unseen with it, to its end.
      if (!empty.has(name) && (hiddenIn > 0 || isHidden)) hiddenIn += 1;
      else if (name === 'blockquote') {
        quotes.push(isQuote(attributes));
        parts.push(quotes.at(-1) === true ? `\n\n${QUOTE}` : '\n\n');
      } else if (name === 'br') parts.push('\n');
      else if (blocks.has(name)) parts.push('\n\n');
    },
    ontext(text) {
      if (hiddenIn === 0) parts.push(text.replace(/[\ue000\ue001]/g, '').replace(/\s+/g, ' '));
    },
    onclosetag(name) {
      depth -= 1;
      if (hiddenIn > 0 && !empty.has(name)) hiddenIn -= 1;
      else if (name === 'blockquote') parts.push(quotes.pop() === true ? `${UNQUOTE}\n\n` : '\n\n');
      else if (cells.has(name)) parts.push('  ');
      else if (blocks.has(name)) parts.push('\n\n');
    },
  });
  for (let at = 0; at < html.length;) {
    // At a tag, so that no text is taken apart.
    const end = html.indexOf('<', at + SLICE);
    parser.write(html.slice(at, end === -1 ? html.length : end));
    if (depth > MOST_DEPTH) return withoutTags(html);
    at = end === -1 ? html.length : end;
  }
  parser.end();
  const text = parts
    .join('')
    .replace(/\ue000\s+/g, QUOTE)
    .replace(/\s+\ue001/g, UNQUOTE)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return withQuoteMarks(text);
}

function withoutTags(html: string): string {
  return html
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Stand in the text, while it is made, where an older message begins and ends. */
const QUOTE = '\ue000';
const UNQUOTE = '\ue001';

/** Mail programs mark an older message so; a bare blockquote only indents. */
function isQuote(attributes: Readonly<Record<string, string>>): boolean {
  return (
    attributes['type'] === 'cite' ||
    /quote|cite/i.test(attributes['class'] ?? '') ||
    /border-left/i.test(attributes['style'] ?? '')
  );
}

/** Older messages with ">" ahead of each line, as mail without HTML has them. */
function withQuoteMarks(text: string): string {
  if (!text.includes(QUOTE)) return text;
  let depth = 0;
  return text
    .split('\n')
    .map((line) => {
      depth += line.split(QUOTE).length - 1;
      const marked = `${'> '.repeat(depth)}${line.replace(/[\ue000\ue001]/g, '')}`;
      depth -= line.split(UNQUOTE).length - 1;
      return marked.trimEnd();
    })
    .join('\n')
    .trim();
}
