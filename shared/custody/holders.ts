import type { Claim } from '../model/custody.ts';
import type { CaseEvent, EventOfKind } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Authority } from '../model/record.ts';
import { addDays, type CivilDay, compareDays, daysBetween } from '../time/civil-day.ts';
import { authorityNames, authorityOrder } from './authority-names.ts';
import { dayRangeOf, earlierDay, laterDay } from './day-range.ts';
import { custodySpans, limitOfFacts } from './spans.ts';
import { mergeStints, type Stay } from './stays.ts';

/**
 * One piece of the in-whose-custody band. Pieces follow each other and do not overlap. The last one
 * has no length where custody changed on the very day of the limit: it says who holds on that day.
 */
export type HolderSegment = {
  readonly from: CivilDay;
  /** Not included. */
  readonly to: CivilDay;
  /** Everybody who held at once; empty while nobody did. */
  readonly holders: readonly Authority[];
  readonly state: 'held' | 'released' | 'no-record';
  /** Claims to custody that stood in dispute meanwhile. */
  readonly claimsInDispute: readonly Claim[];
  /** An order to release that was in force while somebody still held. */
  readonly orderedReleased: EventOfKind<'order'> | null;
  /** Days from `from` on that are doubtful; equal to `from` where they are not. */
  readonly solidFrom: CivilDay;
  readonly solidTo: CivilDay;
  /** Runs to the limit without a recorded end. */
  readonly running: boolean;
  /**
   * The last day in this piece on which a hold without a recorded end is known of, by its book-in or
   * by a confirmation: solid to here, hatched after. Null where every hold of it has ended since.
   */
  readonly confirmedTo: CivilDay | null;
};

/**
 * Who had the client, day by day, from the first stint to the limit of facts. Nothing is said
 * before the first stint nor past the limit. Where custody passes from one authority to another on
 * a doubtful day, the band changes in the middle of the doubt and both edges are drawn as doubtful:
 * it never says that both held.
 */
export function holderSegments(view: MatterView, asOf: CivilDay): readonly HolderSegment[] {
  const limit = limitOfFacts(view, asOf);
  const spans = custodySpans(view, asOf);
  if (spans.length === 0) return [];
  const holds = settleHandovers(
    authorityOrder.flatMap((authority) =>
      mergeStints(spans.filter((span) => span.stint.authority === authority)).map((stay): Hold => ({
        authority,
        stay,
        from: stay.from,
        to: stay.to,
      })),
    ),
  );
  const record: CustodyRecord = {
    limit,
    holds,
    disputes: disputedClaims(view, limit),
    orders: releaseOrders(view),
    checks: view.confirmations.filter(
      (check) => !check.archived && check.result === 'in-custody' && check.on <= limit,
    ),
  };
  const days = breakpoints(record);
  const pieces = days
    .slice(0, -1)
    .map((from, index) => segment(record, from, days[index + 1] ?? limit));
  const today = changesOn(limit, holds) ? [segment(record, limit, limit)] : [];
  return [...pieces, ...today].reduce<HolderSegment[]>(joinEqual, []);
}

/** The words on the band: "In USMS custody, ICE claim in dispute". */
export function nameHolders(piece: HolderSegment): string {
  if (piece.state === 'released') return 'Not in custody';
  if (piece.state === 'no-record') return 'No custody record';
  const names = piece.holders.map((authority) => authorityNames[authority]).join(' and ');
  const claimants = new Set(piece.claimsInDispute.map((claim) => claim.authority));
  const claims = authorityOrder
    .filter((authority) => claimants.has(authority))
    .map((authority) => `${authorityNames[authority]} claim in dispute`)
    .join(', ');
  const ordered = piece.orderedReleased === null ? '' : nameOrder(piece.orderedReleased);
  return [`In ${names} custody`, claims, ordered].filter((part) => part !== '').join(', ');
}

function nameOrder(order: EventOfKind<'order'>): string {
  const bound = order.details.bindsAuthorities.map((authority) => authorityNames[authority]);
  return bound.length === 0
    ? 'ordered released but still held'
    : `ordered released from ${bound.join(' and ')} custody but still held`;
}

