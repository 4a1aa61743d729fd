import type { OpenedFile, SheetRows } from '../import-file.ts';
import { cellOfText } from '../sheets/cell-text.ts';
import { findTable } from '../sheets/find-table.ts';
import { MOST_ROWS, readDelimited } from '../sheets/read-delimited.ts';
import { detentionColumns, type DetentionField, isDetentionHeading } from './detention-columns.ts';
import { detentionMoment, type DetentionMoment, detentionText } from './detention-cell.ts';

/** One row of a table, read and not yet folded with others. */
export type DetentionRow = {
  /** Counted from 1 over the tables of the file. */
  readonly entry: number;
  readonly where: string;
  readonly person: string;
  readonly text: (field: DetentionField) => string;
  /** Null where it has none, false where it is no date. */
  readonly moment: (field: DetentionField) => DetentionMoment | null | false;
};

/** So much of a text is looked at to tell what it is. */
const HEAD = 300_000;

/** A file as rows of cells, and what was left unread of it, as sentences. */
export type DetentionSheets = {
  readonly sheets: readonly SheetRows[];
  readonly notes: readonly string[];
};

/** The sheets of a file, or their first rows; null where it is no table. */
export function sheetsOf(file: OpenedFile, isHead: boolean): DetentionSheets | null {
  if (file.type === 'workbook')
    return {
      sheets: isHead
        ? file.sheets.map(({ name, rows }) => ({ name, rows: rows.slice(0, 100) }))
        : file.sheets,
      notes: file.notes,
    };
  if (file.type === 'mail') return null;
  const read = readDelimited(isHead ? wholeLines(file.text) : file.text);
  if (read === null) return null;
  const rows = isHead ? read.rows.slice(0, 100) : read.rows;
  const stray = [...read.strayQuotes].slice(0, 20).map((at) => String(at + 1));
  return {
    sheets: [{ name: '', rows: rows.map((row) => row.map(cellOfText)) }],
    notes: [
      ...(read.isCut ? [`Rows behind the first ${String(MOST_ROWS)} were left unread.`] : []),
      ...(stray.length > 0
        ? [`A quotation mark opens or closes nothing: look at row ${stray.join(', ')}.`]
        : []),
    ],
  };
}

function wholeLines(text: string): string {
  const head = text.slice(0, HEAD);
  const last = head.lastIndexOf('\n');
  return text.length <= HEAD || last === -1 ? head : head.slice(0, last);
}

/** Says whether one of the sheets is a detention table. */
export function holdsDetention(sheets: readonly SheetRows[]): boolean {
  return sheets.some(
    ({ rows }) => detentionColumns(findTable(rows, isDetentionHeading).headings) !== null,
  );
}

/** The rows of every detention table of a file, in its order, and the sheets that are none. */
export function detentionRows(
  sheets: readonly SheetRows[],
  epoch: 1900 | 1904,
): {
  readonly rows: readonly DetentionRow[];
  readonly otherSheets: readonly string[];
  readonly footers: number;
} {
  const all: DetentionRow[] = [];
  const otherSheets: string[] = [];
  let footers = 0;
  for (const { name, rows } of sheets) {
    const table = findTable(rows, isDetentionHeading);
    const columns = detentionColumns(table.headings);
    if (columns === null) {
      if (rows.length > 0) otherSheets.push(name);
      continue;
    }
    footers += table.footers.length;
    const midnights = new Map<number, boolean>();
    for (const at of table.rows) {
      const cells = rows[at] ?? [];
      const cellOf = (field: DetentionField) => {
        const column = columns.get(field);
        return column === undefined ? undefined : cells[column];
      };
      const place = `row ${String(at + 1)}`;
      all.push({
        entry: all.length + 1,
        where: sheets.length > 1 ? `${name}, ${place}` : place,
        person: detentionText(cellOf('person')),
        text: (field) => detentionText(cellOf(field)),
        moment: (field) => {
          const moment = detentionMoment(cellOf(field), epoch);
          if (moment === null || moment === false || moment.time !== '00:00') return moment;
          const column = columns.get(field) ?? -1;
          const isBare = midnights.get(column) ?? hasOnlyMidnights(rows, table.rows, column, epoch);
          midnights.set(column, isBare);
          return isBare ? { day: moment.day, time: null } : moment;
        },
      });
    }
  }
  return { rows: all, otherSheets, footers };
}

/** A column whose every time is midnight holds days: the midnights come from the program that wrote it. */
function hasOnlyMidnights(
  rows: SheetRows['rows'],
  at: readonly number[],
  column: number,
  epoch: 1900 | 1904,
): boolean {
  return at.every((row) => {
    const moment = detentionMoment(rows[row]?.[column], epoch);
    return moment === null || moment === false || moment.time === null || moment.time === '00:00';
  });
}
