import type { SequencedCommand } from '../../shared/ipc.ts';
import { completeRow } from '../../shared/model/complete-row.ts';
import { type AnyRow, matterIdOf, type TableName } from '../../shared/model/tables.ts';
import { invariant } from '../../shared/result/invariant.ts';
import { readAppliedSeq, writeCacheState } from './cache-state.ts';
import type { Database, StoredRow } from './database.ts';
import { changeRows } from './logged-change.ts';
import { readRevSums, sumsAfter } from './rev-sums.ts';
import type { Summary } from './summary.ts';

/** A row as it is stored: with all fields, whichever version of the app wrote it. */
export function toStoredRow({ seal }: Database, table: TableName, row: AnyRow): StoredRow {
  const whole = completeRow(table, row);
  return {
    id: whole.id,
    matterId: matterIdOf(table, whole),
    payload: seal.seal(whole, table, whole.id),
  };
}

/**
 * Puts rows, log rows and `appliedSeq` of acknowledged commands into the database: all in one
 * transaction or none. The commands must follow what was applied before, without a gap.
 *
 * @param summary the summary after them; null where it did not change
 */
export async function applyCommands(
  database: Database,
  commands: readonly SequencedCommand[],
  summary: Summary | null,
): Promise<void> {
  const first = commands[0];
  const last = commands.at(-1);
  if (first === undefined || last === undefined) return;
  const rows = lastRows(database, commands);
  const log = commands.flatMap((command) => changeRows(database, command));
  const tables = [...rows.keys()].map((table) => database.rows(table));
  await database.transaction('rw', [...tables, database.changes, database.meta], async () => {
    const appliedSeq = await readAppliedSeq(database);
    invariant(appliedSeq === first.seq - 1, 'commands are applied without a gap');
    const revSums = sumsAfter(await readRevSums(database, appliedSeq), commands);
    for (const [table, stored] of rows) await database.rows(table).bulkPut([...stored.values()]);
    await database.changes.bulkPut(log);
    await writeCacheState(database, { appliedSeq: last.seq, summary, revSums });
  });
}

/** Each row once, as the last command leaves it. */
function lastRows(
  database: Database,
  commands: readonly SequencedCommand[],
): ReadonlyMap<TableName, ReadonlyMap<string, StoredRow>> {
  const byTable = new Map<TableName, Map<string, StoredRow>>();
  for (const { command } of commands)
    for (const { table, id, after } of command.changes) {
      const rows = byTable.get(table) ?? new Map<string, StoredRow>();
      byTable.set(table, rows.set(id, toStoredRow(database, table, after as AnyRow)));
    }
  return byTable;
}
