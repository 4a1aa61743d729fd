import { useMemo } from 'react';
import { DisputesReader, type OpenDisputes } from '../data/disputes-reader.ts';
import { keptOfOffice } from '../data/kept-for-exchange.ts';
import { useStoreQuery } from '../data/live-queries.ts';
import { openDisputes, rowsIn } from './use-take-in-laptop.ts';

const nothing: OpenDisputes = { disputes: [], rows: new Map() };

/**
 * What two laptops said differently and nobody has decided; undefined while it is read.
 *
 * @param matterId null = of everything that was merged
 */
export function useOpenDisputes(matterId: string | null): OpenDisputes | undefined {
  const reader = useMemo(
    () => (matterId === null ? null : new DisputesReader(matterId)),
    [matterId],
  );
  return useStoreQuery(
    async (database) => {
      const mergings =
        matterId === null
          ? await database.rows('mergings').count()
          : await database.rows('mergings').where('matterId').equals(matterId).count();
      // Nothing was merged, so nothing can be open: the log need not be read.
      if (mergings === 0) return nothing;
      if (reader !== null) return reader.read(database);
      const kept = await keptOfOffice(database);
      return { disputes: openDisputes(kept), rows: rowsIn(kept) };
    },
    [matterId],
  );
}
