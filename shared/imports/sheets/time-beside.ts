import type { SheetRow, SheetTable } from './row-values.ts';
import { timeTextOf } from './with-time.ts';

/** The time in a column of its own; empty where there is none. */
export function timeBeside(table: SheetTable, row: SheetRow, timesAt: number | null) {
  return timesAt === null
    ? { text: '', isMachine: false }
    : timeTextOf(row.cells[timesAt], row.lines[timesAt] ?? '', table.epoch);
}
