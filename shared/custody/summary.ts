import type { Confirmation } from '../model/custody.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Authority, Facility } from '../model/record.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { authorityOrder, criminalAuthorities, immigrationAuthorities } from './authority-names.ts';
import { countStays } from './count-stays.ts';
import { atLeast, type CustodyDays } from './day-count.ts';
import { isFacilityKnown } from './facility-names.ts';
import type { HolderSegment } from './holder-segment.ts';
import { holderSegments } from './holders.ts';
import { runsIn } from './holds.ts';
import { lastConfirmation } from './last-confirmation.ts';
import { bridgeNights } from './nights.ts';
import { distinctPlaces } from './same-place.ts';
import {
  type CustodySpan,
  custodySpans,
  limitOfFacts,
  type StintNotCounted,
  stintsNotCounted,
} from './spans.ts';
import { type CustodyGap, custodyGaps, type Stay, staysOf } from './stays.ts';
import { countTransfers, type Transfers } from './transfers.ts';

/** Custody of one matter as records show it, as of a day: what the panel and the paper print. */
export type CustodySummary = {
  /** The day that counting stops at: as-of, or "facts current through" if that is earlier. */
  readonly limit: CivilDay;
  /** "At least" where a stint is not counted that can have been before the limit. */
  readonly total: CustodyDays;
  /** Only authorities that held, in the order of `authorityOrder`. */
  readonly byAuthority: readonly { readonly authority: Authority; readonly days: CustodyDays }[];
  /** ICE, CBP and ORR together. */
  readonly immigration: CustodyDays;
  /** USMS, BOP, state and county together; `other` is in neither. */
  readonly criminal: CustodyDays;
  readonly spans: readonly CustodySpan[];
  /** Stints that no number contains, and why. */
  readonly notCounted: readonly StintNotCounted[];
  readonly stays: readonly Stay[];
  readonly gaps: readonly CustodyGap[];
  /** Changes of facility inside a stay. */
  readonly transfers: Transfers;
  /**
   * The fewest distinct facilities that the named ones can be; the true number may be larger. A place
   * that the client left on the day of arrival (the hall of an airport, a booking desk) is not one.
   */
  readonly facilitiesKnown: readonly Facility[];
  /** Stints whose facility is not known. */
  readonly placesUnknown: number;
  readonly holders: readonly HolderSegment[];
  /** The last check that found the client held as the last of the holders says; null = none. */
  readonly confirmed: Confirmation | null;
  /** Days between an order to release and the end of custody, as the band shows them. */
  readonly orderedReleasedStillHeld: readonly HolderSegment[];
};

/** Sums up custody as of a day. */
export function summarizeCustody(view: MatterView, asOf: CivilDay): CustodySummary {
  const spans = custodySpans(view, asOf);
  const stays = staysOf(spans);
  const notCounted = stintsNotCounted(view, asOf);
  const holders = holderSegments(view, asOf);
  const limit = limitOfFacts(view, asOf);
  const last = holders.at(-1);
  const held = bridgeNights(spans);
  const missing = notCounted
    .filter(({ why }) => why !== 'not-begun')
    .map(({ stint }) => stint.authority);
  const countOf = (runs: readonly Stay[], authorities: readonly Authority[]): CustodyDays => {
    const days = countStays(runs);
    return authorities.some((authority) => missing.includes(authority)) ? atLeast(days) : days;
  };
  const heldBy = (authorities: readonly Authority[]) =>
    countOf(
      stays.flatMap((stay) => runsIn(stay, held, authorities)),
      authorities,
    );
  return {
    limit,
    total: countOf(stays, authorityOrder),
    byAuthority: authorityOrder
      .filter(
        (authority) =>
          missing.includes(authority) || spans.some(({ stint }) => stint.authority === authority),
      )
      .map((authority) => ({ authority, days: heldBy([authority]) })),
    immigration: heldBy(immigrationAuthorities),
    criminal: heldBy(criminalAuthorities),
    spans,
    notCounted,
    stays,
    gaps: custodyGaps(stays),
    transfers: countTransfers(stays),
    facilitiesKnown: distinctPlaces(
      spans.flatMap((span) => {
        const { facility } = span.stint;
        const isDesk = !span.openAtLimit && span.from === span.to;
        return !isFacilityKnown(facility) || isDesk ? [] : [facility];
      }),
    ),
    placesUnknown: spans.filter((span) => !isFacilityKnown(span.stint.facility)).length,
    holders,
    confirmed: last === undefined ? null : lastConfirmation(view, last, limit),
    orderedReleasedStillHeld: holders.filter((piece) => piece.orderedReleased !== null),
  };
}
