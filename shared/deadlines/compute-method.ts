import { type Result } from '../result/result.ts';
import { computeDeadlines } from './compute-deadlines.ts';
import { type Deadline } from './deadline.ts';
import { type DeadlineInputs } from './inputs.ts';
import { methodRule, type NamedPeriod } from './method-rule.ts';

/**
 * Counts a period by a bare method: `TC-3` takes the service for mail; an immigration court has its
 * own holidays and roll.
 *
 * @param code in capitals
 * @failure as `methodRule` and `computeDeadlines`
 */
export function computeMethod(
  code: string,
  period: NamedPeriod | null,
  inputs: DeadlineInputs,
): Result<readonly [Deadline, ...Deadline[]]> {
  const made = methodRule(code, period, inputs.court?.forum ?? 'court');
  if (!made.ok) return made;
  return computeDeadlines(made.value, code === 'TC-3' ? { ...inputs, service: 'mail' } : inputs);
}
