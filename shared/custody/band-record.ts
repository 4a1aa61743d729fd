import type { Confirmation } from '../model/custody.ts';
import type { MatterView } from '../model/matter-view.ts';
import { type CivilDay, compareDays } from '../time/civil-day.ts';
import { type DayRange, earlierDay, hullOf } from './day-range.ts';
import { disputedClaims, type Dispute } from './disputes.ts';
import { type Hold, holdsOf } from './holds.ts';
import { releaseDays, type ReleaseOrder, releaseOrders } from './release-orders.ts';
import { custodySpans, limitOfFacts } from './spans.ts';

/** All that the in-whose-custody band is made of. */
export type BandRecord = {
  readonly limit: CivilDay;
  readonly holds: readonly Hold[];
  readonly disputes: readonly Dispute[];
  readonly orders: readonly ReleaseOrder[];
  /** Checks that found the client in custody. */
  readonly checks: readonly Confirmation[];
};

/** A day on which the band may change, and the days on which that can really have been. */
type Turn = { readonly day: CivilDay; readonly range: DayRange };

/** Reads what the band is made of. */
export function bandRecord(view: MatterView, asOf: CivilDay): BandRecord {
  const limit = limitOfFacts(view, asOf);
  return {
    limit,
    holds: holdsOf(custodySpans(view, asOf)),
    disputes: disputedClaims(view, limit),
    orders: releaseOrders(view),
    checks: view.confirmations.filter(
      (check) => !check.archived && check.result === 'in-custody' && check.on <= limit,
    ),
  };
}

/** The days on which the band may change, sorted; the limit is the last. */
export function bandDays(record: BandRecord): readonly CivilDay[] {
  const first = record.holds.map((hold) => hold.from).reduce(earlierDay);
  const days = [...turnsOf(record).map(({ day }) => day), record.limit].filter(
    (day) => day >= first && day <= record.limit,
  );
  return [...new Set(days)].sort(compareDays);
}

/** The days that a change of the band on this day can really have been on. */
export function edgeAt(record: BandRecord, day: CivilDay): DayRange {
  const ranges = turnsOf(record).filter((turn) => turn.day === day);
  return hullOf(ranges.map(({ range }) => range)) ?? exact(day);
}

/** Custody, a claim, an order or a doubt changed on the very day of the limit. */
export function changesOnLimit(record: BandRecord): boolean {
  const { limit } = record;
  return turnsOf(record).some(({ day }) => day === limit);
}

function turnsOf({ holds, disputes, orders, limit }: BandRecord): readonly Turn[] {
  return [
    ...holds.flatMap(({ from, to, stay, doubts }): readonly Turn[] => [
      { day: from, range: stay.start },
      ...(to === limit && (stay.openAtLimit || stay.end.earliest !== limit)
        ? []
        : [{ day: to, range: stay.end }]),
      ...doubts.map(({ since }) => ({ day: since, range: exact(since) })),
    ]),
    ...releaseDays(holds).map((day) => ({ day, range: exact(day) })),
    ...disputes.flatMap(({ from, to, lodged, lifted, openAtLimit }): readonly Turn[] => [
      { day: from, range: lodged },
      ...(openAtLimit ? [] : [{ day: to, range: lifted }]),
    ]),
    ...orders.flatMap(({ on, made, until, stayedFrom }): readonly Turn[] => [
      { day: on, range: made },
      ...[until, stayedFrom].flatMap((day) => (day === null ? [] : [{ day, range: exact(day) }])),
    ]),
  ];
}

function exact(day: CivilDay): DayRange {
  return { earliest: day, latest: day };
}
