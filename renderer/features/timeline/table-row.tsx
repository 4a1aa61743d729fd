import { IconCheck } from '@tabler/icons-react';
import type { ReactNode, MouseEvent, Ref } from 'react';
import type { ChronologyRow } from '../../../shared/chronology/chronology-row.ts';
import {
  type CellContext,
  cellText,
  type ColumnKey,
  sourceText,
} from '../../../shared/chronology/table-columns.ts';
import { formatWithLocal } from '../../../shared/time/format-with-local.ts';
import classes from './chronology-table.module.css';
import { datesOf } from './describe-stop.ts';

type Props = {
  readonly ref: Ref<HTMLDivElement>;
  readonly row: ChronologyRow;
  readonly columns: readonly ColumnKey[];
  readonly template: string;
  readonly context: CellContext;
  /** Place among the lines shown, from 0. */
  readonly index: number;
  readonly top: number;
  readonly isSelected: boolean;
  readonly isChecked: boolean;
  /** The column on which the keys stand; null = they stand on another line. */
  readonly current: ColumnKey | null;
  /** Stands in the place of the current cell while it is changed. */
  readonly editor: ReactNode;
  readonly laptopZone: string;
  readonly onPress: (column: ColumnKey, event: MouseEvent) => void;
  readonly onOpen: () => void;
};

/** One line of the chronology. */
export function TableRow({ ref, row, columns, template, index, top, ...rest }: Props) {
  const { isSelected, isChecked, current, editor, laptopZone, context, onPress, onOpen } = rest;
  return (
    <div
      ref={ref}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-index={index}
      data-type={row.type}
      data-archived={row.archived || undefined}
      data-here={current === null ? undefined : true}
      className={classes['row']}
      style={{ transform: `translateY(${top}px)`, gridTemplateColumns: template }}
      onMouseDown={(event) => {
        // The second press of a double click would mark a word; dragging still marks what it likes.
        if (editor === null && (event.detail > 1 || event.shiftKey)) event.preventDefault();
      }}
      onDoubleClick={editor === null ? onOpen : undefined}
    >
      {columns.map((column) => (
        <div
          key={column}
          id={cellId(row, column)}
          role="gridcell"
          title={titleOf(row, column)}
          data-column={column}
          data-current={column === current || undefined}
          className={classes['cell']}
          onClick={(event) => onPress(column, event)}
        >
          {column === current && editor !== null ? (
            editor
          ) : (
            <CellContent {...{ row, column, context, laptopZone, isChecked }} />
          )}
        </div>
      ))}
    </div>
  );
}

/** The id of a cell, for whoever says which one is current. */
export function cellId(row: ChronologyRow, column: ColumnKey): string {
  return `chronology-${String(row.number)}-${column}`;
}

type ContentProps = Pick<Props, 'row' | 'context' | 'laptopZone' | 'isChecked'> & {
  readonly column: ColumnKey;
};

function CellContent({ row, column, context, laptopZone, isChecked }: ContentProps): ReactNode {
  switch (column) {
    case 'number':
      return (
        <>
          {isChecked && <IconCheck size={13} stroke={3} aria-label="selected" />}
          {row.number}
        </>
      );
    case 'date':
      return <DateCell row={row} laptopZone={laptopZone} />;
    case 'title':
      return (
        <>
          {row.title}
          {row.archived ? <span className={classes['past']}>archived</span> : null}
        </>
      );
    case 'sources':
      return row.sources.length === 0 && row.type !== 'gap' ? (
        <span className={classes['missing']}>no source</span>
      ) : (
        <span className={classes['clamped']}>{cellText(row, column, context)}</span>
      );
    case 'verifiedBy':
      return row.unverified ? (
        <span className={classes['missing']}>unverified</span>
      ) : (
        cellText(row, column, context)
      );
    case 'note':
      return <span className={classes['clamped']}>{cellText(row, column, context)}</span>;
    default:
      return cellText(row, column, context);
  }
}

function DateCell({ row, laptopZone }: Pick<Props, 'row' | 'laptopZone'>): ReactNode {
  const { asTyped } = row.date;
  const print = (date: ChronologyRow['date']) => formatWithLocal(date, laptopZone, 'table');
  const isRough =
    row.date.kind !== 'on' || row.date.precision === 'month' || row.date.precision === 'year';
  return (
    <>
      <span>{datesOf(row, print)}</span>
      {row.pastSettings.map((past, place) => (
        <span key={place} className={classes['past']}>
          {past.struck ? <s>{print(past.date)}</s> : print(past.date)} {past.status.toLowerCase()}
          {past.reason === '' ? '' : `: ${past.reason}`}
        </span>
      ))}
      {row.unverified ? <span className={classes['missing']}>unverified</span> : null}
      {isRough && asTyped !== '' && asTyped !== print(row.date) ? (
        <span className={classes['past']}>{`typed “${asTyped}”`}</span>
      ) : null}
    </>
  );
}

function titleOf(row: ChronologyRow, column: ColumnKey): string | undefined {
  if (column === 'date' && row.date.asTyped !== '') return `As typed: ${row.date.asTyped}`;
  if (column === 'sources' && row.sources.length > 0) return row.sources.map(sourceText).join('\n');
  return undefined;
}
