import type { Client } from '../../shared/model/client.ts';
import type { KeptDocument } from '../../shared/model/document.ts';
import type { Matter } from '../../shared/model/matter.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import {
  type AnyRow,
  type MatterTable,
  matterTables,
  type RowOf,
} from '../../shared/model/tables.ts';
import type { HeldMatter } from './matter-reader.ts';

/** The tables that views of matters are made of, and kept documents, which stand beside them. */
export const officeTables = ['clients', 'matters', ...matterTables, 'documents'] as const;
export type OfficeTable = (typeof officeTables)[number];

export function isOfficeTable(table: string): table is OfficeTable {
  return (officeTables as readonly string[]).includes(table);
}

type Rows = { readonly [T in MatterTable]: Map<string, RowOf<T>> };

/**
 * The rows of all matters, and the views made of them. Only what was put since the last look is
 * made anew: a matter that did not change is the same object, and so is a list of it.
 */
export class OfficeRows {
  readonly #clients = new Map<string, Client>();
  readonly #matters = new Map<string, Matter>();
  readonly #rows = new Map<string, Rows>();
  readonly #views = new Map<string, MatterView>();
  readonly #matterIdsOf = new Map<string, Set<string>>();
  /** The tables of a matter that changed since its view was made. */
  readonly #changed = new Map<string, Set<MatterTable>>();
  readonly #documents = new Map<string, KeptDocument>();
  /** Null where one was put since they were last asked for. */
  #documentList: readonly KeptDocument[] | null = null;

  put(table: OfficeTable, row: AnyRow): void {
    if (table === 'clients') {
      this.#clients.set(row.id, row as Client);
      for (const id of this.#matterIdsOf.get(row.id) ?? []) this.#changedOf(id);
    } else if (table === 'matters') {
      const matter = row as Matter;
      this.#matters.set(matter.id, matter);
      const ofClient = this.#matterIdsOf.get(matter.clientId) ?? new Set();
      this.#matterIdsOf.set(matter.clientId, ofClient.add(matter.id));
      this.#changedOf(matter.id);
    } else if (table === 'documents') {
      this.#documents.set(row.id, row as KeptDocument);
      this.#documentList = null;
    } else {
      const { matterId } = row as RowOf<MatterTable>;
      const rows = this.#rowsOf(matterId)[table] as Map<string, AnyRow>;
      rows.set(row.id, row);
      this.#changedOf(matterId).add(table);
    }
  }

  /** The view of a matter as it was last made, with its rows as they are now; null where there is none. */
  matter(matterId: string): Omit<HeldMatter, 'seq'> | null {
    const view = this.#views.get(matterId);
    if (view === undefined) return null;
    const own: Readonly<Record<MatterTable, ReadonlyMap<string, AnyRow>>> = this.#rowsOf(matterId);
    // Copies: whoever holds them goes on by himself.
    return { view, rows: new Map(matterTables.map((table) => [table, new Map(own[table])])) };
  }

  /** Every matter whose client is known, in no order. */
  views(): readonly MatterView[] {
    for (const [matterId, tables] of this.#changed) this.#renew(matterId, tables);
    this.#changed.clear();
    return [...this.#views.values()];
  }

  /** Every kept document, archived ones too, in no order; the very same list until one is put. */
  documents(): readonly KeptDocument[] {
    this.#documentList ??= [...this.#documents.values()];
    return this.#documentList;
  }

  #renew(matterId: string, tables: ReadonlySet<MatterTable>): void {
    const matter = this.#matters.get(matterId);
    const client = matter === undefined ? undefined : this.#clients.get(matter.clientId);
    // Rows may come before their matter.
    if (matter === undefined || client === undefined) return;
    const rows = this.#rowsOf(matterId);
    const before = this.#views.get(matterId);
    const list = <T extends MatterTable>(table: T): readonly RowOf<T>[] =>
      before === undefined || tables.has(table)
        ? [...rows[table].values()]
        : (before[table] as readonly RowOf<T>[]);
    this.#views.set(matterId, {
      client,
      matter,
      proceedings: list('proceedings'),
      events: list('events'),
      stints: list('stints'),
      claims: list('claims'),
      positions: list('positions'),
      confirmations: list('confirmations'),
      bars: list('bars'),
    });
  }

  #rowsOf(matterId: string): Rows {
    const known = this.#rows.get(matterId);
    if (known !== undefined) return known;
    const rows: Rows = {
      proceedings: new Map(),
      events: new Map(),
      stints: new Map(),
      claims: new Map(),
      positions: new Map(),
      confirmations: new Map(),
      bars: new Map(),
    };
    this.#rows.set(matterId, rows);
    return rows;
  }

  #changedOf(matterId: string): Set<MatterTable> {
    const changed = this.#changed.get(matterId) ?? new Set();
    this.#changed.set(matterId, changed);
    return changed;
  }
}
