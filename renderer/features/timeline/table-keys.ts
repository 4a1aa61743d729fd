/** Where the keys stand in the table: a line, or the head (-1), and a column. */
export type TablePlace = { readonly line: number; readonly column: number };

const PAGE_LINES = 12;

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
  const last = size.lines - 1;
  const withControl = press.ctrlKey || press.metaKey;
  const toLine = (next: number) => ({ line: Math.min(last, Math.max(0, next)), column });
  const toColumn = (next: number) => ({
    line: line < -1 ? 0 : line,
    column: Math.min(size.columns - 1, Math.max(0, next)),
  });
  switch (press.key) {
    case 'ArrowDown':
      return toLine(line < -1 ? 0 : line + 1);
    case 'ArrowUp':
      if (line < -1) return toLine(last);
      return line <= 0 ? { line: -1, column } : toLine(line - 1);
    case 'ArrowLeft':
      return toColumn(column - 1);
    case 'ArrowRight':
      return toColumn(column + 1);
    case 'Home':
      return withControl ? toColumn(0) : toLine(0);
    case 'End':
      return withControl ? toColumn(size.columns - 1) : toLine(last);
    case 'PageDown':
      return toLine(Math.max(0, line) + PAGE_LINES);
    case 'PageUp':
      return toLine(line - PAGE_LINES);
    default:
      return null;
  }
}

/** The keys between two places in a list, both included. */
export function keysBetween(
  keys: readonly string[],
  one: number,
  other: number,
): readonly string[] {
  return keys.slice(Math.max(0, Math.min(one, other)), Math.max(one, other) + 1);
}
