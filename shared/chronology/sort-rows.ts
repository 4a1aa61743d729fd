import type { ChronologyRow } from './chronology-row.ts';
import { type CellContext, cellText, type ColumnKey, timeOf } from './table-columns.ts';

/** What the table is sorted by. */
export type TableSort = { readonly column: ColumnKey; readonly descending: boolean };

const collator = new Intl.Collator('en-US', { numeric: true, sensitivity: 'base' });

/**
 * The lines in the order of a column; null = the order of events. Lines of one text stay in the order
 * of events, and lines without any come last in both directions.
 */
export function sortRows(
  rows: readonly ChronologyRow[],
  sort: TableSort | null,
  context: CellContext,
): readonly ChronologyRow[] {
  if (sort === null) return rows;
  const { column, descending } = sort;
  if (column === 'date' || column === 'number') return descending ? rows.toReversed() : rows;
  const textOf = (row: ChronologyRow) =>
    column === 'time' ? timeOf(row) : cellText(row, column, context);
  const keyed = rows.map((row) => ({ row, text: textOf(row) }));
  const sign = descending ? -1 : 1;
  return keyed
    .sort(
      (one, other) =>
        Number(one.text === '') - Number(other.text === '') ||
        sign * collator.compare(one.text, other.text) ||
        one.row.number - other.row.number,
    )
    .map(({ row }) => row);
}
