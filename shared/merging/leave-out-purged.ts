import type { Purge } from '../model/purge.ts';
import { type AnyRow, matterIdOf, type RowOf } from '../model/tables.ts';
import type { Exchange, HandedRecord } from './exchange.ts';

/** A file without what was purged here, and the purges that kept something of it out. */
export type WithoutPurged = {
  readonly exchange: Exchange;
  /** Each purge once, in the order in which they were made; none where all may come in. */
  readonly purges: readonly Purge[];
};

/**
 * Leaves out of a file what was purged here: it is gone for good, and no other laptop brings it back. A
 * matter goes with all that is recorded in it, and with its client where that one is not here and no
 * other matter of the file is about it. People of the office stay.
 *
 * @param purges all of this office; that one of them was archived since changes nothing
 * @param clientsHere the ids of clients that this laptop has
 */
export function leaveOutPurged(
  file: Exchange,
  purges: readonly Purge[],
  clientsHere: ReadonlySet<string>,
): WithoutPurged {
  const byMatter = new Map(matterPurges(purges).map((purge) => [purge.purgedId, purge]));
  const isPurged = ({ table, row }: HandedRecord) => byMatter.has(matterIdOf(table, row));
  const found = new Set(
    file.records.filter(isPurged).map(({ table, row }) => matterIdOf(table, row)),
  );
  if (found.size === 0) return { exchange: file, purges: [] };
  const matters = file.records.filter(({ table }) => table === 'matters');
  const clientsOf = (records: readonly HandedRecord[]) =>
    new Set(records.map(({ row }) => (row as RowOf<'matters'>).clientId));
  const needed = clientsOf(matters.filter((matter) => !isPurged(matter)));
  const orphaned = new Set(
    [...clientsOf(matters.filter(isPurged))].filter(
      (id) => !needed.has(id) && !clientsHere.has(id),
    ),
  );
  const mayCome = (one: HandedRecord) =>
    !isPurged(one) && !(one.table === 'clients' && orphaned.has(one.row.id));
  const records = file.records.filter(mayCome);
  return {
    exchange: { records, acts: file.acts },
    purges: [...byMatter.values()].filter(({ purgedId }) => found.has(purgedId)),
  };
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
