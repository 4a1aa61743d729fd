import {
  type CellObject,
  read,
  SSF as untypedFormats,
  type WorkBook,
  type WorkSheet,
} from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate/browser';
import { fail, ok, type Result } from '../result/result.ts';
import type { Cell, OpenedFile, SheetRows } from './import-file.ts';
import type { OpenWorkbook } from './open-file.ts';
import { zipContents } from './zip-contents.ts';

/** What the package ships without types: whether a number format shows a date or a time. */
const formats = untypedFormats as { readonly is_date: (format: string) => boolean };

/** So much may a workbook be once it is unpacked. */
const LARGEST_UNPACKED_MB = 300;
const MEGABYTE = 1024 * 1024;
/** Rows that are read of each sheet. */
export const MOST_SHEET_ROWS = 200_000;
const MOST_SHEETS = 50;
const MOST_COLUMNS = 300;
/** Cells that are filled because another one reaches over them. */
const MOST_FILLED = 1_000_000;

/**
 * Opens a workbook (.xlsx, .xlsm): every cell as it stands, dates still as serial numbers. A formula is
 * never computed: its cell gives the value that was saved with it. What is larger than can be read is
 * left out with a note.
 *
 * @failure import/packed, import/locked, import/too-large-inside, import/other-workbook,
 * import/damaged-workbook
 */
export const openWorkbook: OpenWorkbook = (bytes, fileName) =>
  Promise.resolve(openNow(bytes, fileName));

function openNow(bytes: Uint8Array<ArrayBuffer>, file: string): Result<OpenedFile> {
  const contents = zipContents(bytes);
  if (contents === null) return fail('import/damaged-workbook', { file });
  const { names, unpackedBytes, isLocked } = contents;
  if (isLocked) return fail('import/locked', { file });
  if (names.some((name) => OTHER_WORKBOOK.test(name)))
    return fail('import/other-workbook', { file });
  if (!names.some((name) => WORKBOOK.test(name))) return fail('import/packed', { file });
  if (unpackedBytes > LARGEST_UNPACKED_MB * MEGABYTE)
    return fail('import/too-large-inside', { file, megabytes: LARGEST_UNPACKED_MB });
  try {
    const book = read(unpacked(bytes), {
      type: 'array',
      dense: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      // One more shows that there are more.
      sheetRows: MOST_SHEET_ROWS + 1,
    });
    return ok(opened(book));
  } catch {
    return fail('import/damaged-workbook', { file });
  }
}

/** Some programs write the paths of their parts as Windows does, or number the workbook. */
const WORKBOOK = /^[\\/]?xl[\\/]workbook\d{0,2}\.xml$/i;
const OTHER_WORKBOOK = /^(?:xl[\\/]workbook\.bin|content\.xml|Index\.zip|Index\/.{1,200}\.iwa)$/i;
/** Pictures, macros and what is embedded are never unpacked. */
const PARTS =
  /^[\\/]?(?:\[Content_Types\]\.xml|_rels[\\/]|xl[\\/](?!media[\\/]|embeddings[\\/]|activeX[\\/]|vbaProject))/i;

/**
 * The same workbook with its parts laid out plainly: the reader of workbooks has an unpacker that a
 * damaged stream can keep busy for ever, this one ends, and writes no more than the zip declares.
 */
function unpacked(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => PARTS.test(name) });
  return zipSync(parts, { level: 0 });
}

function opened(book: WorkBook): OpenedFile {
  const notes: string[] = [];
  if (book.SheetNames.length > MOST_SHEETS)
    notes.push(`Only the first ${String(MOST_SHEETS)} sheets are read.`);
  const sheets = book.SheetNames.slice(0, MOST_SHEETS).flatMap((name, at): readonly SheetRows[] => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) return [];
    const rows = rowsOf(sheet);
    if (isWide(sheet))
      notes.push(`Only the first ${String(MOST_COLUMNS)} columns of ${name} are read.`);
    if (rows.length > MOST_SHEET_ROWS)
      notes.push(
        `Only the first ${MOST_SHEET_ROWS.toLocaleString('en-US')} rows of ${name} are read.`,
      );
    const isHidden = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
    return [
      { name, rows: rows.slice(0, MOST_SHEET_ROWS), ...(isHidden ? { isHidden: true } : {}) },
    ];
  });
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  return { type: 'workbook', sheets, epoch: is1904 ? 1904 : 1900, notes };
}

/** Rows by their number in the sheet: one that is not there is empty. */
function rowsOf(sheet: WorkSheet): readonly (readonly Cell[])[] {
  const data: readonly (readonly (CellObject | null | undefined)[] | null | undefined)[] =
    sheet['!data'] ?? [];
  // A row may say that it is the thousand-millionth: what lies between is not made.
  const rows = Array.from({ length: Math.min(data.length, MOST_SHEET_ROWS + 1) }, (_, index) =>
    Array.from((data[index] ?? []).slice(0, MOST_COLUMNS), cellOf),
  );
  fillMerged(rows, sheet);
  return rows;
}

function isWide(sheet: WorkSheet): boolean {
  const data: readonly (readonly unknown[] | null | undefined)[] = sheet['!data'] ?? [];
  return data.some((row) => (row?.length ?? 0) > MOST_COLUMNS);
}

/** A cell that reaches down over several rows says the same of each of them. */
function fillMerged(rows: Cell[][], sheet: WorkSheet): void {
  let left = MOST_FILLED;
  for (const { s, e } of sheet['!merges'] ?? []) {
    const said = rows[s.r]?.[s.c];
    if (e.r <= s.r || said === undefined || said.type === 'empty') continue;
    for (let at = s.r + 1; at <= Math.min(e.r, rows.length - 1) && left > 0; at += 1) {
      const row = rows[at];
      // A row that holds nothing else stays blank.
      if (row === undefined || row.every(({ type }) => type === 'empty')) continue;
      while (row.length < s.c) row.push(empty);
      row[s.c] = said;
      left -= 1;
    }
  }
}

const empty: Cell = { type: 'empty' };
/** A length of time in hours, which may be many days: `[h]:mm`. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

function cellOf(cell: CellObject | null | undefined): Cell {
  if (cell === null || cell === undefined) return empty;
  const { t, v, w, z } = cell;
  if (t === 'b') return { type: 'boolean', value: v === true };
  if (t === 'n' && typeof v === 'number')
    return {
      type: 'number',
      value: v,
      // What a format cannot show, such as a date before all dates, it shows as nothing.
      shown: w === undefined || w.trim() === '' ? String(v) : w,
      isDate: z !== undefined && formats.is_date(String(z)) && !(v >= 1 && ELAPSED.test(String(z))),
    };
  // An error such as #REF! is shown as it is: it is no value.
  const text = t === 'e' ? (w ?? '#ERROR') : typeof v === 'string' ? v : '';
  return text === '' ? empty : { type: 'text', text };
}
