import { liveQuery, type Subscription } from 'dexie';
import { SerialQueue } from '../../shared/async/serial-queue.ts';
import { rowKey, tableOfKey } from '../../shared/model/apply-command.ts';
import type { KeptDocument } from '../../shared/model/document.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { type TableName, tableNames } from '../../shared/model/tables.ts';
import { readAppliedSeq } from './cache-state.ts';
import { isDatabaseError } from './database-error.ts';
import type { Database, StoredRow } from './database.ts';
import { type HeldMatter, openAnyRow, type TouchedBetween } from './matter-reader.ts';
import { isOfficeTable, OfficeRows, officeTables } from './office-rows.ts';
import { noRevs, readRevSums } from './rev-sums.ts';
import { SealBroken } from './seal.ts';

/** As many rows are read before the page gets a turn. */
const ROWS_PER_PAGE = 500;

/** All matters of the office and their kept documents, archived ones too. */
export type Office = {
  /** In no order. A matter that did not change is the same object as before. */
  readonly matters: readonly MatterView[];
  /** In no order; the same list as before until one of them changes. */
  readonly documents: readonly KeptDocument[];
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

type Held = {
  readonly database: Database;
  readonly rows: OfficeRows;
  seq: number;
  /** The `rev` of every row by its key; null once they were found to add up to what was noted. */
  revs: Map<string, number> | null;
};

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
    const rows = this.#held?.rows;
    if (rows === undefined) return false;
    this.#office = { matters: rows.views(), documents: rows.documents() };
    for (const listener of this.#listeners) listener();
    return true;
  }

  #fail(database: Database, error: unknown): void {
    if (!isDatabaseError(error)) throw error;
    this.#source.onBroken(database);
  }

  /**
   * Pages are transactions of their own, so that saving never waits for the whole of it.
   *
   * @throws SealBroken where a row is not the one that was stored last
   */
  async #readWhole(database: Database): Promise<Held> {
    const seq = await this.#source.guard(readAppliedSeq(database));
    const held: Held = { database, rows: new OfficeRows(), seq, revs: new Map() };
    for (const table of tableNames) {
      let after = '';
      for (let isLast = false; !isLast;) {
        await this.#source.turn();
        const page = await this.#source.guard(
          database.rows(table).where('id').above(after).limit(ROWS_PER_PAGE).toArray(),
        );
        for (const row of page) take(held, table, row);
        isLast = page.length < ROWS_PER_PAGE;
        after = page.at(-1)?.id ?? after;
      }
    }
    return (await this.#prove(held)) ? held : this.#readWhole(database);
  }

  /**
   * Brings what was read to the last command, and compares what its rows add up to with what was noted
   * then; false where not all that was written meanwhile is known.
   *
   * @throws SealBroken where they do not
   */
  async #prove(held: Held): Promise<boolean> {
    const { database } = held;
    const noted = await this.#source.guard(
      database.transaction('r', database.meta, async () => {
        const seq = await readAppliedSeq(database);
        return { seq, sums: await readRevSums(database, seq) };
      }),
    );
    // What was written meanwhile may stand in pages that were read before.
    if (noted.seq !== held.seq)
      return (await this.#readTouched(held, noted.seq)) && this.#prove(held);
    const found = { ...noRevs };
    for (const [key, rev] of held.revs ?? []) found[tableOfKey(key)] += rev;
    if (tableNames.some((table) => found[table] !== noted.sums[table]))
      throw new SealBroken('A row is not the one that was stored last');
    held.revs = null;
    return true;
  }

  /** False where not all touched rows are known. */
  async #readTouched(held: Held, seq: number): Promise<boolean> {
    const touched = this.#source.touchedBetween(held.seq, seq);
    if (touched === null || seq < held.seq) return false;
    for (const table of held.revs === null ? officeTables : tableNames) {
      const ids = new Set(touched.filter((row) => row.table === table).map((row) => row.id));
      if (ids.size > 0) await this.#readRows(held, table, [...ids]);
    }
    held.seq = seq;
    return true;
  }

  async #readRows(held: Held, table: TableName, ids: string[]): Promise<void> {
    for (const row of await this.#source.guard(held.database.rows(table).bulkGet(ids)))
      if (row !== undefined) take(held, table, row);
  }
}

function take({ database, rows, revs }: Held, table: TableName, stored: StoredRow): void {
  const row = openAnyRow(database, table, stored);
  revs?.set(rowKey(table, row.id), row.rev);
  if (isOfficeTable(table)) rows.put(table, row);
}
