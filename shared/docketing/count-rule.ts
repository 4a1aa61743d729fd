import { boundSides } from '../deadlines/bound-sides.ts';
import { computeDeadlines } from '../deadlines/compute-deadlines.ts';
import { type Alternative, type Deadline, unknownDeadline } from '../deadlines/deadline.ts';
import type { DeadlineInputs } from '../deadlines/inputs.ts';
import { onlyDay } from '../deadlines/inputs.ts';
import { compareMoments } from '../deadlines/moment.ts';
import { findRule, newestRule, type RulePack } from '../deadlines/rule-pack.ts';
import type { Rule } from '../deadlines/rule.ts';
import type { Doubt } from '../model/rule-count.ts';
import { ok, type Result } from '../result/result.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import type { Facts } from './facts-for.ts';

/** One date of a rule as counted from a trigger, ready to be docketed. */
export type CountedDate = {
  /** What is shown: dates, alternatives, arithmetic, marks. */
  readonly deadline: Deadline;
  /** Which of the rule's dates; null where it is not clear which one holds: it cannot be docketed. */
  readonly dateKey: string | null;
  /** Why it is not to be leaned on without a look; may be empty. */
  readonly doubts: readonly Doubt[];
};

/** The rule by id, in the text that holds on the day of the trigger, and what an order says of it. */
export type Asked = {
  readonly ruleId: string;
  /** The day that a judge's order set in the rule's place; null = none did. */
  readonly orderedOn: CivilDay | null;
};

/**
 * Counts a rule from a trigger with the facts that are known; never empty. A day that is known only
 * within bounds gives "unknown", with what each bound would give; its safe day is that of the earliest
 * day it can mean, except for minimum waits, where an earlier day is not the safer one.
 *
 * @failure deadline/unknown-rule rule
 * @failure as `computeDeadlines`
 */
export function countRule(
  { ruleId, orderedOn }: Asked,
  facts: Facts,
  packs: readonly RulePack[],
): Result<readonly CountedDate[]> {
  const { first, last } = facts;
  const newest = newestRule(packs, ruleId);
  if (!newest.ok) return newest;
  const at = (day: CivilDay) => countOn(packs, newest.value, inputsOf(facts, day, orderedOn));
  if (first !== null && first === last) {
    const counted = at(first);
    return counted.ok ? ok(counted.value.map((deadline) => toCounted(deadline, facts))) : counted;
  }
  const early = first === null ? null : at(first);
  if (early !== null && !early.ok) return early;
  const late = last === null ? null : at(last);
  if (late !== null && !late.ok) return late;
  return ok(withoutDay(newest.value, facts, early?.value ?? [], late?.value ?? []));
}

function countOn(
  packs: readonly RulePack[],
  newest: Rule,
  inputs: DeadlineInputs,
): Result<readonly Deadline[]> {
  const found = findRule(packs, newest.id, inputs.on);
  if (found.ok) return computeDeadlines(found.value, inputs);
  const { on = '', spans = '' } = found.failure.details;
  const because = `the packs hold no text of ${newest.id} for ${on}; they hold it ${spans}`;
  return ok([unknownDeadline(newest, null, because)]);
}

function inputsOf(facts: Facts, on: CivilDay, orderedOn: CivilDay | null): DeadlineInputs {
  return {
    ...onlyDay(on),
    time: facts.time.value,
    zone: facts.zone.value,
    custody: facts.custody.value,
    court: facts.court.value,
    exclusions: facts.excluded.spans,
    service: facts.service.value,
    otherDays: facts.otherDays,
    orderedOn,
    stoppedOn: facts.stoppedOn.value,
    closures: facts.closures,
    standings: facts.standings,
  };
}

function toCounted(deadline: Deadline, facts: Facts): CountedDate {
  return { deadline, dateKey: deadline.date?.key ?? null, doubts: doubtsOf(deadline, facts) };
}

function doubtsOf({ marks }: Deadline, { trigger, first, last }: Facts): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (marks.some(({ mark }) => mark === 'D')) doubts.push('disputed');
  if (marks.some(({ mark }) => mark === 'S')) doubts.push('status');
  if (trigger.isControl || first === null || first !== last) doubts.push('trigger-not-exact');
  return doubts;
}

/** The dates of a rule whose trigger has no exact day. */
function withoutDay(
  rule: Rule,
  facts: Facts,
  early: readonly Deadline[],
  late: readonly Deadline[],
): readonly CountedDate[] {
  const { custody } = facts;
  const because = whyNoDay(facts);
  if (rule.off !== null || rule.noDate !== null)
    return [
      {
        deadline: early[0] ?? unknownDeadline(rule, null, rule.off ?? rule.noDate ?? ''),
        dateKey: null,
        doubts: [],
      },
    ];
  const held = custody.value ?? rule.custodyInTrigger;
  const dates = rule.dates.filter(({ when }) => when === undefined || when === held);
  if (dates.length === 0)
    return [
      {
        deadline: unknownDeadline(
          rule,
          null,
          `${because}; and whether the client is held is not known`,
        ),
        dateKey: null,
        doubts: [],
      },
    ];
  return dates.map((date): CountedDate => {
    const atFirst = early.find((one) => one.date?.key === date.key) ?? null;
    const atLast = late.find((one) => one.date?.key === date.key) ?? null;
    const isWait = date.method === 'TC-MIN';
    const leans = isWait ? null : (atFirst?.safe ?? null);
    const bounds = [
      ...boundAlternative(atFirst, facts.first),
      ...boundAlternative(atLast, facts.last),
    ];
    const deadline = unknownDeadline(rule, date, because, {
      alternatives: bounds,
      arithmetic:
        atFirst === null || facts.first === null || isWait
          ? []
          : [
              `Safe is counted from ${formatCivilDay(facts.first, 'sentence')}, the earliest day that the date can mean.`,
              ...atFirst.arithmetic,
            ],
      marks: atFirst?.marks ?? atLast?.marks ?? rule.marks,
    });
    const whole = { ...deadline, safe: leans };
    return { deadline: whole, dateKey: date.key, doubts: doubtsOf(whole, facts) };
  });
}

function boundAlternative(deadline: Deadline | null, day: CivilDay | null): readonly Alternative[] {
  if (deadline === null || day === null || deadline.computed === null) return [];
  const side = boundSides(deadline.date?.binds ?? []);
  const on =
    side.user && deadline.safe !== null && compareMoments(deadline.safe, deadline.computed) < 0
      ? deadline.safe
      : deadline.computed;
  return [{ on, reason: `if it was on ${formatCivilDay(day, 'sentence')}` }];
}

function whyNoDay({ trigger }: Facts): string {
  if (trigger.gone !== null) return trigger.gone;
  return trigger.date.kind === 'undated'
    ? `“${trigger.title}” has no day yet`
    : `the day of “${trigger.title}” is known only as “${formatCaseDate(trigger.date, { style: 'sentence' })}”`;
}
