import { addDays, type CivilDay } from '../time/civil-day.ts';
import { nearestInstantOf } from '../time/court-time.ts';
import { rowKey } from './apply-command.ts';
import type { Change } from './command.ts';
import { completeRow } from './complete-row.ts';
import type { MatterView } from './matter-view.ts';
import { type AnyRow, matterTables, type RowOf, type TableName } from './tables.ts';

/** A change of the log and when it was made: UTC milliseconds. */
export type DatedChange = Pick<Change, 'table' | 'id' | 'rev' | 'after'> & { readonly at: number };

/** The first instant that no longer belongs to a day, in UTC milliseconds. */
export function endOfDay(day: CivilDay, zone: string): number {
  return nearestInstantOf(addDays(day, 1), '00:00', zone);
}

/**
 * A matter as the record had it at the end of a day: every row at the last revision that the log gave
 * it by then. Null where the matter, or its client, was not in the record yet.
 *
 * @param changes of the matter and of its client, in any order; those of other matters are passed over
 * @param zone of the laptop: its midnight ends the day
 *
 * @example
 * asKnownOn(changes, 'matter-1', '2026-03-03', 'America/New_York')?.events.length //=> 12
 */
export function asKnownOn(
  changes: readonly DatedChange[],
  matterId: string,
  day: CivilDay,
  zone: string,
): MatterView | null {
  const end = endOfDay(day, zone);
  const last = new Map<string, DatedChange>();
  for (const change of changes) {
    if (change.at >= end) continue;
    const key = rowKey(change.table, change.id);
    if ((last.get(key)?.rev ?? 0) < change.rev) last.set(key, change);
  }
  const rowOf = <T extends TableName>(table: T, id: string): RowOf<T> | undefined => {
    const change = last.get(rowKey(table, id));
    return change === undefined ? undefined : wholeRow(table, change);
  };
  const matter = rowOf('matters', matterId);
  const client = matter === undefined ? undefined : rowOf('clients', matter.clientId);
  if (matter === undefined || client === undefined) return null;
  const rowsOf = <T extends (typeof matterTables)[number]>(table: T): readonly RowOf<T>[] =>
    [...last.values()]
      .filter((change) => change.table === table && change.after['matterId'] === matterId)
      .map((change) => wholeRow(table, change));
  return {
    client,
    matter,
    proceedings: rowsOf('proceedings'),
    events: rowsOf('events'),
    stints: rowsOf('stints'),
    claims: rowsOf('claims'),
    positions: rowsOf('positions'),
    confirmations: rowsOf('confirmations'),
    bars: rowsOf('bars'),
  };
}

/** A row that an older version of the app wrote has since got more fields. */
function wholeRow<T extends TableName>(table: T, change: DatedChange): RowOf<T> {
  return completeRow(table, change.after as AnyRow) as RowOf<T>;
}
