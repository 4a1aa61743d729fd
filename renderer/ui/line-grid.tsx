import { type KeyboardEvent, type ReactNode, type RefObject, useId } from 'react';
import { lineForKey } from './line-for-key.ts';
import classes from './line-grid.module.css';
import { type LineColumn, LineHead } from './line-head.tsx';
import { type HeadingRow, type LineRow, sectionsOf } from './line-rows.ts';
import { useVirtualLines } from './use-virtual-lines.ts';

type Props<L> = {
  /** The list itself, for whoever gives it the focus. */
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly name: string;
  /** Gives the widths of the columns. */
  readonly className: string | undefined;
  readonly columns: readonly LineColumn[];
  readonly rows: readonly (L | HeadingRow)[];
  /** How high a line is before it is measured. */
  readonly linePx: number;
  /** Null = the keys stand on no line yet. */
  readonly currentKey: string | null;
  readonly onCurrent: (key: string) => void;
  /** Enter or a double click; without it, Enter is a key like others. */
  readonly onOpen?: (line: L) => void;
  /** Another key pressed on the current line; true where it did something. */
  readonly onKey: (key: string, line: L) => boolean;
  /** The list got the focus, not a button inside it. */
  readonly onFocus?: () => void;
  /** It has the focus when the dialog that it stands in opens. */
  readonly isFirst?: boolean;
  /** The cells of one line. */
  readonly children: (line: L, isCurrent: boolean) => ReactNode;
};

/**
 * A list of lines, with or without headings between them, of which only those in sight are drawn. It
 * is one stop of the Tab key: arrows, Home, End and the Page keys walk, Enter opens. Keys with Ctrl,
 * Alt or Meta are never taken, and a button inside a line answers its own keys.
 */
export function LineGrid<L extends LineRow>({
  ref,
  name,
  className = '',
  columns,
  rows,
  linePx,
  currentKey,
  onCurrent,
  onOpen,
  onKey,
  onFocus,
  isFirst = false,
  children,
}: Props<L>) {
  const id = useId();
  const idOf = (index: number) => `${id}-${String(index)}`;
  const current = rows.findIndex(({ type, key }) => type !== 'heading' && key === currentKey);
  const virtual = useVirtualLines({
    scroller: ref,
    count: rows.length,
    keyOf: (index) => rows[index]?.key,
    linePx,
    current,
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const lines = rows.flatMap(({ type }, index) => (type === 'heading' ? [] : [index]));
    const next = lineForKey(event.key, current, lines);
    const line = rows[current];
    if (next !== null) onCurrent(rows[next]?.key ?? '');
    else if (line === undefined || line.type === 'heading') return;
    else if (event.key === 'Enter' && onOpen !== undefined) onOpen(line);
    else if (!onKey(event.key, line)) return;
    event.preventDefault();
  };
  return (
    <div
      ref={ref}
      className={`${classes['grid'] ?? ''} ${className}`}
      role="grid"
      aria-label={name}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={current >= 0 ? idOf(current) : undefined}
      tabIndex={0}
      data-autofocus={isFirst || undefined}
      onFocus={(event) => {
        if (event.target === event.currentTarget) onFocus?.();
      }}
      onKeyDown={onKeyDown}
    >
      <LineHead columns={columns} />
      <div className={classes['body']} style={{ height: virtual.getTotalSize() }}>
        {sectionsOf(rows, virtual.getVirtualItems()).map(({ heading, members }) => (
          <div key={heading?.key ?? ''} role="rowgroup" aria-label={heading?.text}>
            {members.map(({ index, start, key }) => {
              const row = rows[index];
              if (row === undefined) return null;
              const place = {
                ref: virtual.measureElement,
                role: 'row',
                'aria-rowindex': index + 2,
                'data-index': index,
                style: { transform: `translateY(${String(start)}px)` },
              };
              return row.type === 'heading' ? (
                <div
                  key={key}
                  {...place}
                  className={classes['heading']}
                  data-leads={row.leads === true || undefined}
                >
                  <div role="rowheader" aria-colspan={columns.length}>
                    {row.text}
                    {row.count !== undefined && (
                      <span className={classes['count']}> {row.count}</span>
                    )}
                  </div>
                </div>
              ) : (
                <div
                  key={key}
                  {...place}
                  id={idOf(index)}
                  aria-selected={index === current}
                  data-here={index === current || undefined}
                  className={classes['row']}
                  onMouseDown={(event) => {
                    // The second press of a double click would mark a word.
                    if (onOpen !== undefined && event.detail > 1) event.preventDefault();
                  }}
                  onClick={() => onCurrent(row.key)}
                  onDoubleClick={onOpen === undefined ? undefined : () => onOpen(row)}
                >
                  {children(row, index === current)}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
