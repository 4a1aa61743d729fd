import type { EventOfKind } from '../model/event.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { authorityNames, authorityOrder } from './authority-names.ts';
import type { HolderSegment } from './holder-segment.ts';

/** What a piece of the band says. */
type Said = Pick<
  HolderSegment,
  | 'state'
  | 'doubt'
  | 'endedBy'
  | 'holders'
  | 'claimsInDispute'
  | 'orderedReleased'
  | 'stayedRelease'
>;

/** The words on the band: "In USMS custody, ICE claim in dispute". */
export function nameHolders(piece: Said): string {
  if (piece.doubt !== null) return nameDoubt(piece.doubt);
  if (piece.state === 'released') return endNames[piece.endedBy ?? 'release'];
  if (piece.state !== 'held') return 'No custody record';
  const names = piece.holders.map((authority) => authorityNames[authority]).join(' and ');
  const claimants = new Set(piece.claimsInDispute.map((claim) => claim.authority));
  const claims = authorityOrder
    .filter((authority) => claimants.has(authority))
    .map((authority) => `${authorityNames[authority]} claim in dispute`)
    .join(', ');
  const ordered = piece.orderedReleased === null ? '' : nameOrder(piece.orderedReleased);
  const stayed = piece.stayedRelease === null ? '' : 'release ordered, stay recorded since';
  return [`In ${names} custody`, claims, ordered, stayed].filter((part) => part !== '').join(', ');
}

const endNames = {
  release: 'Not in custody',
  removal: 'Removed, not in custody',
  death: 'Deceased',
} as const;

/** Somebody has to look for the client, or to write down that custody ended. */
export function isUrgent({ doubt }: Pick<HolderSegment, 'doubt'>): boolean {
  return doubt !== null && doubt.kind !== 'end-not-known';
}

/** Why it is not said that an authority goes on holding. */
export function nameDoubt({ kind, date, authority }: NonNullable<HolderSegment['doubt']>): string {
  const day = formatCaseDate(date, { style: 'axis' });
  const name = authorityNames[authority];
  switch (kind) {
    case 'not-found':
      return `Not found since ${day}`;
    case 'found-released':
      return `Found released on ${day}, no ${name} book-out recorded`;
    case 'release-recorded':
      return `Release recorded ${day}, no ${name} book-out recorded`;
    case 'end-not-known':
      return `${name} custody ended on a day not known`;
  }
}

function nameOrder(order: EventOfKind<'order'>): string {
  const bound = order.details.bindsAuthorities.map((authority) => authorityNames[authority]);
  return bound.length === 0
    ? 'ordered released but still held'
    : `ordered released from ${bound.join(' and ')} custody but still held`;
}
