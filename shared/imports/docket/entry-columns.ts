import type { PageCell, PageRow } from './read-page.ts';

/** Cells from one place of a row up to another; a heading may stand over several columns. */
export type Column = { readonly from: number; readonly to: number };

/** Which column of a table of entries holds what; null where there is none. */
export type EntryColumns = {
  readonly table: number;
  /** How many cells a row of it has. */
  readonly count: number;
  readonly filed: Column | null;
  readonly entered: Column | null;
  readonly number: Column | null;
  readonly text: Column;
  /** A history report gives its dates in one cell and the docket text in a row beneath. */
  readonly layout: 'docket' | 'history' | 'appellate';
};

const FILED = /^(?:date\s?filed|filing date|filed|date)$/i;
const ENTERED = /^(?:date\s?entered|docket(?:ed)? date|date docketed|entered)$/i;
const NUMBER = /^(?:#|no\.?|doc\.?\s?(?:no\.?|#)|document|entry)$/i;
const TEXT = /^docket text\b/i;
const MOST_COLUMNS = 12;

/**
 * The columns of a table whose row of headings this is; null for any other row. Courts of bankruptcy set
 * one heading over two columns, of which the second holds the number.
 */
export function entryColumns({ table, cells }: PageRow): EntryColumns | null {
  if (cells.length > MOST_COLUMNS) return null;
  const headings = placed(cells);
  const find = (pattern: RegExp): Column | null =>
    headings.find(({ cell }) => pattern.test(textOf(cell)))?.column ?? null;
  const text = find(TEXT);
  const filed = find(FILED);
  const entered = find(ENTERED);
  const number = find(NUMBER);
  const shape = { table, count: headings.at(-1)?.column.to ?? 0, filed, entered, number };
  if (text !== null && (filed !== null || entered !== null))
    return { ...shape, text, layout: 'docket' };
  const dates = find(/^dates?$/i);
  const description = find(/^description$/i);
  if (dates !== null && description !== null && number !== null)
    return { ...shape, filed: dates, entered: null, text: description, layout: 'history' };
  return null;
}

/** What a row says in a column; empty where the table has no such column. */
export function textIn(cells: readonly PageCell[], column: Column | null): string {
  if (column === null) return '';
  return placed(cells)
    .filter((one) => one.column.from < column.to && one.column.to > column.from)
    .map(({ cell }) => textOf(cell))
    .filter((text) => text !== '')
    .join(' ');
}

/** How many columns of its table a row fills. */
export function columnsOf(cells: readonly PageCell[]): number {
  return cells.reduce((sum, cell) => sum + cell.span, 0);
}

export function textOf(cell: PageCell | undefined): string {
  return cell === undefined ? '' : cell.lines.join(' ').trim();
}

function placed(
  cells: readonly PageCell[],
): readonly { readonly cell: PageCell; readonly column: Column }[] {
  let from = 0;
  return cells.map((cell) => {
    const column = { from, to: from + cell.span };
    from = column.to;
    return { cell, column };
  });
}
