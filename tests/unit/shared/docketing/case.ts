import { shippedPacks } from '../../../../shared/deadlines/packs/all-packs.ts';
import { countRule, type CountedDate } from '../../../../shared/docketing/count-rule.ts';
import { type DeadlineEvent, newDeadline } from '../../../../shared/docketing/deadline-rows.ts';
import { factsFor, type OfficeFacts } from '../../../../shared/docketing/facts-for.ts';
import { findTrigger, type TriggerRef } from '../../../../shared/docketing/trigger.ts';
import { USUAL_STANDINGS } from '../../../../shared/time/read-days.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { givenFactsSchema } from '../../../../shared/model/rule-count.ts';
import { day } from '../../../builders/matter-view.ts';

export const packs = shippedPacks();
export const office: OfficeFacts = {
  courts: [],
  today: day('2026-06-01'),
  closuresOf: () => [],
  standings: USUAL_STANDINGS,
};

/** What a rule gives from a record of a matter; throws where it cannot be counted at all. */
export function counted(
  view: MatterView,
  ref: TriggerRef,
  ruleId: string,
  given: object = {},
): readonly CountedDate[] {
  const trigger = findTrigger(view, ref);
  if (trigger === null) throw new Error('No such trigger');
  const facts = factsFor(trigger, view, office, givenFactsSchema.parse(given));
  const found = countRule({ ruleId, orderedOn: null }, facts, packs);
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
}

/** The matter with the first date of a rule added from a record, as the app adds it. */
export function withDeadline(
  view: MatterView,
  ref: TriggerRef,
  ruleId: string,
  given: object = {},
): { readonly view: MatterView; readonly deadline: DeadlineEvent } {
  const [first] = counted(view, ref, ruleId, given);
  const trigger = findTrigger(view, ref);
  if (first === undefined || trigger === null) throw new Error('Nothing to add');
  const deadline = newDeadline(
    first,
    { targetDays: 3, responsibleAttorney: '', backupAttorney: '' },
    {
      matterId: view.matter.id,
      trigger,
      given: givenFactsSchema.parse(given),
      packs,
      enteredBy: 'MQ',
      newId: () => `deadline-${ruleId}`,
    },
  );
  return { view: { ...view, events: [...view.events, deadline] }, deadline };
}

/** The date of a record by its own part. */
export function own(id: string, table: TriggerRef['record']['table'] = 'events'): TriggerRef {
  return { record: { table, id }, part: 'date' };
}
