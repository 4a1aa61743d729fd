import { computeByText } from '../../../shared/deadlines/compute-deadlines.ts';
import { computeMethod } from '../../../shared/deadlines/compute-method.ts';
import type { Deadline } from '../../../shared/deadlines/deadline.ts';
import type { DeadlineInputs } from '../../../shared/deadlines/inputs.ts';
import { methodRule, type NamedPeriod } from '../../../shared/deadlines/method-rule.ts';
import { findRule, newestRule, type RulePack } from '../../../shared/deadlines/rule-pack.ts';
import { isBareMethod } from '../../../shared/deadlines/rule-words.ts';
import type { Rule } from '../../../shared/deadlines/rule.ts';
import type { Result } from '../../../shared/result/result.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';

const units = ['hours', 'days', 'months', 'years'] as const;
type Unit = NamedPeriod['unit'];

/**
 * In which units a method counts; empty where it counts no period.
 *
 * @example
 * unitsOf('TC-H') //=> ['hours']
 * unitsOf('TC-X') //=> []
 */
export function unitsOf(method: string): readonly Unit[] {
  if (methodRule(method, null, 'court').ok) return [];
  return units.filter((unit) => methodRule(method, { amount: 1, unit }, 'court').ok);
}

/**
 * Reads the period of a bare method as typed.
 *
 * @returns a sentence where it cannot be counted; null where the method counts none
 */
export function readPeriod(
  method: string,
  { amount, unit }: { readonly amount: string; readonly unit: Unit },
): NamedPeriod | string | null {
  const allowed = unitsOf(method);
  const [first] = allowed;
  if (first === undefined) return null;
  const number = /^\s*\d{1,4}\s*$/.test(amount) ? Number(amount) : 0;
  if (number < 1 || number > 4000) return 'Write a whole number from 1 to 4000.';
  return { amount: number, unit: allowed.includes(unit) ? unit : first };
}

/**
 * The text of a rule by which a trigger is counted: the one in force on its day, the newest where
 * there is none or the day is not known. Null for an id that nobody knows.
 */
export function textFor(
  packs: readonly RulePack[],
  ruleId: string,
  on: CivilDay | null,
): Rule | null {
  const found = on === null ? newestRule(packs, ruleId) : findRule(packs, ruleId, on);
  if (found.ok) return found.value;
  const newest = newestRule(packs, ruleId);
  return newest.ok ? newest.value : null;
}

/**
 * Counts what is chosen.
 *
 * @failure court-time/skipped: the clock skips the time of the trigger
 * @failure as `computeByText` and `computeMethod`
 */
export function calculate(
  packs: readonly RulePack[],
  ruleId: string,
  period: NamedPeriod | null,
  inputs: DeadlineInputs,
): Result<readonly [Deadline, ...Deadline[]]> {
  return isBareMethod(ruleId)
    ? computeMethod(ruleId, period, inputs)
    : computeByText(packs, ruleId, inputs);
}
