import Papa from 'papaparse';
import { defuseFormula, escapeTags } from '../model/defused-text.ts';
import type { MatterView } from '../model/matter-view.ts';
import { withoutControls } from '../model/without-controls.ts';
import { alwaysThere, type CsvCells, type CsvColumn, csvColumns } from './csv-columns.ts';
import { type LeftOutOfTable, rowsOfMatter, type TableScope } from './rows-of-matter.ts';

/** A table, ready to be written, and what is not in it. */
export type MatterTable = {
  /** RFC 4180 behind a byte order mark, without which Excel does not read accents; lines end in CRLF. */
  readonly text: string;
  /** Lines below the headings. */
  readonly rows: number;
  readonly leftOut: LeftOutOfTable;
};

const columns = Object.keys(csvColumns) as readonly CsvColumn[];

/**
 * A matter, or what a filter left of it, as one table for a spreadsheet, in columns that "Take in a file"
 * reads back without being asked. Columns that no line fills are left away, so that a table of hearings
 * has none of custody. A cell that a spreadsheet would compute is defused,
 * and each is quoted, so that none is parted where a program takes another delimiter.
 *
 * @source RFC 4180, read 2026-11-26
 *
 * @example
 * matterToCsv(view, { persons, onlyIds: null }).text //=> '\ufeff"Date","Time","Time zone","Kind",...\r\n...'
 */
export function matterToCsv(view: MatterView, scope: TableScope): MatterTable {
  const { rows, leftOut } = rowsOfMatter(view, scope);
  const filled = columns.filter(
    (column) => alwaysThere.has(column) || rows.some((row) => cellOf(row, column) !== ''),
  );
  const lines = [
    filled.map((column) => csvColumns[column]),
    ...rows.map((row) => filled.map((column) => defuseFormula(cellOf(row, column)))),
  ];
  return {
    text: `\ufeff${Papa.unparse([...lines], { newline: '\r\n', quotes: true })}\r\n`,
    rows: rows.length,
    leftOut,
  };
}

function cellOf(row: CsvCells, column: CsvColumn): string {
  return escapeTags(withoutControls(row[column] ?? '').text);
}
