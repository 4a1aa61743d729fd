import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type TableSort, sortRows } from '../../../shared/chronology/sort-rows.ts';
import {
  type CellContext,
  type ColumnKey,
  columnNames,
} from '../../../shared/chronology/table-columns.ts';
import type { Chronology } from '../../../shared/chronology/chronology.ts';
import { useVirtualLines } from '../../ui/use-virtual-lines.ts';
import { CellEditor } from './cell-editor.tsx';
import classes from './chronology-table.module.css';
import type { TableEditing } from './table-editing.ts';
import { headId, nextSort, TableHead } from './table-head.tsx';
import { keysBetween, placeForKey } from './table-keys.ts';
import { layoutOf } from './table-layout.ts';
import { cellId, TableRow } from './table-row.tsx';
import type { ListenToCommands } from './timeline-panel-props.ts';

export type ChronologyTableProps = {
  /** Already filtered: the same lines as the axis. */
  readonly chronology: Chronology;
  readonly context: CellContext;
  readonly columns: readonly ColumnKey[];
  /** Null = in the order of events. */
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort | null) => void;
  readonly laptopZone: string;
  readonly selectedKey: string | null;
  readonly onSelect: (key: string | null) => void;
  readonly onOpen: (key: string) => void;
  /** Lines that were ticked to be changed together; empty = the selected one alone. */
  readonly checked: ReadonlySet<string>;
  readonly onChecked: (checked: ReadonlySet<string>) => void;
  /** Null where nothing may be changed: the past. */
  readonly editing: TableEditing | null;
  readonly listen?: ListenToCommands;
  /** Stands where there are no lines. */
  readonly emptyNote?: ReactNode;
};

const LINE_PX = 40;
const nothing: ReadonlySet<string> = new Set();

/**
 * The table twin of the axis: the same events, every word of them readable. The keys stand on one
 * cell; Space ticks its line, Shift with an arrow ticks on, F2 changes the cell in place, Enter opens
 * the record.
 */
export function ChronologyTable(props: ChronologyTableProps) {
  const { chronology, context, columns, sort, selectedKey, checked, editing } = props;
  const { onSelect, onOpen, onChecked, onSort, listen, emptyNote, laptopZone } = props;
  const rows = useMemo(
    () => sortRows(chronology.rows, sort, context),
    [chronology.rows, sort, context],
  );
  const keys = useMemo(() => rows.map((row) => row.key), [rows]);
  const scroller = useRef<HTMLDivElement>(null);
  const anchor = useRef<number | null>(null);
  const [columnAt, setColumn] = useState(0);
  const [isOnHead, setIsOnHead] = useState(false);
  const [edited, setEdited] = useState<string | null>(null);
  const line = useMemo(
    () => (selectedKey === null ? -1 : keys.indexOf(selectedKey)),
    [keys, selectedKey],
  );
  const column = columns[Math.min(columnAt, columns.length - 1)] ?? 'title';
  const { template, minWidth } = layoutOf(columns);
  const virtual = useVirtualLines({
    scroller,
    count: rows.length,
    keyOf: (index) => keys[index],
    linePx: LINE_PX,
    current: line,
  });
  useEffect(() => {
    document
      .getElementById(headId(column))
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [column]);
  useEffect(
    () =>
      listen?.((command) => {
        if (command === 'focus') scroller.current?.focus();
      }),
    [listen],
  );

  const rowAt = line < 0 ? undefined : rows[line];
  const toggle = (key: string) => {
    const next = new Set(checked);
    if (!next.delete(key)) next.add(key);
    onChecked(next);
  };
  const checkTo = (target: number) => {
    anchor.current ??= Math.max(0, line);
    onChecked(new Set(keysBetween(keys, anchor.current, target)));
  };
  const startEditing = (): boolean => {
    const cell = rowAt === undefined ? null : (editing?.cellOf(rowAt.key, column) ?? null);
    if (cell === null || rowAt === undefined) return false;
    if (cell.type === 'dialog') cell.open();
    else setEdited(rowAt.key);
    return true;
  };
  const move = (event: KeyboardEvent): boolean => {
    const from = isOnHead ? -1 : line < 0 ? -2 : line;
    const size = { lines: rows.length, columns: columns.length };
    const next = placeForKey(event, { line: from, column: columnAt }, size);
    if (next === null) return false;
    setColumn(next.column);
    setIsOnHead(next.line === -1);
    if (next.line < 0) return true;
    if (event.shiftKey) checkTo(next.line);
    else anchor.current = null;
    onSelect(keys[next.line] ?? null);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const withControl = event.ctrlKey || event.metaKey;
    if (event.key.toLowerCase() === 'a' && withControl && !event.shiftKey) onChecked(new Set(keys));
    else if (isOnHead && (event.key === 'Enter' || event.key === ' '))
      onSort(nextSort(sort, column));
    else if (event.key === ' ' && rowAt !== undefined) {
      anchor.current = line;
      toggle(rowAt.key);
    } else if (event.key === 'F2' && !startEditing()) return;
    else if (event.key === 'Enter' && rowAt !== undefined) onOpen(rowAt.key);
    else if (event.key === 'Escape') {
      if (checked.size > 0) onChecked(nothing);
      else onSelect(null);
      anchor.current = null;
    } else if (event.key !== 'F2' && !move(event)) return;
    event.preventDefault();
  };
  const onPress = (index: number, pressed: ColumnKey, event: MouseEvent) => {
    const key = keys[index] ?? '';
    setColumn(columns.indexOf(pressed));
    setIsOnHead(false);
    if (edited !== null && key === edited) return;
    if (event.shiftKey) checkTo(index);
    else {
      if (event.ctrlKey || event.metaKey) toggle(key);
      else onChecked(nothing);
      anchor.current = index;
    }
    onSelect(key);
  };
  const endEditing = () => {
    setEdited(null);
    scroller.current?.focus({ preventScroll: true });
  };
  const editorOf = (key: string, title: string) => {
    if (edited !== key || editing === null) return null;
    const cell = editing.cellOf(key, column);
    if (cell === null || cell.type === 'dialog') return null;
    return (
      <CellEditor
        key={column}
        cell={cell}
        label={`${columnNames[column]} of ${title}`}
        onSave={(value) => editing.save(key, column, value)}
        onDone={endEditing}
      />
    );
  };

  if (rows.length === 0) return <div className={classes['empty']}>{emptyNote}</div>;
  const activeCell = isOnHead
    ? headId(column)
    : rowAt === undefined
      ? undefined
      : cellId(rowAt, column);
  return (
    <div
      ref={scroller}
      className={classes['scroller']}
      role="grid"
      aria-label="Chronology"
      aria-multiselectable
      aria-readonly={editing === null}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={activeCell}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={classes['sheet']} style={{ minWidth }}>
        <TableHead
          columns={columns}
          template={template}
          sort={sort}
          current={isOnHead ? column : null}
          onSort={(pressed) => {
            onSort(nextSort(sort, pressed));
            scroller.current?.focus({ preventScroll: true });
          }}
        />
        <div role="rowgroup" className={classes['body']} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <TableRow
                key={row.key}
                ref={virtual.measureElement}
                row={row}
                columns={columns}
                template={template}
                context={context}
                index={index}
                top={start}
                isSelected={checked.size > 0 ? checked.has(row.key) : index === line}
                isChecked={checked.has(row.key)}
                current={index === line && !isOnHead ? column : null}
                editor={index === line ? editorOf(row.key, row.title) : null}
                laptopZone={laptopZone}
                onPress={(pressed, event) => onPress(index, pressed, event)}
                onOpen={() => onOpen(row.key)}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
