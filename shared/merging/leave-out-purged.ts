import type { Purge } from '../model/purge.ts';
import { type AnyRow, matterIdOf, type RowOf } from '../model/tables.ts';
import type { Exchange, HandedRecord } from './exchange.ts';

/** What of some records was purged here. */
export type FoundPurged = {
  /** Each purge once, in the order in which they were made; none where all may come in. */
  readonly purges: readonly Purge[];
  /** Matters that were purged and clients that go with them, by id: every word about them stays out. */
  readonly scopes: ReadonlySet<string>;
};

type TableRow = Pick<HandedRecord, 'table' | 'row'>;

/**
 * Finds what of a file or a backup was purged here: it is gone for good, and nothing brings it back. A
 * matter goes with all that is recorded in it, and with its client where that one is not here and no
 * other matter among the records is about it. People of the office stay.
 *
 * @param purges all of this office; that one of them was archived since changes nothing
 * @param clientsHere the ids of clients that this laptop has
 */
export function findPurged(
  records: readonly TableRow[],
  purges: readonly Purge[],
  clientsHere: ReadonlySet<string>,
): FoundPurged {
  const ids = new Set(records.map(({ table, row }) => matterIdOf(table, row)));
  const found = matterPurges(purges).filter(({ purgedId }) => ids.has(purgedId));
  const matterIds = new Set(found.map(({ purgedId }) => purgedId));
  const matters = records.flatMap(({ table, row }) =>
    table === 'matters' ? [row as RowOf<'matters'>] : [],
  );
  const clientsOf = (arePurged: boolean) =>
    matters.filter(({ id }) => matterIds.has(id) === arePurged).map(({ clientId }) => clientId);
  const needed = new Set(clientsOf(false));
  const orphaned = clientsOf(true).filter((id) => !needed.has(id) && !clientsHere.has(id));
  return { purges: found, scopes: new Set([...matterIds, ...orphaned]) };
}

/** Whether every word of a row stays out with what was purged. */
export function isPurged({ table, row }: TableRow, scopes: ReadonlySet<string>): boolean {
  return scopes.has(matterIdOf(table, row)) || (table === 'clients' && scopes.has(row.id));
}

/** Leaves out of a file of another laptop what was purged here, as `findPurged` finds it. */
export function leaveOutPurged(
  file: Exchange,
  ...here: [purges: readonly Purge[], clientsHere: ReadonlySet<string>]
): { readonly exchange: Exchange; readonly purges: readonly Purge[] } {
  const { purges, scopes } = findPurged(file.records, ...here);
  const records = file.records.filter((record) => !isPurged(record, scopes));
  return { exchange: purges.length === 0 ? file : { records, acts: file.acts }, purges };
}

/** The matters of a file that were purged here, and those that may be opened. */
export function sortOutPurged<T extends { readonly matter: Pick<AnyRow, 'id'> }>(
  matters: readonly T[],
  purges: readonly Purge[],
): { readonly kept: readonly T[]; readonly purges: readonly Purge[] } {
  const ids = new Set(matters.map(({ matter }) => matter.id));
  const found = matterPurges(purges).filter(({ purgedId }) => ids.has(purgedId));
  const gone = new Set(found.map(({ purgedId }) => purgedId));
  return { kept: matters.filter(({ matter }) => !gone.has(matter.id)), purges: found };
}

/** Only matters are purged; the oldest first. */
function matterPurges(purges: readonly Purge[]): readonly Purge[] {
  return purges.filter(({ table }) => table === 'matters').sort((a, b) => a.at - b.at);
}
