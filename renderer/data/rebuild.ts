import type { RebuildPage } from '../../shared/ipc.ts';
import { rowKey, tableOfKey } from '../../shared/model/apply-command.ts';
import type { Change } from '../../shared/model/command.ts';
import { type AnyRow, type TableName, tableNames } from '../../shared/model/tables.ts';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import { toStoredRow } from './apply-commands.ts';
import { writeCacheState } from './cache-state.ts';
import type { Database } from './database.ts';
import type { JournalHost } from './journal-host.ts';
import { changeRows } from './logged-change.ts';
import { noRevs, type RevSums } from './rev-sums.ts';
import { emptySummary, summarize, type Summary } from './summary.ts';

export type Filled = {
  readonly appliedSeq: number;
  readonly summary: Summary;
  readonly rowCounts: Readonly<Record<TableName, number>>;
};

/** A snapshot that is finished meanwhile makes the journal ask for a fresh start. */
const MOST_RESTARTS = 3;

/**
 * Fills a database with everything the journal holds. It counts as filled only once the last page
 * is in: until then it has no `layout`, and the next start fills it again.
 *
 * @param limit guards each transaction
 * @failure store/rebuild-failed the journal changed under the rebuild again and again
 * @failure journal/... as the journal says
 */
export async function fillDatabase(
  database: Database,
  host: Pick<JournalHost, 'rebuild'>,
  limit: <T>(work: PromiseLike<T>) => Promise<T>,
): Promise<Result<Filled>> {
  const filling = new Filling(database, limit);
  let coming = host.rebuild(null);
  for (let restarts = 0; restarts <= MOST_RESTARTS;) {
    const page = await coming;
    if (page.ok) {
      const { next } = page.value;
      // The main process reads the next page while this one is stored.
      if (next !== null) coming = quietly(host.rebuild(next));
      await filling.take(page.value);
      if (next === null) return ok(await filling.finish());
    } else if (page.failure.code === 'journal/rebuild-restart') {
      // Rows that are in already are right: later ones overwrite them.
      restarts += 1;
      coming = host.rebuild(null);
    } else return page;
  }
  return fail('store/rebuild-failed', { restarts: MOST_RESTARTS });
}

/** A page that nobody waits for any more must not count as an unhandled rejection. */
function quietly<T>(page: Promise<T>): Promise<T> {
  page.catch(() => undefined);
  return page;
}

class Filling {
  readonly #database: Database;
  readonly #limit: <T>(work: PromiseLike<T>) => Promise<T>;
  readonly #revs = new Map<string, number>();
  #appliedSeq = 0;
  #summary: Summary = emptySummary;

  constructor(database: Database, limit: <T>(work: PromiseLike<T>) => Promise<T>) {
    this.#database = database;
    this.#limit = limit;
  }

  async take(page: RebuildPage): Promise<void> {
    const database = this.#database;
    const rows = this.#newerRows(page);
    const log = page.commands.flatMap((command) => changeRows(database, command));
    const tables = [...rows.keys()].map((table) => database.rows(table));
    await this.#limit(
      database.transaction('rw', [...tables, database.changes], async () => {
        for (const [table, byId] of rows)
          await database
            .rows(table)
            .bulkPut([...byId.values()].map((row) => toStoredRow(database, table, row)));
        await database.changes.bulkPut(log);
      }),
    );
    this.#appliedSeq = page.commands.at(-1)?.seq ?? this.#appliedSeq;
  }

  async finish(): Promise<Filled> {
    const database = this.#database;
    const summary = this.#summary;
    await this.#limit(
      database.transaction('rw', database.meta, () =>
        writeCacheState(database, {
          appliedSeq: this.#appliedSeq,
          summary,
          revSums: this.#sumRevs(),
        }),
      ),
    );
    return { appliedSeq: this.#appliedSeq, summary, rowCounts: this.#countRows() };
  }

  /** Rows of the page that are newer than what is there: a snapshot's rows are ahead of the log. */
  #newerRows(page: RebuildPage): ReadonlyMap<TableName, ReadonlyMap<string, AnyRow>> {
    const newer = new Map<TableName, Map<string, AnyRow>>();
    const take = (table: TableName, row: AnyRow): void => {
      const key = rowKey(table, row.id);
      if ((this.#revs.get(key) ?? 0) >= row.rev) return;
      this.#revs.set(key, row.rev);
      newer.set(table, (newer.get(table) ?? new Map<string, AnyRow>()).set(row.id, row));
    };
    for (const { table, row } of page.rows) take(table, row as AnyRow);
    for (const { command } of page.commands)
      for (const { table, after } of command.changes) take(table, after as AnyRow);
    this.#summary = summarize(this.#summary, toChanges(newer));
    return newer;
  }

  #sumRevs(): RevSums {
    const sums = { ...noRevs };
    for (const [key, rev] of this.#revs) sums[tableOfKey(key)] += rev;
    return sums;
  }

  #countRows(): Record<TableName, number> {
    const counts = Object.fromEntries(tableNames.map((table) => [table, 0])) as Record<
      TableName,
      number
    >;
    for (const key of this.#revs.keys()) counts[tableOfKey(key)] += 1;
    return counts;
  }
}

function* toChanges(
  rows: ReadonlyMap<TableName, ReadonlyMap<string, AnyRow>>,
): Generator<Pick<Change, 'table' | 'id' | 'after'>> {
  for (const [table, byId] of rows) for (const [id, after] of byId) yield { table, id, after };
}
