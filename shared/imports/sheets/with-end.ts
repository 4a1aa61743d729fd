import type { PlacedDate } from '../../time/case-date.ts';
import { addDays, compareDays, isCivilDay } from '../../time/civil-day.ts';
import type { ImportDoubt } from '../file-reading.ts';
import { columnsOf, type SheetRow, type SheetTable } from './row-values.ts';
import { sheetDoubts } from './sheet-doubts.ts';

/** Whether a row says under "All day event" that it is one, as calendars save their lists. */
export function isAllDay(table: SheetTable, row: SheetRow): boolean {
  const at = table.headings.findIndex((heading) => /^all.?day\b/i.test(heading));
  return at !== -1 && /^(?:true|yes|y|x|1)$/i.test(row.lines[at] ?? '');
}

/**
 * Puts to a day the last one of several that the row names beside it. Lists of calendars name the day
 * behind the last of a whole-day event. An end that cannot be taken in is said.
 */
export function withEnd(
  date: PlacedDate,
  table: SheetTable,
  row: SheetRow,
): { readonly date: PlacedDate; readonly doubts: readonly ImportDoubt[] } {
  const [column] = columnsOf(table, 'end-date');
  if (column === undefined || date.kind !== 'on' || !isCivilDay(date.from))
    return { date, doubts: [] };
  const cell = table.dateOf(row.cells[column], column);
  if (cell.type === 'none') return { date, doubts: [] };
  if (cell.type === 'bad') return { date, doubts: [sheetDoubts.badEnd(cell.text)] };
  const named = cell.date.kind === 'on' ? cell.date.from : '';
  if (!isCivilDay(named)) return { date, doubts: [sheetDoubts.unreadEnd(cell.text)] };
  const last = isAllDay(table, row) ? addDays(named, -1) : named;
  const later = compareDays(last, date.from);
  if (later <= 0)
    return { date, doubts: named < date.from ? [sheetDoubts.unreadEnd(cell.text)] : [] };
  if (date.time !== undefined) return { date, doubts: [sheetDoubts.unreadEnd(cell.text)] };
  return {
    date: {
      kind: 'from-to',
      from: date.from,
      to: last,
      precision: 'day',
      asTyped: `${date.asTyped} – ${cell.text}`.slice(0, 200),
    },
    doubts: cell.doubts,
  };
}
