import type { PageRow } from './read-page.ts';

/** Which column of a table of entries holds what; -1 where there is none. */
export type EntryColumns = {
  readonly table: number;
  readonly count: number;
  readonly filed: number;
  readonly entered: number;
  readonly number: number;
  readonly text: number;
  /** A history report gives its dates in one cell and the docket text in a row beneath. */
  readonly layout: 'docket' | 'history' | 'appellate';
};

const FILED = /^(?:date\s?filed|filing date|filed|date)$/i;
const ENTERED = /^(?:date\s?entered|docket(?:ed)? date|date docketed|entered)$/i;
const NUMBER = /^(?:#|no\.?|doc\.?\s?(?:no\.?|#)|document|entry)$/i;
const TEXT = /^docket text\b/i;

/** The columns of a table whose row of headings this is; null for any other row. */
export function entryColumns({ table, cells }: PageRow): EntryColumns | null {
  const names = cells.map((cell) => cell.lines.join(' ').trim());
  const find = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  if (cells.length > 12) return null;
  const text = find(TEXT);
  const filed = find(FILED);
  const entered = find(ENTERED);
  const number = find(NUMBER);
  const shape = { table, count: cells.length, filed, entered, number };
  if (text >= 0 && (filed >= 0 || entered >= 0)) return { ...shape, text, layout: 'docket' };
  const dates = find(/^dates?$/i);
  const description = find(/^description$/i);
  if (dates >= 0 && description >= 0 && number >= 0)
    return { ...shape, filed: dates, entered: -1, text: description, layout: 'history' };
  return null;
}
