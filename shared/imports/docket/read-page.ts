import { Parser } from 'htmlparser2';

/** One cell: its text line by line. */
export type PageCell = {
  readonly lines: readonly string[];
  /** How many columns of its table it stands over. */
  readonly span: number;
};

/** One row of a table; tables inside its cells give rows of their own and are text of the cell too. */
export type PageRow = {
  /** The same for all rows of one table. */
  readonly table: number;
  readonly cells: readonly PageCell[];
};

/** What a page says, in reading order: lines between tables, and rows. */
export type PageBlock =
  | { readonly type: 'line'; readonly text: string; readonly isTitle: boolean }
  | { readonly type: 'row'; readonly row: PageRow };

/** A page as it was read; links and scripts are gone, whatever was unseen too. */
export type Page = {
  readonly title: string;
  readonly blocks: readonly PageBlock[];
  /** Hosts of the page's links, such as `ecf.mad.uscourts.gov`; a few at most. */
  readonly hosts: readonly string[];
  /** Whether a password can be typed in on it. */
  readonly asksPassword: boolean;
  /** Why the rest was left unread; null where all was read. */
  readonly cut: 'deep' | 'rows' | 'blocks' | null;
  /** The file ends within a cell, before the end of its page. */
  readonly isUnended: boolean;
};

const DEEPEST = 1_000;
const MOST_ROWS = 200_000;
const MOST_BLOCKS = 1_000_000;
const LONGEST_CELL = 200_000;
const CHUNK = 65_536;

