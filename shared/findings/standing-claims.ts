import { authorityNames } from '../custody/authority-names.ts';
import type { Claim } from '../model/custody.ts';
import { canHaveCome, isAhead } from './ends.ts';
import type { FindingContext } from './finding.ts';
import { quoted } from './words.ts';

/** Claims that are lodged by today and not lifted, as far as is recorded. */
export function standingClaims({ view, today }: FindingContext): readonly Claim[] {
  return view.claims.filter(
    ({ lodged, lifted }) =>
      (lodged.kind === 'undated' || canHaveCome(lodged, today)) &&
      (lifted === null || isAhead(lifted, today)),
  );
}

/** "the ICE claim “Detainer”". */
export function claimNameOf({ authority, title }: Claim): string {
  const name = `the ${authorityNames[authority]} claim`;
  return title === '' ? name : `${name} ${quoted(title)}`;
}
