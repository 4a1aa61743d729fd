import { HTML_TAG, undoDefused, undoEscapedTags } from '../../model/defused-text.ts';
import { withoutControls } from '../../model/without-controls.ts';
import { htmlToText } from '../../notices/html-to-text.ts';
import type { Cell, SheetRows } from '../import-file.ts';

/** More of one cell is nothing that a record could hold: a condition with years of check-ins has as much. */
const LONGEST = 300_000;
const LINK =
  /<a\s[^<>]{0,300}?href\s?=\s?["']?(https?:[^"'\s<>]{1,300})["']?[^<>]{0,300}>([^<>]{0,300})<\/a>/gi;

/**
 * A cell of a text, whatever container it came in. The apostrophe that keeps a spreadsheet from computing
 * a text that begins like a formula is taken off, and so is the formula that keeps one from changing a text
 * (`="01/02/2027"`); HTML becomes its text, with its links behind their words; what is written as
 * `&lt;b&gt;` is the text `<b>`.
 *
 * @example
 * cellOfText("'=SUM(A1)") //=> { type: 'text', text: '=SUM(A1)' }
 */
export function cellOfText(raw: string): Cell {
  const text = plainText(HELD.exec(raw)?.[1]?.replaceAll('""', '"') ?? undoDefused(raw));
  return text === '' ? empty : { type: 'text', text };
}

const HELD = /^\s*="((?:[^"]|""){0,5000})"\s*$/;

/** The sheets of a workbook, their texts as `cellOfText` makes them. */
export function withPlainTexts(sheets: readonly SheetRows[]): readonly SheetRows[] {
  return sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) =>
      row.map((cell) => (cell.type === 'text' ? cellOfText(cell.text) : cell)),
    ),
  }));
}

const empty: Cell = { type: 'empty' };

/** Text of a cell without what is none: HTML, letters that cannot be seen. */
function plainText(raw: string): string {
  const short = raw.length > LONGEST ? raw.slice(0, LONGEST) : raw;
  const { text: clean } = withoutControls(short);
  const text =
    clean.includes('<') && HTML_TAG.test(clean) ? withoutTags(clean) : undoEscapedTags(clean);
  return text.trim();
}

function withoutTags(html: string): string {
  return htmlToText(html.replace(LINK, '$2 ($1)'));
}

/** What a cell shows, on one or several lines; empty where it shows nothing. */
export function textOf(cell: Cell | undefined): string {
  switch (cell?.type) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.shown.trim();
    case 'boolean':
      return cell.value ? 'yes' : 'no';
    default:
      return '';
  }
}

/** The same on one line. */
export function lineOf(cell: Cell | undefined): string {
  const text = textOf(cell);
  const line = /[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text;
  return line.slice(0, 5_000);
}
