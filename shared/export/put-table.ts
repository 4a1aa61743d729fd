import { alignRow } from './align-row.ts';
import { breakPage, type Flow, isFreshPage, put, roomIn } from './flow.ts';
import type { CellLine, Ink, PlacedTable, TableColumn, TableRow } from './print-document.ts';
import { type Font, fonts, type Line, type Measure, pitchOf } from './text.ts';
import { wrapText } from './wrap-text.ts';

/** Blank above and under the lines of a row, and right of each column. */
export const CELL = { above: 2.5, below: 2.5, right: 9 } as const;

/** A row before it has a height and a page. */
export type RowDraft = Omit<TableRow, 'height'>;

/** A table before it is cut at pages. */
export type TableDraft = {
  /** For screen readers; headings say it in print. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly RowDraft[];
  /** Where "(continued)" stands in a row that is taller than a page. */
  readonly continuedColumn: number;
  /** In the language of the table; missing = English. */
  readonly continued?: string;
};

export type CellStyle = {
  readonly font?: Font;
  readonly ink?: Ink;
  readonly struck?: boolean;
  readonly gap?: number;
  /** See `CellLine`. */
  readonly beside?: number | null;
};

/** What a box to tick takes, with the space after it. */
export const BOX = 12;
/** Above a line of handwriting. */
const WRITING_GAP = 8;

/** Wraps a text into lines of a cell. */
export function cellLines(
  text: string,
  column: TableColumn,
  measure: Measure,
  style: CellStyle = {},
): readonly CellLine[] {
  const { font = fonts.body, ink = 'text', struck = false, gap = 0, beside = null } = style;
  return wrapText(text, font, column.width - CELL.right, measure).map((line, index) => ({
    ...line,
    font,
    ink,
    struck,
    gap: index === 0 ? gap : 0,
    indent: 0,
    ...(index === 0 && beside !== null ? { beside } : {}),
    mark: null,
  }));
}

/** Wraps a text behind an empty box to tick; a box without words stands alone. */
export function boxLines(text: string, column: TableColumn, measure: Measure): readonly CellLine[] {
  const inner = { ...column, width: column.width - BOX };
  const lines = cellLines(text, inner, measure);
  return (lines.length === 0 ? [blankLine] : lines).map((line, index) => ({
    ...line,
    indent: BOX,
    mark: index === 0 ? 'box' : null,
  }));
}

/** Ruled lines to write on. */
export function writingLines(count: number): readonly CellLine[] {
  return Array.from({ length: count }, (): CellLine => ({
    ...blankLine,
    gap: WRITING_GAP,
    mark: 'rule',
  }));
}

const blankLine: CellLine = {
  text: '',
  width: 0,
  rtl: false,
  font: fonts.body,
  ink: 'text',
  struck: false,
  gap: 0,
  indent: 0,
  mark: null,
};

/** Height of the head that every page repeats. */
export function tableHeadHeight(draft: TableDraft, measure: Measure): number {
  return Math.max(...headOf(draft, measure).map(linesHeight)) + CELL.above + CELL.below;
}

/** Height of a row with all its lines. */
export function rowHeight(row: RowDraft): number {
  const tallest = row.cells.map(linesOf).reduce((most, height) => Math.max(most, height), 0);
  return CELL.above + Math.max(tallest, pitchOf(fonts.body)) + CELL.below;
}

/** Height of a table that is not cut. */
export function tableHeight(draft: TableDraft, measure: Measure): number {
  const rows = draft.rows.reduce((sum, row) => sum + rowHeight(row), 0);
  return tableHeadHeight(draft, measure) + rows;
}

/**
 * Puts a table, its head repeated on every page. A row stays whole unless it is taller than a page
 * by itself; then its lines go on on the next page, marked as continued.
 *
 * @param again what stands over the head on every further page, and its height
 */
