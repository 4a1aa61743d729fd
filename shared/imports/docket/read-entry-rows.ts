import { allMatches } from '../../notices/all-matches.ts';
import type { CivilDay } from '../../time/civil-day.ts';
import type { DocketEntry } from './docket-report.ts';
import { columnsOf, entryColumns, type EntryColumns, textIn, textOf } from './entry-columns.ts';
import { entryText } from './entry-text.ts';
import { readColumnDate } from './read-column-date.ts';
import type { PageCell, PageRow } from './read-page.ts';

const DATE = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,5}$/;
const ENTERED = /[([]\s?Entered:?\s{1,3}(\d{1,2}\/\d{1,2}\/\d{2,4})/gi;
const FILED = /\(\s?Filed (?:on|date:?)\s{1,3}(\d{1,2}\/\d{1,2}\/\d{2,4})\s?\)/gi;
/** Rows of the form for several documents: names of attachments with pages and sizes. */
const ATTACHMENTS = /\b\d+ pages?\b|\b[\d.,]+ ?[KMG]B\b|\bMain Document\b|^Part \d/i;
/** Pages and sizes of a document, beside its number: "(5 pgs; 2 docs)", "6 pg, 293.21 KB". */
const SIZES = /\(\d+ ?pgs?\b[^)]{0,40}\)|\b\d+ ?pgs?\.?, [\d.,]+ ?[KMG]?B\b/gi;

/**
 * Reads the rows of a docket's entries. Rows of attachments, sizes and repeated headings are no
 * entries; an entry without a date is one.
 *
 * @param isAppellate the page is a general docket of a court of appeals, whose entries have no headings
 */
export function readEntryRows(
  rows: readonly PageRow[],
  { isAppellate, thisYear }: { readonly isAppellate: boolean; readonly thisYear: number },
): readonly DocketEntry[] {
  const entries: DocketEntry[] = [];
  let columns: EntryColumns | null = null;
  for (const row of rows) {
    const here = entryColumns(row);
    if (here !== null) {
      columns = here;
      continue;
    }
    const fit: EntryColumns | null = isAppellate
      ? appellateColumns(row)
      : columns !== null && belongs(row, columns)
        ? columns
        : null;
    if (fit === null) continue;
    if (fit.layout === 'history' && row.cells.length < 3) addDocketText(entries, row);
    else {
      const entry = entryOf(row.cells, fit, { order: entries.length + 1, thisYear });
      if (entry !== null) entries.push(entry);
    }
  }
  return entries;
}

/** Later tables of one page may go on without headings. */
function belongs(row: PageRow, columns: EntryColumns): boolean {
  const count = columnsOf(row.cells);
  // One cell across the whole table is a message of the court's software.
  if (row.table === columns.table)
    return (count > columns.text.from && row.cells.length > 1) || columns.layout === 'history';
  return (
    columns.layout === 'docket' &&
    row.table > columns.table &&
    count === columns.count &&
    DATE.test(textIn(row.cells, columns.filed ?? columns.entered))
  );
}

/** A day, a number or nothing, and words: so the rows of every docket look. */
export function looksLikeEntry({ cells }: PageRow): boolean {
  return (
    cells.length >= 3 &&
    cells.length <= 4 &&
    DATE.test(textOf(cells[0])) &&
    /[A-Za-z]{3}/.test(textOf(cells.at(-1)))
  );
}

function appellateColumns(row: PageRow): EntryColumns | null {
  // Dates of the court below stand in rows as well.
  if (!looksLikeEntry(row) || /\d\/\d/.test(textOf(row.cells[1]))) return null;
  const { table, cells } = row;
  return {
    table,
    count: cells.length,
    filed: { from: 0, to: 1 },
    entered: null,
    number: { from: 1, to: 2 },
    text: { from: cells.length - 1, to: cells.length },
    layout: 'appellate',
  };
}

function entryOf(
  cells: readonly PageCell[],
  columns: EntryColumns,
  { order, thisYear }: { readonly order: number; readonly thisYear: number },
): DocketEntry | null {
  const isHistory = columns.layout === 'history';
  const stated = textIn(cells, columns.filed ?? columns.entered);
  const whole = textIn(cells, columns.text);
  const merged =
    columns.number === null ? /^(\d{1,5})(?: \(\d[^)]{0,40}\))?(?= )/.exec(whole) : null;
  const numberCell = textIn(cells, columns.number).replace(SIZES, ' ').trim();
  const number =
    merged?.[1] ?? /^\D{0,4}(\d{1,8}(?:-\d{1,3})?)(?![\d/])/.exec(numberCell)?.[1] ?? '';
  const words = whole.slice(merged?.[0].length ?? 0).trim();
  if (stated === '' && (number === '' || words === '') && (words === '' || ATTACHMENTS.test(words)))
    return null;
  const day = (text: string) => readColumnDate(text, thisYear);
  const last = (pattern: RegExp): CivilDay | null => {
    const found = [...allMatches(whole.slice(-2_000), pattern)].at(-1)?.[1];
    return found === undefined ? null : day(found);
  };
  const dates = isHistory ? historyDates(stated, day) : null;
  const filedOn =
    dates !== null
      ? dates.filedOn
      : columns.filed !== null
        ? day(textIn(cells, columns.filed))
        : last(FILED);
  const enteredOn =
    dates !== null
      ? dates.enteredOn
      : columns.entered !== null
        ? day(textIn(cells, columns.entered))
        : last(ENTERED);
  return {
    order,
    filedOn,
    enteredOn: enteredOn ?? last(ENTERED),
    dateAsStated: stated.slice(0, 200),
    number,
    ...entryText(words),
  };
}

/** "Filed & Entered: 01/02/2020", "Filed: … Entered: …". */
function historyDates(
  text: string,
  day: (text: string) => CivilDay | null,
): { readonly filedOn: CivilDay | null; readonly enteredOn: CivilDay | null } {
  const find = (pattern: RegExp) => {
    const written = pattern.exec(text)?.[1];
    return written === undefined ? null : day(written);
  };
  const both = find(/filed (?:&|and) entered\s?:?\s{0,3}([\d/-]{6,10})/i);
  return {
    filedOn: both ?? find(/filed\s?:?\s{0,3}([\d/-]{6,10})/i) ?? day(text),
    enteredOn: both ?? find(/entered\s?:?\s{0,3}([\d/-]{6,10})/i),
  };
}

function addDocketText(entries: DocketEntry[], row: PageRow): void {
  const last = entries.at(-1);
  const text = row.cells.map(textOf).join(' ').trim();
  const words = /^docket text\s?:?\s{0,3}(.+)$/is.exec(text)?.[1]?.trim();
  if (last === undefined || words === undefined) return;
  entries[entries.length - 1] = {
    ...last,
    ...entryText(words),
  };
}
