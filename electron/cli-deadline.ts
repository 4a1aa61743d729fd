import { computeByText } from '../shared/deadlines/compute-deadlines.ts';
import { computeMethod } from '../shared/deadlines/compute-method.ts';
import { type DeadlineReport, toDeadlineReport } from '../shared/deadlines/deadline-report.ts';
import { shippedPacks } from '../shared/deadlines/packs/all-packs.ts';
import { newestRule } from '../shared/deadlines/rule-pack.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { type DeadlineVerb, parseDeadline } from './cli-deadline-words.ts';

/**
 * Runs `deadline` from the words behind it to what is printed. Reads nothing but its words and the
 * packs that the app ships.
 *
 * @failure cli/..., deadline/..., court-time/...: the words are wrong
 */
export function runDeadline(words: readonly string[]): Result<DeadlineReport> {
  const verb = parseDeadline(words);
  if (!verb.ok) return verb;
  const deadlines = verb.value.rule.toUpperCase().startsWith('TC-')
    ? computeMethod(verb.value.rule.toUpperCase(), verb.value.period, verb.value.inputs)
    : computeRule(verb.value);
  return deadlines.ok ? ok(toDeadlineReport(deadlines.value)) : deadlines;
}

function computeRule({ rule, period, inputs }: DeadlineVerb): ReturnType<typeof computeByText> {
  const newest = newestRule(shippedPacks(), rule);
  if (!newest.ok) return newest;
  if (period !== null) return fail('deadline/period-needs-method', { rule: newest.value.id });
  const known = newest.value.dates.flatMap(({ trigger }) =>
    trigger === undefined ? [] : [trigger.key],
  );
  const unknown = Object.keys(inputs.otherDays).find((key) => !known.includes(key));
  if (unknown !== undefined)
    return fail('deadline/unknown-trigger', {
      rule: newest.value.id,
      trigger: unknown,
      known: known.join(', '),
    });
  return computeByText(shippedPacks(), rule, inputs);
}
