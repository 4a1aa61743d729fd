const PAGE_LINES = 12;

/**
 * Where a key leads in a list of lines with headings between them: headings are passed over.
 *
 * @param current place of the current row, from 0; below 0 = none is current
 * @param lines places of the rows that are lines, upwards; may be empty
 * @returns the place of a row; null for keys that lead nowhere, and where there are no lines
 * @example lineForKey('ArrowDown', 1, [1, 2, 4]) //=> 2
 */
export function lineForKey(key: string, current: number, lines: readonly number[]): number | null {
  const next = walkLines(key, lines.indexOf(current), lines.length);
  return next === null ? null : (lines[next] ?? null);
}

/**
 * Where a key leads among so many lines that stand one under the other.
 *
 * @param at the current line, from 0; -1 = none is current
 * @returns the line; -1 where there are none, null for keys that lead nowhere
 */
export function walkLines(key: string, at: number, count: number): number | null {
  const last = count - 1;
  const to = (next: number) => Math.min(last, Math.max(0, next));
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at < 0 ? last : at - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    case 'PageDown':
      return to(Math.max(0, at) + PAGE_LINES);
    case 'PageUp':
      return to(at - PAGE_LINES);
    default:
      return null;
  }
}
