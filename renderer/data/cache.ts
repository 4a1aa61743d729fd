import { fail, type Failure, ok, type Result } from '../../shared/result/result.ts';
import type { Database } from './database.ts';
import type { JournalHost } from './journal-host.ts';
import { openDatabase } from './open-database.ts';
import { fillDatabase, type Filled } from './rebuild.ts';
import type { RowSeal } from './seal.ts';
import type { StoreState } from './store-state.ts';
import type { Summary } from './summary.ts';
import { type TimeLimits, withTimeLimit } from './time-limit.ts';
import { TouchedRows } from './touched-rows.ts';

/** A store that breaks more often in one session is not worth filling again. */
const MOST_REPAIRS = 5;

export type CacheOptions = {
  readonly host: JournalHost;
  readonly indexedDb: IDBFactory;
  readonly limits: TimeLimits;
  readonly seal: RowSeal;
};

/** The database in use, and its replacement by a freshly filled one when it cannot be trusted. */
export class Cache {
  readonly #options: CacheOptions;
  readonly #listeners = new Set<() => void>();
  #state: StoreState;
  #touched: TouchedRows;
  #isBroken = false;
  #isClosed = false;
  #repairs = 0;
  /** All clients and matters, as of the last command applied. */
  summary: Summary;

  constructor(options: CacheOptions, database: Database, filled: Omit<Filled, 'rowCounts'>) {
    this.#options = options;
    this.summary = filled.summary;
    this.#touched = new TouchedRows(filled.appliedSeq);
    this.#state = {
      health: { kind: 'ready' },
      database,
      nextUndo: () => null,
      nextRedo: () => null,
    };
  }

  get state(): StoreState {
    return this.#state;
  }

  get touched(): TouchedRows {
    return this.#touched;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  update(change: Partial<StoreState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** What happens to the database from here on does not count: the next query repairs it first. */
  giveUp(): void {
    this.#isBroken = true;
  }

  /** Guards a database call; slowness shows as the store's health. */
  readonly limit = <T>(work: PromiseLike<T>): Promise<T> =>
    withTimeLimit(work, this.#options.limits, (isSlow) => {
      const { kind } = this.#state.health;
      if (isSlow ? kind === 'ready' : kind === 'slow')
        this.update({ health: { kind: isSlow ? 'slow' : 'ready' } });
    });

  /** What `shown` says, or that it takes long. */
  orSlow(shown: Promise<Failure | null>): Promise<Failure | null> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => resolve({ code: 'store/slow', details: {} }),
        this.#options.limits.slowMs,
      );
      shown.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }

  /**
   * Runs one query or transaction on a database that can be trusted.
   *
   * @failure store/broken it failed or never ended; the next query repairs the store first
   * @failure store/... why it could not be repaired
   */
  async query<T>(work: (database: Database) => PromiseLike<T>): Promise<Result<T>> {
    const repaired = await this.repair();
    if (!repaired.ok) return repaired;
    try {
      return ok(await this.limit(work(this.#state.database)));
    } catch (error) {
      this.giveUp();
      return fail('store/broken', { error: error instanceof Error ? error.name : '' });
    }
  }

  /** Puts a freshly filled database under a new name in place of a broken one. */
  async repair(): Promise<Result<undefined>> {
    if (this.#isClosed) return fail('store/closed');
    if (!this.#isBroken) return ok(undefined);
    this.#repairs += 1;
    if (this.#repairs > MOST_REPAIRS)
      return this.#fail({ code: 'store/unavailable', details: { error: '' } });
    this.update({ health: { kind: 'rebuilding' } });
    const old = this.#state.database;
    const renewed = await fillNewCache(this.#options, this.limit);
    if (!renewed.ok) return this.#fail(renewed.failure);
    const { database, filled } = renewed.value;
    this.#isBroken = false;
    this.summary = filled.summary;
    this.#touched = new TouchedRows(filled.appliedSeq);
    this.update({ health: { kind: 'ready' }, database });
    // May hang for as long as the old one does.
    old.close();
    return ok(undefined);
  }

  close(): void {
    this.#isClosed = true;
    this.#state.database.close();
  }

  #fail(failure: Failure): Result<never> {
    this.update({ health: { kind: 'failed', failure } });
    return { ok: false, failure };
  }
}

/**
 * Asks for a new cache name and fills it from the journal.
 *
 * @failure store/unavailable IndexedDB fails or never answers, also under a new name
 */
export async function fillNewCache(
  { host, indexedDb, seal }: CacheOptions,
  limit: <T>(work: PromiseLike<T>) => Promise<T>,
): Promise<Result<{ database: Database; filled: Filled }>> {
  const named = await host.newCache();
  if (!named.ok) return named;
  try {
    const { database } = await limit(openDatabase(named.value.cacheName, indexedDb, seal));
    const filled = await fillDatabase(database, host, limit);
    return filled.ok ? ok({ database, filled: filled.value }) : filled;
  } catch (error) {
    return { ok: false, failure: unavailable(error) };
  }
}

function unavailable(error: unknown): Failure {
  const name = error instanceof Error ? error.name : '';
  return { code: 'store/unavailable', details: { error: name } };
}
