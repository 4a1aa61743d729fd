import type { CaseDate } from '../../time/case-date.ts';
import type { ColumnMeaning, ImportDoubt } from '../file-reading.ts';
import { type CellDate, isMidnight, undated } from './read-cell-date.ts';
import {
  columnsOf,
  ownZoneOf,
  type SheetRow,
  type SheetTable,
  valueOf,
  zoneOf,
} from './row-values.ts';
import { sheetDoubts } from './sheet-doubts.ts';
import { timeBeside } from './time-beside.ts';
import { timeTextOf, withTime } from './with-time.ts';

/** When what a row tells of began, and when it ended. */
export type TwoEnds = {
  /** Undated where nothing says when it began. */
  readonly start: CaseDate;
  /** Null where nothing says that it ended. */
  readonly end: CaseDate | null;
  /** The cells as they were read. */
  readonly cells: { readonly start: CellDate; readonly end: CellDate };
  readonly doubts: readonly ImportDoubt[];
  /** Times without a zone. */
  readonly zoneless: number;
};

type End = {
  /** The columns of its day, the surest first. */
  readonly columns: readonly ColumnMeaning[];
  readonly asTyped: 'as-typed' | 'end-as-typed';
  readonly zone: 'zone' | 'end-zone';
};

const ends: { readonly start: End; readonly end: End } = {
  start: { columns: ['book-in', 'date'], asTyped: 'as-typed', zone: 'zone' },
  end: { columns: ['book-out', 'end-date'], asTyped: 'end-as-typed', zone: 'end-zone' },
};
const RUNS_ON = /^(?:present|current|now|still|ongoing|to date|in custody)/i;

/** Reads both ends of what lasts: a stint, a claim, a bar to removal. */
export function readTwoEnds(table: SheetTable, row: SheetRow): TwoEnds {
  const start = readEnd(table, row, ends.start);
  const end = readEnd(table, row, ends.end);
  const typed = (one: End, text: string) => undated(valueOf(table, row, one.asTyped) || text);
  return {
    start: start.date ?? typed(ends.start, start.cell.text),
    // "TBD" and the like say that it runs on; this word, that it ended and nobody knows when.
    end:
      end.date ??
      (end.cell.text.toLowerCase() === 'undated' ? typed(ends.end, end.cell.text) : null),
    cells: { start: start.cell, end: end.cell },
    doubts: [
      ...(start.date === null ? [sheetDoubts.noDate(start.cell.text)] : start.doubts),
      ...end.doubts,
      ...(end.cell.type === 'bad' && !RUNS_ON.test(end.cell.text)
        ? [sheetDoubts.badEnd(end.cell.text)]
        : []),
    ],
    zoneless: start.zoneless + end.zoneless,
  };
}

function readEnd(table: SheetTable, row: SheetRow, end: End) {
  const column = end.columns.flatMap((meaning) => columnsOf(table, meaning))[0];
  const cell: CellDate =
    column === undefined ? { type: 'none', text: '' } : table.dateOf(row.cells[column], column);
  if (column === undefined || cell.type !== 'date')
    return { cell, date: null, doubts: [], zoneless: 0 };
  const { date, doubts, lacksZone } = timedEnd(table, row, { end, column, cell });
  const asTyped = valueOf(table, row, end.asTyped).slice(0, 200);
  return {
    cell,
    date: asTyped === '' ? date : { ...date, asTyped },
    doubts: [...cell.doubts, ...doubts],
    zoneless: lacksZone ? 1 : 0,
  };
}

/** The day of one end with the hour that stands in its cell, else in a column of its own. */
function timedEnd(
  table: SheetTable,
  row: SheetRow,
  {
    end,
    column,
    cell,
  }: {
    readonly end: End;
    readonly column: number;
    readonly cell: Extract<CellDate, { readonly type: 'date' }>;
  },
) {
  const own = { text: cell.timeText, isMachine: cell.isMachine };
  const time = cell.timeText !== '' ? own : timeOfEnd(table, row, { end, column });
  const zone = ownZoneOf(table, row, end.zone);
  const isKept = isMidnight(time.text) && zone !== null;
  const timed = withTime(
    cell.date,
    isMidnight(time.text) && !isKept ? { ...time, text: '' } : time,
    zone ?? zoneOf(table, row),
  );
  const doubts = isKept ? [sheetDoubts.midnightKept(time.text), ...timed.doubts] : timed.doubts;
  return { ...timed, doubts };
}

function timeOfEnd(
  table: SheetTable,
  row: SheetRow,
  { end, column }: { readonly end: End; readonly column: number },
) {
  if (end === ends.start) {
    const timesAt = table.eventColumns.find((one) => one.at === column)?.timesAt ?? null;
    return timeBeside(table, row, timesAt);
  }
  const [at] = columnsOf(table, 'end-time');
  return at === undefined
    ? { text: '', isMachine: false }
    : timeTextOf(row.cells[at], row.lines[at] ?? '', table.epoch);
}
