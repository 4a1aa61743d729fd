import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { ChronologyRow } from '../../../shared/chronology/chronology-row.ts';
import type { Chronology } from '../../../shared/chronology/chronology.ts';
import classes from './chronology-table.module.css';
import { TableRow } from './table-row.tsx';
import type { ListenToCommands } from './timeline-panel-props.ts';

type Props = {
  /** Already filtered: the same lines as the axis. */
  readonly chronology: Chronology;
  readonly laptopZone: string;
  readonly selectedKey: string | null;
  readonly onSelect: (key: string | null) => void;
  readonly onOpen: (key: string) => void;
  readonly listen?: ListenToCommands;
  /** Stands where there are no lines. */
  readonly emptyNote?: ReactNode;
};

const columns = ['#', 'Date', 'Lane', 'Kind', 'What', 'Detail', 'Standing', 'Sources'];
const ROW_PX = 40;
const PAGE_ROWS = 12;

/** The table twin of the axis: the same events in the same order, every word of them readable. */
export function ChronologyTable({ chronology, laptopZone, selectedKey, ...rest }: Props) {
  const { onSelect, onOpen, listen, emptyNote } = rest;
  const { rows } = chronology;
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by hand
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 12,
    scrollPaddingStart: ROW_PX,
  });
  const current = rows.findIndex((row) => row.key === selectedKey);
  const { scrollToIndex } = virtual;
  useEffect(() => {
    if (current >= 0) scrollToIndex(current, { align: 'auto' });
  }, [current, scrollToIndex]);

  useEffect(
    () =>
      listen?.((command) => {
        if (command === 'focus') scroller.current?.focus();
      }),
    [listen],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && current >= 0) onOpen(rows[current]?.key ?? '');
    else if (event.key === 'Escape') onSelect(null);
    else {
      const next = rowForKey(event.key, current, rows.length);
      if (next === null) return;
      onSelect(rows[next]?.key ?? null);
    }
    event.preventDefault();
  };
  if (rows.length === 0) return <div className={classes['empty']}>{emptyNote}</div>;
  return (
    <div
      ref={scroller}
      className={classes['scroller']}
      role="grid"
      aria-label="Chronology"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={current >= 0 ? idOf(rows[current]) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={classes['head']}>
        <div role="row" aria-rowindex={1} className={classes['row']}>
          {columns.map((column) => (
            <div key={column} role="columnheader" className={classes['cell']}>
              {column}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={classes['body']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <TableRow
              key={row.key}
              ref={virtual.measureElement}
              row={row}
              id={idOf(row)}
              index={index}
              top={start}
              isCurrent={index === current}
              laptopZone={laptopZone}
              onSelect={onSelect}
              onOpen={onOpen}
            />
          );
        })}
      </div>
    </div>
  );
}

function idOf(row: ChronologyRow | undefined): string {
  return `chronology-${row?.number ?? 0}`;
}

/** The line that a key leads to; null for keys that are not ours. */
function rowForKey(key: string, current: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, current + 1);
    case 'ArrowUp':
      return current < 0 ? last : Math.max(0, current - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return Math.min(last, Math.max(0, current) + PAGE_ROWS);
    case 'PageUp':
      return Math.max(0, current - PAGE_ROWS);
    default:
      return null;
  }
}
