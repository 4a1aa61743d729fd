import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { TableSort } from '../../../shared/chronology/sort-rows.ts';
import { type ColumnKey, columnNames } from '../../../shared/chronology/table-columns.ts';
import classes from './chronology-table.module.css';

type Props = {
  readonly columns: readonly ColumnKey[];
  readonly template: string;
  readonly sort: TableSort | null;
  /** The column on whose head the keys stand; null = they stand on a line. */
  readonly current: ColumnKey | null;
  readonly onSort: (column: ColumnKey) => void;
};

/** The head of the table: each column sorts by itself, first up, then down, then as events stand. */
export function TableHead({ columns, template, sort, current, onSort }: Props) {
  return (
    <div role="rowgroup" className={classes['head']}>
      <div
        role="row"
        aria-rowindex={1}
        className={classes['row']}
        style={{ gridTemplateColumns: template }}
      >
        {columns.map((column) => {
          const isSorted = sort?.column === column;
          return (
            <div
              key={column}
              id={headId(column)}
              role="columnheader"
              aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              data-current={current === column || undefined}
              data-column={column}
              className={classes['headCell']}
            >
              <button
                type="button"
                tabIndex={-1}
                className={classes['sort']}
                onClick={() => onSort(column)}
              >
                {columnNames[column]}
                {isSorted &&
                  (sort.descending ? (
                    <IconArrowDown size={14} aria-hidden />
                  ) : (
                    <IconArrowUp size={14} aria-hidden />
                  ))}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The id of a column's head, for whoever says which cell is current. */
export function headId(column: ColumnKey): string {
  return `chronology-head-${column}`;
}

/** What a press on a column's head sorts by next. */
export function nextSort(sort: TableSort | null, column: ColumnKey): TableSort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}
