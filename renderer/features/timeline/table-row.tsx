import type { Ref } from 'react';
import type { ChronologyRow } from '../../../shared/chronology/chronology-row.ts';
import { standingNames } from '../../../shared/chronology/kind-names.ts';
import type { Source } from '../../../shared/model/record.ts';
import { formatWithLocal } from '../../../shared/time/format-with-local.ts';
import classes from './chronology-table.module.css';
import { datesOf } from './describe-stop.ts';

type Props = {
  readonly ref: Ref<HTMLDivElement>;
  readonly row: ChronologyRow;
  readonly id: string;
  /** Place among the lines shown, from 0. */
  readonly index: number;
  readonly top: number;
  readonly isCurrent: boolean;
  readonly laptopZone: string;
  readonly onSelect: (key: string) => void;
  readonly onOpen: (key: string) => void;
};

/** One line of the chronology. */
export function TableRow({ ref, row, id, index, top, isCurrent, laptopZone, ...on }: Props) {
  const { asTyped } = row.date;
  const printed = formatWithLocal(row.date, laptopZone, 'table');
  const isRough =
    row.date.kind !== 'on' || row.date.precision === 'month' || row.date.precision === 'year';
  return (
    <div
      ref={ref}
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isCurrent}
      data-index={index}
      data-type={row.type}
      data-archived={row.archived || undefined}
      className={classes['row']}
      style={{ transform: `translateY(${top}px)` }}
      onMouseDown={(event) => {
        // The second press of a double click would mark a word; dragging still marks what it likes.
        if (event.detail > 1) event.preventDefault();
      }}
      onClick={() => on.onSelect(row.key)}
      onDoubleClick={() => on.onOpen(row.key)}
    >
      <Cell className={classes['number']}>{row.number}</Cell>
      <Cell title={asTyped === '' ? undefined : `As typed: ${asTyped}`}>
        <span>{datesOf(row, (date) => formatWithLocal(date, laptopZone, 'table'))}</span>
        {row.pastSettings.map((past, place) => (
          <span key={place} className={classes['past']}>
            {past.struck ? (
              <s>{formatWithLocal(past.date, laptopZone, 'table')}</s>
            ) : (
              formatWithLocal(past.date, laptopZone, 'table')
            )}{' '}
            {past.status.toLowerCase()}
            {past.reason === '' ? '' : `: ${past.reason}`}
          </span>
        ))}
        {isRough && asTyped !== '' && asTyped !== printed ? (
          <span className={classes['past']}>{`typed “${asTyped}”`}</span>
        ) : null}
      </Cell>
      <Cell>{row.laneTitle}</Cell>
      <Cell>{row.kindName}</Cell>
      <Cell className={classes['what']}>
        {row.title}
        {row.archived ? <span className={classes['past']}>archived</span> : null}
      </Cell>
      <Cell>{[row.status, row.detail].filter((part) => part !== '').join('; ')}</Cell>
      <Cell>{row.standing === 'undisputed' ? '' : standingNames[row.standing]}</Cell>
      <Cell title={row.sources.map(sourceText).join('\n')}>
        {row.sources.length === 0 && row.type !== 'gap' ? (
          <span className={classes['missing']}>no source</span>
        ) : (
          <span className={classes['clamped']}>{row.sources.map(sourceText).join('; ')}</span>
        )}
      </Cell>
    </div>
  );
}

function Cell({
  className = '',
  title,
  children,
}: {
  readonly className?: string | undefined;
  readonly title?: string | undefined;
  readonly children: React.ReactNode;
}) {
  return (
    <div role="gridcell" title={title} className={`${classes['cell'] ?? ''} ${className}`}>
      {children}
    </div>
  );
}

function sourceText({ label, docketNumber, entry, page }: Source): string {
  const place = [
    docketNumber,
    entry === '' ? '' : `entry ${entry}`,
    page === '' ? '' : `p. ${page}`,
  ].filter((part) => part !== '');
  return [label, ...place].filter((part) => part !== '').join(', ');
}
