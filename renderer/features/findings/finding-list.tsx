import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import classes from './finding-list.module.css';
import type { FindingLine } from './finding-line.ts';
import { FindingRow } from './finding-row.tsx';

type Props = {
  readonly lines: readonly FindingLine[];
  readonly currentKey: string | null;
  readonly showsClient: boolean;
  readonly nameOfPerson: (id: string) => string;
  readonly onCurrent: (key: string) => void;
  readonly onOpen: (line: FindingLine) => void;
  /** A letter pressed on a line; true where it did something. */
  readonly onLetter: (letter: string, line: FindingLine) => boolean;
  /** Told how to give the list the focus; returns what ends it. */
  readonly listen?: (act: (command: string) => void) => () => void;
};

const ROW_PX = 44;
const PAGE_ROWS = 12;

/** Findings line by line, driven by keyboard as the table of events is. */
export function FindingList({ lines, currentKey, showsClient, nameOfPerson, ...on }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by hand
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 12,
    scrollPaddingStart: ROW_PX,
  });
  const found = lines.findIndex(({ key }) => key === currentKey);
  const current = found < 0 ? 0 : found;
  const { scrollToIndex } = virtual;
  useEffect(() => {
    scrollToIndex(current, { align: 'auto' });
  }, [current, scrollToIndex]);
  const { listen } = on;
  useEffect(
    () =>
      listen?.((command) => {
        if (command === 'focus') scroller.current?.focus();
      }),
    [listen],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[current];
    if (line === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') on.onOpen(line);
    else if (/^[a-z]$/i.test(event.key)) {
      if (!on.onLetter(event.key.toLowerCase(), line)) return;
    } else {
      const next = lineForKey(event.key, current, lines.length);
      if (next === null) return;
      on.onCurrent(lines[next]?.key ?? '');
    }
    event.preventDefault();
  };
  const columns = [
    'How sure',
    ...(showsClient ? ['Client'] : []),
    'Finding',
    'What the record says',
    'Look at',
  ];
  return (
    <div
      ref={scroller}
      className={classes['scroller']}
      role="grid"
      aria-label="Findings"
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={`finding-${String(current)}`}
      tabIndex={0}
      data-client={showsClient || undefined}
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
          const line = lines[index];
          return line === undefined ? null : (
            <FindingRow
              key={line.key}
              ref={virtual.measureElement}
              line={line}
              index={index}
              top={start}
              isCurrent={index === current}
              showsClient={showsClient}
              nameOfPerson={nameOfPerson}
              onSelect={() => on.onCurrent(line.key)}
              onOpen={() => on.onOpen(line)}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The line that a key leads to; null for keys that are not ours. */
function lineForKey(key: string, current: number, count: number): number | null {
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
      return Math.min(last, current + PAGE_ROWS);
    case 'PageUp':
      return Math.max(0, current - PAGE_ROWS);
    default:
      return null;
  }
}
