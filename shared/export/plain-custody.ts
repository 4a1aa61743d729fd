import { isFacilityKnown } from '../custody/facility-names.ts';
import type { HolderSegment } from '../custody/holder-segment.ts';
import type { StintNotCounted } from '../custody/spans.ts';
import type { Authority, Facility } from '../model/record.ts';
import type { PhraseKey } from '../phrases/phrases.ts';
import type { Say } from '../phrases/speaker.ts';

/**
 * Who holds, as a copy in fixed words names it. Whom ORR holds is a minor, which nobody in a jail needs
 * to read.
 */
export function sayAuthority(say: Say, authority: Authority): string {
  return say(authority === 'orr' ? 'authority.other' : `authority.${authority}`);
}

/** A piece of the band on top: who holds, or that nobody does. */
export function sayHolders(
  say: Say,
  { state, endedBy, holders }: Pick<HolderSegment, 'state' | 'endedBy' | 'holders'>,
): string {
  if (state === 'released') return say(`custody.${endedBy ?? 'release'}`);
  if (state !== 'held') return say('custody.notStated');
  const [first = '', ...others] = holders.map((authority) => sayAuthority(say, authority));
  const names = others.reduce((one, other) => say('authority.and', { one, other }), first);
  return say('custody.in', { names });
}

/** A place of custody with its city and state. */
export function sayFacility(say: Say, facility: Facility | null): string {
  const name = isFacilityKnown(facility) ? facility.name : say('custody.placeNotKnown');
  return [name, facility?.city ?? '', facility?.state ?? '']
    .filter((part) => part !== '')
    .join(', ');
}

/** Why no days of a stint are counted. */
export function sayNotCounted(say: Say, why: StintNotCounted['why']): string {
  return say(notCounted[why]);
}

const notCounted = {
  'no-book-in': 'custody.noBookIn',
  'not-begun': 'custody.notBegun',
  'ends-before-start': 'custody.endsBeforeStart',
} as const satisfies Readonly<Record<StintNotCounted['why'], PhraseKey>>;