export function putTable(
  flow: Flow,
  draft: TableDraft,
  measure: Measure,
  again?: { readonly height: number; readonly put: () => void },
): void {
  const head = headOf(draft, measure);
  const headHeight = tableHeadHeight(draft, measure);
  const full = flow.content.h - headHeight - (again?.height ?? 0);
  let rows: TableRow[] = [];
  const width = draft.columns.reduce((sum, column) => sum + column.width, 0);

  const room = (): number =>
    roomIn(flow) - headHeight - rows.reduce((sum, row) => sum + row.height, 0);
  const close = (): void => {
    if (rows.length === 0) return;
    const here = rows;
    const height = headHeight + here.reduce((sum, row) => sum + row.height, 0);
    rows = [];
    put(flow, height, (at): readonly PlacedTable[] => [
      {
        type: 'table',
        box: { ...at, w: width, h: height },
        name: draft.name,
        columns: draft.columns,
        head,
        headHeight,
        rows: here,
      },
    ]);
  };
  const turn = (): void => {
    close();
    breakPage(flow);
    again?.put();
  };

  for (const row of draft.rows) {
    let rest: RowDraft | null = row;
    if (rowHeight(row) > room() && rowHeight(row) <= full) turn();
    while (rest !== null) {
      if (rowHeight(rest) <= room()) {
        rows.push({ ...rest, height: rowHeight(rest) });
        rest = null;
      } else if (room() < 0.25 * full && !(isFreshPage(flow) && rows.length === 0)) turn();
      else {
        const parts = splitRow(rest, room(), draft, measure);
        rows.push({ ...parts.here, height: rowHeight(parts.here) });
        rest = parts.rest;
        turn();
      }
    }
  }
  close();
}

/** Cuts a row at a height, each cell where one of its texts ends; at least one line of it stays. */
function splitRow(
  row: RowDraft,
  height: number,
  draft: TableDraft,
  measure: Measure,
): { readonly here: RowDraft; readonly rest: RowDraft } {
  const inner = height - CELL.above - CELL.below;
  const cuts = row.cells.map((lines) => cutOf(lines, inner));
  const column = draft.columns[draft.continuedColumn];
  const continued =
    column === undefined
      ? []
      : cellLines(draft.continued ?? '(continued)', column, measure, { ink: 'muted' });
  return {
    here: { ...row, cells: row.cells.map((lines, index) => lines.slice(0, cuts[index])) },
    rest: alignRow({
      ...row,
      cells: row.cells.map((lines, index) => {
        const rest = lines.slice(cuts[index]);
        // The line's number stands again, so that the rest is not read as a line of its own.
        if (index === 0) return rest.length === 0 ? lines.slice(0, 1) : rest;
        return index === draft.continuedColumn ? [...continued, ...rest] : rest;
      }),
    }),
  };
}

/**
 * How many lines of a cell stand within a height. What belongs together (a source, a date with what became
 * of it) goes on whole on the next page, unless it would not stand there whole either; then no line of it is
 * left alone.
 */
function cutOf(lines: readonly CellLine[], height: number): number {
  let used = 0;
  const end = lines.findIndex((line) => {
    used += line.gap + pitchOf(line.font);
    return used > height;
  });
  if (end === -1) return lines.length;
  // A text that stands apart from the one before it begins something new.
  const begins = lines.findLastIndex((line, index) => index <= end && index > 0 && line.gap > 0);
  const next = lines.findIndex((line, index) => index > Math.max(begins, 0) && line.gap > 0);
  const together = (next === -1 ? lines.length : next) - Math.max(begins, 0);
  if (begins > 0 && together <= MOST_TOGETHER) return begins;
  const isLast = end === lines.length - 1;
  return Math.max(1, isLast && end > 2 ? end - 1 : end);
}

/** Lines that are kept on one page; a longer text is read over two. */
const MOST_TOGETHER = 12;

function headOf(draft: TableDraft, measure: Measure): readonly (readonly Line[])[] {
  return draft.columns.map((column) =>
    wrapText(column.title, fonts.bodyStrong, column.width - CELL.right, measure),
  );
}

function linesHeight(lines: readonly Line[]): number {
  return lines.length * pitchOf(fonts.bodyStrong);
}

function linesOf(lines: readonly CellLine[]): number {
  return lines.reduce((sum, line) => sum + line.gap + pitchOf(line.font), 0);
}
