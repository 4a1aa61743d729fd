import type { Merging } from '../model/merging.ts';
import { wallClockOf } from '../time/court-time.ts';
import { sayInstant } from '../time/say-instant.ts';

/** The last merge with each other laptop, the newest first; undone ones are left out. */
export function lastMergings(mergings: readonly Merging[]): readonly Merging[] {
  const last = new Map<string, Merging>();
  for (const merging of mergings) {
    const known = last.get(merging.device);
    if (!merging.archived && (known === undefined || known.takenInAt < merging.takenInAt))
      last.set(merging.device, merging);
  }
  return [...last.values()].sort((a, b) => b.takenInAt - a.takenInAt);
}

/**
 * Says with whom something was merged last, and when; what was saved there on another day says so too,
 * since later work of that laptop is not here.
 *
 * @param nameOf names a person by the reference that records carry
 * @param zone of this laptop
 *
 * @example
 * sayLastMerged(mergings, nameOf, 'America/New_York') //=> 'with Maria: Tue 11/24/2026, 5:40 PM'
 * sayLastMerged([], nameOf, 'America/New_York') //=> 'never'
 */
export function sayLastMerged(
  mergings: readonly Merging[],
  nameOf: (reference: string) => string,
  zone: string,
): string {
  const last = lastMergings(mergings);
  if (last.length === 0) return 'never';
  return last
    .map(({ person, personName, handedAt, takenInAt }) => {
      const who =
        personName !== '' ? personName : person === '' ? 'another laptop' : nameOf(person);
      const isOfThatDay = wallClockOf(handedAt, zone).day === wallClockOf(takenInAt, zone).day;
      const asOf = isOfThatDay ? '' : ` (saved there ${sayInstant(handedAt, zone)})`;
      return `with ${who}: ${sayInstant(takenInAt, zone)}${asOf}`;
    })
    .join('; ');
}
