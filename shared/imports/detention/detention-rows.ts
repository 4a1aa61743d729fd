import type { ImportProblem, ImportQuestion } from '../file-reading.ts';
import type { OpenedFile, SheetRows } from '../import-file.ts';
import { cellOfText, withPlainTexts } from '../sheets/cell-text.ts';
import { orderQuestions } from '../sheets/day-order.ts';
import { findTable } from '../sheets/find-table.ts';
import { linesAround } from '../sheets/notes-of-sheet.ts';
import { readDelimited, sayUnread } from '../sheets/read-delimited.ts';
import { columnsOfStints, type DetentionField, isDetentionHeading } from './detention-columns.ts';
import {
  type DetentionDates,
  detentionMoment,
  type DetentionMoment,
  detentionOrder,
  detentionText,
} from './detention-cell.ts';

/** One row of a table, read and not yet folded with others. */
export type DetentionRow = {
  /** Counted from 1 over the tables of the file. */
  readonly entry: number;
  /** Tells it from every other one of the file. */
  readonly key: string;
  readonly where: string;
  readonly person: string;
  readonly text: (field: DetentionField) => string;
  /** Null where it has none, false where it is no date. */
  readonly moment: (field: DetentionField) => DetentionMoment | null | false;
};

/** What a table is read by besides its cells. */
export type TableContext = {
  readonly epoch: 1900 | 1904;
  readonly thisYear: number;
  /** What a person said, by column. */
  readonly dayFirst: Readonly<Record<string, boolean>>;
};

const dateFields = [
  'book-in',
  'book-out',
  'stay-in',
  'stay-out',
  'bond-set-on',
  'bond-posted-on',
  'final-order-on',
  'departed-on',
] as const satisfies readonly DetentionField[];

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
      sheets: withPlainTexts(
        isHead
          ? file.sheets.map(({ name, rows }) => ({ name, rows: rows.slice(0, 100) }))
          : file.sheets,
      ),
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
      ...sayUnread(read),
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
    ({ rows }) => columnsOfStints(findTable(rows, isDetentionHeading).headings).length > 0,
  );
}

/** The rows of every detention table of a file, in its order, and what must be known of the file. */
export function detentionRows(
  sheets: readonly SheetRows[],
  { epoch, thisYear, dayFirst }: TableContext,
): {
  /** One for each stint that a row tells of. */
  readonly rows: readonly DetentionRow[];
  /** Rows of the file. */
  readonly entries: number;
  /** Its rows are whole stays, of which single stints are told. */
  readonly isOfStays: boolean;
  readonly otherSheets: readonly string[];
  /** Lines above and below the tables, as problems of the file. */
  readonly around: readonly ImportProblem[];
  /** Asked once for all columns: one program wrote them. */
  readonly questions: readonly ImportQuestion[];
} {
  const tables = sheets.map((sheet) => {
    const { name, rows } = sheet;
    const table = findTable(rows, isDetentionHeading);
    return { sheet, name, rows, table, stints: columnsOfStints(table.headings) };
  });
  const dated = tables.flatMap(({ rows, table, stints }) =>
    stints.flatMap((columns) =>
      dateFields.flatMap((field) => {
        const column = columns.get(field);
        return column === undefined ? [] : table.rows.map((at) => rows[at]?.[column]);
      }),
    ),
  );
  const main = tables.find(({ stints }) => stints.length > 0);
  const column = main?.stints[0]?.get('book-in') ?? 0;
  const order = detentionOrder(dated, thisYear, dayFirst[String(column)]);
  const dates = { epoch, order, thisYear };
  const all: DetentionRow[] = [];
  let entries = 0;
  for (const { name, rows, table, stints } of tables) {
    if (stints.length === 0) continue;
    const midnights = new Map<number, boolean>();
    for (const at of table.rows) {
      const cells = rows[at] ?? [];
      const place = `row ${String(at + 1)}`;
      entries += 1;
      const entry = entries;
      const told = stints.map((columns, stint): DetentionRow => {
        const cellOf = (field: DetentionField) => {
          const column = columns.get(field);
          return column === undefined ? undefined : cells[column];
        };
        return {
          entry,
          key: stint === 0 ? String(entry) : `${String(entry)}-${String(stint + 1)}`,
          where: sheets.length > 1 ? `${name}, ${place}` : place,
          person: detentionText(cellOf('person')),
          text: (field) => detentionText(cellOf(field)),
          moment: (field) => {
            const moment = detentionMoment(cellOf(field), dates);
            if (moment === null || moment === false || moment.time !== '00:00') return moment;
            const ofField = columns.get(field) ?? -1;
            const isBare =
              midnights.get(ofField) ?? hasOnlyMidnights(rows, table.rows, ofField, dates);
            midnights.set(ofField, isBare);
            return isBare ? { ...moment, time: null } : moment;
          },
        };
      });
      all.push(...distinct(told));
    }
  }
  return {
    rows: all,
    entries,
    isOfStays: tables.some(({ stints }) => stints.length > 1),
    otherSheets: tables.flatMap(({ name, rows, stints }) =>
      stints.length === 0 && rows.length > 0 ? [name] : [],
    ),
    around: tables.flatMap(({ sheet, table, stints }) =>
      stints.length === 0 ? [] : linesAround(sheet, table),
    ),
    questions: orderQuestions(order, column, main?.table.headings[column] ?? ''),
  };
}

/** A stay of one stint tells of it three times; the last telling knows how it ended. */
function distinct(told: readonly DetentionRow[]): readonly DetentionRow[] {
  if (told.length === 1) return told;
  const byStint = new Map<string, DetentionRow>(
    told.map((row) => [`${row.text('book-in')} ${row.text('code') || row.text('facility')}`, row]),
  );
  return [...byStint.values()];
}

/** A column whose every time is midnight holds days: the midnights come from the program that wrote it. */
function hasOnlyMidnights(
  rows: SheetRows['rows'],
  at: readonly number[],
  column: number,
  dates: DetentionDates,
): boolean {
  return at.every((row) => {
    const moment = detentionMoment(rows[row]?.[column], dates);
    return moment === null || moment === false || moment.time === null || moment.time === '00:00';
  });
}
