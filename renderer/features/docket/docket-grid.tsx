import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import type { DocketLine } from '../../../shared/docket/docket-line.ts';
import { useFirstFocus } from '../../ui/return-focus.ts';
import classes from './docket-grid.module.css';
import { GridHeading, GridLine } from './grid-line.tsx';
import type { GridRow } from './grid-rows.ts';

type Props = {
  readonly ref?: Ref<{ readonly focus: () => void }>;
  /** What the list is of, for its name. */
  readonly name: string;
  readonly rows: readonly GridRow[];
  readonly today: CivilDay;
  readonly checkAfterDays: number;
  readonly laptopZone: string;
  readonly nameOfPerson: (reference: string) => string;
  readonly selectedKey: string | null;
  readonly onSelect: (key: string) => void;
  readonly onOpen: (line: DocketLine) => void;
  readonly onDone: (line: DocketLine) => void;
};

const columns = ['When', 'Client', 'What', 'Where', 'Who', 'To know'];
const ROW_PX = 46;
const PAGE_ROWS = 10;

/** A list of the docket: arrows walk, Enter opens the record, D marks it done. */
export function DocketGrid({
  ref,
  name,
  rows,
  selectedKey,
  onSelect,
  onOpen,
  onDone,
  ...rest
}: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  useFirstFocus(scroller);
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus() }), []);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by hand
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 10,
    scrollPaddingStart: 34,
  });
  const current = rows.findIndex((row) => row.type === 'line' && row.key === selectedKey);
  const { scrollToIndex } = virtual;
  useEffect(() => {
    if (current >= 0) scrollToIndex(current, { align: 'auto' });
  }, [current, scrollToIndex]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[current];
    const line = row?.type === 'line' ? row.line : null;
    if (event.key === 'Enter' && line !== null) onOpen(line);
    else if (event.key.toLowerCase() === 'd' && line !== null) onDone(line);
    else {
      const next = lineForKey(event.key, current, rows);
      if (next === null) return;
      onSelect(next);
    }
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      className={classes['scroller']}
      role="grid"
      aria-label={name}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={current >= 0 ? idOf(current) : undefined}
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
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const place = { ref: virtual.measureElement, index, top: start };
          return row.type === 'heading' ? (
            <GridHeading
              key={key}
              {...place}
              text={row.text}
              leads={row.leads}
              columns={columns.length}
            />
          ) : (
            <GridLine
              key={key}
              {...place}
              {...rest}
              id={idOf(index)}
              line={row.line}
              day={row.day}
              isCurrent={index === current}
              onSelect={onSelect}
              onOpen={onOpen}
            />
          );
        })}
      </div>
    </div>
  );
}

function idOf(index: number): string {
  return `docket-${String(index)}`;
}

/** The line that a key leads to, headings being passed over; null for keys that are not ours. */
function lineForKey(key: string, current: number, rows: readonly GridRow[]): string | null {
  const lines = rows.flatMap((row, index) =>
    row.type === 'line' ? [{ key: row.key, index }] : [],
  );
  const place = lines.findIndex((line) => line.index === current);
  const last = lines.length - 1;
  const to = (next: number) => lines[Math.min(last, Math.max(0, next))]?.key ?? null;
  switch (key) {
    case 'ArrowDown':
      return to(place + 1);
    case 'ArrowUp':
      return to(place < 0 ? last : place - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    case 'PageDown':
      return to(Math.max(0, place) + PAGE_ROWS);
    case 'PageUp':
      return to(place - PAGE_ROWS);
    default:
      return null;
  }
}
