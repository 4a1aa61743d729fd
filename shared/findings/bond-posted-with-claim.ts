import { immigrationAuthorities } from '../custody/authority-names.ts';
import { claimNameOf, standingClaims } from './standing-claims.ts';
import { liesBefore } from './ends.ts';
import type { FindingCheck } from './finding.ts';
import { lastPiece } from './held-now.ts';
import { ownAuthorities } from './own-authorities.ts';
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
          ['released', 'breached', 'cancelled'].includes(other.details.step) &&
          // What was over before is not what was posted now.
          liesBefore(other.date, event.date) !== 'sure',
      );
      if (isOver) return [];
      const kind = context.proceedings.get(event.proceedingId ?? '')?.kind;
      // A county or a district can lay claim beside another; the immigration authorities are one.
      const isTheirs = kind !== undefined && ownAuthorities(kind) === immigrationAuthorities;
      return claims
        .filter(({ authority }) => !(isTheirs && immigrationAuthorities.includes(authority)))
        .map((claim) => ({
          severity: 'doubtful',
          sentence: `${quoted(event.title)} (${say(event.date)}): bond is posted while ${claimNameOf(claim)} (lodged ${say(claim.lodged)}) stands, as far as is recorded.`,
          records: [record('events', event), record('claims', claim)],
          field: 'Lifted',
        }));
    });
  },
};
