import { lineNumber } from '../../cells/link-cells.ts';
import { keptByText } from '../../model/kept-by-text.ts';
import { type SettingPlace, settingPlace } from '../../model/setting-place.ts';
import { splitDay } from '../../time/civil-day.ts';
import { fail, ok, type Result } from '../../result/result.ts';
import type {
  FileReading,
  ImportDoubt,
  ImportProblem,
  ImportProposal,
  ImportQuestion,
} from '../file-reading.ts';
import type { Cell, ReadContext, SheetRows } from '../import-file.ts';
import { lineOf } from './cell-text.ts';
import { chooseSheet, dateMeanings } from './choose-sheet.ts';
import { orderEvidence, orderQuestions, settleOrder } from './day-order.ts';
import { eventColumns } from './event-columns.ts';
import type { FoundTable } from './find-table.ts';
import { titleKinds } from './kind-of-title.ts';
import { notesOfSheet } from './notes-of-sheet.ts';
import { joinLinks, type NamedLine } from './join-links.ts';
import { joinSettings } from './join-settings.ts';
import { kindOfWord, type WordKind } from './kind-of-word.ts';
import { proposeBarOf } from './propose-bars.ts';
import { proposeClaimOf } from './propose-claims.ts';
import { proposeEvents } from './propose-events.ts';
import type { RowReading } from './propose-rows.ts';
import { proposeStintOf } from './propose-stints.ts';
import { columnsByMeaning, type SheetRow, type SheetTable, valueOf } from './row-values.ts';
import { dateColumn } from './read-cell-date.ts';
import { short } from './sheet-doubts.ts';
import { writtenDate } from './written-date.ts';

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

const IMMIGRATION =
  /\b(?:ICE|ERO|immigration|detention (?:facility|book)|stay book|EOIR|detloc)\b/i;
const HEARINGS = /\b(?:hearing|court|appearance|calendar)\b/i;
const EXAMPLES = 3;
/** Different texts of dates that are remembered. */
const MOST_KEPT = 50_000;

/**
 * Reads the table of the best sheet, or of the one that a person chose, into proposals: rows with a
 * book-in into stints, others into events.
 *
 * @failure import/empty: no sheet holds a row
 */
