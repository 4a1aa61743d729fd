import { ok, type Result } from '../result/result.ts';
import { caseFacts } from './case-facts.ts';
import { computeDate } from './compute-date.ts';
import { countDate } from './count-date.ts';
import { distinctFrom } from './count-deadline.ts';
import { type Alternative, type Deadline, unknownDeadline } from './deadline.ts';
import { type DeadlineInputs } from './inputs.ts';
import { findRule, newestRule, type RulePack } from './rule-pack.ts';
import { type Rule, type RuleDate, ruleDateSchema, type RuleMarker } from './rule.ts';
import { startOn } from './start-of-date.ts';

/**
 * Computes a rule by the text that was in force on the day of its trigger; without such a text it is
 * unknown, and the result says which days the packs cover.
 *
 * @failure deadline/unknown-rule rule
 * @failure as `computeDate`
 */
export function computeByText(
  packs: readonly RulePack[],
  id: string,
  inputs: DeadlineInputs,
): Result<readonly [Deadline, ...Deadline[]]> {
  const newest = newestRule(packs, id);
  if (!newest.ok) return newest;
  const found = findRule(packs, newest.value.id, inputs.on);
  if (found.ok) return computeDeadlines(found.value, inputs);
  const { on = '', spans = '' } = found.failure.details;
  const because = `the packs hold no text of ${newest.value.id} for ${on}; they hold it ${spans}`;
  return ok([ruleUnknown(newest.value, because)]);
}

/**
 * Computes every date that a rule gives for one case; never empty. A rule that is switched off, that
 * has no number of its own, or whose custody is not known, gives one unknown with its reason.
 *
 * @failure as `computeDate`
 *
 * @example
 * computeDeadlines(preliminaryHearing, { ...onlyDay('2025-05-15'), custody: 'detained' })
 * //=> one deadline, computed May 29, 2025
 */
export function computeDeadlines(
  rule: Rule,
  inputs: DeadlineInputs,
): Result<readonly [Deadline, ...Deadline[]]> {
  const markers = computeMarkers(rule, inputs);
  if (!markers.ok) return markers;
  if (rule.off !== null && !inputs.evenOff)
    return ok([ruleUnknown(rule, `${rule.id} ships switched off: ${rule.off}`)]);
  if (rule.noDate !== null) return ok([ruleUnknown(rule, rule.noDate, markers.value)]);
  const custody = inputs.custody ?? rule.custodyInTrigger;
  const dates = rule.dates.filter(({ when }) => when === undefined || when === custody);
  if (custody === null && dates.length < rule.dates.length) return custodyUnknown(rule, inputs);
  const [first, ...rest] = dates;
  if (first === undefined)
    return ok([ruleUnknown(rule, rule.otherCustody ?? 'this rule has no date for this custody')]);
  const one = computeDate(rule, first, inputs);
  if (!one.ok) return one;
  const all: [Deadline, ...Deadline[]] = [withMarkers(one.value, markers.value)];
  for (const date of rest) {
    const next = computeDate(rule, date, inputs);
    if (!next.ok) return next;
    all.push(next.value);
  }
  return ok(all);
}

function custodyUnknown(
  rule: Rule,
  inputs: DeadlineInputs,
): Result<readonly [Deadline, ...Deadline[]]> {
  const alternatives: Alternative[] = [];
  for (const date of rule.dates) {
    const custody = date.when ?? null;
    const computed = computeDate(rule, date, { ...inputs, custody });
    if (!computed.ok) return computed;
    const on = computed.value.computed;
    const held = custody === 'detained' ? 'is held in custody' : 'is not held in custody';
    if (on !== null) alternatives.push({ on, reason: `if the person ${held}` });
  }
  return ok([
    ruleUnknown(
      rule,
      'it depends on whether the person is held in custody, and that is not given',
      alternatives,
    ),
  ]);
}

/** Clocks beside a rule; one that lacks its time is left out. */
function computeMarkers(rule: Rule, inputs: DeadlineInputs): Result<readonly Alternative[]> {
  const alternatives: Alternative[] = [];
  for (const marker of rule.markers) {
    const start = startOn(inputs.on, marker.unit, inputs, rule.trigger);
    if (!start.ok) return start;
    if (start.value.kind === 'missing') continue;
    const date = dateOfMarker(marker);
    const way = { ...date, countsTriggerDay: false, missingDay: 'month-end' } as const;
    // A time that the clock shows twice gives the marker twice.
    for (const moment of start.value.moments) {
      const { end } = countDate(way, caseFacts(date, inputs, moment, []), 'as-read').count;
      alternatives.push({ on: end, reason: `marker only: ${marker.reason}` });
    }
  }
  return ok(alternatives);
}

function dateOfMarker({ reason, ...period }: RuleMarker): RuleDate {
  return ruleDateSchema.parse({ key: 'marker', what: reason, binds: ['court'], ...period });
}

function withMarkers(deadline: Deadline, markers: readonly Alternative[]): Deadline {
  if (deadline.computed === null || markers.length === 0) return deadline;
  const alternatives = distinctFrom(deadline.computed, [...deadline.alternatives, ...markers]);
  return { ...deadline, alternatives };
}

function ruleUnknown(
  rule: Rule,
  because: string,
  alternatives: readonly Alternative[] = [],
): Deadline {
  const notes = rule.notes.map((says) => ({ mark: 'note', says }) as const);
  return unknownDeadline(rule, null, because, { alternatives, marks: [...rule.marks, ...notes] });
}
