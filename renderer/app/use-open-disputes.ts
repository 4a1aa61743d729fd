import type { Dispute } from '../../shared/merging/disputes.ts';
import type { Kept } from '../../shared/merging/hand-out.ts';
import { keptOfMatters, keptOfOffice } from '../data/kept-for-exchange.ts';
import { useStoreQuery } from '../data/live-queries.ts';
import { openDisputes } from './use-take-in-laptop.ts';

/** What is open, and the records and the log that it was read from. */
export type OpenDisputes = { readonly disputes: readonly Dispute[]; readonly kept: Kept };

/**
 * What two laptops said differently and nobody has decided; undefined while it is read.
 *
 * @param matterId null = of everything that was merged
 */
export function useOpenDisputes(matterId: string | null): OpenDisputes | undefined {
  return useStoreQuery(
    async (database) => {
      const mergings =
        matterId === null
          ? await database.rows('mergings').count()
          : await database.rows('mergings').where('matterId').equals(matterId).count();
      // Nothing was merged, so nothing can be open: the log need not be read.
      if (mergings === 0) return { disputes: [], kept: { rows: new Map(), log: [] } };
      const kept = await (matterId === null
        ? keptOfOffice(database)
        : keptOfMatters(database, [matterId]));
      return { disputes: openDisputes(kept), kept };
    },
    [matterId],
  );
}
