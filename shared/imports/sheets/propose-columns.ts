import { detailColumnNames } from '../../cells/detail-columns.ts';
import { readPairs } from '../../cells/pairs.ts';
import type { ColumnMeaning } from '../file-reading.ts';
import type { Cell } from '../import-file.ts';
import { lineOf, textOf } from './cell-text.ts';
import type { FoundTable } from './find-table.ts';
import { meaningBesideKinds, meaningOfHeading } from './heading-meanings.ts';
import { kindOfWord } from './kind-of-word.ts';
import { looksLikeDate, looksLikeTime } from './looks-like-date.ts';
import { isNoDate } from './read-cell-date.ts';

type Rows = readonly (readonly Cell[])[];

/** So many rows tell what a column holds. */
const SAMPLE = 200;
/** Meanings that one column has at most; another one with such a heading is a note. */
const single: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  ...(['title', 'kind', 'status', 'court', 'docket-number', 'judge', 'zone', 'client'] as const),
  ...(['book-in', 'book-out', 'facility', 'facility-code', 'authority', 'ended-by'] as const),
  ...(['as-typed', 'end-time', 'end-zone', 'end-as-typed', 'subtype', 'standing'] as const),
  ...(['which-setting', 'line', 'docket-name', ...detailColumnNames] as const),
]);
const FACILITY =
  /\b(?:correction(?:al|s)?|jail|detention|processing (?:center|ctr)|prison|penitentiary|f\.?c\.?i|m\.?d\.?c|hold room|county house|federal building|reformatory|camp)\b/i;
const PART_OF_DATE =
  /^(?:undated|no date|(?:(?:in|about|before|after|from|between|circa) |[~<>] ?)?(?:18|19|20|21)\d{2}(?:-\d{2}(?:-\d{2})?)?\b.{0,40})$/i;
const DOCKET = /^\s*(?:\d{1,2}:)?\d{2,4}-?[a-z]{2}-?\d{3,6}/i;

type Column = {
  readonly cells: readonly Cell[];
  readonly dates: number;
  readonly times: number;
  /** Parts of a date alone, such as a year, and words that say that there is none. */
  readonly parts: number;
  readonly meaning: ColumnMeaning | null;
};

/** Proposes what each column of a table means, by its heading and by what stands below it. */
export function proposeColumns(rows: Rows, table: FoundTable): readonly ColumnMeaning[] {
  const sample = table.rows.slice(0, SAMPLE);
  const read = table.headings.map((heading, at): Column => {
    const cells = sample.flatMap((row) => {
      const cell = rows[row]?.[at];
      return cell === undefined || lineOf(cell) === '' ? [] : [cell];
    });
    const share = (test: (cell: Cell) => boolean) =>
      cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
    const times = share(looksLikeTime);
    const dates = cells.filter((cell) => looksLikeDate(cell) && !looksLikeTime(cell)).length;
    // "TBD" below a date is no word that speaks against it.
    const saying = cells.filter((cell) => !isNoDate(lineOf(cell))).length;
    return {
      cells,
      times,
      dates: saying === 0 ? 0 : dates / saying,
      parts: share((cell) => PART_OF_DATE.test(lineOf(cell).slice(0, 60))),
      meaning: meaningOfHeading(heading),
    };
  });
  const isNamed = namesKinds(
    read,
    read.map(({ meaning }) => meaning),
  );
  const columns = isNamed
    ? read.map((column, at) => ({
        ...column,
        meaning: meaningBesideKinds(table.headings[at] ?? ''),
      }))
    : read;
  const meanings = columns.map((column, at) => ofColumn(column, table.headings[at] ?? ''));
  return settle(columns, withoutOtherTables(meanings, table.headings), table.headings);
}

/** Joined tables name theirs behind a dot: beside `book_in.detention` no `facility.detainer` counts. */
function withoutOtherTables(
  meanings: readonly (ColumnMeaning | null)[],
  headings: readonly string[],
): readonly (ColumnMeaning | null)[] {
  const tableOf = (at: number) => /\.([a-z_]{2,40})$/i.exec(headings[at] ?? '')?.[1] ?? '';
  const own = tableOf(meanings.indexOf('book-in'));
  if (own === '') return meanings;
  return meanings.map((meaning, at) =>
    tableOf(at) === '' || tableOf(at) === own ? meaning : 'ignored',
  );
}

