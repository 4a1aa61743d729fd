import type { ChronologyRow } from '../chronology/chronology-row.ts';
import { type ChronologyCells, chronologyCells } from './chronology-cells.ts';
import type { ChronologyColumns } from './chronology-columns.ts';
import type { LaneTexts } from './chronology-tables.ts';
import type { CellLine } from './print-document.ts';
import { cellLines, type RowDraft } from './put-table.ts';
import { fonts, type Measure } from './text.ts';
import { officeVoice, type Voice } from './voice.ts';

/** One line of the chronology as a row of the table. */
export function chronologyRow(
  row: ChronologyRow,
  columns: ChronologyColumns,
  lanes: LaneTexts,
  measure: Measure,
  voice: Voice = officeVoice,
): RowDraft {
  const cells: Partial<Record<string, ChronologyCells['what']>> = chronologyCells(
    row,
    lanes.get(row.lane) ?? '',
    voice,
  );
  return {
    key: row.key,
    shaded: row.type === 'gap',
    headerColumn: 1,
    cells: columns.all.map((column): readonly CellLine[] =>
      (cells[column.key] ?? []).flatMap(({ text, strong, ...style }) =>
        cellLines(text, column, measure, {
          ...style,
          font: strong ? fonts.bodyStrong : fonts.body,
        }),
      ),
    ),
  };
}
