import { shippedPacks } from '../../shared/deadlines/packs/all-packs.ts';
import type { RulePack } from '../../shared/deadlines/rule-pack.ts';
import { type PackInUse, packsInUse } from '../../shared/docketing/packs-in-use.ts';
import type { LoadedPack } from '../../shared/model/loaded-pack.ts';
import { oncePer } from '../../shared/model/once-per.ts';
import { useOfficeRows } from '../data/live-queries.ts';

const none: readonly LoadedPack[] = [];

const inUse = oncePer((rows: readonly LoadedPack[]) => packsInUse(shippedPacks(), rows));

const packsOf = oncePer((rows: readonly LoadedPack[]) => inUse(rows).map(({ pack }) => pack));

const packsLater = oncePer((rows: readonly LoadedPack[]) => () => packsOf(rows));

/** The packs of rules that count, each with the row that brought it; the shipped ones until it is read. */
export function usePacksInUse(): readonly PackInUse[] {
  return inUse(usePackRows());
}

/** The packs of rules that count. */
export function usePacks(): readonly RulePack[] {
  return packsOf(usePackRows());
}

/** The same for whoever seldom counts: they are checked once they are asked for. */
export function usePacksLater(): () => readonly RulePack[] {
  return packsLater(usePackRows());
}

function usePackRows(): readonly LoadedPack[] {
  return useOfficeRows('rulePacks') ?? none;
}
