import { type TableName, tableNames } from '../../shared/model/tables.ts';
import { CACHE_LAYOUT, type Database } from './database.ts';
import type { StoreStart } from './journal-host.ts';
import { openRow, sealRow } from './seal.ts';
import { emptySummary, type Summary } from './summary.ts';

/** What a cache says of itself. `layout` null = it was never filled to the end. */
export type CacheState = {
  readonly layout: number | null;
  readonly appliedSeq: number;
  readonly summary: Summary;
  readonly rowCounts: Readonly<Record<TableName, number>>;
};

/**
 * `use` it, `replay` the commands it has not seen, `fill` it because it is new, or `replace` it by
 * one under a new name because it cannot be trusted.
 */
export type CacheDecision = 'use' | 'replay' | 'fill' | 'replace';

/** Compares a cache with the journal. */
export function judgeCache(
  cache: CacheState,
  journal: Pick<StoreStart, 'lastSeq' | 'rowCounts'>,
): CacheDecision {
  if (cache.layout === null) return 'fill';
  if (cache.layout !== CACHE_LAYOUT || cache.appliedSeq > journal.lastSeq) return 'replace';
  if (cache.appliedSeq < journal.lastSeq) return 'replay';
  return countsAgree(cache.rowCounts, journal.rowCounts) ? 'use' : 'replace';
}

export function countsAgree(
  found: Readonly<Record<TableName, number>>,
  expected: Readonly<Partial<Record<TableName, number>>>,
): boolean {
  return tableNames.every((table) => found[table] === (expected[table] ?? 0));
}

/** Reads all that `judgeCache` needs in one transaction. */
export function readCacheState(database: Database): Promise<CacheState> {
  return database.transaction('r', database.tables, async () => {
    const [layout, applied, summary] = await database.meta.bulkGet([
      'layout',
      'appliedSeq',
      'summary',
    ]);
    const counts: [TableName, number][] = [];
    for (const table of tableNames) counts.push([table, await database.rows(table).count()]);
    return {
      layout: typeof layout?.payload === 'number' ? layout.payload : null,
      appliedSeq: typeof applied?.payload === 'number' ? applied.payload : 0,
      summary: summary === undefined ? emptySummary : (openRow(summary.payload) as Summary),
      rowCounts: Object.fromEntries(counts) as Record<TableName, number>,
    };
  });
}

/** Sequence number of the last command whose rows are in the database. */
export async function readAppliedSeq(database: Database): Promise<number> {
  const applied = await database.meta.get('appliedSeq');
  return typeof applied?.payload === 'number' ? applied.payload : 0;
}

/** Notes what the database holds; part of the transaction that puts the rows there. */
export async function writeCacheState(
  database: Database,
  appliedSeq: number,
  summary: Summary | null,
): Promise<void> {
  await database.meta.bulkPut([
    { key: 'layout', payload: CACHE_LAYOUT },
    { key: 'appliedSeq', payload: appliedSeq },
    ...(summary === null ? [] : [{ key: 'summary', payload: sealRow(summary) }]),
  ]);
}
