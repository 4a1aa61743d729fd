import type { Chronology } from '../chronology/chronology.ts';
import { type ChronologyColumns, chronologyColumns, widthOfDates } from './chronology-columns.ts';
import { type ColumnName, columnNames } from './column-names.ts';
import { chronologyCells } from './chronology-cells.ts';
import { chronologyRow, type WordedRow } from './chronology-rows.ts';
import {
  type ChronologyTable,
  chronologyTables,
  laneTexts,
  NO_EVENT,
} from './chronology-tables.ts';
import { breakPage, type Flow, roomIn } from './flow.ts';
import { putHeading, putParagraph } from './text-blocks.ts';
import { putTable, rowHeight, type TableDraft, tableHeadHeight } from './put-table.ts';
import { fonts, type Measure } from './text.ts';
import { officeVoice, type Voice } from './voice.ts';

/**
 * Puts the table chronology: every dated line in the order of events, then what has no date in a
 * section of its own. It begins on a new page unless a third of one is free.
 */
export function putChronology(
  flow: Flow,
  chronology: Chronology,
  columns: readonly ColumnName[],
  measure: Measure,
  voice: Voice = officeVoice,
): void {
  if (roomIn(flow) < flow.content.h / 3) breakPage(flow);
  for (const table of chronologyTables(chronology, voice))
    putRows(flow, { ...table, columns }, chronology, measure, voice);
}

/** The lines that numbers on the chart send to, where no table says their words. */
export function putKey(
  flow: Flow,
  chronology: Chronology,
  numbers: ReadonlySet<number>,
  measure: Measure,
  voice: Voice = officeVoice,
): void {
  const rows = chronology.rows.filter((row) => numbers.has(row.number));
  if (rows.length > 0)
    putRows(
      flow,
      { name: voice.say('table.key'), rows, columns: columnNames },
      chronology,
      measure,
      voice,
    );
}

/** A table with the columns that are chosen for it. */
type ShownTable = ChronologyTable & { readonly columns: readonly ColumnName[] };

/** Enough lines to tell which widths suit a matter. */
const MOST_TRIED = 60;

/** The widths at which a matter's lines, or every n-th of many, are lowest in all. */
function lowestColumns(
  width: number,
  rows: readonly WordedRow[],
  chosen: readonly ColumnName[],
  measure: Measure,
  voice: Voice,
): ChronologyColumns {
  const step = Math.ceil(rows.length / MOST_TRIED);
  const tried = rows.filter((_, index) => index % step === 0);
  const tall = (columns: ChronologyColumns): number =>
    tried.reduce((sum, row) => sum + rowHeight(chronologyRow(row, columns, measure)), 0);
  const dateWidth = widthOfDates(
    rows.map(({ cells }) => cells),
    width,
    voice,
    measure,
  );
  const ways = chronologyColumns(width, dateWidth, voice, chosen).map((columns) => ({
    columns,
    height: tall(columns),
  }));
  return ways.reduce((best, one) => (one.height < best.height ? one : best)).columns;
}

function putRows(
  flow: Flow,
  table: ShownTable,
  chronology: Chronology,
  measure: Measure,
  voice: Voice,
): void {
  const { name } = table;
  const courts = laneTexts(chronology);
  const rows = table.rows.map((row): WordedRow => ({
    key: row.key,
    type: row.type,
    cells: chronologyCells(row, courts.get(row.lane) ?? '', voice),
  }));
  const columns = lowestColumns(flow.content.w, rows, table.columns, measure, voice);
  const draft: TableDraft = {
    name,
    columns: columns.all,
    rows: rows.map((row) => chronologyRow(row, columns, measure)),
    continuedColumn: columns.continued,
    continued: voice.say('page.continued'),
  };
  const first = draft.rows[0];
  if (first === undefined) {
    putHeading(flow, 2, name, 20, measure);
    // What a copy for others leaves out is recorded all the same.
    const text = voice.words === 'record' ? NO_EVENT : voice.say('page.nothing');
    putParagraph(flow, text, { font: fonts.body }, measure);
    return;
  }
  const keep = tableHeadHeight(draft, measure) + Math.min(rowHeight(first), flow.content.h / 2);
  putHeading(flow, 2, name, keep, measure);
  putTable(flow, draft, measure);
}
