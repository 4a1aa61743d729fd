import type { Change, Command } from './command.ts';
import { type AnyRow, type TableName, tableNames } from './tables.ts';

/** One key for a row of any table. */
export function rowKey(table: TableName, id: string): string {
  return `${table}:${id}`;
}

/** The table that a key names. */
export function tableOfKey(key: string): TableName {
  return key.slice(0, key.indexOf(':')) as TableName;
}

/** Every row of the record by table and id. */
export type RecordState = ReadonlyMap<TableName, ReadonlyMap<string, AnyRow>>;

/** The first change whose `rev` does not follow the revision known before it; null = all follow. */
export function findStaleChange(
  changes: readonly Change[],
  knownRev: (table: TableName, id: string) => number,
): Change | null {
  const moved = new Map<string, number>();
  for (const change of changes) {
    const key = rowKey(change.table, change.id);
    const known = moved.get(key) ?? knownRev(change.table, change.id);
    if ((change.before?.rev ?? 0) !== known || change.rev !== known + 1) return change;
    moved.set(key, change.rev);
  }
  return null;
}

/** The record after all commands, in order: what every store must show. */
export function foldCommands(commands: Iterable<Command>): RecordState {
  const state = new Map(tableNames.map((table) => [table, new Map<string, AnyRow>()]));
  for (const command of commands)
    for (const { table, id, after } of command.changes) state.get(table)?.set(id, after as AnyRow);
  return state;
}