const UNSEEN = new Set(
  'script style noscript template iframe select option button textarea svg object'.split(' '),
);
const EMPTY = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const LINES = new Set(
  'br p div h1 h2 h3 h4 h5 h6 center ul ol li hr form header footer section pre table'.split(' '),
);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** What programs of the browser put into a saved page. */
const LITTER = /(?:^|[\s_-])(?:recap|ghostery|grammarly|lastpass|mtga|tooltip|yuimenubar)/i;
const COPIED_HOST = /https?:\/\/([a-z0-9.-]{1,100}\.uscourts\.gov)\//i;
const HOST = /^\s*(?:https?:)?\/\/([a-z0-9.-]{1,100}\.uscourts\.gov)(?:[:/?#]|$)/i;

type OpenCell = { parts: string[]; length: number; span: number };
type OpenTable = { id: number; cells: PageCell[] | null; cell: OpenCell | null };

/**
 * Reads a saved page as lines and rows of tables. Nothing of it is run, loaded or drawn, and no tree of
 * it is kept: a page that nests deeper than a thousand elements or holds too many rows is read as far as
 * that.
 */
export function readPage(html: string): Page {
  const blocks: PageBlock[] = [];
  const hosts = new Set<string>();
  const tables: OpenTable[] = [];
  let tableCount = 0;
  let rows = 0;
  let depth = 0;
  let unseenFrom = 0;
  let title = '';
  let titleDepth = 0;
  let inTitle = 0;
  let line: string[] = [];
  let lineIsTitle = false;
  let asksPassword = false;
  let cut: Page['cut'] = null;

  const put = (block: PageBlock) => {
    if (blocks.length >= MOST_BLOCKS) cut ??= 'blocks';
    else blocks.push(block);
  };
  const endLine = () => {
    const text = tidy(line.join(''));
    line = [];
    if (text !== '') put({ type: 'line', text, isTitle: lineIsTitle });
    lineIsTitle = titleDepth > 0;
  };
  let lastLetter = '';
  /** The lettering changes here: "as to Rex Nobody<font color=red>This is a TEXT ONLY ENTRY". */
  let isRecoloured = false;
  const addText = (text: string) => {
    lastLetter = text.slice(-1);
    const inCell = tables.some((table) => table.cell !== null);
    // The title of a page that is laid out in one big cell still is its title.
    if (!inCell || titleDepth > 0) line.push(text);
    for (const { cell } of tables) {
      if (cell === null || cell.length >= LONGEST_CELL) continue;
      cell.parts.push(text);
      cell.length += text.length;
    }
  };
  const breakLine = () => {
    const inCell = tables.some((table) => table.cell !== null);
    if (inCell) addText('\n');
    if (!inCell || titleDepth > 0) endLine();
  };
  const endCell = (table: OpenTable) => {
    if (table.cell === null) return;
    const { parts, span } = table.cell;
    table.cells?.push({ lines: linesOf(parts.join('')), span });
    table.cell = null;
  };
  const endRow = (table: OpenTable) => {
    endCell(table);
    const { cells, id } = table;
    table.cells = null;
    if (cells === null || cells.length === 0) return;
    rows += 1;
    if (rows > MOST_ROWS) cut ??= 'rows';
    else put({ type: 'row', row: { table: id, cells } });
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (!EMPTY.has(name)) depth += 1;
      if (depth > DEEPEST) cut ??= 'deep';
      if (cut !== null) return;
      if (name === 'input' && /^password$/i.test(attributes['type'] ?? '')) asksPassword = true;
      const href = attributes['href'] ?? attributes['src'] ?? attributes['action'] ?? '';
      // Some courts write the whole address only into what a right click copies.
      const host = HOST.exec(href)?.[1] ?? COPIED_HOST.exec(attributes['oncontextmenu'] ?? '')?.[1];
      if (host !== undefined && hosts.size < 20) hosts.add(host.toLowerCase());
      if (unseenFrom > 0) return;
      if (!EMPTY.has(name) && isUnseen(name, attributes)) {
        unseenFrom = depth;
        return;
      }
      if (name === 'font') isRecoloured = true;
      if (name === 'title') inTitle += 1;
      if (/^h[1-6]$/.test(name)) {
        endLine();
        titleDepth += 1;
        lineIsTitle = true;
      }
      const table = tables.at(-1);
      if (name === 'table') {
        addText('\n');
        if (tables.every((one) => one.cell === null)) endLine();
        tableCount += 1;
        tables.push({ id: tableCount, cells: null, cell: null });
      } else if (name === 'tr' && table !== undefined) {
        endRow(table);
        table.cells = [];
      } else if ((name === 'td' || name === 'th') && table !== undefined) {
        endCell(table);
        table.cells ??= [];
        table.cell = { parts: [], length: 0, span: spanOf(attributes['colspan']) };
        addText(' ');
      } else if (LINES.has(name)) {
        breakLine();
      }
    },
    ontext(text) {
      if (cut !== null) return;
      if (inTitle > 0) title = `${title}${text}`.slice(0, 500);
      else if (unseenFrom === 0) {
        if (isRecoloured && /\p{Ll}/u.test(lastLetter) && /^\p{Lu}/u.test(text)) addText(' ');
        addText(text.replace(/\s+/g, ' '));
      }
      isRecoloured = false;
    },
    onclosetag(name) {
      if (EMPTY.has(name) || cut !== null) return;
      const wasUnseen = unseenFrom > 0;
      if (unseenFrom === depth) unseenFrom = 0;
      depth = Math.max(0, depth - 1);
      if (wasUnseen) return;
      if (name === 'font') isRecoloured = true;
      if (name === 'title') inTitle = Math.max(0, inTitle - 1);
      const table = tables.at(-1);
      if (name === 'table' && table !== undefined) {
        endRow(table);
        tables.pop();
        addText('\n');
      } else if (name === 'tr' && table !== undefined) endRow(table);
      else if ((name === 'td' || name === 'th') && table !== undefined) endCell(table);
      else if (LINES.has(name)) {
        breakLine();
      }
      if (/^h[1-6]$/.test(name)) titleDepth = Math.max(0, titleDepth - 1);
      lineIsTitle = titleDepth > 0;
    },
  });
  // Read through a function: the handlers above set it while a piece is written.
  const isCut = () => cut !== null;
  for (let at = 0; at < html.length && !isCut(); at += CHUNK)
    parser.write(html.slice(at, at + CHUNK));
  const isUnended =
    tables.some((table) => table.cell !== null) && !/<\/html/i.test(html.slice(-5_000));
  parser.end();
  for (const table of tables.reverse()) endRow(table);
  endLine();
  return { title: tidy(title), blocks, hosts: [...hosts], asksPassword, cut, isUnended };
}

function isUnseen(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    UNSEEN.has(name) ||
    'hidden' in attributes ||
    HIDDEN_STYLE.test(attributes['style'] ?? '') ||
    (name !== 'body' &&
      LITTER.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 500)))
  );
}

/** No table of a court has more columns; a page that says so says it to be large. */
const WIDEST_SPAN = 20;

function spanOf(colspan = '1'): number {
  const span = Number.parseInt(colspan, 10);
  return span >= 1 && span <= WIDEST_SPAN ? span : 1;
}

/** Control characters are blanks: some courts have them in the middle of words' gaps. */
const CONTROL = /(?!\n)[\p{Cc}\u00a0\u2028\u2029\ufeff]/gu;

function linesOf(text: string): readonly string[] {
  return text
    .replace(CONTROL, ' ')
    .split('\n')
    .map((one) => one.replace(/ {2,}/g, ' ').trim())
    .filter((one) => one !== '');
}

function tidy(text: string): string {
  return linesOf(text).join(' ');
}
