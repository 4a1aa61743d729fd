import type { RulePack } from '../deadlines/rule-pack.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Source } from '../model/record.ts';
import { ok, type Result } from '../result/result.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { type DeadlineEvent, recountDeadline } from './deadline-rows.ts';
import type { OfficeFacts } from './facts-for.ts';

type Case = {
  readonly view: MatterView;
  readonly packs: readonly RulePack[];
  readonly office: OfficeFacts;
};

/**
 * A deadline once a judge's order set its day: it stands on that day; what the rule gives stays beside
 * it among the other dates. The order is a source of it.
 *
 * @failure as `recountDeadline`
 */
export function setByOrder(
  event: DeadlineEvent,
  orderedOn: CivilDay,
  source: Source | null,
  { view, packs, office }: Case,
): Result<DeadlineEvent> {
  const { details } = event;
  const ordered: DeadlineEvent = {
    ...event,
    date: { kind: 'on', from: orderedOn, precision: 'day', asTyped: '' },
    sources: source === null ? event.sources : [...event.sources, source],
    details: {
      ...details,
      setBy: 'order',
      ...(details.count === undefined ? {} : { count: { ...details.count, orderedOn } }),
    },
  };
  const counted = recountDeadline(ordered, view, packs, office);
  return counted.ok ? ok(counted.value?.event ?? ordered) : counted;
}

/**
 * The deadline without the order: on the day that its rule gives; null where no rule counted it.
 *
 * @failure as `recountDeadline`
 */
export function withoutOrder(
  event: DeadlineEvent,
  { view, packs, office }: Case,
): Result<DeadlineEvent | null> {
  const { count } = event.details;
  if (count === undefined) return ok(null);
  const plain = { ...event, details: { ...event.details, count: { ...count, orderedOn: null } } };
  const counted = recountDeadline(plain, view, packs, office);
  return counted.ok ? ok(counted.value?.event ?? null) : counted;
}
