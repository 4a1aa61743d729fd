import { ok, type Result } from '../result/result.ts';
import { caseFacts } from './case-facts.ts';
import { countDeadline } from './count-deadline.ts';
import { type Deadline, unknownDeadline } from './deadline.ts';
import { uniteExclusions, type UnitedExclusion } from './exclusions.ts';
import { type DeadlineInputs } from './inputs.ts';
import { underJudgesOrder } from './judges-order.ts';
import { marksOfCase } from './marks-of-case.ts';
import { type Moment, sayMoment } from './moment.ts';
import { type Rule, type RuleDate } from './rule.ts';
import { type Start, startOfDate } from './start-of-date.ts';
import { stoppedClock } from './stopped-clock.ts';

/**
 * Computes one date of a rule for one case. What is missing makes it unknown, with the reason; a
 * judge's order takes the place of the rule, which stays as an alternative.
 *
 * @failure deadline/exclusion-backwards, deadline/bad-time, court-time/unknown-zone,
 * court-time/skipped: the inputs themselves are wrong
 */
export function computeDate(rule: Rule, date: RuleDate, inputs: DeadlineInputs): Result<Deadline> {
  const united = uniteExclusions(inputs.exclusions);
  if (!united.ok) return united;
  const start = startOfDate(rule, date, inputs);
  if (!start.ok) return start;
  const byRule = countFrom(rule, date, inputs, start.value, united.value);
  return ok(
    inputs.orderedOn === null
      ? byRule
      : underJudgesOrder(byRule, rule, date, inputs, inputs.orderedOn),
  );
}

function countFrom(
  rule: Rule,
  date: RuleDate,
  inputs: DeadlineInputs,
  start: Start,
  united: readonly UnitedExclusion[],
): Deadline {
  const marks = marksOfCase(rule, date, inputs);
  if (start.kind === 'missing') return unknownDeadline(rule, date, start.because, { marks });
  const from = (moment: Moment): Deadline => {
    const facts = caseFacts(date, inputs, moment, united);
    return stoppedClock(countDeadline(rule, date, facts, marks), facts, inputs.stoppedOn);
  };
  const [first, ...others] = start.moments;
  if (others.length === 0) return from(first);
  return unknownDeadline(rule, date, 'the clock shows the time of the trigger twice that day', {
    alternatives: start.moments.flatMap((moment) => {
      const { computed } = from(moment);
      const reason = `if the clock started at ${sayMoment(moment)}`;
      return computed === null ? [] : [{ on: computed, reason }];
    }),
    marks,
  });
}
