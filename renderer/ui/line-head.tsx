import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import classes from './line-grid.module.css';

/** A column of a list of lines. */
export type LineColumn = {
  readonly label: string;
  /** Read to a screen reader alone. */
  readonly isHidden?: boolean;
  /** Stands where the list can be sorted by this column. */
  readonly sort?: {
    readonly now: 'ascending' | 'descending' | 'none';
    readonly onSort: () => void;
  };
};

/** The head of a list of lines; what sorts is a button. */
export function LineHead({ columns }: { readonly columns: readonly LineColumn[] }) {
  return (
    <div role="rowgroup" className={classes['head']}>
      <div role="row" aria-rowindex={1} className={classes['row']}>
        {columns.map((column) => (
          <div
            key={column.label}
            role="columnheader"
            aria-sort={column.sort?.now}
            className={classes['cell']}
          >
            <Label {...column} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Label({ label, isHidden = false, sort }: LineColumn) {
  if (isHidden) return <VisuallyHidden>{label}</VisuallyHidden>;
  if (sort === undefined) return label;
  return (
    <UnstyledButton className={classes['sort'] ?? ''} onClick={sort.onSort}>
      {label}
      {sort.now !== 'none' && <span aria-hidden> {sort.now === 'ascending' ? '↑' : '↓'}</span>}
    </UnstyledButton>
  );
}