export function readSheet(file: Sheets, context: ReadContext): Result<FileReading> {
  const { answers, fileName, today } = context;
  const chosen = chooseSheet(file.sheets, answers.sheet);
  if (chosen === null) return fail('import/empty', { file: fileName });
  const { sheet, table, meanings } = chosen;
  const cellAt = (row: number, column: number): Cell | undefined => sheet.rows[row]?.[column];
  const { year } = splitDay(today);
  const written = keptByText((text) => writtenDate(text, year), MOST_KEPT);
  const evidence = meanings.map((meaning, column) =>
    dateMeanings.has(meaning)
      ? orderEvidence(cellsOf(table, column, cellAt), written)
      : { monthFirst: 0, dayFirst: 0, example: null },
  );
  const all = {
    monthFirst: evidence.reduce((sum, one) => sum + one.monthFirst, 0),
    dayFirst: evidence.reduce((sum, one) => sum + one.dayFirst, 0),
  };
  const orders = evidence.map((own, column) =>
    settleOrder(own, all, answers.sheet?.dayFirst[String(column)]),
  );
  const dates = orders.map((order) => dateColumn({ today, epoch: file.epoch, order, written }));
  const understood: SheetTable = {
    fileName,
    today,
    epoch: file.epoch,
    headings: table.headings,
    columns: columnsByMeaning(meanings),
    eventColumns: eventColumns(table.headings, meanings),
    listsHearings: table.headings.some(
      (heading, at) =>
        (meanings[at] === 'date' || meanings[at] === 'title') && HEARINGS.test(heading),
    ),
    isMonthFirst: orders.every(
      ({ dayFirst, isSure, example }) => !dayFirst && (isSure || example === null),
    ),
    dateOf: (cell, column) => dates[column]?.(cell) ?? { type: 'none', text: '' },
    zone: answers.zone,
    kindOf: titleKinds(),
    isImmigration: isImmigration(fileName, sheet, table),
  };
  const isCustody = meanings.includes('book-in');
  const namesPlaces = meanings.includes('facility') || meanings.includes('authority');
  const several = file.sheets.length > 1;
  const proposals: ImportProposal[] = [];
  const problems: ImportProblem[] = [...notesOfSheet(chosen, file.notes)];
  const repeats: number[] = [];
  const first = new Map<string, number>();
  const stints = new Map<string, number>();
  const places = new Map<string, SettingPlace>();
  const links: NamedLine[] = [];
  const numbers = new Map<number, readonly number[]>();
  let zoneless = 0;
  table.rows.forEach((at, index) => {
    const cells = sheet.rows[at] ?? [];
    const lines = cells.map(lineOf);
    const row: SheetRow = {
      entry: index + 1,
      where: `${several ? `${sheet.name}, ` : ''}${file.isLines === true ? `line ${at}` : `row ${at + 1}`}`,
      cells,
      lines,
      doubts: file.rowDoubts.get(at) ?? [],
    };
    const key = JSON.stringify(lines);
    const twin = first.get(key);
    if (twin !== undefined) {
      repeats.push(row.entry);
      return;
    }
    first.set(key, row.entry);
    const word = kindOfWord(valueOf(understood, row, 'kind'))?.type ?? null;
    const isStint = isCustody || (namesPlaces && word === 'stint');
    const isHold = word === 'claim' || word === 'bar';
    const reading = readRow(understood, row, isHold ? word : isStint ? 'stint' : 'event');
    const number = lineNumber(valueOf(understood, row, 'line'));
    if (number !== null) numbers.set(number, [...(numbers.get(number) ?? []), row.entry]);
    links.push(...reading.links);
    const place = settingPlace(valueOf(understood, row, 'which-setting'));
    const [only] = reading.proposals;
    if (place !== null && only !== undefined && reading.proposals.length === 1)
      places.set(only.key, place);
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
  const questions: ImportQuestion[] = orders.flatMap((order, column) =>
    orderQuestions(order, column, table.headings[column] ?? ''),
  );
  if (zoneless > 0) questions.push({ type: 'zone', times: zoneless });
  return ok({
    format: file.format,
    header: null,
    entries: table.rows.length,
    subjects: subjectsOf(proposals),
    proposals: joinLinks(joinSettings(proposals, places), links, numbers),
    problems,
    repeats,
    questions,
    sheet: {
      sheetNames: file.sheets.map(({ name }) => name),
      sheet: chosen.at,
      headingRow: table.headingRow,
      columns: table.headings.map((heading, column) => ({
        heading,
        meaning: meanings[column] ?? 'ignored',
        examples: examplesOf(table, column, cellAt),
      })),
    },
  });
}

/** Makes of a row what its word says that it is. */
function readRow(table: SheetTable, row: SheetRow, word: WordKind['type']): RowReading {
  switch (word) {
    case 'claim':
      return proposeClaimOf(table, row);
    case 'bar':
      return proposeBarOf(table, row);
    case 'stint':
      return proposeStintOf(table, row);
    case 'event':
      return proposeEvents(table, row);
  }
}

/** What tells one stint from another; the rows of a stint differ in other columns. */
function stintKey({ record, subject }: ImportProposal): string | null {
  if (record.table !== 'stints') return null;
  const { facility, bookIn, bookOut, authority } = record.row;
  return JSON.stringify([subject, facility, bookIn, bookOut, authority]);
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

function subjectsOf(proposals: readonly ImportProposal[]): FileReading['subjects'] {
  const counts = new Map<string, number>();
  for (const { subject } of proposals)
    if (subject !== null) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, label: key, count }));
}
