import { splitDay } from '../../time/civil-day.ts';
import { fail, ok, type Result } from '../../result/result.ts';
import type {
  ColumnMeaning,
  FileReading,
  ImportDoubt,
  ImportProblem,
  ImportProposal,
  ImportQuestion,
} from '../file-reading.ts';
import type { Cell, ReadContext, SheetRows } from '../import-file.ts';
import { lineOf } from './cell-text.ts';
import { orderEvidence, settleOrder } from './day-order.ts';
import { findTable, type FoundTable } from './find-table.ts';
import { isKnownHeading } from './heading-meanings.ts';
import { titleKinds } from './kind-of-title.ts';
import { proposeColumns } from './propose-columns.ts';
import { proposeEvents } from './propose-events.ts';
import { proposeStintOf } from './propose-stints.ts';
import type { SheetRow, SheetTable } from './row-values.ts';
import { short } from './sheet-doubts.ts';

/** The sheets of a file, whatever container they came in. */
export type Sheets = {
  readonly format: 'csv' | 'xlsx';
  readonly sheets: readonly SheetRows[];
  readonly epoch: 1900 | 1904;
  /** What was left unread, as sentences. */
  readonly notes: readonly string[];
  /** What is unsure about a row of the sheet, by its number in it counted from 0. */
  readonly rowDoubts: ReadonlyMap<number, readonly ImportDoubt[]>;
  /** Headings were made up for lines of a text that has none. */
  readonly isLines?: boolean;
};

const dateMeanings: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  'date',
  'end-date',
  'book-in',
  'book-out',
]);
const IMMIGRATION =
  /\b(?:ICE|ERO|immigration|detention (?:facility|book)|stay book|EOIR|detloc)\b/i;
const EXAMPLES = 3;
const MOST_ROWS_TOLD = 200_000;

/**
 * Reads the table of the best sheet, or of the one that a person chose, into proposals: rows with a
 * book-in into stints, others into events.
 *
 * @failure import/empty: no sheet holds a row
 */
export function readSheet(file: Sheets, context: ReadContext): Result<FileReading> {
  const { answers, fileName, today } = context;
  const said = answers.sheet;
  const found = file.sheets.map(({ rows }, at) =>
    said !== null && said.sheet === at
      ? findTable(rows, isKnownHeading, said.headingRow)
      : findTable(rows, isKnownHeading),
  );
  const proposed = found.map((table, at) => proposeColumns(file.sheets[at]?.rows ?? [], table));
  const chosen = said?.sheet ?? bestSheet(found, proposed);
  const sheet = file.sheets[chosen];
  const table = found[chosen];
  if (sheet === undefined || table === undefined) return fail('import/empty', { file: fileName });
  if (table.rows.length === 0 && table.headingRow === null)
    return fail('import/empty', { file: fileName });
  const meanings = table.headings.map(
    (_, at) => said?.columns[at] ?? proposed[chosen]?.[at] ?? 'ignored',
  );
  const cellAt = (row: number, column: number): Cell | undefined => sheet.rows[row]?.[column];
  const { year } = splitDay(today);
  const evidence = meanings.map((meaning, column) =>
    dateMeanings.has(meaning)
      ? orderEvidence(cellsOf(table, column, cellAt), year)
      : { monthFirst: 0, dayFirst: 0, example: null },
  );
  const all = {
    monthFirst: evidence.reduce((sum, one) => sum + one.monthFirst, 0),
    dayFirst: evidence.reduce((sum, one) => sum + one.dayFirst, 0),
  };
  const orders = evidence.map((own, column) =>
    settleOrder(own, all, said?.dayFirst[String(column)]),
  );
  const understood: SheetTable = {
    fileName,
    today,
    epoch: file.epoch,
    headings: table.headings,
    meanings,
    orders,
    zone: answers.zone,
    kindOf: titleKinds(),
    isImmigration: isImmigration(fileName, sheet, table),
  };
  const isCustody = meanings.includes('book-in');
  const several = file.sheets.length > 1;
  const proposals: ImportProposal[] = [];
  const problems: ImportProblem[] = notesOf(file, { found, chosen, table, sheet });
  const repeats: number[] = [];
  const first = new Map<string, number>();
  const stints = new Map<string, number>();
  let zoneless = 0;
  table.rows.forEach((at, index) => {
    const cells = sheet.rows[at] ?? [];
    const row: SheetRow = {
      entry: index + 1,
      where: `${several ? `${sheet.name}, ` : ''}${file.isLines === true ? `line ${at}` : `row ${at + 1}`}`,
      cells,
      doubts: file.rowDoubts.get(at) ?? [],
    };
    const key = JSON.stringify(cells.map(lineOf));
    const twin = first.get(key);
    if (twin !== undefined) {
      repeats.push(row.entry);
      return;
    }
    first.set(key, row.entry);
    const reading = isCustody ? proposeStintOf(understood, row) : proposeEvents(understood, row);
    for (const proposal of reading.proposals) {
      const fact = isCustody ? stintKey(proposal) : null;
      const known = fact === null ? undefined : stints.get(fact);
      if (fact === null || known === undefined) {
        if (fact !== null) stints.set(fact, proposals.length);
        proposals.push(proposal);
        continue;
      }
      // Joined tables say one stint in several rows.
      repeats.push(row.entry);
      const earlier = proposals[known];
      if (earlier !== undefined)
        proposals[known] = { ...earlier, entries: [...earlier.entries, row.entry] };
    }
    for (const problem of reading.problems) problems.push(problem);
    zoneless += reading.zoneless;
  });
  const questions: ImportQuestion[] = orders.flatMap(
    ({ isSure, example }, column): ImportQuestion[] =>
      isSure || example === null
        ? []
        : [
            {
              type: 'day-order',
              column,
              heading: table.headings[column] ?? '',
              example: example.text,
              monthFirst: example.monthFirst,
              dayFirst: example.dayFirst,
            },
          ],
  );
  if (zoneless > 0) questions.push({ type: 'zone', times: zoneless });
  return ok({
    format: file.format,
    header: null,
    entries: table.rows.length,
    subjects: subjectsOf(proposals),
    proposals,
    problems,
    repeats,
    questions,
    sheet: {
      sheetNames: file.sheets.map(({ name }) => name),
      sheet: chosen,
      headingRow: table.headingRow,
      columns: table.headings.map((heading, column) => ({
        heading,
        meaning: meanings[column] ?? 'ignored',
        examples: examplesOf(table, column, cellAt),
      })),
    },
  });
}

