import type { Claim } from '../model/custody.ts';
import type { MatterView } from '../model/matter-view.ts';
import { type CivilDay, compareDays } from '../time/civil-day.ts';
import { type DayRange, dayRangeOf } from './day-range.ts';

/** A claim to custody while it stood in dispute. */
export type Dispute = {
  readonly claim: Claim;
  readonly from: CivilDay;
  readonly to: CivilDay;
  /** The days on which it can have been lodged and lifted. */
  readonly lodged: DayRange;
  readonly lifted: DayRange;
  /** It stood at the limit of facts. */
  readonly openAtLimit: boolean;
};

/**
 * The claims in dispute, by day of lodging. Of a claim that was lifted nobody knows when, it can be
 * said of no day that it stood.
 */
export function disputedClaims(view: MatterView, limit: CivilDay): readonly Dispute[] {
  return view.claims
    .flatMap((claim) => {
      const lodged = dayRangeOf(claim.lodged);
      const from = lodged.earliest ?? lodged.latest;
      if (claim.archived || from === null || from > limit) return [];
      if (claim.standing !== 'disputed-by-us' && claim.standing !== 'disputed-by-the-government')
        return [];
      if (claim.lifted?.kind === 'undated') return [];
      const lifted =
        claim.lifted === null ? { earliest: limit, latest: limit } : dayRangeOf(claim.lifted);
      const to = lifted.latest ?? lifted.earliest ?? limit;
      const openAtLimit = claim.lifted === null || to > limit;
      return [{ claim, from, to, lodged, lifted, openAtLimit }];
    })
    .sort((a, b) => compareDays(a.from, b.from) || (a.claim.id < b.claim.id ? -1 : 1));
}
