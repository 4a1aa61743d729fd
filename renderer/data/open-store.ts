import { fail, type Failure, ok, type Result } from '../../shared/result/result.ts';
import { applyCommands } from './apply-commands.ts';
import { Cache, type CacheOptions, fillNewCache } from './cache.ts';
import { confirmStart } from './confirm-start.ts';
import {
  countRows,
  countsAgree,
  judgeCache,
  readCacheState,
  type CacheState,
} from './cache-state.ts';
import { CACHE_LAYOUT, type Database } from './database.ts';
import type { JournalStart } from '../../shared/ipc.ts';
import type { JournalHost } from './journal-host.ts';
import { countRecords, deleteOldCaches, findOldCaches, findSurvivor } from './old-caches.ts';
import { openDatabase } from './open-database.ts';
import { pageTurn } from './page-turn.ts';
import { rowSealOf } from './seal.ts';
import { fillDatabase, type Filled } from './rebuild.ts';
import { Store } from './store.ts';
import { summarize } from './summary.ts';
import { defaultTimeLimits, type TimeLimits, withTimeLimit } from './time-limit.ts';

const COMMANDS_PER_READ = 500;
/** Old caches go once the app has settled. */
const CLEAN_UP_AFTER_MS = 5_000;

export type OpenStoreOptions = {
  readonly host: JournalHost;
  readonly start: JournalStart;
  /** The key of the cache, 32 bytes; left out or null = its rows are plain. */
  readonly cacheKey?: Uint8Array | null;
  /** Who sits at the laptop now; may be empty. */
  readonly personId: () => string;
  /** Told once where opening takes long. */
  readonly onSlow?: () => void;
  readonly indexedDb?: IDBFactory;
  readonly randomId?: () => string;
  readonly limits?: TimeLimits;
  readonly turn?: () => Promise<void>;
  readonly cleanUpAfterMs?: number;
};

/**
 * Opens the store. The cache is used where it agrees with the journal, brought up to date where it
 * is behind, and otherwise replaced by a new one that is filled from the journal.
 *
 * Where the start is told ahead of the journal the cache is used on the vault's word, and
 * `Store.confirmed` says later whether that was right.
 *
 * A cache that knows more than the journal is the last copy of what the journal lost: it is never
 * deleted, and nothing is written beside it. Where the journal says itself that it is damaged, that
 * cache is shown, to be read and saved from; where the journal noticed nothing, opening fails.
 *
 * @failure store/ahead-of-journal the journal lost commands: `records`, `applied`, `lastSeq`
 * @failure store/cannot-open IndexedDB fails, also under a new name
 * @failure journal/... what stopped the journal, where IndexedDB fails as well
 * @failure store/rebuild-mismatch what was filled in is not what the journal counts
 * @failure store/rebuild-failed, journal/... the journal cannot be read
 */
export async function openStore(options: OpenStoreOptions): Promise<Result<Store>> {
  const {
    host,
    start,
    cacheKey = null,
    personId,
    onSlow = () => undefined,
    indexedDb = globalThis.indexedDB,
    randomId = () => crypto.randomUUID(),
    limits = defaultTimeLimits,
    turn = pageTurn,
    cleanUpAfterMs = CLEAN_UP_AFTER_MS,
  } = options;
  const seal = rowSealOf(cacheKey);
  const cacheOptions = { host, indexedDb, limits, seal };
  const limit = <T>(work: PromiseLike<T>): Promise<T> =>
    withTimeLimit(work, limits, (isSlow) => {
      if (isSlow) onSlow();
    });
  const oldCaches = await findOldCaches(indexedDb, limits);
  const survivor = findSurvivor(oldCaches, start.lastSeq);
  if (survivor !== null && start.writable) {
    const { name, appliedSeq } = survivor;
    const records = await countRecords(name, indexedDb, limits);
    return fail('store/ahead-of-journal', {
      records,
      applied: appliedSeq ?? 0,
      lastSeq: start.lastSeq,
    });
  }
  const opened =
    (survivor === null ? null : await openSurvivor(survivor.name, cacheOptions, limit)) ??
    (await openKnownCache(cacheOptions, start, limit)) ??
    (await openNewCache(cacheOptions, start, limit));
  if (!opened.ok) return { ok: false, failure: startFailure(opened.failure, start) };
  const { database, filled } = opened.value;
  const cache = new Cache(cacheOptions, database, filled);
  const confirmed =
    start.rowCounts === null
      ? confirmStart(start, () => limit(countRows(database)), host.opened())
      : Promise.resolve(true);
  // A journal that cannot be written may have lost more than it knows.
  if (start.writable)
    setTimeout(() => {
      void confirmed.then((agrees) => {
        if (agrees) deleteOldCaches(oldCaches, cache.state.database.name, start.lastSeq, indexedDb);
      });
    }, cleanUpAfterMs);
  const { device } = start;
  const door = { ...host, append: appendWhenConfirmed(confirmed, host) };
  return ok(new Store({ host: door, cache, device, personId, randomId, turn, confirmed }));
}

