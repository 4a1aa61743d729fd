import type { ChronologyRow } from '../chronology/chronology-row.ts';
import { standingNames } from '../chronology/kind-names.ts';
import type { CopyRule } from '../copies/copy-rule.ts';
import { UNVERIFIED } from '../model/verification.ts';
import { type CaseDate, isExactDay } from '../time/case-date.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { typedBeside } from './as-typed.ts';
import type { ChronologyColumns } from './chronology-columns.ts';
import type { CellLine, TableColumn } from './print-document.ts';
import { cellLines, type CellStyle, type RowDraft } from './put-table.ts';
import { sourceText } from './source-text.ts';
import { fonts, type Measure } from './text.ts';

/** What a line needs that stands with its lane: court and docket number. */
export type LaneTexts = ReadonlyMap<string, string>;

/** One line of the chronology as a row of the table. */
export function chronologyRow(
  row: ChronologyRow,
  columns: ChronologyColumns,
  lanes: LaneTexts,
  measure: Measure,
  words: CopyRule['words'] = 'record',
): RowDraft {
  const cells: Readonly<Record<string, (column: TableColumn) => readonly CellLine[]>> = {
    number: (column) =>
      cellLines(String(row.number), column, measure, { font: fonts.bodyStrong, ink: 'muted' }),
    date: (column) => dateCell(row, column, measure),
    what: (column) => whatCell(row, column, measure, words),
    lane: (column) => laneCell(row, column, lanes.get(row.lane) ?? '', measure, words),
    sources: (column) => sourcesCell(row, column, measure, words),
  };
  return {
    key: row.key,
    shaded: row.type === 'gap',
    headerColumn: 1,
    cells: columns.all.map((column) => cells[column.key]?.(column) ?? []),
  };
}

/** The date that holds, the other end, what was typed, and under it each date that held before. */
function dateCell(row: ChronologyRow, column: TableColumn, measure: Measure): readonly CellLine[] {
  const printed = printDate(row.date);
  const day = { font: fonts.bodyStrong };
  const typed = typedBeside(row.date, printed);
  const end = row.endDate === null ? '' : printDate(row.endDate);
  const typedEnd = row.endDate === null ? '' : typedBeside(row.endDate, end);
  const running = row.running && row.type !== 'event' ? 'no end recorded' : '';
  return [
    ...dateLines(printed, column, measure, day),
    ...typedLines(typed, column, measure),
    // Of custody nobody is asked to compare the dates: on paper the word would stand on each line.
    ...cellLines(row.type === 'event' && row.unverified ? UNVERIFIED : '', column, measure, {
      ink: 'warning',
    }),
    ...dateLines(end === '' ? running : endText(row.endDate, end), column, measure),
    ...typedLines(typedEnd, column, measure),
    ...row.pastSettings.flatMap((past) => [
      ...dateLines(printDate(past.date), column, measure, {
        ink: 'muted',
        struck: past.struck,
        gap: 2,
      }),
      ...typedLines(typedBeside(past.date, printDate(past.date)), column, measure),
      ...cellLines(past.status.toLowerCase(), column, measure, { ink: 'muted' }),
    ]),
  ];
}

/** Its title, what kind of thing it is and how it stands, what the line adds, and reasons of resets. */
function whatCell(
  row: ChronologyRow,
  column: TableColumn,
  measure: Measure,
  words: CopyRule['words'],
): readonly CellLine[] {
  const reasons = row.pastSettings.filter((past) => past.reason !== '');
  return [
    ...cellLines(row.title, column, measure, { font: fonts.bodyStrong }),
    ...cellLines(words === 'plain' ? plainStatus(row) : kindAndStatus(row), column, measure, {
      ink: 'muted',
    }),
    ...cellLines(row.detail, column, measure),
    ...reasons.flatMap((past) =>
      cellLines(
        `${printDate(past.date)} ${past.status.toLowerCase()}: ${past.reason}`,
        column,
        measure,
        {
          ink: 'muted',
          gap: 2,
        },
      ),
    ),
  ];
}

/** "Hearing · Status: Held". */
function kindAndStatus({ kindName, status }: ChronologyRow): string {
  return status === '' ? kindName : `${kindName} · Status: ${status}`;
}

/** An event says by its title what it is; custody says who holds. */
function plainStatus({ type, kindName, status }: ChronologyRow): string {
  return type === 'event' ? status : kindName;
}

function laneCell(
  row: ChronologyRow,
  column: TableColumn,
  court: string,
  measure: Measure,
  words: CopyRule['words'],
): readonly CellLine[] {
  const isDisputed = row.standing !== 'undisputed';
  return [
    ...cellLines(row.laneTitle, column, measure),
    ...cellLines(court, column, measure, { ink: 'muted' }),
    // That a fact is undisputed is for a court to say; that it is disputed must be said.
    ...(row.type === 'gap' || (words !== 'record' && !isDisputed)
      ? []
      : cellLines(
          standingNames[row.standing],
          column,
          measure,
          isDisputed ? { font: fonts.bodyStrong, ink: 'warning' } : { ink: 'muted' },
        )),
  ];
}

function sourcesCell(
  row: ChronologyRow,
  column: TableColumn,
  measure: Measure,
  words: CopyRule['words'],
): readonly CellLine[] {
  if (row.type === 'gap') return [];
  if (row.sources.length === 0)
    return cellLines(words === 'record' ? 'No source recorded' : '', column, measure, {
      ink: 'muted',
    });
  return row.sources.flatMap((source, index) =>
    cellLines(sourceText(source), column, measure, { gap: index === 0 ? 0 : 2.5 }),
  );
}

function typedLines(typed: string, column: TableColumn, measure: Measure): readonly CellLine[] {
  return cellLines(typed === '' ? '' : `typed “${typed}”`, column, measure, { ink: 'muted' });
}

/** A time stands on a line of its own under its day, so that days can be read down the column. */
function dateLines(
  printed: string,
  column: TableColumn,
  measure: Measure,
  style: CellStyle = {},
): readonly CellLine[] {
  const [day = '', ...time] = printed.split(/, (?=\d{1,2}:\d\d [AP]M[^,–]*$)/);
  return [day, ...time].flatMap((part, index) =>
    cellLines(part, column, measure, index === 0 ? style : { ...style, gap: 0 }),
  );
}

/** "to Thu 04/30/2026"; "ends before May 1, 2026". */
function endText(date: CaseDate | null, printed: string): string {
  return date !== null && isExactDay(date) ? `to ${printed}` : `ends ${printed}`;
}

function printDate(date: CaseDate): string {
  return date.kind === 'undated' ? 'No date' : formatCaseDate(date, { style: 'table' });
}
