import type { Rule } from '../deadlines/rule.ts';
import type { RulePack } from '../deadlines/rule-pack.ts';
import { isAttorney } from '../model/is-attorney.ts';
import type { Person } from '../model/person.ts';
import type { RuleAdoption } from '../model/rule-adoption.ts';
import { ruleAdoptionSchema } from '../model/rule-adoption.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { CivilDay } from '../time/civil-day.ts';

/** What the calculator says beside a rule that nobody took. */
export const NOT_ADOPTED = 'Computes in the calculator; not adopted, so it fills no docket.';

/** How one text of a rule stands in the office. */
export type AdoptionState =
  | { readonly state: 'adopted'; readonly adoption: RuleAdoption }
  /** It was taken and taken back; the record of both stays. */
  | { readonly state: 'withdrawn'; readonly adoption: RuleAdoption }
  /** Another text of the rule was adopted: this one needs an adoption of its own. */
  | { readonly state: 'other-text'; readonly adoption: RuleAdoption }
  | { readonly state: 'not-adopted' };

/**
 * How a text of a rule stands. Of several acts on one text the last one counts.
 *
 * @param adoptions every row of the office, in no order
 */
export function adoptionOf(
  { id, version }: Pick<Rule, 'id' | 'version'>,
  adoptions: readonly RuleAdoption[],
): AdoptionState {
  const ofRule = adoptions.filter((one) => !one.archived && one.ruleId === id);
  const ofText = ofRule.filter((one) => one.ruleVersion === version).toSorted(byTime);
  const holding = ofText.findLast(isHolding);
  if (holding !== undefined) return { state: 'adopted', adoption: holding };
  const other = ofRule
    .filter(isHolding)
    .toSorted((a, b) => a.ruleVersion - b.ruleVersion)
    .at(-1);
  if (other !== undefined) return { state: 'other-text', adoption: other };
  const last = ofText.at(-1);
  return last === undefined ? { state: 'not-adopted' } : { state: 'withdrawn', adoption: last };
}

/** True while nobody took the adoption back. */
export function isHolding({ withdrawnOn }: RuleAdoption): boolean {
  return withdrawnOn === null;
}

type Act = {
  /** Who sits at the laptop; null where nobody gave initials. */
  readonly person: Person | null;
  readonly on: CivilDay;
  readonly note: string;
};

/**
 * Adopts one text of a rule for the office's dockets.
 *
 * @param pack the pack in which the text stands
 * @failure adoption/nobody nobody gave initials
 * @failure adoption/not-attorney initials: whoever adopts is an attorney
 * @failure adoption/ships-off rule, why
 * @failure adoption/no-date rule, why
 * @failure adoption/already rule, version
 */
export function adoptRule(
  rule: Rule,
  pack: Pick<RulePack, 'id' | 'version'>,
  adoptions: readonly RuleAdoption[],
  { person, on, note }: Act,
  newId: () => string,
): Result<RuleAdoption> {
  const refused = refuse(person);
  if (!refused.ok) return refused;
  if (rule.off !== null) return fail('adoption/ships-off', { rule: rule.id, why: rule.off });
  if (rule.noDate !== null) return fail('adoption/no-date', { rule: rule.id, why: rule.noDate });
  if (adoptionOf(rule, adoptions).state === 'adopted')
    return fail('adoption/already', { rule: rule.id, version: rule.version });
  return ok(
    ruleAdoptionSchema.parse({
      id: newId(),
      ruleId: rule.id,
      ruleVersion: rule.version,
      packId: pack.id,
      packVersion: pack.version,
      by: refused.value.id,
      on,
      note,
    }),
  );
}

/**
 * Takes an adoption back; what it was stays in the record, and deadlines that it filled stay as they
 * are.
 *
 * @failure adoption/nobody, adoption/not-attorney initials
 */
export function withdrawAdoption(
  adoption: RuleAdoption,
  { person, on, note }: Act,
): Result<RuleAdoption> {
  const refused = refuse(person);
  if (!refused.ok) return refused;
  return ok({
    ...adoption,
    withdrawnBy: refused.value.id,
    withdrawnOn: on,
    note: [adoption.note, note].filter((part) => part !== '').join('\n'),
  });
}

function refuse(person: Person | null): Result<Person> {
  if (person === null) return fail('adoption/nobody');
  return isAttorney(person)
    ? ok(person)
    : fail('adoption/not-attorney', { initials: person.initials || person.name });
}

function byTime(one: RuleAdoption, other: RuleAdoption): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return one.changedAt - other.changedAt;
}