type Hold = {
  readonly authority: Authority;
  readonly stay: Stay;
  readonly from: CivilDay;
  readonly to: CivilDay;
};
type Dispute = { readonly claim: Claim; readonly from: CivilDay; readonly to: CivilDay };
type ReleaseOrder = {
  readonly order: EventOfKind<'order'>;
  readonly on: CivilDay;
  /** A later order of detention in the same proceeding, or to the same authority, ends its word. */
  readonly until: CivilDay | null;
};
type CustodyRecord = {
  readonly limit: CivilDay;
  readonly holds: readonly Hold[];
  readonly disputes: readonly Dispute[];
  readonly orders: readonly ReleaseOrder[];
  readonly checks: MatterView['confirmations'];
};

/** Cuts two holds that overlap only because the day of the handover is in doubt. */
function settleHandovers(holds: readonly Hold[]): readonly Hold[] {
  return holds.map((hold) => {
    const from = holds
      .filter((before) => handsOverTo(before, hold))
      .map((before) => handoverDay(before, hold))
      .reduce(laterDay, hold.from);
    const to = holds
      .filter((after) => handsOverTo(hold, after))
      .map((after) => handoverDay(hold, after))
      .reduce(earlierDay, hold.to);
    return { ...hold, from, to: laterDay(to, from) };
  });
}

function handsOverTo(first: Hold, second: Hold): boolean {
  const { end } = first.stay;
  const { start } = second.stay;
  return (
    first.authority !== second.authority &&
    first.from <= second.from &&
    first.to > second.from &&
    second.to >= first.to &&
    (end.earliest === null || start.latest === null || end.earliest <= start.latest)
  );
}

function handoverDay(first: Hold, second: Hold): CivilDay {
  const opens = laterDay(first.stay.end.earliest ?? second.from, second.from);
  const closes = earlierDay(second.stay.start.latest ?? first.to, first.to);
  return closes < opens ? opens : addDays(opens, Math.floor(daysBetween(opens, closes) / 2));
}

/** Custody began, or surely ended, on the very day of the limit. */
function changesOn(limit: CivilDay, holds: readonly Hold[]): boolean {
  return holds.some(
    ({ from, to, stay }) =>
      from === limit || (to === limit && !stay.openAtLimit && stay.end.earliest === limit),
  );
}

function disputedClaims(view: MatterView, limit: CivilDay): readonly Dispute[] {
  return view.claims
    .flatMap((claim) => {
      const lodged = dayRangeOf(claim.lodged);
      const from = lodged.earliest ?? lodged.latest;
      if (claim.archived || from === null) return [];
      if (claim.standing !== 'disputed-by-us' && claim.standing !== 'disputed-by-the-government')
        return [];
      const lifted = claim.lifted === null ? null : dayRangeOf(claim.lifted);
      // Lifted, nobody knows when: of no day can it be said that it stood.
      if (claim.lifted?.kind === 'undated') return [];
      return [{ claim, from, to: lifted?.latest ?? lifted?.earliest ?? limit }];
    })
    .sort((a, b) => compareDays(a.from, b.from) || (a.claim.id < b.claim.id ? -1 : 1));
}

function releaseOrders(view: MatterView): readonly ReleaseOrder[] {
  const orders = view.events.filter(isOrder);
  return orders
    .filter(({ details }) => details.orderType === 'release' || details.orderType === 'bail')
    .flatMap((order) => {
      const on = dayRangeOf(order.date).latest;
      if (on === null) return [];
      const detentions = orders
        .filter((other) => other.details.orderType === 'detention' && speaksOfSame(order, other))
        .flatMap((other) => dayRangeOf(other.date).earliest ?? [])
        .filter((day) => day >= on);
      const until = detentions.length === 0 ? null : detentions.reduce(earlierDay);
      return [{ order, on, until }];
    })
    .sort((a, b) => compareDays(a.on, b.on) || (a.order.id < b.order.id ? -1 : 1));
}

function isOrder(event: CaseEvent): event is EventOfKind<'order'> {
  return event.kind === 'order' && !event.archived;
}

function speaksOfSame(order: EventOfKind<'order'>, other: EventOfKind<'order'>): boolean {
  if (order.proceedingId !== null && order.proceedingId === other.proceedingId) return true;
  return order.details.bindsAuthorities.some((authority) =>
    other.details.bindsAuthorities.includes(authority),
  );
}

