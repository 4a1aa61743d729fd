import { Dexie } from 'dexie';
import type { Exchange } from '../../shared/merging/exchange.ts';
import type { Kept } from '../../shared/merging/hand-out.ts';
import { rowKey } from '../../shared/model/apply-command.ts';
import type { Person } from '../../shared/model/person.ts';
import { collectPersonRefs } from '../../shared/model/person-refs.ts';
import type { Purge } from '../../shared/model/purge.ts';
import {
  type AnyRow,
  matterIdOf,
  matterTables,
  type RowOf,
  type TableName,
  tableNames,
  tableSchemas,
} from '../../shared/model/tables.ts';
import type { Database, StoredRow } from './database.ts';
import { type LoggedChange, openChange } from './logged-change.ts';
import { openAnyRow } from './matter-reader.ts';

type Rows = ReadonlyMap<TableName, readonly AnyRow[]>;

/** What this laptop has of everything. */
export async function keptOfOffice(database: Database): Promise<Kept> {
  const rows = new Map<TableName, readonly AnyRow[]>();
  for (const table of tableNames)
    rows.set(table, openRows(database, table, await database.rows(table).toArray()));
  const log = (await database.changes.orderBy('id').toArray()).map((row) =>
    openChange(database, row),
  );
  return { rows, log };
}

/**
 * What this laptop has of some matters: their records and kept documents, their clients, and the people
 * whom records or the log name.
 */
export async function keptOfMatters(
  database: Database,
  matterIds: readonly string[],
): Promise<Kept> {
  const rows = new Map<TableName, readonly AnyRow[]>();
  for (const table of [...matterTables, 'documents'] as const) {
    const stored = await database.rows(table).where('matterId').anyOf(matterIds).toArray();
    rows.set(table, openRows(database, table, stored));
  }
  const matters = await rowsById(database, 'matters', matterIds);
  const clientIds = (matters as readonly RowOf<'matters'>[]).map(({ clientId }) => clientId);
  rows.set('matters', matters);
  rows.set('clients', await rowsById(database, 'clients', clientIds));
  const own = await readLog(database, matterIds, new Set());
  rows.set('persons', await rowsById(database, 'persons', [...personsIn(rows, own)]));
  return { rows, log: await readLog(database, matterIds, keysOf(rows)) };
}

/** What this laptop has of the records of a file. */
export async function keptOfFile(database: Database, file: Exchange): Promise<Kept> {
  const ids = new Map<TableName, string[]>();
  const matterIds = new Set<string>();
  const keys = new Set<string>();
  for (const { table, row } of file.records) {
    ids.set(table, [...(ids.get(table) ?? []), row.id]);
    matterIds.add(matterIdOf(table, row));
    keys.add(rowKey(table, row.id));
  }
  const rows = new Map<TableName, readonly AnyRow[]>();
  for (const [table, ofTable] of ids) rows.set(table, await rowsById(database, table, ofTable));
  matterIds.delete('');
  return { rows, log: await readLog(database, [...matterIds], keys) };
}

/** What a matter file is compared with before it is taken in. */
export type OfficeHere = {
  /** Of clients and matters. */
  readonly ids: ReadonlySet<string>;
  readonly persons: readonly Person[];
  readonly purges: readonly Purge[];
};

/** Reads what a matter file is compared with. */
export async function officeHere(database: Database): Promise<OfficeHere> {
  const clients = await database.rows('clients').toCollection().primaryKeys();
  const matters = await database.rows('matters').toCollection().primaryKeys();
  const persons = await database.rows('persons').toArray();
  return {
    ids: new Set([...clients, ...matters]),
    persons: openRows(database, 'persons', persons) as readonly Person[],
    purges: await purgesOf(database),
  };
}

/** Every purge of this office. */
export async function purgesOf(database: Database): Promise<readonly Purge[]> {
  const stored = await database.rows('purges').toArray();
  return openRows(database, 'purges', stored) as readonly Purge[];
}

async function rowsById(
  database: Database,
  table: TableName,
  ids: readonly string[],
): Promise<readonly AnyRow[]> {
  const stored = await database.rows(table).bulkGet([...new Set(ids)]);
  return openRows(
    database,
    table,
    stored.filter((row) => row !== undefined),
  );
}

function openRows(
  database: Database,
  table: TableName,
  stored: readonly StoredRow[],
): readonly AnyRow[] {
  return stored.map((row) => openAnyRow(database, table, row));
}

/** The log of some matters whole, and of the office what is about some of its records; oldest first. */
async function readLog(
  database: Database,
  matterIds: readonly string[],
  officeKeys: ReadonlySet<string>,
): Promise<readonly LoggedChange[]> {
  const found: { readonly place: string; readonly change: LoggedChange }[] = [];
  for (const matterId of officeKeys.size === 0 ? matterIds : ['', ...matterIds]) {
    const stored = await database.changes
      .where('[matterId+id]')
      .between([matterId, Dexie.minKey], [matterId, Dexie.maxKey])
      .toArray();
    for (const row of stored) {
      const change = openChange(database, row);
      if (matterId === '' && !officeKeys.has(rowKey(change.table, change.id))) continue;
      found.push({ place: row.id, change });
    }
  }
  return found.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ change }) => change);
}

function personsIn(rows: Rows, log: readonly LoggedChange[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const [table, ofTable] of rows)
    for (const row of ofTable) {
      collectPersonRefs(tableSchemas[table], row, named);
      named.add(row.changedBy);
    }
  for (const { by } of log) named.add(by);
  named.delete('');
  return named;
}

function keysOf(rows: Rows): ReadonlySet<string> {
  return new Set(
    [...rows].flatMap(([table, ofTable]) => ofTable.map((row) => rowKey(table, row.id))),
  );
}
