import { dayOfMoment, type Moment } from '../deadlines/moment.ts';
import type { RulePack } from '../deadlines/rule-pack.ts';
import { deadlineSchema } from '../model/duty-event.ts';
import { type EventOfKind } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { GivenFacts, RuleCount } from '../model/rule-count.ts';
import { ok, type Result } from '../result/result.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { type CountedDate, countRule } from './count-rule.ts';
import { docketedDate, instantText, targetBefore } from './docketed-date.ts';
import { factsFor, type OfficeFacts } from './facts-for.ts';
import { knownTrigger, type Trigger } from './trigger.ts';

export type DeadlineEvent = EventOfKind<'deadline'>;

/** What a person chose for one deadline before adding it. */
export type Chosen = {
  readonly targetDays: number | null;
  readonly responsibleAttorney: string;
  readonly backupAttorney: string;
};

/** What every new deadline of one act shares. */
export type AddedFrom = {
  readonly matterId: string;
  readonly trigger: Trigger;
  readonly given: GivenFacts;
  readonly packs: readonly RulePack[];
  readonly enteredBy: string;
  readonly newId: () => string;
};

/**
 * Makes the deadline of a counted date, docketed on the safe side where the user's side is bound. It
 * is unverified until a second person looks.
 *
 * @param counted its `dateKey` is not null
 */
export function newDeadline(counted: CountedDate, chosen: Chosen, from: AddedFrom): DeadlineEvent {
  const { deadline, dateKey } = counted;
  const { trigger, given, packs } = from;
  const count: RuleCount = {
    ruleVersion: deadline.rule.version,
    dateKey: dateKey ?? '',
    part: trigger.part,
    given,
    targetDays: chosen.targetDays,
    orderedOn: null,
    computedAt: null,
    safeAt: null,
    doubts: [],
  };
  const row = deadlineSchema.parse({
    id: from.newId(),
    matterId: from.matterId,
    kind: 'deadline',
    title: deadline.date?.what ?? deadline.rule.title,
    date: { kind: 'undated' },
    proceedingId: trigger.proceedingId,
    enteredBy: from.enteredBy,
    responsibleAttorney: chosen.responsibleAttorney,
    backupAttorney: chosen.backupAttorney,
    details: {
      setBy: 'rule',
      ruleId: deadline.rule.id,
      trigger: trigger.record,
      count,
    },
  });
  return withCount(row, count, counted, trigger, packs);
}

/** What a deadline is as its rule counts it now, and the count itself. */
export type Recounted = { readonly event: DeadlineEvent; readonly counted: CountedDate };

/**
 * Counts a deadline anew, as the matter and the packs are now. Null where no rule counted it, or its
 * rule or that date of it is not in the packs.
 *
 * @failure as `countRule`
 */
export function recountDeadline(
  event: DeadlineEvent,
  view: MatterView,
  packs: readonly RulePack[],
  office: OfficeFacts,
): Result<Recounted | null> {
  const { count, trigger: record, ruleId } = event.details;
  if (count === undefined || record === null || ruleId === '') return ok(null);
  const trigger = knownTrigger(view, { record, part: count.part });
  if (trigger === null) return ok(null);
  const facts = factsFor(trigger, view, office, count.given);
  const found = countRule({ ruleId, orderedOn: count.orderedOn }, facts, packs);
  if (!found.ok) return found.failure.code === 'deadline/unknown-rule' ? ok(null) : found;
  const counted = found.value.find(({ dateKey }) => dateKey === count.dateKey);
  // A date that holds in another custody than the one recorded now is unknown, not another date.
  const whole = counted ?? asUnknown(found.value[0], count.dateKey);
  return ok(
    whole === null
      ? null
      : { event: withCount(event, count, whole, trigger, packs), counted: whole },
  );
}

function asUnknown(first: CountedDate | undefined, dateKey: string): CountedDate | null {
  if (first === undefined) return null;
  const { deadline } = first;
  const date = deadline.rule.dates.find(({ key }) => key === dateKey);
  if (date === undefined) return null;
  const because =
    deadline.because ??
    `unknown, because as the record stands it is another date of the rule: ${deadline.date?.what ?? ''}`;
  return {
    deadline: {
      ...deadline,
      date,
      computed: null,
      safe: null,
      overdue: null,
      because,
      arithmetic: deadline.because === null ? [] : deadline.arithmetic,
    },
    dateKey,
    doubts: first.doubts,
  };
}

function withCount(
  event: DeadlineEvent,
  count: RuleCount,
  counted: CountedDate,
  trigger: Trigger,
  packs: readonly RulePack[],
): DeadlineEvent {
  const { deadline, doubts } = counted;
  const { rule, computed, safe, alternatives } = deadline;
  const docketed = docketedDate(counted, count, trigger.title);
  const pack = packs.find(({ rules }) => rules.some((one) => one.id === rule.id));
  const safeDay = dayOrNull(safe);
  return {
    ...event,
    date: docketed.date,
    details: {
      ...event.details,
      setBy: count.orderedOn === null ? 'rule' : 'order',
      binds: docketed.binds,
      packVersion: pack === undefined ? '' : `${pack.id} ${String(pack.version)}`,
      computed: dayOrNull(computed),
      safe: safeDay,
      alternatives: alternatives.map(({ on, reason }) => ({ on: dayOfMoment(on), reason })),
      targetOn: targetBefore(docketed.date, safeDay, count.targetDays),
      editedByHand: false,
      count: {
        ...count,
        ruleVersion: rule.version,
        computedAt: instantText(computed),
        safeAt: instantText(safe),
        doubts: [...doubts],
      },
    },
  };
}

function dayOrNull(moment: Moment | null): CivilDay | null {
  return moment === null ? null : dayOfMoment(moment);
}
