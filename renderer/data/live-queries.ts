import { Dexie } from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { AnyRow, RowOf } from '../../shared/model/tables.ts';
import { useClientScope } from './client-scope.tsx';
import { isDatabaseError } from './database-error.ts';
import { openSummary } from './cache-state.ts';
import type { Database } from './database.ts';
import { actOfChange, type LoggedChange, openChange } from './logged-change.ts';
import { openAnyRow } from './matter-reader.ts';
import { useStore, useStoreState } from './store-context.tsx';
import { type ClientSummary, toClientSummaries } from './summary.ts';

/**
 * One matter whole, archived rows too, in no order; at once where it is in memory and no command touched
 * it since, undefined while it loads or where there is no such matter. Rows that did not change stay the same objects from one answer to the next.
 */
export function useMatterView(matterId: string): MatterView | undefined {
  const store = useStore();
  const read = useStoreQuery((database) => store.readerOf(matterId).read(database), [matterId]);
  // What somebody else read meanwhile is newer than what this screen was told of last.
  return store.readerOf(matterId).known() ?? read;
}

/**
 * All clients by sort name, each with its matters; archived ones too. Undefined while it loads. In
 * courtroom mode the open client alone.
 */
export function useClients(): readonly ClientSummary[] | undefined {
  const clientId = useClientScope();
  return useStoreQuery(
    async (database) => {
      const stored = await database.meta.get('summary');
      const all = toClientSummaries(openSummary(database, stored));
      return clientId === null ? all : all.filter((entry) => entry.client.id === clientId);
    },
    [clientId],
  );
}

/** One act of a matter's log: how many of the matter's records it touched, and the first of them. */
export type LoggedAct = { readonly count: number; readonly changes: readonly LoggedChange[] };

/** Of an act that touched many records, as many are read. */
const READ_OF_ACT = 6;

/** The log of a matter, newest act first, and whether older acts were left out. */
export function useChangeLog(
  matterId: string,
  limit: number,
): { readonly acts: readonly LoggedAct[]; readonly isCut: boolean } | undefined {
  return useStoreQuery(
    async (database) => {
      const ids = await database.changes
        .where('[matterId+id]')
        .between([matterId, Dexie.minKey], [matterId, Dexie.maxKey])
        .primaryKeys();
      const all = [...groupBy(ids, actOfChange).values()];
      const shown = all.slice(-limit).toReversed();
      const first = shown.flatMap((act) => act.slice(0, READ_OF_ACT));
      const rows = (await database.changes.bulkGet(first)).flatMap((row) =>
        row === undefined ? [] : [{ id: row.id, change: openChange(database, row) }],
      );
      const read = new Map<string, LoggedChange[]>();
      for (const { id, change } of rows) {
        const act = actOfChange(id);
        read.set(act, [...(read.get(act) ?? []), change]);
      }
      const acts = shown.map((act) => ({
        count: act.length,
        changes: read.get(actOfChange(act[0] ?? '')) ?? [],
      }));
      return { acts, isCut: all.length > shown.length };
    },
    [matterId, limit],
  );
}

/** A table that belongs to no matter. */
type SharedTable =
  | 'persons'
  | 'courts'
  | 'hearingTypes'
  | 'settings'
  | 'savedViews'
  | 'exportProfiles'
  | 'importMappings'
  | 'documents'
  | 'ruleAdoptions'
  | 'rulePacks'
  | 'mergings'
  | 'purges'
  | 'filingProfiles'
  | 'paperWords';

/** The last answer about each table of the database in use. */
const lastRows = new WeakMap<Database, Map<SharedTable, unknown>>();

/**
 * All rows of a table of the office, archived ones too, in no order. Undefined while it loads; at once
 * what is known where somebody read it before. Whoever asks gets the very same list until a row changes.
 */
export function useOfficeRows<T extends SharedTable>(table: T): readonly RowOf<T>[] | undefined {
  const { database } = useStoreState();
  const rows = useStoreQuery(
    async (queried) => {
      const stored = await queried.rows(table).toArray();
      const read = stored.map((row) => openAnyRow(queried, table, row) as RowOf<T>);
      const known = lastRows.get(queried) ?? new Map<SharedTable, unknown>();
      const last = known.get(table) as readonly RowOf<T>[] | undefined;
      if (last !== undefined && isSameReading(last, read)) return last;
      lastRows.set(queried, known.set(table, read));
      return read;
    },
    [table],
  );
  return rows ?? (lastRows.get(database)?.get(table) as readonly RowOf<T>[] | undefined);
}

/** One kept document; undefined while it loads or where there is none. The others are not read for it. */
export function useKeptDocument(id: string): RowOf<'documents'> | undefined {
  return useStoreQuery(
    async (database) => {
      const stored = await database.rows('documents').get(id);
      return stored === undefined
        ? undefined
        : (openAnyRow(database, 'documents', stored) as RowOf<'documents'>);
    },
    [id],
  );
}

function isSameReading(one: readonly AnyRow[], other: readonly AnyRow[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ id, rev }, place) => other[place]?.id === id && other[place].rev === rev)
  );
}

/** Keeps what forms begin with known and up to date: a form is then drawn in the same turn as its key. */
export function useFormTables(): void {
  useOfficeRows('persons');
  useOfficeRows('courts');
  useOfficeRows('hearingTypes');
}

type Answer<T> = { readonly question: string; readonly value: T | undefined };

/**
 * A live query on the database in use. Where it fails or never ends, the last answer stays and the
 * store is rebuilt; the query then runs again on the new database. An answer to another question is
 * never shown: `useLiveQuery` alone would give the old matter's rows while the new one loads.
 */
export function useStoreQuery<T>(
  query: (database: Database) => Promise<T>,
  parameters: readonly (string | number | null)[],
): T | undefined {
  const store = useStore();
  const { database } = useStoreState();
  const question = JSON.stringify(parameters);
  const last = useRef<Answer<T> | undefined>(undefined);
  const answer = useLiveQuery(async () => {
    try {
      last.current = { question, value: await store.guard(query(database)) };
    } catch (error) {
      if (!isDatabaseError(error)) throw error;
      // A database that was replaced meanwhile is closed; its failure says nothing.
      if (store.getState().database === database) store.reportBroken();
    }
    return last.current;
  }, [store, database, question]);
  return answer?.question === question ? answer.value : undefined;
}

function groupBy<T>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}
