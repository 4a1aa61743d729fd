import { type TableName, tableNames } from '../../shared/model/tables.ts';
import { CACHE_LAYOUT, type Database, type StoredMeta } from './database.ts';
import type { JournalStart } from '../../shared/ipc.ts';
import { type RevSums, writeRevSums } from './rev-sums.ts';
import { emptySummary, type Summary } from './summary.ts';

/** Rows by table. */
export type RowCounts = Readonly<Record<TableName, number>>;

/** What a cache says of itself. `layout` null = it was never filled to the end. */
export type CacheState = {
  readonly layout: number | null;
  readonly appliedSeq: number;
  readonly summary: Summary;
  /** Null where they were not counted. */
  readonly rowCounts: RowCounts | null;
};

/**
 * `use` it, `replay` the commands it has not seen, `fill` it because it is new, or `replace` it by
 * one under a new name because it cannot be trusted.
 */
export type CacheDecision = 'use' | 'replay' | 'fill' | 'replace';

/** Compares a cache with the journal. */
export function judgeCache(
  cache: CacheState,
  journal: Pick<JournalStart, 'lastSeq' | 'rowCounts'>,
): CacheDecision {
  if (cache.layout === null) return 'fill';
  if (cache.layout !== CACHE_LAYOUT || cache.appliedSeq > journal.lastSeq) return 'replace';
  if (cache.appliedSeq < journal.lastSeq) return 'replay';
  return countsAgree(cache.rowCounts, journal.rowCounts) ? 'use' : 'replace';
}

/** Whether two counts are the same; what nobody has counted yet disagrees with nothing. */
export function countsAgree(found: RowCounts | null, expected: Partial<RowCounts> | null): boolean {
  if (found === null || expected === null) return true;
  return tableNames.every((table) => found[table] === (expected[table] ?? 0));
}

/**
 * Reads all that `judgeCache` needs in one transaction.
 *
 * @param withCounts costs time that grows with the record
 */
export function readCacheState(
  database: Database,
  { withCounts }: { readonly withCounts: boolean },
): Promise<CacheState> {
  return database.transaction('r', database.tables, async () => {
    const [layout, applied, summary] = await database.meta.bulkGet([
      'layout',
      'appliedSeq',
      'summary',
    ]);
    return {
      layout: typeof layout?.payload === 'number' ? layout.payload : null,
      appliedSeq: typeof applied?.payload === 'number' ? applied.payload : 0,
      summary: openSummary(database, summary),
      rowCounts: withCounts ? await countRows(database) : null,
    };
  });
}

/** The stored summary; empty where there is none yet. */
export function openSummary({ seal }: Database, stored: StoredMeta | undefined): Summary {
  return stored === undefined
    ? emptySummary
    : (seal.open(stored.payload, 'meta', 'summary') as Summary);
}

export async function countRows(database: Database): Promise<RowCounts> {
  const counts = await Promise.all(
    tableNames.map(async (table) => [table, await database.rows(table).count()] as const),
  );
  return Object.fromEntries(counts) as RowCounts;
}

/** Sequence number of the last command whose rows are in the database. */
export async function readAppliedSeq(database: Database): Promise<number> {
  const applied = await database.meta.get('appliedSeq');
  return typeof applied?.payload === 'number' ? applied.payload : 0;
}

/** Notes what the database holds; part of the transaction that puts the rows there. */
export async function writeCacheState(
  database: Database,
  {
    appliedSeq,
    summary,
    revSums,
  }: {
    readonly appliedSeq: number;
    /** Null = it did not change. */
    readonly summary: Summary | null;
    readonly revSums: RevSums;
  },
): Promise<void> {
  await writeRevSums(database, appliedSeq, revSums);
  await database.meta.bulkPut([
    { key: 'layout', payload: CACHE_LAYOUT },
    { key: 'appliedSeq', payload: appliedSeq },
    ...(summary === null
      ? []
      : [{ key: 'summary', payload: database.seal.seal(summary, 'meta', 'summary') }]),
  ]);
}
