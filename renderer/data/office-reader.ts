import { liveQuery, type Subscription } from 'dexie';
import { SerialQueue } from '../../shared/async/serial-queue.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { readAppliedSeq } from './cache-state.ts';
import { isDatabaseError } from './database-error.ts';
import type { Database } from './database.ts';
import { type HeldMatter, openAnyRow, type TouchedBetween } from './matter-reader.ts';
import { OfficeRows, type OfficeTable, officeTables } from './office-rows.ts';

/** As many rows are read before the page gets a turn. */
const ROWS_PER_PAGE = 500;

/** All matters of the office, archived ones too. */
export type Office = {
  /** In no order. A matter that did not change is the same object as before. */
  readonly matters: readonly MatterView[];
};

type Source = {
  readonly database: () => Database;
  readonly touchedBetween: TouchedBetween;
  readonly guard: <T>(work: PromiseLike<T>) => Promise<T>;
  /** Waits until the page may be kept busy. */
  readonly turn: () => Promise<void>;
  /** Told that a database failed. */
  readonly onBroken: (database: Database) => void;
};

type Held = { readonly database: Database; readonly rows: OfficeRows; seq: number };

/**
 * Every matter in memory, for what looks across clients: read once, page by page, then kept up to
 * date with what commands touch. Begins when somebody first asks.
 */
export class OfficeReader {
  readonly #source: Source;
  readonly #queue = new SerialQueue();
  readonly #listeners = new Set<() => void>();
  #held: Held | null = null;
  #office: Office | undefined = undefined;
  #following: { readonly database: Database; readonly subscription: Subscription } | null = null;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Undefined until the first reading is done. */
  readonly getOffice = (): Office | undefined => this.#office;

  /** Every matter of the database in use was read: what changed since is read in a moment. */
  get isRead(): boolean {
    return this.#held?.database === this.#source.database();
  }

  /** One matter as it was last read; null where the database in use was not read or has no such matter. */
  heldOf(matterId: string): HeldMatter | null {
    if (this.#held === null || !this.isRead) return null;
    const known = this.#held.rows.matter(matterId);
    return known === null ? null : { seq: this.#held.seq, ...known };
  }

  /** Every matter as the database holds it now; undefined where it cannot be read just now. */
  async read(): Promise<Office | undefined> {
    const database = this.#source.database();
    const isCurrent = await this.#queue.run(() => this.#catchUp(database));
    return isCurrent ? this.#office : undefined;
  }

  /** Tells of every new state; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.follow();
    return () => this.#listeners.delete(listener);
  };

  /** Follows the database in use; called again where another one took its place. */
  readonly follow = (): void => {
    const database = this.#source.database();
    if (this.#listeners.size === 0 || this.#following?.database === database) return;
    this.#following?.subscription.unsubscribe();
    const subscription = liveQuery(() => readAppliedSeq(database)).subscribe({
      next: () => void this.#queue.run(() => this.#catchUp(database)),
      error: (error: unknown) => this.#fail(database, error),
    });
    this.#following = { database, subscription };
  };

  /** False where the database failed or was replaced. */
  async #catchUp(database: Database): Promise<boolean> {
    if (this.#source.database() !== database) return false;
    try {
      const seq = await this.#source.guard(readAppliedSeq(database));
      const before = this.#held;
      if (before?.database === database && before.seq === seq) return true;
      const isKnown = before?.database === database && (await this.#readTouched(before, seq));
      if (!isKnown) this.#held = await this.#readWhole(database);
    } catch (error) {
      this.#fail(database, error);
      return false;
    }
    const matters = this.#held?.rows.views();
    if (matters === undefined) return false;
    this.#office = { matters };
    for (const listener of this.#listeners) listener();
    return true;
  }

  #fail(database: Database, error: unknown): void {
    if (!isDatabaseError(error)) throw error;
    this.#source.onBroken(database);
  }

  /** Pages are transactions of their own, so that saving never waits for the whole of it. */
  async #readWhole(database: Database): Promise<Held> {
    const held = { database, rows: new OfficeRows(), seq: await readAppliedSeq(database) };
    for (const table of officeTables) {
      let after = '';
      for (let isLast = false; !isLast;) {
        await this.#source.turn();
        const page = await this.#source.guard(
          database.rows(table).where('id').above(after).limit(ROWS_PER_PAGE).toArray(),
        );
        for (const row of page) held.rows.put(table, openAnyRow(database, table, row));
        isLast = page.length < ROWS_PER_PAGE;
        after = page.at(-1)?.id ?? after;
      }
    }
    // What was written meanwhile may stand in pages that were read before.
    const seq = await this.#source.guard(readAppliedSeq(database));
    if (seq !== held.seq && !(await this.#readTouched(held, seq))) return this.#readWhole(database);
    return held;
  }

  /** False where not all touched rows are known. */
  async #readTouched(held: Held, seq: number): Promise<boolean> {
    const touched = this.#source.touchedBetween(held.seq, seq);
    if (touched === null || seq < held.seq) return false;
    for (const table of officeTables) {
      const ids = new Set(touched.filter((row) => row.table === table).map((row) => row.id));
      if (ids.size > 0) await this.#readRows(held, table, [...ids]);
    }
    held.seq = seq;
    return true;
  }

  async #readRows({ database, rows }: Held, table: OfficeTable, ids: string[]): Promise<void> {
    for (const row of await this.#source.guard(database.rows(table).bulkGet(ids)))
      if (row !== undefined) rows.put(table, openAnyRow(database, table, row));
  }
}
