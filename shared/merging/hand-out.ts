import { rowKey } from '../model/apply-command.ts';
import type { Change, Command, ForeignAct } from '../model/command.ts';
import { type AnyRow, type TableName } from '../model/tables.ts';
import type { Exchange, HandedRecord } from './exchange.ts';
import { type HistoryEntry, historyOf } from './record-history.ts';

/** One entry of a log as a laptop keeps it. */
export type KeptEntry = HistoryEntry &
  Pick<Command, 'verb' | 'reason'> & { readonly undoes?: string | undefined };

/** What one laptop has of some records: as they stand, and every entry of its log about them. */
export type Kept = {
  readonly rows: ReadonlyMap<TableName, readonly AnyRow[]>;
  /** Oldest first; those about other records are passed over. */
  readonly log: readonly KeptEntry[];
};

/** Tables that stay where they are: what this office noted about merging, and what was purged. */
const KEPT_HERE: readonly TableName[] = ['mergings', 'purges'];

/** Puts together what a file for another laptop carries: the records and every act that made them. */
export function handOut({ rows, log }: Kept): Exchange {
  const entries = entriesByRecord(log);
  const records: HandedRecord[] = [];
  for (const [table, ofTable] of rows) {
    if (KEPT_HERE.includes(table)) continue;
    for (const row of ofTable) {
      const history = historyOf(entries.get(rowKey(table, row.id)) ?? []);
      if (history !== null) records.push({ table, row, stand: history.stand });
    }
  }
  return { records, acts: actsOf(log, records) };
}

/** The entries of a log by the record that they are about, each oldest first. */
export function entriesByRecord<T extends HistoryEntry>(
  log: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const entries = new Map<string, T[]>();
  for (const entry of log) {
    const key = rowKey(entry.table, entry.id);
    const known = entries.get(key);
    if (known === undefined) entries.set(key, [entry]);
    else known.push(entry);
  }
  return entries;
}

/** The acts on some records, each with those of its changes that are about them. */
function actsOf(log: readonly KeptEntry[], records: readonly HandedRecord[]): ForeignAct[] {
  const handed = new Set(records.map(({ table, row }) => rowKey(table, row.id)));
  const acts = new Map<string, ForeignAct>();
  for (const entry of log) {
    // A merge adds nothing to what was merged: the acts themselves are handed on.
    if (entry.isJoin === true || !handed.has(rowKey(entry.table, entry.id))) continue;
    const { commandId, at, by, device, verb, reason, undoes } = entry;
    const known = acts.get(commandId);
    if (known !== undefined) {
      if (!known.changes.some(({ table, id }) => table === entry.table && id === entry.id))
        known.changes.push(changeOf(entry));
      continue;
    }
    acts.set(commandId, {
      ...{ commandId, at, by, device, verb, reason, changes: [changeOf(entry)] },
      ...(undoes === undefined ? {} : { undoes }),
    });
  }
  return [...acts.values()];
}

function changeOf({ table, id, matterId, rev, before, after, settles }: HistoryEntry): Change {
  const change = { table, id, matterId, rev, before, after };
  return settles === undefined ? change : { ...change, settles };
}
