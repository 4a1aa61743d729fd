import type { RulePack } from '../deadlines/rule-pack.ts';
import type { LoadedPack } from '../model/loaded-pack.ts';
import { oncePer } from '../model/once-per.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { readPackFile } from './pack-file.ts';

/** A pack that counts, and the row of the office that brought it; null = the app ships it. */
export type PackInUse = { readonly pack: RulePack; readonly loaded: LoadedPack | null };

const packOf = oncePer((row: LoadedPack) => readPackFile(row.text));

/**
 * The packs that count: those the app ships, each replaced by the newest loaded one of its id, and
 * loaded ones of other ids behind them. A loaded pack that is not newer than the shipped one, that
 * cannot be read any more, or that gives a rule of another pack, does not count.
 *
 * @param rows of the office, archived ones too
 */
export function packsInUse(
  shipped: readonly RulePack[],
  rows: readonly LoadedPack[],
): readonly PackInUse[] {
  const packs = new Map<string, PackInUse>(
    shipped.map((pack) => [pack.id, { pack, loaded: null }]),
  );
  const byVersion = rows
    .filter(({ archived }) => !archived)
    .toSorted((a, b) => a.packVersion - b.packVersion || a.changedAt - b.changedAt);
  for (const loaded of byVersion) {
    const read = packOf(loaded);
    if (!read.ok) continue;
    const others = [...packs.values()].map(({ pack }) => pack);
    if (canFollow(read.value, others).ok) packs.set(read.value.id, { pack: read.value, loaded });
  }
  return [...packs.values()];
}

/**
 * Says whether a pack may take its place among those that count.
 *
 * @failure pack/not-newer pack, version, known: the version that counts now
 * @failure pack/rule-elsewhere rule, pack: the pack that has it already
 */
export function canFollow(pack: RulePack, others: readonly RulePack[]): Result<null> {
  const known = others.find(({ id }) => id === pack.id);
  if (known !== undefined && pack.version <= known.version)
    return fail('pack/not-newer', { pack: pack.id, version: pack.version, known: known.version });
  const ids = new Set(pack.rules.map(({ id }) => id));
  for (const other of others) {
    if (other.id === pack.id) continue;
    const twice = other.rules.find(({ id }) => ids.has(id));
    if (twice !== undefined) return fail('pack/rule-elsewhere', { rule: twice.id, pack: other.id });
  }
  return ok(null);
}

/** The packs that count once a pack is loaded beside, or in the place of, those that count now. */
export function packsWith(packs: readonly RulePack[], loaded: RulePack): readonly RulePack[] {
  return packs.some(({ id }) => id === loaded.id)
    ? packs.map((pack) => (pack.id === loaded.id ? loaded : pack))
    : [...packs, loaded];
}
