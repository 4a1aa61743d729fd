import type { Cell } from '../import-file.ts';
import { lineOf } from './cell-text.ts';
import { looksLikeDate, looksLikeTime } from './looks-like-date.ts';

/** Where the table of a sheet stands. */
export type FoundTable = {
  /** Counted from 0; null where the sheet has no headings. */
  readonly headingRow: number | null;
  /** By column, on one line; empty where a column has none. As many as the widest row has cells. */
  readonly headings: readonly string[];
  /** Rows of the table, by their number in the sheet counted from 0: none blank, none a footer. */
  readonly rows: readonly number[];
  /** Rows of text below the table. */
  readonly footers: readonly number[];
  /** A row above the headings that puts them into groups, and was read with them; null = there is none. */
  readonly groupRow: number | null;
};

type Rows = readonly (readonly Cell[])[];

/** Headings stand in one of the first rows. */
const FIRST_ROWS = 60;
/** So many rows below a row tell whether it names their columns. */
const ROWS_BELOW = 12;
const LONGEST_HEADING = 80;
const MOST_FOOTERS = 30;

/**
 * Finds the table of a sheet: the row of its headings, wherever it stands, the rows below it, and the
 * notes that follow. Headings are short texts, mostly words that are known, over cells of other kinds.
 *
 * @param isKnown whether a text is known as the heading of a column
 * @param given the row of the headings where a person said it; null = there is none
 */
export function findTable(
  rows: Rows,
  isKnown: (heading: string) => boolean,
  given?: number | null,
): FoundTable {
  const headingRow = given === undefined ? findHeadingRow(rows, isKnown) : given;
  const filled: number[] = [];
  for (let at = headingRow === null ? 0 : headingRow + 1; at < rows.length; at += 1)
    if (!isBlank(rows[at])) filled.push(at);
  const width = rows.reduce((widest, row) => Math.max(widest, widthOf(row)), 0);
  const heading = headingRow === null ? undefined : rows[headingRow];
  const groupRow = groupRowOf(rows, headingRow);
  const groups = groupRow === null ? [] : groupsOf(rows[groupRow] ?? []);
  const headings = Array.from({ length: width }, (_, at) => {
    const own = lineOf(heading?.[at]);
    const whole = `${groups[at] ?? ''} ${own}`;
    return own !== '' && groups[at] !== undefined && isKnown(whole) ? whole : own;
  });
  const footerCount = countFooters(rows, filled, heading);
  return {
    headingRow,
    groupRow,
    headings,
    rows: filled.slice(0, filled.length - footerCount),
    footers: filled.slice(filled.length - footerCount),
  };
}

/** The row right above the headings, where it holds several words and fewer than they are. */
function groupRowOf(rows: Rows, headingRow: number | null): number | null {
  if (headingRow === null || headingRow === 0) return null;
  const cells = (rows[headingRow - 1] ?? []).filter((cell) => !isEmpty(cell));
  const isGroups =
    cells.length >= 2 && cells.length < countFilled(rows[headingRow]) && cells.every(isName);
  return isGroups && !cells.some(looksLikeDate) ? headingRow - 1 : null;
}

/** By column: a group reaches to the next one. */
function groupsOf(row: readonly Cell[]): readonly (string | undefined)[] {
  let group: string | undefined;
  return row.map((cell) => (group = isEmpty(cell) ? group : lineOf(cell)));
}

function findHeadingRow(rows: Rows, isKnown: (heading: string) => boolean): number | null {
  let best: { readonly at: number; readonly score: number } | null = null;
  for (let at = 0; at < Math.min(rows.length, FIRST_ROWS); at += 1) {
    const score = scoreOf(rows, at, isKnown);
    if (score !== null && score > (best?.score ?? 0)) best = { at, score };
  }
  return best?.at ?? null;
}

/** Null where the row can name no columns. */
function scoreOf(rows: Rows, at: number, isKnown: (heading: string) => boolean): number | null {
  const row = rows[at] ?? [];
  const cells = row.filter((cell) => !isEmpty(cell));
  if (cells.length === 0 || cells.some((cell) => looksLikeDate(cell) || looksLikeTime(cell)))
    return null;
  const names = cells.filter(isName).length;
  const known = cells.filter((cell) => cell.type === 'text' && isKnown(lineOf(cell))).length;
  if (names < cells.length * 0.6 || (cells.length === 1 && known === 0)) return null;
  const below = rows
    .slice(at + 1, at + 1 + ROWS_BELOW)
    .filter((one) => !isBlank(one))
    .slice(0, ROWS_BELOW);
  if (below.length === 0) return known >= 2 ? known : null;
  const usual = Math.max(...below.map((one) => countFilled(one)));
  const cover = Math.min(1, cells.length / Math.max(1, usual));
  const other = row.filter(
    (cell, column) =>
      isName(cell) &&
      below.some((one) => {
        const under = one[column];
        return under !== undefined && !isEmpty(under) && (looksLikeDate(under) || !isName(under));
      }),
  ).length;
  // A row of the table itself can hold such words too; the first row that does is above it.
  return known * 3 + other * 2 + names * 0.5 + cover * 4 - at * 0.05 - (cover < 0.4 ? 6 : 0);
}

function isName(cell: Cell): boolean {
  if (cell.type !== 'text') return false;
  const text = cell.text.trim();
  return (
    text !== '' && text.length <= LONGEST_HEADING && /\p{L}|#/u.test(text) && !/^\d/.test(text)
  );
}

/** Lines below the table: hardly a cell, no date, or words such as "Total" and "Source". */
function countFooters(
  rows: Rows,
  filled: readonly number[],
  heading: readonly Cell[] | undefined,
): number {
  const sample = filled.slice(0, 50).map((at) => countFilled(rows[at]));
  const usual = [...sample].sort((a, b) => a - b)[Math.floor(sample.length / 2)] ?? 0;
  const width = Math.max(usual, heading === undefined ? 0 : countFilled(heading));
  let count = 0;
  while (count < Math.min(filled.length - 1, MOST_FOOTERS)) {
    const row = rows[filled[filled.length - 1 - count] ?? 0] ?? [];
    if (!isFooter(row, width)) break;
    count += 1;
  }
  return count;
}

function isFooter(row: readonly Cell[], width: number): boolean {
  if (row.some((cell) => looksLikeDate(cell) && cell.type === 'number')) return false;
  const cells = row.filter((cell) => !isEmpty(cell));
  const first = lineOf(cells[0]);
  const isSaid =
    /^(?:total|sum|count|source|notes?|\*|page \d|generated|printed|prepared|report (?:run|date)|end of|©)/i.test(
      first,
    );
  if (isSaid && cells.length <= Math.max(2, width / 2)) return true;
  // A row whose cells stand under other headings is one of the table, however little it holds.
  const isLine = cells.length === 1 && row[0] !== undefined && !isEmpty(row[0]);
  return width >= 3 && isLine && !looksLikeDate(cells[0]);
}

function isBlank(row: readonly Cell[] | undefined): boolean {
  return row === undefined || row.every(isEmpty);
}

function isEmpty(cell: Cell): boolean {
  return cell.type === 'empty' || (cell.type === 'text' && cell.text.trim() === '');
}

function countFilled(row: readonly Cell[] | undefined): number {
  return (row ?? []).reduce((count, cell) => (isEmpty(cell) ? count : count + 1), 0);
}

function widthOf(row: readonly Cell[]): number {
  let width = row.length;
  while (width > 0) {
    const last = row[width - 1];
    if (last !== undefined && !isEmpty(last)) break;
    width -= 1;
  }
  return width;
}
