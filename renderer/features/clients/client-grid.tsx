import { UnstyledButton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { ClientOrder } from '../../../shared/clients/sort-lines.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import classes from './client-list.module.css';
import { ClientRow } from './client-row.tsx';
import type { ListRow } from './list-rows.ts';

type Props = {
  readonly ref: Ref<HTMLDivElement>;
  readonly rows: readonly ListRow[];
  readonly order: ClientOrder;
  readonly onOrder: (order: ClientOrder) => void;
  /** Clients whose names others have too, by id. */
  readonly namesakes: ReadonlySet<string>;
  readonly today: CivilDay;
  readonly viewOf: (matterId: string) => MatterView | null;
  readonly findingsOf?: (view: MatterView) => number;
  readonly onOpenMatter: (matterId: string) => void;
  readonly onNewMatter: (clientId: string) => void;
  readonly onEditClient: (clientId: string) => void;
};

type Column = { readonly label: string; readonly order?: ClientOrder };

const columns: readonly Column[] = [
  { label: 'Client', order: 'name' },
  { label: 'A-number' },
  { label: 'Matter' },
  { label: 'In whose custody' },
  { label: 'Days held', order: 'days' },
  { label: 'Next', order: 'next' },
  { label: 'To look at', order: 'overdue' },
  { label: 'Actions' },
];

const ROW_PX = 48;
const HEAD_PX = 36;
const PAGE_ROWS = 10;

/** The lines of the list, of which only those in sight are drawn; driven by arrows, Enter and F2. */
export function ClientGrid({ ref, rows, order, onOrder, namesakes, today, viewOf, ...on }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => scroller.current);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by hand
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    scrollPaddingStart: HEAD_PX,
  });
  const current = rows.findIndex((row) => row.key === currentKey);
  const { scrollToIndex } = virtual;
  useEffect(() => {
    if (current >= 0) scrollToIndex(current, { align: 'auto' });
  }, [current, scrollToIndex]);

  const open = (row: ListRow) => {
    if (row.matter === null) on.onNewMatter(row.client.id);
    else on.onOpenMatter(row.matter.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A button inside the list answers its own keys.
    if (event.target !== scroller.current) return;
    const row = rows[current];
    if (event.key === 'Enter' && row !== undefined) open(row);
    else if (event.key === 'F2' && row !== undefined) on.onEditClient(row.client.id);
    else {
      const next = rowForKey(event.key, current, rows.length);
      if (next === null) return;
      setCurrentKey(rows[next]?.key ?? null);
    }
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      className={classes['scroller']}
      role="grid"
      aria-label="Clients"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={current >= 0 ? idOf(current) : undefined}
      tabIndex={0}
      onFocus={(event) => {
        if (event.target === scroller.current && current < 0) setCurrentKey(rows[0]?.key ?? null);
      }}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={classes['head']}>
        <div role="row" aria-rowindex={1} className={classes['row']}>
          {columns.map((column) => (
            <Head key={column.label} column={column} order={order} onOrder={onOrder} />
          ))}
        </div>
      </div>
      <div role="rowgroup" className={classes['body']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const view = row.matter === null ? null : viewOf(row.matter.id);
          return (
            <ClientRow
              key={row.key}
              ref={virtual.measureElement}
              row={row}
              id={idOf(index)}
              index={index}
              top={start}
              isCurrent={index === current}
              hasNamesake={namesakes.has(row.client.id)}
              today={today}
              view={view}
              findings={view === null ? 0 : (on.findingsOf?.(view) ?? 0)}
              onSelect={() => setCurrentKey(row.key)}
              onOpenMatter={on.onOpenMatter}
              onNewMatter={on.onNewMatter}
              onEditClient={on.onEditClient}
            />
          );
        })}
      </div>
    </div>
  );
}

type HeadProps = {
  readonly column: Column;
  readonly order: ClientOrder;
  readonly onOrder: (order: ClientOrder) => void;
};

function Head({ column: { label, order: own }, order, onOrder }: HeadProps) {
  if (own === undefined)
    return (
      <div role="columnheader" className={classes['cell']}>
        {label === 'Actions' ? <span className={classes['hidden']}>{label}</span> : label}
      </div>
    );
  const isOrder = own === order;
  return (
    <div
      role="columnheader"
      className={classes['cell']}
      aria-sort={isOrder ? (own === 'name' || own === 'next' ? 'ascending' : 'descending') : 'none'}
    >
      <UnstyledButton className={classes['sort'] ?? ''} onClick={() => onOrder(own)}>
        {label}
        {isOrder && <span aria-hidden> {own === 'name' || own === 'next' ? '↑' : '↓'}</span>}
      </UnstyledButton>
    </div>
  );
}

function idOf(index: number): string {
  return `client-line-${String(index)}`;
}

/** The line that a key leads to; null for keys that are not ours. */
function rowForKey(key: string, current: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, current + 1);
    case 'ArrowUp':
      return Math.max(0, current - 1);
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
