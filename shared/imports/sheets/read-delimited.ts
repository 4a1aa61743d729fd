import Papa from 'papaparse';
import { chooseDelimiter, type Delimiter } from './choose-delimiter.ts';

/** Rows of a delimited text, ragged as they stand. */
export type DelimitedRows = {
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly string[])[];
  /** Rows with a quotation mark that opens or closes nothing, counted from 0. */
  readonly strayQuotes: ReadonlySet<number>;
  /** There are more rows than are read. */
  readonly isCut: boolean;
  /** A row has more cells than are read. */
  readonly isWide: boolean;
};

/** Rows that are read of one file. */
export const MOST_ROWS = 200_000;
/** Cells that are read of one row. */
const MOST_COLUMNS = 300;
/** So often a stray quotation mark is mended; a text with more of them knows no quoting. */
const MOST_MENDED = 100;
/** Letters that are read again for it, at most. */
const MOST_READ_AGAIN = 5_000_000;

/** What was left unread of a text, as sentences. */
export function sayUnread({ isCut, isWide }: DelimitedRows): readonly string[] {
  return [
    ...(isCut ? [`Only the first ${MOST_ROWS.toLocaleString('en-US')} rows are read.`] : []),
    ...(isWide ? [`Only the first ${String(MOST_COLUMNS)} columns are read.`] : []),
  ];
}

/**
 * Reads a delimited text by what keeps its cells apart; null where nothing does. A quotation mark that
 * is never closed does not swallow the rows behind it: its line is read as it stands, and named.
 *
 * @param given what keeps cells apart, where that is known
 */
export function readDelimited(text: string, given?: Delimiter): DelimitedRows | null {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const hint = /^sep=([,;|\t])\n/i.exec(plain);
  const rest = hint === null ? plain : plain.slice(hint[0].length);
  const hinted = hint?.[1];
  const named =
    hinted === ',' || hinted === ';' || hinted === '|' || hinted === '\t' ? hinted : null;
  const delimiter = given ?? named ?? chooseDelimiter(rest);
  return delimiter === null ? null : readRows(rest, delimiter);
}

function readRows(text: string, delimiter: Delimiter): DelimitedRows {
  const rows: (readonly string[])[] = [];
  const strayQuotes = new Set<number>();
  let start = 0;
  let mended = 0;
  while (start < text.length && rows.length <= MOST_ROWS) {
    if (mended > MOST_MENDED || mended * (text.length - start) > MOST_READ_AGAIN) {
      readPlain(text, start, delimiter, rows);
      break;
    }
    const broken = readQuoted(text.slice(start), delimiter, rows, strayQuotes);
    if (broken === null) break;
    const from = start + broken;
    const found = text.indexOf('\n', from);
    const end = found === -1 ? text.length : found;
    strayQuotes.add(rows.length);
    rows.push(text.slice(from, end).split(delimiter));
    mended += 1;
    start = end + 1;
  }
  const isCut = rows.length > MOST_ROWS;
  const isWide = rows.some((row) => row.length > MOST_COLUMNS);
  const kept = isCut ? rows.slice(0, MOST_ROWS) : rows;
  return {
    delimiter,
    rows: isWide ? kept.map((row) => row.slice(0, MOST_COLUMNS)) : kept,
    strayQuotes,
    isCut,
    isWide,
  };
}

/** Adds rows up to one whose quoting is broken, and gives where that one begins; null at the end. */
function readQuoted(
  text: string,
  delimiter: Delimiter,
  rows: (readonly string[])[],
  strayQuotes: Set<number>,
): number | null {
  let cursor = 0;
  let broken: number | null = null;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const isStray = errors.some(({ type }) => type === 'Quotes');
      const isOneLine = !data.some((cell) => cell.includes('\n'));
      const usual = rows[0]?.length ?? data.length;
      if (isStray && !(isOneLine && data.length === usual && meta.cursor < text.length)) {
        broken = cursor;
        parser.abort();
        return;
      }
      if (isStray) strayQuotes.add(rows.length);
      rows.push(data);
      cursor = meta.cursor;
      if (rows.length > MOST_ROWS) parser.abort();
    },
  });
  return broken;
}

function readPlain(
  text: string,
  start: number,
  delimiter: Delimiter,
  rows: (readonly string[])[],
): void {
  let from = start;
  while (from < text.length && rows.length <= MOST_ROWS) {
    const found = text.indexOf('\n', from);
    const end = found === -1 ? text.length : found;
    rows.push(text.slice(from, end).split(delimiter));
    from = end + 1;
  }
}
