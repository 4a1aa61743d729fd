import { fail } from '../../result/result.ts';
import type { ImportReader } from '../import-reader.ts';
import { cellOfText, withPlainTexts } from './cell-text.ts';
import { chooseDelimiter } from './choose-delimiter.ts';
import { type DelimitedRows, readDelimited, sayUnread } from './read-delimited.ts';
import { readSheet, type Sheets } from './read-sheet.ts';
import { sheetDoubts } from './sheet-doubts.ts';
import { readStintLines } from './stint-lines.ts';

/** So much of a text tells whether it is a table. */
const FIRST_PART = 64 * 1024;
/** How files of other formats begin. */
const OTHER = /^\s*(?:[<{]|\[\s*[{[]|BEGIN:|%PDF)/i;

/** Delimited text in whatever shape, and small tables of custody typed in lines. */
export const csvReader: ImportReader = {
  format: 'csv',
  recognises: (file) => {
    if (file.type !== 'text') return false;
    const head = file.text
      .slice(0, FIRST_PART)
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n');
    if (OTHER.test(head)) return false;
    return (
      /^sep=[,;|\t]\n/i.test(head) ||
      readStintLines(head) !== null ||
      (chooseDelimiter(head) !== null && !isProse(head))
    );
  },
  read: (file, context) => {
    if (file.type !== 'text') return fail('import/unknown-format', { file: context.fileName });
    const lines = file.text.length > FIRST_PART ? null : readStintLines(file.text);
    const rows = lines ?? readDelimited(file.text);
    return rows === null
      ? fail('import/unknown-format', { file: context.fileName })
      : readSheet({ ...sheetsOf(rows, context.fileName), isLines: lines !== null }, context);
  },
};

/** Workbooks. */
export const workbookReader: ImportReader = {
  format: 'xlsx',
  recognises: (file) => file.type === 'workbook',
  read: (file, context) =>
    file.type === 'workbook'
      ? readSheet(
          {
            ...file,
            sheets: withPlainTexts(file.sheets),
            format: 'xlsx',
            rowDoubts: new Map(),
          },
          context,
        )
      : fail('import/unknown-format', { file: context.fileName }),
};

/** A cell that begins with a day, as those of a table do. */
const DAY_CELL =
  /(?:^|[,;\t|])[ "]{0,3}(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|[A-Z][a-z]{2,8}\.? \d{1,2}\b)/m;

/** Sentences have a space behind each comma; tables hardly ever, and then days in their cells. */
function isProse(head: string): boolean {
  if (/[;\t|]/.test(head) || DAY_CELL.test(head)) return false;
  const commas = head.split(',').length - 1;
  const spaced = head.split(/,(?=\s)/).length - 1;
  return spaced >= commas * 0.9;
}

function sheetsOf(read: DelimitedRows, name: string): Sheets {
  const { rows, strayQuotes } = read;
  return {
    format: 'csv',
    sheets: [{ name, rows: rows.map((row) => row.map(cellOfText)) }],
    epoch: 1900,
    notes: sayUnread(read),
    rowDoubts: new Map([...strayQuotes].map((at) => [at, [sheetDoubts.strayQuote()]])),
  };
}
