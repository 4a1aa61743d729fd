import {
  matterTables,
  type AnyRow,
  type MatterTable,
  type TableName,
} from '../../shared/model/tables.ts';
import type { Client } from '../../shared/model/client.ts';
import type { Matter } from '../../shared/model/matter.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { readAppliedSeq } from './cache-state.ts';
import type { Database, StoredRow } from './database.ts';

/** A row that a command touched. */
export type TouchedRow = {
  readonly table: TableName;
  readonly id: string;
  readonly matterId: string;
};

/**
 * Rows touched after one command and up to another, or to the last that there is; null where not all of
 * them are known.
 */
export type TouchedBetween = (
  afterSeq: number,
  throughSeq?: number,
) => readonly TouchedRow[] | null;

/** A matter as it was after a command: its rows and the view made of them. */
export type HeldMatter = {
  readonly seq: number;
  readonly rows: ReadonlyMap<MatterTable, ReadonlyMap<string, AnyRow>>;
  readonly view: MatterView;
};

/**
 * Reads one matter out of the database: whole at first, where nobody has it in memory, then only rows
 * that commands touched. Rows that did not change stay the same objects, and so do lists in which no
 * row changed.
 */
export class MatterReader {
  readonly #matterId: string;
  readonly #touchedBetween: TouchedBetween;
  #held: HeldMatter | null;

  /** @param held the matter where somebody read it before; null = nobody did */
  constructor(matterId: string, touchedBetween: TouchedBetween, held: HeldMatter | null) {
    this.#matterId = matterId;
    this.#touchedBetween = touchedBetween;
    this.#held = held;
  }

  /** The matter as it stands after the last command, where that is known without reading anything. */
  known(): MatterView | undefined {
    if (this.#held === null) return undefined;
    const { seq, view } = this.#held;
    const touched = this.#touchedBetween(seq);
    const isOfIt = ({ table, id, matterId }: TouchedRow) =>
      matterId === this.#matterId || (table === 'clients' && id === view.client.id);
    return touched === null || touched.some(isOfIt) ? undefined : view;
  }

  /** The matter as the database holds it now; undefined where there is no such matter. */
  async read(database: Database): Promise<MatterView | undefined> {
    const tables = [...matterTables, 'matters', 'clients', 'meta'];
    const held = await database.transaction('r', tables, async () => {
      const seq = await readAppliedSeq(database);
      const before = this.#held;
      const touched = before === null ? null : this.#touchedBetween(before.seq, seq);
      return before === null || touched === null || before.seq > seq
        ? this.#readWhole(database, seq)
        : this.#readTouched(database, seq, before, touched);
    });
    if (held !== undefined && held.seq >= (this.#held?.seq ?? 0)) this.#held = held;
    return held?.view;
  }

  async #readWhole(database: Database, seq: number): Promise<HeldMatter | undefined> {
    const rows = new Map<MatterTable, ReadonlyMap<string, AnyRow>>();
    for (const table of matterTables) {
      const stored = await database.rows(table).where('matterId').equals(this.#matterId).toArray();
      rows.set(table, new Map(stored.map((row) => [row.id, openAnyRow(database, table, row)])));
    }
    return this.#hold(database, seq, rows, null);
  }

  async #readTouched(
    database: Database,
    seq: number,
    before: HeldMatter,
    touched: readonly TouchedRow[],
  ): Promise<HeldMatter | undefined> {
    const rows = new Map(before.rows);
    for (const table of matterTables) {
      const ids = touched
        .filter((row) => row.table === table && row.matterId === this.#matterId)
        .map((row) => row.id);
      if (ids.length === 0) continue;
      const changed = new Map(rows.get(table));
      for (const row of await database.rows(table).bulkGet([...new Set(ids)]))
        if (row !== undefined) changed.set(row.id, openAnyRow(database, table, row));
      rows.set(table, changed);
    }
    const about = touched.some(
      ({ table, id }) =>
        (table === 'matters' && id === this.#matterId) ||
        (table === 'clients' && id === before.view.client.id),
    );
    return this.#hold(database, seq, rows, about ? null : before.view);
  }

  /** `about` is the view whose matter and client still hold; null = read them. */
  async #hold(
    database: Database,
    seq: number,
    rows: HeldMatter['rows'],
    about: MatterView | null,
  ): Promise<HeldMatter | undefined> {
    const matter = about?.matter ?? (await this.#readMatter(database));
    if (matter === undefined) return undefined;
    const client = about?.client ?? (await this.#readClient(database, matter.clientId));
    if (client === undefined) return undefined;
    return { seq, rows, view: this.#toView(client, matter, rows) };
  }

  /** The very same view where nothing of this matter changed. */
  #toView(client: Client, matter: Matter, rows: HeldMatter['rows']): MatterView {
    const before = this.#held;
    const lists = matterTables.map((table) => {
      const now = rows.get(table);
      const same = before !== null && before.rows.get(table) === now;
      return [table, same ? before.view[table] : [...(now?.values() ?? [])]] as const;
    });
    const unchanged =
      before?.view.client === client &&
      before.view.matter === matter &&
      lists.every(([table, list]) => before.view[table] === list);
    return unchanged
      ? before.view
      : ({ client, matter, ...Object.fromEntries(lists) } as unknown as MatterView);
  }

  async #readMatter(database: Database): Promise<Matter | undefined> {
    const row = await database.rows('matters').get(this.#matterId);
    return row === undefined ? undefined : (openAnyRow(database, 'matters', row) as Matter);
  }

  async #readClient(database: Database, clientId: string): Promise<Client | undefined> {
    const row = await database.rows('clients').get(clientId);
    return row === undefined ? undefined : (openAnyRow(database, 'clients', row) as Client);
  }
}

/** A stored row: it passed its schema when it entered, so it is not parsed again. */
export function openAnyRow({ seal }: Database, table: TableName, row: StoredRow): AnyRow {
  return seal.open(row.payload, table, row.id) as AnyRow;
}
