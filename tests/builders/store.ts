import { IDBFactory } from 'fake-indexeddb';
import type { Journal } from '../../electron/journal/journal.ts';
import type { JournalHost } from '../../renderer/data/journal-host.ts';
import { openStore, type OpenStoreOptions } from '../../renderer/data/open-store.ts';
import type { Store } from '../../renderer/data/store.ts';
import { type AnyRow, type TableName, tableNames } from '../../shared/model/tables.ts';
import { hostOf, openTestJournal } from './journal-host.ts';
import { SimulatedDisk } from './simulated-disk.ts';

/** The real journal, the real store and a fake IndexedDB, as one app. */
export type TestApp = {
  readonly disk: SimulatedDisk;
  readonly journal: Journal;
  readonly host: JournalHost;
  readonly indexedDb: IDBFactory;
  readonly store: Store;
};

let nextId = 0;

/** Starts the app on a disk and a browser profile; both may be those of an earlier run. */
export async function startApp(
  given: Partial<Pick<TestApp, 'disk' | 'indexedDb'>> & {
    /** Changes what the page sees of the journal. */
    readonly wrapHost?: (host: JournalHost) => JournalHost;
    readonly store?: Partial<OpenStoreOptions>;
    /** The profile had a vault before. */
    readonly hadVault?: boolean;
  } = {},
): Promise<TestApp> {
  const { disk = new SimulatedDisk(), indexedDb = new IDBFactory(), hadVault = false } = given;
  const journal = await openTestJournal('/p', { fileSystem: disk, hadVault });
  const host = (given.wrapHost ?? ((same) => same))(hostOf(journal));
  const opened = await openStore({
    host,
    start: journal.start(),
    personId: () => 'person-1',
    indexedDb,
    randomId: () => `id-${(nextId += 1)}`,
    cleanUpAfterMs: 1e9,
    turn: () => new Promise((resolve) => setImmediate(resolve)),
    ...given.store,
  });
  if (!opened.ok) throw new Error(`${opened.failure.code} ${JSON.stringify(opened.failure)}`);
  return { disk, journal, host, indexedDb, store: opened.value };
}

/** What the cache holds: rows by table and id, and the log as `command:table:id:rev`. */
export async function readCache(
  store: Store,
): Promise<{ rows: Record<string, AnyRow>; log: string[]; appliedSeq: unknown }> {
  const { database } = store.getState();
  const rows: Record<string, AnyRow> = {};
  for (const table of tableNames)
    for (const { id, payload } of await database.rows(table).toArray())
      rows[`${table}:${id}`] = payload as AnyRow;
  const changes = await database.changes.orderBy('id').toArray();
  const log = changes.map(({ payload }) => {
    const change = payload as { commandId: string; table: TableName; id: string; rev: number };
    return `${change.commandId}:${change.table}:${change.id}:${change.rev}`;
  });
  return { rows, log, appliedSeq: (await database.meta.get('appliedSeq'))?.payload };
}
