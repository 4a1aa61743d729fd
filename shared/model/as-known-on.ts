import { addDays, type CivilDay } from '../time/civil-day.ts';
import { nearestInstantOf } from '../time/court-time.ts';
import { rowKey } from './apply-command.ts';
import type { Change } from './command.ts';
import { completeRow } from './complete-row.ts';
import type { MatterView } from './matter-view.ts';
import { type AnyRow, matterTables, type RowOf, type TableName } from './tables.ts';

/** A change of the log and when it was made: UTC milliseconds. */
export type DatedChange = Pick<Change, 'table' | 'id' | 'rev' | 'before' | 'after'> & {
  readonly at: number;
  /** Stands where it was made on another laptop, by whose revisions it counts. */
  readonly takenIn?: object;
  /** It is what taking in from another laptop made of the row. */
  readonly isJoin?: boolean;
};

/** The first instant that no longer belongs to a day, in UTC milliseconds. */
export function endOfDay(day: CivilDay, zone: string): number {
  return nearestInstantOf(addDays(day, 1), '00:00', zone);
}

/**
 * A matter as the record had it at the end of a day: every row at the last revision that the log gave
 * it by then. What was done on another laptop counts from when it was done there, also where it was
 * taken in later. Null where the matter, or its client, was not in the record yet.
 *
 * @param changes of the matter and of its client; those of other matters are passed over. In any order,
 *   but those of a row that was merged with another laptop as the log has them
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
  const merged = new Set<string>();
  for (const change of changes) {
    if (change.at >= end) continue;
    const key = rowKey(change.table, change.id);
    if (change.takenIn !== undefined) merged.add(key);
    if ((last.get(key)?.rev ?? 0) < change.rev) last.set(key, change);
  }
  for (const [key, change] of replayMerged(changes, merged, end)) last.set(key, change);
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

/**
 * The rows that another laptop changed too, as they were known at an instant. Between two merges the
 * acts of both laptops follow each other by their time, each changing the fields that it changed there;
 * from a merge on the row stands as it left it.
 *
 * @param keys of those rows
 */
function replayMerged(
  changes: readonly DatedChange[],
  keys: ReadonlySet<string>,
  end: number,
): ReadonlyMap<string, DatedChange> {
  const rows = new Map<string, DatedChange>();
  const waiting = new Map<string, DatedChange[]>();
  const flush = (key: string): void => {
    for (const change of (waiting.get(key) ?? []).sort((a, b) => a.at - b.at))
      rows.set(key, withChanged(rows.get(key), change));
    waiting.delete(key);
  };
  for (const change of changes) {
    const key = rowKey(change.table, change.id);
    if (change.at >= end || !keys.has(key)) continue;
    if (change.isJoin === true) {
      flush(key);
      rows.set(key, change);
    } else waiting.set(key, [...(waiting.get(key) ?? []), change]);
  }
  for (const key of [...waiting.keys()]) flush(key);
  return rows;
}

/** A row with the fields that a change changed, whatever else the row has by then. */
function withChanged(known: DatedChange | undefined, change: DatedChange): DatedChange {
  if (known === undefined || change.before === null) return known ?? change;
  const { before, after } = change;
  const changed: DatedChange['after'] = { ...known.after, ...differing(before, after) };
  const details = [known.after['details'], before['details'], after['details']];
  if (!details.every(isObject)) return { ...known, after: changed };
  const [now = {}, old = {}, next = {}] = details;
  return { ...known, after: { ...changed, details: { ...now, ...differing(old, next) } } };
}

function differing(before: PlainObject, after: PlainObject): PlainObject {
  const differs = ([key, value]: [string, unknown]) =>
    JSON.stringify(before[key]) !== JSON.stringify(value);
  return Object.fromEntries(Object.entries(after).filter(differs));
}

type PlainObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