/** The days on which the band may change, sorted; the limit is the last. */
function breakpoints({ holds, disputes, orders, limit }: CustodyRecord): readonly CivilDay[] {
  const first = holds.map((hold) => hold.from).reduce(earlierDay);
  const days = [
    ...holds.flatMap((hold) => [hold.from, hold.to]),
    ...disputes.flatMap((dispute) => [dispute.from, dispute.to]),
    ...orders.flatMap((order) => [order.on, order.until ?? order.on]),
    limit,
  ].filter((day) => day >= first && day <= limit);
  return [...new Set(days)].sort(compareDays);
}

/** One piece, `to` not included; the piece of the day of the limit itself has no length. */
function segment(record: CustodyRecord, from: CivilDay, to: CivilDay): HolderSegment {
  const { holds, disputes, orders, limit } = record;
  const active = holds.filter((hold) => hold.from <= from && goesOn(hold, from, to));
  const ordered = orders.find((entry) =>
    active.some((hold) => holdsDespite(entry, hold, from, holds)),
  );
  const running = active.filter((hold) => hold.stay.running);
  const starts = active.filter((hold) => hold.from === from).map(({ stay }) => stay.start.latest);
  const ends = active.filter((hold) => hold.to === to).map(({ stay }) => stay.end.earliest);
  const solidFrom = starts.reduce<CivilDay>((day, start) => laterDay(day, start ?? to), from);
  const solidTo = ends.reduce<CivilDay>((day, end) => earlierDay(day, end ?? from), to);
  return {
    from,
    to,
    holders: active.map((hold) => hold.authority),
    state: active.length > 0 ? 'held' : wasReleased(holds, from) ? 'released' : 'no-record',
    claimsInDispute: disputes
      .filter((dispute) => dispute.from <= from && dispute.to >= to && active.length > 0)
      .map((dispute) => dispute.claim),
    orderedReleased: ordered?.order ?? null,
    solidFrom: earlierDay(solidFrom, to),
    solidTo: laterDay(solidTo, from),
    running: running.length > 0 && to === limit,
    confirmedTo:
      running.length === 0
        ? null
        : earlierDay(to, running.map((hold) => lastKnown(record, hold)).reduce(laterDay, from)),
  };
}

function goesOn(hold: Hold, from: CivilDay, to: CivilDay): boolean {
  return from < to ? hold.to >= to : hold.to > to || hold.stay.openAtLimit;
}

/**
 * An order keeps speaking while the same unbroken custody goes on: an order of release from one
 * authority that another one's hold outlives is exactly "ordered released but still held". A hold
 * that another authority begins on the day of the order is new custody.
 */
function holdsDespite(
  entry: ReleaseOrder,
  hold: Hold,
  day: CivilDay,
  holds: readonly Hold[],
): boolean {
  if (day < entry.on || (entry.until !== null && day >= entry.until)) return false;
  const { bindsAuthorities } = entry.order.details;
  const isBound = bindsAuthorities.length === 0 || bindsAuthorities.includes(hold.authority);
  const heldSinceOrder = holds.some(
    (other) => other.from <= entry.on && (other.to > entry.on || other.stay.openAtLimit),
  );
  return heldSinceOrder && (hold.from < entry.on || (hold.from === entry.on && isBound));
}

function wasReleased(holds: readonly Hold[], day: CivilDay): boolean {
  const past = holds.filter((hold) => hold.to <= day && !hold.stay.openAtLimit);
  if (past.length === 0) return false;
  const lastEnd = past.map((hold) => hold.to).reduce(laterDay);
  return past.some(
    ({ to, stay }) =>
      to === lastEnd && stay.spans.some((span) => span.to === stay.to && span.endsInRelease),
  );
}

/** The last day on which a running hold is known of: its last book-in, or a confirmation. */
function lastKnown({ checks }: CustodyRecord, { authority, stay, from }: Hold): CivilDay {
  const booked = stay.spans
    .filter((span) => span.running)
    .map((span) => span.from)
    .reduce(laterDay, from);
  return checks
    .filter((check) => check.authority === null || check.authority === authority)
    .map((check) => check.on)
    .reduce(laterDay, booked);
}

function joinEqual(pieces: HolderSegment[], piece: HolderSegment): HolderSegment[] {
  const last = pieces.at(-1);
  if (last?.state === piece.state && nameHolders(last) === nameHolders(piece))
    pieces[pieces.length - 1] = {
      ...piece,
      from: last.from,
      solidFrom: last.solidFrom,
      confirmedTo:
        last.confirmedTo !== null && last.confirmedTo < last.to
          ? last.confirmedTo
          : piece.confirmedTo,
    };
  else pieces.push(piece);
  return pieces;
}
