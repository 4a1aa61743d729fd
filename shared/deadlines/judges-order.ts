import { type CivilDay } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { caseFacts, forumOf } from './case-facts.ts';
import { countDeadline, distinctFrom } from './count-deadline.ts';
import { type Deadline } from './deadline.ts';
import { type DeadlineInputs } from './inputs.ts';
import { dayMoment } from './moment.ts';
import { type Rule, type RuleDate } from './rule.ts';

/**
 * Puts the date that a judge set in the place of the rule's. What the rule gives stays as an
 * alternative with its arithmetic; an order that the text does not allow is marked, not refused.
 */
export function underJudgesOrder(
  byRule: Deadline,
  rule: Rule,
  date: RuleDate,
  inputs: DeadlineInputs,
  orderedOn: CivilDay,
): Deadline {
  const ordered: RuleDate = {
    ...date,
    method: 'TC-X',
    forum: forumOf(date),
    amount: 0,
    unit: 'days',
    alternatives: [],
  };
  const facts = caseFacts(ordered, inputs, dayMoment(orderedOn), []);
  const notes = [
    `A judge’s order set ${formatCivilDay(orderedOn, 'sentence')}; it wins over the rule.`,
    ...(date.notExtendable === undefined ? [] : [date.notExtendable]),
  ].map((says) => ({ mark: 'note', says }) as const);
  const counted = countDeadline(rule, ordered, facts, [...byRule.marks, ...notes]);
  const { computed } = counted;
  if (computed === null) return counted;
  const byRuleAlone =
    byRule.computed === null
      ? []
      : [{ on: byRule.computed, reason: 'by the rule alone, without the order' }];
  return {
    ...counted,
    date,
    alternatives: distinctFrom(computed, [...byRuleAlone, ...counted.alternatives]),
    arithmetic: [
      ...counted.arithmetic,
      ...byRule.arithmetic.map((step) => `By the rule alone: ${step}`),
    ],
  };
}
