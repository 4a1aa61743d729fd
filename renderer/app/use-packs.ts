import { shippedPacks } from '../../shared/deadlines/packs/all-packs.ts';
import type { RulePack } from '../../shared/deadlines/rule-pack.ts';
import { type PackInUse, packsInUse } from '../../shared/docketing/packs-in-use.ts';
import type { LoadedPack } from '../../shared/model/loaded-pack.ts';
import { oncePer } from '../../shared/model/once-per.ts';
import { useOfficeRows } from '../data/live-queries.ts';

const none: readonly LoadedPack[] = [];

const inUse = oncePer((rows: readonly LoadedPack[]) => packsInUse(shippedPacks(), rows));

/** The packs of rules that count with these rows of the office; the same rows give the same packs. */
export const packsOfRows = oncePer((rows: readonly LoadedPack[]): readonly RulePack[] =>
  inUse(rows).map(({ pack }) => pack),
);

/** The rows of the office that bring packs; none until they are read. */
export function usePackRows(): readonly LoadedPack[] {
  return useOfficeRows('rulePacks') ?? none;
}

/** The packs of rules that count, each with the row that brought it; the shipped ones until it is read. */
export function usePacksInUse(): readonly PackInUse[] {
  return inUse(usePackRows());
}

/** The packs of rules that count. */
export function usePacks(): readonly RulePack[] {
  return packsOfRows(usePackRows());
}
