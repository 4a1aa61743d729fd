import type { RulePack } from '../deadlines/rule-pack.ts';
import type { Rule } from '../deadlines/rule.ts';
import type { MatterView } from '../model/matter-view.ts';
import { dependantsAmong, type DependantIn } from './dependants-of.ts';
import type { OfficeFacts } from './facts-for.ts';

/** What a pack has that another has not. */
export type PackDifference = {
  /** Texts of rules that are new. */
  readonly added: readonly Rule[];
  /** Texts that say something else under the same number. */
  readonly changed: readonly Rule[];
  /** Texts that are there no more. */
  readonly gone: readonly Rule[];
};

/** Compares the texts of two packs, rule by rule and version by version. */
export function comparePacks(before: RulePack | null, after: RulePack): PackDifference {
  const known = textsOf(before?.rules ?? []);
  const now = textsOf(after.rules);
  return {
    added: after.rules.filter((rule) => !known.has(keyOf(rule))),
    changed: after.rules.filter((rule) => {
      const old = known.get(keyOf(rule));
      return old !== undefined && old !== JSON.stringify(rule);
    }),
    gone: (before?.rules ?? []).filter((rule) => !now.has(keyOf(rule))),
  };
}

/**
 * The deadlines of the office that other packs count to another date, by matter. One whose rule the
 * other packs do not have keeps its date and is not listed.
 *
 * @param views every matter, in any order; its order is kept
 */
export function movedByPacks(
  views: readonly MatterView[],
  before: readonly RulePack[],
  after: readonly RulePack[],
  office: OfficeFacts,
): readonly DependantIn[] {
  return dependantsAmong([], views, { packs: before, office }, { packs: after, office });
}

function textsOf(rules: readonly Rule[]): ReadonlyMap<string, string> {
  return new Map(rules.map((rule) => [keyOf(rule), JSON.stringify(rule)]));
}

function keyOf({ id, version }: Rule): string {
  return `${id} ${String(version)}`;
}
