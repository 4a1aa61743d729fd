import type { RuleAdoption } from '../model/rule-adoption.ts';
import { adoptionOf } from './adoption.ts';
import type { Dependant } from './dependants-of.ts';

/**
 * Deadlines that would follow by another text of their rule than the one that filled them: they stay
 * until an attorney adopted that text.
 *
 * @param adoptions every row of the office, in no order
 */
export function holdUnadopted<T extends Dependant>(
  dependants: readonly T[],
  adoptions: readonly RuleAdoption[],
): readonly T[] {
  return dependants.map((one) => {
    const version = one.after.details.count?.ruleVersion;
    if (one.stays !== null || version === undefined) return one;
    if (version === one.event.details.count?.ruleVersion) return one;
    const text = { id: one.after.details.ruleId, version };
    return adoptionOf(text, adoptions).state === 'adopted'
      ? one
      : { ...one, stays: 'not-adopted' as const };
  });
}
