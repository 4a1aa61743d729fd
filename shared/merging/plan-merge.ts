import { rowKey } from '../model/apply-command.ts';
import type { Change, ForeignAct, Merged } from '../model/command.ts';
import { type AnyRow, matterIdOf, type TableName } from '../model/tables.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { Exchange } from './exchange.ts';
import { entriesByRecord, type Kept } from './hand-out.ts';
import { type MergedRecord, mergeRecord } from './merge-record.ts';
import { historyOf, type RecordHistory, toWrite } from './record-history.ts';

/** What merging would do to one matter, or to what belongs to none (`matterId` is empty). */
export type ScopePlan = {
  readonly matterId: string;
  /** Only records of which they know something that is not known here. */
  readonly records: readonly MergedRecord[];
  /** Their acts that are not known here, in their order. */
  readonly acts: readonly ForeignAct[];
};

/**
 * Works out what merging a file would do here, without doing it. What belongs to no matter comes
 * first: a matter needs its client. Nothing new is an empty plan; the same file once more is one.
 *
 * @param ours every record of the file as it stands here, where it is here, with its log
 * @failure merging/other-matter a record stands in another matter here: `table`, `id`
 */
export function planMerge(ours: Kept, file: Exchange): Result<readonly ScopePlan[]> {
  const entries = entriesByRecord(ours.log);
  const rows = new Map(
    [...ours.rows].flatMap(([table, ofTable]) =>
      ofTable.map((row) => [rowKey(table, row.id), row] as const),
    ),
  );
  const histories = foreignHistories(file);
  const scopes = new Map<string, MergedRecord[]>();
  for (const { table, row } of file.records) {
    const key = rowKey(table, row.id);
    const theirs = histories.get(key);
    if (theirs === undefined) continue;
    const here = rows.get(key);
    const matterId = matterIdOf(table, row);
    if (here !== undefined && matterIdOf(table, here) !== matterId)
      return fail('merging/other-matter', { table, id: row.id });
    const history = here === undefined ? null : historyOf(entries.get(key) ?? []);
    const mine = here === undefined || history === null ? null : { row: here, history };
    const merged = mergeRecord(table, mine, { row, history: theirs });
    if (merged !== null) scopes.set(matterId, [...(scopes.get(matterId) ?? []), merged]);
  }
  return ok(
    [...scopes]
      .map(([matterId, records]) => ({ matterId, records, acts: newActs(file.acts, records) }))
      .sort((a, b) => (a.matterId < b.matterId ? -1 : 1)),
  );
}

/** What a plan leaves in the journal beside the rows: their acts as they were, and what holds now. */
export function mergedOf(plan: ScopePlan, device: string): Merged {
  return {
    device,
    acts: [...plan.acts],
    stands: plan.records.map(({ stand }) => stand),
  };
}

/** The rows of a plan that stand otherwise after it, as a command takes them. */
export function changedRows(
  plan: ScopePlan,
): readonly { readonly table: TableName; readonly after: AnyRow }[] {
  return plan.records
    .filter(({ row, ours }) => row !== ours)
    .map(({ table, row }) => ({ table, after: row }));
}

function foreignHistories(file: Exchange): ReadonlyMap<string, RecordHistory> {
  const changes = new Map<string, { readonly act: ForeignAct; readonly change: Change }[]>();
  for (const act of file.acts)
    for (const change of act.changes) {
      const key = rowKey(change.table, change.id);
      const known = changes.get(key);
      if (known === undefined) changes.set(key, [{ act, change }]);
      else known.push({ act, change });
    }
  return new Map(
    file.records.map(({ table, row, stand }) => {
      const key = rowKey(table, row.id);
      const writes = (changes.get(key) ?? []).map(({ act, change }) => {
        const { commandId, at, by, device } = act;
        return [commandId, toWrite({ ...change, commandId, at, by, device })] as const;
      });
      return [key, { writes: new Map(writes), stand }];
    }),
  );
}

/** Of each act what is about the records and not known here yet. */
function newActs(
  acts: readonly ForeignAct[],
  records: readonly MergedRecord[],
): readonly ForeignAct[] {
  const news = new Map(
    records.map(({ table, id, news: writes }) => [
      rowKey(table, id),
      new Set(writes.map(({ commandId }) => commandId)),
    ]),
  );
  return acts.flatMap((act) => {
    const changes = act.changes.filter(
      ({ table, id }) => news.get(rowKey(table, id))?.has(act.commandId) === true,
    );
    return changes.length === 0 ? [] : [{ ...act, changes }];
  });
}
