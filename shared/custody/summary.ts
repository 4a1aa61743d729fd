import type { MatterView } from '../model/matter-view.ts';
import type { Authority, Facility } from '../model/record.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { authorityOrder, immigrationAuthorities } from './authority-names.ts';
import { type CustodyDays, countDays } from './day-count.ts';
import { facilityKey } from './facility-names.ts';
import { type HolderSegment, holderSegments } from './holders.ts';
import { type CustodySpan, custodySpans, limitOfFacts } from './spans.ts';
import { type CustodyGap, custodyGaps, mergeStints, type Stay } from './stays.ts';

/** Custody of one matter as records show it, as of a day: what the panel and the paper print. */
export type CustodySummary = {
  /** The day that counting stops at: as-of, or "facts current through" if that is earlier. */
  readonly limit: CivilDay;
  readonly total: CustodyDays;
  /** Only authorities that held, in the order of `authorityOrder`. */
  readonly byAuthority: readonly { readonly authority: Authority; readonly days: CustodyDays }[];
  /** ICE, CBP and ORR together. */
  readonly immigration: CustodyDays;
  /** Everybody else together. */
  readonly criminal: CustodyDays;
  readonly spans: readonly CustodySpan[];
  readonly stays: readonly Stay[];
  readonly gaps: readonly CustodyGap[];
  /** Changes of facility inside a stay. */
  readonly transfers: number;
  /**
   * Distinct facilities that are named; the true number may be larger. A place that the client left
   * on the day of arrival (the hall of an airport, a booking desk) is not one of them.
   */
  readonly facilitiesKnown: readonly Facility[];
  /** Stints whose facility is not known. */
  readonly placesUnknown: number;
  readonly holders: readonly HolderSegment[];
  /** Days between an order to release and the end of custody, as the band shows them. */
  readonly orderedReleasedStillHeld: readonly HolderSegment[];
};

/** Sums up custody as of a day. */
export function summarizeCustody(view: MatterView, asOf: CivilDay): CustodySummary {
  const spans = custodySpans(view, asOf);
  const stays = mergeStints(spans);
  const holders = holderSegments(view, asOf);
  const facilities = new Map(
    spans.flatMap((span) => {
      const { facility } = span.stint;
      const sameDay = !span.openAtLimit && span.from === span.to;
      return facility === null || sameDay ? [] : [[facilityKey(facility), facility] as const];
    }),
  );
  const heldBy = (authorities: readonly Authority[]) =>
    countDays(spans.filter((span) => authorities.includes(span.stint.authority)));
  return {
    limit: limitOfFacts(view, asOf),
    total: countDays(spans),
    byAuthority: authorityOrder
      .filter((authority) => spans.some((span) => span.stint.authority === authority))
      .map((authority) => ({ authority, days: heldBy([authority]) })),
    immigration: heldBy(immigrationAuthorities),
    criminal: heldBy(authorityOrder.filter((one) => !immigrationAuthorities.includes(one))),
    spans,
    stays,
    gaps: custodyGaps(stays),
    transfers: stays.map(transfersIn).reduce((sum, count) => sum + count, 0),
    facilitiesKnown: [...facilities.values()],
    placesUnknown: spans.filter((span) => span.stint.facility === null).length,
    holders,
    orderedReleasedStillHeld: holders.filter((piece) => piece.orderedReleased !== null),
  };
}

function transfersIn(stay: Stay): number {
  return stay.spans.filter((span, index) => {
    const before = stay.spans[index - 1];
    return before !== undefined && placeOf(before) !== placeOf(span);
  }).length;
}

function placeOf({ stint }: CustodySpan): string {
  return stint.facility === null ? `unknown ${stint.id}` : facilityKey(stint.facility);
}
