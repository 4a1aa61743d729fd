import { walkLines } from '../../ui/line-for-key.ts';

/** Where the keys stand in the table: a line, or the head (-1), and a column. */
export type TablePlace = { readonly line: number; readonly column: number };

/** A key press as the table reads it. */
type Press = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean };

/**
 * Where a key leads; null for keys that lead nowhere. Home and End lead to the first and the last
 * line; with Ctrl they lead to the first and the last column.
 *
 * @param place line -2 = the keys stand nowhere yet
 */
export function placeForKey(
  press: Press,
  place: TablePlace,
  size: { readonly lines: number; readonly columns: number },
): TablePlace | null {
  const { line, column } = place;
  const withControl = press.ctrlKey || press.metaKey;
  const toColumn = (next: number) => ({
    line: line < -1 ? 0 : line,
    column: Math.min(size.columns - 1, Math.max(0, next)),
  });
  switch (press.key) {
    case 'ArrowLeft':
      return toColumn(column - 1);
    case 'ArrowRight':
      return toColumn(column + 1);
    case 'Home':
      if (withControl) return toColumn(0);
      break;
    case 'End':
      if (withControl) return toColumn(size.columns - 1);
      break;
    case 'ArrowUp':
      if (line === 0 || line === -1) return { line: -1, column };
      break;
  }
  const next = walkLines(press.key, Math.max(-1, line), size.lines);
  return next === null ? null : { line: next, column };
}

/** The keys between two places in a list, both included. */
export function keysBetween(
  keys: readonly string[],
  one: number,
  other: number,
): readonly string[] {
  return keys.slice(Math.max(0, Math.min(one, other)), Math.max(one, other) + 1);
}
