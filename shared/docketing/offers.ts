import type { RulePack } from '../deadlines/rule-pack.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { NamedRecord } from '../model/record.ts';
import type { RuleAdoption } from '../model/rule-adoption.ts';
import type { GivenFacts } from '../model/rule-count.ts';
import { adoptionOf, type AdoptionState } from './adoption.ts';
import { type CountedDate, countRule } from './count-rule.ts';
import type { DeadlineEvent } from './deadline-rows.ts';
import { type DocketedDate, docketedDate } from './docketed-date.ts';
import { type Facts, factsFor, type OfficeFacts } from './facts-for.ts';
import { rulesFrom, type StartableRule } from './rules-from.ts';
import { findTrigger } from './trigger.ts';

/** One date of a rule as the form offers it. */
export type Offer = {
  /** "CR-03 detained"; the same for as long as the rule has this date. */
  readonly key: string;
  readonly counted: CountedDate;
  readonly docketed: DocketedDate;
  /** One that is on the docket from this record already; null where none is. */
  readonly known: DeadlineEvent | null;
};

/** A rule that a record can start, how it stands in the office, and what it gives. */
export type OfferedRule = StartableRule & {
  readonly adoption: AdoptionState;
  readonly facts: Facts;
  /** Why it cannot be counted at all; null where it can. */
  readonly failure: { readonly code: string } | null;
  readonly offers: readonly Offer[];
};

type Asked = {
  readonly record: NamedRecord;
  readonly view: MatterView;
  readonly packs: readonly RulePack[];
  readonly adoptions: readonly RuleAdoption[];
  readonly office: OfficeFacts;
  readonly given: GivenFacts;
  readonly every: boolean;
};

/** What a record can put on the docket: adopted rules first, then likely ones, in the order of the packs. */
export function offersFrom(asked: Asked): readonly OfferedRule[] {
  const { record, view, packs, adoptions, office, given, every } = asked;
  return rulesFrom(record, view, packs, { every })
    .flatMap((startable): readonly OfferedRule[] => {
      const trigger = findTrigger(view, { record, part: startable.part });
      if (trigger === null) return [];
      const facts = factsFor(trigger, view, office, given);
      const found = countRule({ ruleId: startable.rule.id, orderedOn: null }, facts, packs);
      const offers = (found.ok ? found.value : []).map((counted): Offer => ({
        key: `${startable.rule.id} ${counted.dateKey ?? ''}`,
        counted,
        docketed: docketedDate(counted, { orderedOn: null }, trigger.title),
        known: knownOf(view, record, startable, counted),
      }));
      return [
        {
          ...startable,
          adoption: adoptionOf(startable.rule, adoptions),
          facts,
          failure: found.ok ? null : found.failure,
          offers,
        },
      ];
    })
    .toSorted((one, other) => Number(isAdopted(other)) - Number(isAdopted(one)));
}

/** True where an attorney of the office adopted this text. */
export function isAdopted({ adoption }: Pick<OfferedRule, 'adoption'>): boolean {
  return adoption.state === 'adopted';
}

function knownOf(
  view: MatterView,
  record: NamedRecord,
  { rule, part }: StartableRule,
  { dateKey }: CountedDate,
): DeadlineEvent | null {
  for (const event of view.events) {
    if (event.kind !== 'deadline' || event.archived) continue;
    const { count, trigger, ruleId } = event.details;
    if (
      ruleId === rule.id &&
      count?.dateKey === dateKey &&
      count.part === part &&
      trigger?.table === record.table &&
      trigger.id === record.id
    )
      return event;
  }
  return null;
}
