import type { ComponentProps } from 'react';
import { ChronologyTable } from '../features/timeline/chronology-table.tsx';
import { SelectionBar } from '../features/timeline/selection-bar.tsx';
import classes from './timeline-view.module.css';
import type { useSelectionActions } from './use-selection-actions.ts';

type Props = Omit<ComponentProps<typeof ChronologyTable>, 'checked' | 'onChecked'> & {
  readonly selection: ReturnType<typeof useSelectionActions>;
};

/** The table, and under it what can be done to the selected lines. */
export function TableView({ selection, ...table }: Props) {
  return (
    <div className={classes['table']}>
      <div className={classes['lines']}>
        <ChronologyTable {...table} checked={selection.checked} onChecked={selection.setChecked} />
      </div>
      <SelectionBar count={selection.count} onAction={selection.act} />
    </div>
  );
}
