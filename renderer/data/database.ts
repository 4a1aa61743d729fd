import { Dexie, type Table } from 'dexie';
import { type TableName, tableNames } from '../../shared/model/tables.ts';
import type { RowSeal } from './seal.ts';

/** A row of the record. Nothing but the two ids stands in the clear. */
export type StoredRow = {
  readonly id: string;
  /** Empty for rows of the office. */
  readonly matterId: string;
  readonly payload: unknown;
};
export type StoredMeta = { readonly key: string; readonly payload: unknown };

/** Raised whenever the shape of what is stored here changes; the cache is then rebuilt, never upgraded. */
export const CACHE_LAYOUT = 9;

const rowTables = Object.fromEntries(tableNames.map((table) => [table, '&id, matterId']));

/**
 * The queryable copy of the record, one IndexedDB database per epoch. It may vanish or be damaged
 * at any time: the journal of the main process is the truth.
 */
export class Database extends Dexie {
  /** One row per change of a command: the log. Ids sort as the changes happened. */
  readonly changes: Table<StoredRow, string>;
  /** `layout`, `appliedSeq`, `summary`, `revs`. */
  readonly meta: Table<StoredMeta, string>;
  /** How payloads go in and come out. */
  readonly seal: RowSeal;

  constructor(name: string, indexedDb: IDBFactory, seal: RowSeal) {
    super(name, {
      indexedDB: indexedDb,
      IDBKeyRange,
      chromeTransactionDurability: 'strict',
      // Dexie's own cache copies every answer and shows writes that are not committed yet.
      cache: 'disabled',
    });
    this.version(1).stores({
      ...rowTables,
      changes: '&id, [matterId+id]',
      meta: '&key',
    });
    this.seal = seal;
    this.changes = this.table('changes');
    this.meta = this.table('meta');
  }

  rows(table: TableName): Table<StoredRow, string> {
    return this.table(table);
  }
}
