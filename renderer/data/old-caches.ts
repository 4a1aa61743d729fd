import { type TimeLimits, withTimeLimit } from './time-limit.ts';

/** A cache that stands in the browser store before this start touches anything. */
export type OldCache = {
  readonly name: string;
  /** Last command in it; 0 = it was never filled; null = it cannot be read. */
  readonly appliedSeq: number | null;
};

/** Tables of a cache that hold no records. */
const NO_RECORDS: readonly string[] = ['changes', 'meta'];

/** Looks at every cache there is, and changes none. */
export async function findOldCaches(
  indexedDb: IDBFactory,
  limits: TimeLimits,
): Promise<readonly OldCache[]> {
  const guarded = <T>(work: Promise<T>): Promise<T> => withTimeLimit(work, limits, () => undefined);
  // A store that cannot even be listed is not cleaned up either; opening tells what is wrong.
  const listed = await guarded(indexedDb.databases()).catch(() => []);
  const names = listed.flatMap(({ name = '' }) => (/^cache-\d+$/.test(name) ? [name] : []));
  return Promise.all(
    names.map((name) =>
      guarded(readOldCache(name, indexedDb)).catch(() => ({ name, appliedSeq: null })),
    ),
  );
}

/** The cache that knows most of what the journal has lost; null where none is ahead of it. */
export function findSurvivor(caches: readonly OldCache[], lastSeq: number): OldCache | null {
  const ahead = caches.filter(({ appliedSeq }) => (appliedSeq ?? 0) > lastSeq);
  return ahead.reduce<OldCache | null>(
    (best, cache) => ((cache.appliedSeq ?? 0) > (best?.appliedSeq ?? 0) ? cache : best),
    null,
  );
}

/** Deletes caches that hold nothing the journal lacks; their names are never used again. */
export function deleteOldCaches(
  caches: readonly OldCache[],
  current: string,
  lastSeq: number,
  indexedDb: IDBFactory,
): void {
  for (const { name, appliedSeq } of caches)
    if (name !== current && appliedSeq !== null && appliedSeq <= lastSeq)
      indexedDb.deleteDatabase(name);
}

async function readOldCache(name: string, indexedDb: IDBFactory): Promise<OldCache> {
  return reading(name, indexedDb, async (database) => {
    if (!database.objectStoreNames.contains('meta')) return { name, appliedSeq: 0 };
    const meta = database.transaction('meta', 'readonly').objectStore('meta');
    const found = await answerOf<unknown>(meta.get('appliedSeq'));
    const payload =
      typeof found === 'object' && found !== null && 'payload' in found ? found.payload : 0;
    return { name, appliedSeq: typeof payload === 'number' ? payload : 0 };
  });
}

/** How many records an old cache holds, archived ones too; 0 where it cannot be read. */
export async function countRecords(
  name: string,
  indexedDb: IDBFactory,
  limits: TimeLimits,
): Promise<number> {
  const counting = reading(name, indexedDb, async (database) => {
    const tables = [...database.objectStoreNames].filter((table) => !NO_RECORDS.includes(table));
    const stores = database.transaction(tables, 'readonly');
    const counts = tables.map((table) => answerOf(stores.objectStore(table).count()));
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  });
  return withTimeLimit(counting, limits, () => undefined).catch(() => 0);
}

async function reading<T>(
  name: string,
  indexedDb: IDBFactory,
  read: (database: IDBDatabase) => Promise<T>,
): Promise<T> {
  const database = await answerOf(indexedDb.open(name));
  try {
    return await read(database);
  } finally {
    database.close();
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
  });
}
