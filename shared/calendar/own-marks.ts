/** What a calendar that Paradocket wrote names as its maker. */
export const PRODUCT_ID = '-//Paradocket//Paradocket//EN';

const OWN_UID = /^([A-Za-z0-9._-]{1,64})(?:\+[A-Za-z0-9._-]{1,64})?@paradocket$/;

/**
 * The UID of an entry: its record's id and, where the record gives several, which of them it is.
 *
 * @example
 * entryUid('h1+s1') //=> 'h1+s1@paradocket'
 */
export function entryUid(id: string): string {
  return `${id}@paradocket`;
}

/**
 * The id of the record that an entry is of; null for a UID that is none of ours.
 *
 * @example
 * recordOfUid('h1+s1@paradocket') //=> 'h1'
 */
export function recordOfUid(uid: string): string | null {
  return OWN_UID.exec(uid)?.[1] ?? null;
}