/** What tells one stint from another; the rows of a stint differ in other columns. */
function stintKey({ record, subject }: ImportProposal): string | null {
  if (record.table !== 'stints') return null;
  const { facility, bookIn, bookOut, authority } = record.row;
  return JSON.stringify([subject, facility, bookIn, bookOut, authority]);
}

/** The sheet with the most rows under a date that is understood. */
function bestSheet(
  found: readonly FoundTable[],
  proposed: readonly (readonly ColumnMeaning[])[],
): number {
  let best = 0;
  let most = -1;
  found.forEach(({ rows }, at) => {
    const meanings = proposed[at] ?? [];
    const worth = meanings.some((one) => dateMeanings.has(one)) ? 2 : 0;
    const named = meanings.some((one) => one === 'title' || one === 'facility' || one === 'kind')
      ? 1
      : 0;
    const score =
      rows.length === 0 ? 0 : (worth + named) * 1_000_000 + Math.min(rows.length, 999_999);
    if (score > most) {
      most = score;
      best = at;
    }
  });
  return best;
}

function* cellsOf(
  table: FoundTable,
  column: number,
  cellAt: (row: number, column: number) => Cell | undefined,
) {
  for (const row of table.rows) yield cellAt(row, column);
}

function examplesOf(
  table: FoundTable,
  column: number,
  cellAt: (row: number, column: number) => Cell | undefined,
) {
  const examples: string[] = [];
  for (const row of table.rows.slice(0, 200)) {
    const text = lineOf(cellAt(row, column));
    if (text !== '' && !examples.includes(text)) examples.push(short(text));
    if (examples.length === EXAMPLES) break;
  }
  return examples;
}

function isImmigration(
  fileName: string,
  { rows, name }: SheetRows,
  { headingRow, headings }: FoundTable,
): boolean {
  if (
    IMMIGRATION.test(
      [fileName.replace(/[_-]+/g, ' '), name, ...headings].join(' ').replace(/_/g, ' '),
    )
  )
    return true;
  return rows.slice(0, headingRow ?? 0).some((row) => IMMIGRATION.test(row.map(lineOf).join(' ')));
}

type Around = {
  readonly found: readonly FoundTable[];
  readonly chosen: number;
  readonly table: FoundTable;
  readonly sheet: SheetRows;
};

/** What must be known of the file as a whole. */
function notesOf(file: Sheets, { found, chosen, table, sheet }: Around): ImportProblem[] {
  const whole = (code: string, text: string): ImportProblem => ({
    where: '',
    entry: null,
    code: `import/${code}`,
    text,
  });
  const problems = file.notes.map((text) => whole('left-unread', text));
  const others = file.sheets.flatMap(({ name }, at) =>
    at !== chosen && (found[at]?.rows.length ?? 0) > 0 ? [name] : [],
  );
  if (others.length > 0)
    problems.push(
      whole(
        'other-sheets',
        `Only the sheet ${sheet.name} is read; these are not: ${short(others.join(', '))}.`,
      ),
    );
  if (table.footers.length > 0) {
    const text = (sheet.rows[table.footers[0] ?? 0] ?? [])
      .map(lineOf)
      .filter((one) => one !== '')
      .join(' ');
    const [from, to] = [(table.footers[0] ?? 0) + 1, (table.footers.at(-1) ?? 0) + 1];
    problems.push(
      whole(
        'footers',
        `${from === to ? `Row ${from} stands` : `Rows ${from} to ${to} stand`} below the table and ${from === to ? 'is' : 'are'} not read: “${short(text)}”.`,
      ),
    );
  }
  return problems;
}

function subjectsOf(proposals: readonly ImportProposal[]): FileReading['subjects'] {
  const counts = new Map<string, number>();
  for (const { subject } of proposals.slice(0, MOST_ROWS_TOLD))
    if (subject !== null) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, label: key, count }));
}
