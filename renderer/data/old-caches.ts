import { type TimeLimits, withTimeLimit } from './time-limit.ts';

/** A cache that stands in the browser store before this start touches anything. */
export type OldCache = {
  readonly name: string;
  /** Last command in it; 0 = it was never filled; null = it cannot be read. */
  readonly appliedSeq: number | null;
  /** Records in it, archived ones too. */
  readonly records: number;
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
      guarded(readOldCache(name, indexedDb)).catch(() => ({ name, appliedSeq: null, records: 0 })),
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
  const opening = indexedDb.open(name);
  const database = await answerOf(opening);
  try {
    const tables = [...database.objectStoreNames];
    if (!tables.includes('meta')) return { name, appliedSeq: 0, records: 0 };
    const reading = database.transaction(tables, 'readonly');
    const counts = tables
      .filter((table) => !NO_RECORDS.includes(table))
      .map((table) => answerOf(reading.objectStore(table).count()));
    const applied = answerOf<unknown>(reading.objectStore('meta').get('appliedSeq'));
    const records = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    const found = await applied;
    const payload =
      typeof found === 'object' && found !== null && 'payload' in found ? found.payload : 0;
    return { name, appliedSeq: typeof payload === 'number' ? payload : 0, records };
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
