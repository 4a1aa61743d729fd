import type { RulePack } from '../deadlines/rule-pack.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Source } from '../model/record.ts';
import type { RuleCount } from '../model/rule-count.ts';
import { ok, type Result } from '../result/result.ts';
import type { PlacedDate } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { type DeadlineEvent, recountDeadline } from './deadline-rows.ts';
import type { OfficeFacts } from './facts-for.ts';

/** What an order sets: one exact day; an hour has its zone. */
export type OrderedDate = PlacedDate & { readonly from: CivilDay };

type Case = {
  readonly view: MatterView;
  readonly packs: readonly RulePack[];
  readonly office: OfficeFacts;
};

/**
 * A deadline once a judge's order set its day, or its hour: it stands there; what the rule gives stays
 * beside it among the other dates. The order is a source of it.
 *
 * @failure as `recountDeadline`
 */
export function setByOrder(
  event: DeadlineEvent,
  date: OrderedDate,
  source: Source | null,
  { view, packs, office }: Case,
): Result<DeadlineEvent> {
  const { details } = event;
  const ordered: DeadlineEvent = {
    ...event,
    date,
    sources: source === null ? event.sources : [...event.sources, source],
    details: {
      ...details,
      setBy: 'order',
      ...(details.count === undefined
        ? {}
        : { count: { ...withoutOrderOf(details.count), ...orderOf(date) } }),
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
  const plain = { ...event, details: { ...event.details, count: withoutOrderOf(count) } };
  const counted = recountDeadline(plain, view, packs, office);
  return counted.ok ? ok(counted.value?.event ?? null) : counted;
}

function withoutOrderOf({ orderedHour: _, ...count }: RuleCount): RuleCount {
  return { ...count, orderedOn: null };
}

function orderOf({ from, time, zone }: OrderedDate): Pick<RuleCount, 'orderedOn' | 'orderedHour'> {
  return time === undefined || zone === undefined
    ? { orderedOn: from }
    : { orderedOn: from, orderedHour: { time, zone } };
}
