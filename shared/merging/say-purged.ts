import type { Purge } from '../model/purge.ts';
import { sayInstant } from '../time/say-instant.ts';

/**
 * Says what is left out of a file because it was purged here. It names no client: that name is gone.
 *
 * @param nameOf names a person by the reference that records carry
 * @param zone of this laptop
 *
 * @example
 * sayPurged(purge, nameOf, 'America/New_York')
 * //=> 'A matter of this file was purged here on Thu 11/26/2026, 6:33 PM by SR. It is left out.'
 */
export function sayPurged(
  { at, by }: Pick<Purge, 'at' | 'by'>,
  nameOf: (reference: string) => string,
  zone: string,
): string {
  return `A matter of this file was purged here on ${sayInstant(at, zone)} by ${nameOf(by)}. It is left out.`;
}