function ofColumn(
  { cells, dates, times, parts, meaning }: Column,
  heading: string,
): ColumnMeaning | null {
  if (cells.length === 0) return meaning;
  switch (meaning) {
    // "Start" and "From" are a time in one sheet and a day in another.
    case 'time':
      if (dates > 0.5 && times < 0.5) return 'date';
      return times < 0.2 && isWordy(cells) ? 'note' : 'time';
    case 'date':
      if (times > 0.5) return 'time';
      return dates === 0 && parts < 0.5 && isWordy(cells)
        ? /^(?:deadline|setting)/i.test(heading)
          ? 'title'
          : 'note'
        : 'date';
    case 'end-date':
      return times > 0.5 ? 'ignored' : dates > 0.3 || parts > 0.5 ? 'end-date' : null;
    case 'title':
    case 'status':
    case 'place':
      // "Hearing", "Deadline", "Next appearance" over dates.
      return dates > 0.6 ? 'date' : meaning;
    case null:
      if (dates > 0.6) return 'date';
      if (times > 0.6) return 'time';
      if (shareOf(cells, DOCKET) > 0.6) return 'docket-number';
      return null;
    default:
      return meaning;
  }
}

function settle(
  columns: readonly Column[],
  proposed: readonly (ColumnMeaning | null)[],
  headings: readonly string[],
): readonly ColumnMeaning[] {
  const meanings = [...proposed];
  const has = (meaning: ColumnMeaning) => meanings.includes(meaning);
  const replace = (from: ColumnMeaning, to: ColumnMeaning) => {
    const at = meanings.indexOf(from);
    if (at !== -1) meanings[at] = to;
  };
  if (namesKinds(columns, meanings)) {
    // Its rows of custody say what they are, beside hearings and whatever else happened.
    const at = headings.findIndex((heading) => /^details?$/i.test(heading.trim()));
    const others = meanings.filter((meaning) => meaning === 'note').length;
    const isPairs = columns[at]?.cells.some((cell) => readPairs(textOf(cell)) !== null) === true;
    if (meanings[at] === 'note' && (others > 1 || isPairs)) meanings[at] = 'details';
    return settled(columns, meanings);
  }
  // A place of detention beside two days is a table of custody, whatever its headings say.
  if (!has('facility') && (has('end-date') || has('book-in'))) {
    const at = columns.findIndex(
      ({ cells }, column) =>
        (meanings[column] === null ||
          ['title', 'place', 'client', 'note'].includes(meanings[column] ?? '')) &&
        shareOf(cells, FACILITY) > 0.5,
    );
    if (at !== -1) meanings[at] = 'facility';
  }
  if (has('facility') && !has('book-in') && has('date') && has('end-date')) {
    replace('date', 'book-in');
    replace('end-date', 'book-out');
  }
  if (has('book-in') && !has('book-out')) replace('end-date', 'book-out');
  if (has('book-in') && !has('authority')) {
    const at = headings.findIndex((heading) =>
      /^(?:(?:holding|custody|arresting) )?agency$/i.test(heading.trim()),
    );
    if (at !== -1) meanings[at] = 'authority';
  }
  // A table of places names people; of the places it has a column already.
  if (has('book-in') && has('facility') && !has('client')) {
    const at = headings.findIndex((heading) => /^(?:full )?names?$/i.test(heading.trim()));
    if (at !== -1 && (meanings[at] === null || meanings[at] === 'note')) meanings[at] = 'client';
  }
  if (!has('title') && !has('kind') && !has('book-in')) {
    const at = meanings.findIndex(
      (meaning, column) => meaning === null && isWordy(columns[column]?.cells ?? []),
    );
    if (at !== -1) meanings[at] = 'title';
    else if (has('note')) replace('note', 'title');
  }
  return settled(columns, meanings);
}

/** A column of kinds says of each row what it is: the table need not be one of custody alone. */
function namesKinds(
  columns: readonly Column[],
  meanings: readonly (ColumnMeaning | null)[],
): boolean {
  const { cells = [] } = columns[meanings.indexOf('kind')] ?? {};
  const words = cells.map((cell) => kindOfWord(lineOf(cell)));
  return (
    words.some((word) => word?.type === 'event') ||
    (words.length > 0 && words.every((word) => word !== null))
  );
}

function settled(
  columns: readonly Column[],
  meanings: readonly (ColumnMeaning | null)[],
): readonly ColumnMeaning[] {
  const seen = new Set<ColumnMeaning>();
  return meanings.map((meaning, at) => {
    if (meaning === null) return isWordy(columns[at]?.cells ?? []) ? 'note' : 'ignored';
    if (single.has(meaning) && seen.has(meaning)) return 'note';
    seen.add(meaning);
    return meaning;
  });
}

function isWordy(cells: readonly Cell[]): boolean {
  return cells.length > 0 && shareOf(cells, /\p{L}{3}/u) > 0.5;
}

function shareOf(cells: readonly Cell[], pattern: RegExp): number {
  if (cells.length === 0) return 0;
  return cells.filter((cell) => pattern.test(lineOf(cell).slice(0, 300))).length / cells.length;
}
