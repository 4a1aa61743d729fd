import { useMemo } from 'react';
import { SHIPPED_PACKS } from '../../shared/deadlines/packs/all-packs.ts';
import type { RulePack } from '../../shared/deadlines/rule-pack.ts';
import { type PackInUse, packsInUse } from '../../shared/docketing/packs-in-use.ts';
import { useOfficeRows } from '../data/live-queries.ts';

const shipped: readonly PackInUse[] = SHIPPED_PACKS.map((pack) => ({ pack, loaded: null }));

/** The packs of rules that count, each with the row that brought it; the shipped ones until it is read. */
export function usePacksInUse(): readonly PackInUse[] {
  const rows = useOfficeRows('rulePacks');
  return useMemo(
    () => (rows === undefined || rows.length === 0 ? shipped : packsInUse(SHIPPED_PACKS, rows)),
    [rows],
  );
}

/** The packs of rules that count. */
export function usePacks(): readonly RulePack[] {
  const packs = usePacksInUse();
  return useMemo(() => packs.map(({ pack }) => pack), [packs]);
}
