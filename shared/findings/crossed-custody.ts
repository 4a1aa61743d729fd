import { authorityNames } from '../custody/authority-names.ts';
import type { Claim } from '../model/custody.ts';
import type { Authority } from '../model/record.ts';
import { comingHearings } from './coming.ts';
import type { FindingCheck } from './finding.ts';
import { heldNow } from './held-now.ts';
import { ownAuthorities } from './own-authorities.ts';
import { standingClaims } from './standing-claims.ts';
import { quoted, record, say } from './words.ts';

/** A hearing of one docket while the authority of another one holds the client. */
export const crossedCustody: FindingCheck = {
  code: 'crossed-custody',
  name: 'Hearing while another authority holds',
  find: (context) => {
    const held = heldNow(context);
    if (held === null) return [];
    const standing = standingClaims(context);
    const holders = held.holders.map((authority) => authorityNames[authority]).join(' and ');
    return comingHearings(context).flatMap(({ event, setting }) => {
      const { production, mode, appearance } = event.details;
      const kind = context.proceedings.get(event.proceedingId ?? '')?.kind;
      const own = kind === undefined ? null : ownAuthorities(kind);
      const isArranged =
        production !== 'none-recorded' ||
        mode === 'video' ||
        mode === 'telephone' ||
        appearance === 'waived' ||
        appearance === 'not-required' ||
        (own !== null && hasWrit(standing, own));
      if (own === null || isArranged || held.holders.some((one) => own.includes(one))) return [];
      const when = setting.date.kind === 'undated' ? '' : ` on ${say(setting.date)}`;
      return [
        {
          severity: 'missing',
          sentence: `${quoted(event.title)}${when}: ${holders} holds the client, as far as is recorded, and no writ, production, video or waiver is recorded.`,
          records: [record('events', event)],
          field: 'How the client gets there',
        },
      ];
    });
  },
};

/** A writ of the authority that brings people to that court is lodged, not lifted, and undisputed. */
function hasWrit(claims: readonly Claim[], own: readonly Authority[]): boolean {
  return claims.some(
    ({ kind, authority, standing }) =>
      kind === 'writ' && standing === 'undisputed' && own.includes(authority),
  );
}