/** Nothing is written on the strength of a start that the journal has not confirmed. */
function appendWhenConfirmed(
  confirmed: Promise<boolean>,
  host: JournalHost,
): JournalHost['append'] {
  return async (command) => ((await confirmed) ? host.append(command) : fail('store/opened-anew'));
}

/** At start nothing was saved yet; a disk that stopped the journal is the reason to tell. */
function startFailure(failure: Failure, { writable, notices }: JournalStart): Failure {
  if (failure.code !== 'store/unavailable') return failure;
  const reason = writable ? undefined : notices[0];
  return reason ?? { code: 'store/cannot-open', details: failure.details };
}

type Opened = { readonly database: Database; readonly filled: Omit<Filled, 'rowCounts'> };
type Limit = <T>(work: PromiseLike<T>) => Promise<T>;

/** The last copy of what the journal lost, as it is; null where it cannot be shown. */
async function openSurvivor(
  name: string,
  { indexedDb, seal }: CacheOptions,
  limit: Limit,
): Promise<Result<Opened> | null> {
  try {
    const { database } = await limit(openDatabase(name, indexedDb, seal));
    const state = await limit(readCacheState(database, { withCounts: false }));
    if (state.layout === CACHE_LAYOUT) return ok({ database, filled: state });
    database.close();
    return null;
  } catch {
    return null;
  }
}

/** The cache that the journal names, made to agree with it; null where that cannot be. */
async function openKnownCache(
  { host, indexedDb, seal }: CacheOptions,
  start: JournalStart,
  limit: Limit,
): Promise<Result<Opened> | null> {
  try {
    const { database, lostData } = await limit(openDatabase(start.cacheName, indexedDb, seal));
    const withCounts = start.rowCounts !== null;
    const state = await limit(readCacheState(database, { withCounts }));
    const decision = lostData ? 'replace' : judgeCache(state, start);
    const opened =
      decision === 'use'
        ? ok({ database, filled: state })
        : decision === 'replay'
          ? await replay(database, state, start, host, limit)
          : decision === 'fill'
            ? await fill(database, start, host, limit)
            : null;
    if (opened?.ok !== true) database.close();
    return opened;
  } catch {
    // Whatever IndexedDB said: a new name is tried, and its failure is told.
    return null;
  }
}

async function openNewCache(
  options: CacheOptions,
  start: JournalStart,
  limit: Limit,
): Promise<Result<Opened>> {
  const renewed = await fillNewCache(options, limit);
  return renewed.ok ? checkCounts(renewed.value, start) : renewed;
}

async function fill(
  database: Database,
  start: JournalStart,
  host: JournalHost,
  limit: Limit,
): Promise<Result<Opened>> {
  const filled = await fillDatabase(database, host, limit);
  return filled.ok ? checkCounts({ database, filled: filled.value }, start) : filled;
}

function checkCounts(
  opened: { readonly database: Database; readonly filled: Filled },
  { lastSeq, rowCounts }: JournalStart,
): Result<Opened> {
  const { appliedSeq, rowCounts: found } = opened.filled;
  // A command appended meanwhile makes the counts of the start stale; they agree with themselves.
  const agrees = appliedSeq > lastSeq || (appliedSeq === lastSeq && countsAgree(found, rowCounts));
  return agrees ? ok(opened) : fail('store/rebuild-mismatch', { found: appliedSeq, lastSeq });
}

/** Applies what the cache has not seen; null where it still disagrees then. */
async function replay(
  database: Database,
  state: CacheState,
  start: JournalStart,
  host: JournalHost,
  limit: Limit,
): Promise<Result<Opened> | null> {
  let { appliedSeq, summary } = state;
  while (appliedSeq < start.lastSeq) {
    const read = await host.read({ afterSeq: appliedSeq, limit: COMMANDS_PER_READ });
    if (!read.ok) return read;
    const last = read.value.at(-1);
    if (last === undefined) return null;
    const changes = read.value.flatMap(({ command }) => command.changes);
    summary = summarize(summary, changes);
    await limit(applyCommands(database, read.value, summary));
    appliedSeq = last.seq;
  }
  const agrees =
    appliedSeq > start.lastSeq || countsAgree(await limit(countRows(database)), start.rowCounts);
  return agrees ? ok({ database, filled: { appliedSeq, summary } }) : null;
}
