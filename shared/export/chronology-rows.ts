import type { ChronologyRow } from '../chronology/chronology-row.ts';
import type { ChronologyCells } from './chronology-cells.ts';
import type { ChronologyColumns } from './chronology-columns.ts';
import { alignRow } from './align-row.ts';
import type { CellLine } from './print-document.ts';
import { cellLines, type RowDraft } from './put-table.ts';
import { fonts, type Measure } from './text.ts';

/** A line of the chronology with what its cells say, whatever their width. */
export type WordedRow = Pick<ChronologyRow, 'key' | 'type'> & { readonly cells: ChronologyCells };

/** One line of the chronology as a row of the table. */
export function chronologyRow(
  row: WordedRow,
  columns: ChronologyColumns,
  measure: Measure,
): RowDraft {
  const cells: Partial<Record<string, ChronologyCells['what']>> = row.cells;
  return alignRow({
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
  });
}
