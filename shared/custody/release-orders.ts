import type { CaseEvent, EventOfKind } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Authority } from '../model/record.ts';
import { type CivilDay, compareDays } from '../time/civil-day.ts';
import { compareDateKeys, dateSortKey } from '../time/date-order.ts';
import { type DayRange, dayRangeOf, earlierDay } from './day-range.ts';
import type { Hold } from './holds.ts';

type Order = EventOfKind<'order'>;

/** An order to release, with the days on which it speaks. */
export type ReleaseOrder = {
  readonly order: Order;
  /** The days on which it can have been made. */
  readonly made: DayRange;
  /** The last of them: from here on it is shown. */
  readonly on: CivilDay;
  /** From here on an order of detention has taken its place; null = none has. */
  readonly until: CivilDay | null;
  /** From here on an order of stay holds it up; null = none does. */
  readonly stayedFrom: CivilDay | null;
};

/**
 * The orders of release or bail that have a day, oldest first. A later order of detention in the
 * same proceeding, or to the same authority, ends one; a later order of stay suspends it. Later
 * means the order of events, the user's order within a day included; where that decides nothing, the
 * release is not said to be the last word. An order that is marked vacated or superseded is none;
 * one that is marked in force is not suspended (the stay can be one of removal).
 */
export function releaseOrders(view: MatterView): readonly ReleaseOrder[] {
  const orders = view.events.filter(isOrder);
  return orders
    .filter(
      ({ details }) =>
        (details.orderType === 'release' || details.orderType === 'bail') &&
        details.force !== 'vacated' &&
        details.force !== 'superseded',
    )
    .flatMap((order) => {
      const made = dayRangeOf(order.date);
      if (made.latest === null) return [];
      const next = (type: Order['details']['orderType']) =>
        firstDay(
          orders.filter(
            (other) =>
              other.details.orderType === type &&
              speaksOfSame(order, other) &&
              isNotAheadOf(other, order),
          ),
        );
      return [
        {
          order,
          made,
          on: made.latest,
          until: next('detention'),
          stayedFrom: stayedFrom(order, made.latest, next('stay')),
        },
      ];
    })
    .sort((a, b) => compareDays(a.on, b.on) || (a.order.id < b.order.id ? -1 : 1));
}

/**
 * Says whether somebody holds despite an order. It speaks while the same unbroken custody goes on:
 * to whoever held when it was made, though another authority's hold outlives it, and to an authority
 * that it binds, though that one takes the client back later. A hold that an authority which it does
 * not bind begins afterwards is new custody; so is one after a release by an authority that it binds.
 */
export function holdsDespite(
  entry: ReleaseOrder,
  hold: Hold,
  day: CivilDay,
  holds: readonly Hold[],
): boolean {
  if (day < entry.on || (entry.until !== null && day >= entry.until)) return false;
  const { whole } = hold;
  const wasHeld = whole.from <= entry.on && (whole.to > entry.on || whole.openAtLimit);
  if (!wasHeld) return false;
  if (!boundBy(entry, holds).includes(hold.authority)) return hold.from < entry.on;
  return !whole.spans.some(
    (span) =>
      span.stint.authority === hold.authority &&
      span.endsInRelease &&
      span.to >= entry.on &&
      span.to <= day,
  );
}

/** Days on which a release by an authority that is bound ends what an order says of it. */
export function releaseDays(holds: readonly Hold[]): readonly CivilDay[] {
  return holds.flatMap(({ stay }) =>
    stay.spans.filter((span) => span.endsInRelease).map((span) => span.to),
  );
}

/** Whom an order binds; one that names nobody, those who held when it was made. */
function boundBy({ order, on }: ReleaseOrder, holds: readonly Hold[]): readonly Authority[] {
  const { bindsAuthorities } = order.details;
  if (bindsAuthorities.length > 0) return bindsAuthorities;
  return holds.filter((hold) => hold.from <= on && hold.to >= on).map((hold) => hold.authority);
}

function stayedFrom({ details }: Order, on: CivilDay, stay: CivilDay | null): CivilDay | null {
  if (details.force === 'in-force') return null;
  return details.force === 'stayed' ? (stay ?? on) : stay;
}

function isOrder(event: CaseEvent): event is Order {
  return event.kind === 'order' && !event.archived;
}

function speaksOfSame(order: Order, other: Order): boolean {
  if (order.proceedingId !== null && order.proceedingId === other.proceedingId) return true;
  return order.details.bindsAuthorities.some((authority) =>
    other.details.bindsAuthorities.includes(authority),
  );
}

function isNotAheadOf(other: Order, order: Order): boolean {
  return (
    compareDateKeys(dateSortKey(other.date), dateSortKey(order.date), other.order - order.order) >=
    0
  );
}

/** An undated order has no place in time and says nothing. */
function firstDay(orders: readonly Order[]): CivilDay | null {
  const days = orders.flatMap(({ date }) => {
    const { earliest, latest } = dayRangeOf(date);
    return earliest ?? latest ?? [];
  });
  return days.length === 0 ? null : days.reduce(earlierDay);
}
