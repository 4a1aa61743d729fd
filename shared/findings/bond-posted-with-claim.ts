import { claimNameOf, standingClaims } from './standing-claims.ts';
import type { FindingCheck } from './finding.ts';
import { lastPiece } from './held-now.ts';
import { quoted, record, say } from './words.ts';

/** Bond is posted and another authority's claim stands: release may lead into other custody. */
export const bondPostedWithClaim: FindingCheck = {
  code: 'bond-posted-with-claim',
  name: 'Bond posted with a claim lodged',
  find: (context) => {
    const { view } = context;
    const claims = standingClaims(context);
    if (claims.length === 0 || lastPiece(context)?.state === 'released') return [];
    return view.events.flatMap((event) => {
      if (event.kind !== 'bond' || event.details.step !== 'posted') return [];
      const { bondId } = event.details;
      const isOver = view.events.some(
        (other) =>
          other.kind === 'bond' &&
          bondId !== null &&
          other.details.bondId === bondId &&
          ['released', 'breached', 'cancelled'].includes(other.details.step),
      );
      if (isOver) return [];
      return claims.map((claim) => ({
        severity: 'doubtful',
        sentence: `${quoted(event.title)} (${say(event.date)}): bond is posted while ${claimNameOf(claim)} (lodged ${say(claim.lodged)}) stands, as far as is recorded.`,
        records: [record('events', event), record('claims', claim)],
        field: 'Lifted',
      }));
    });
  },
};
