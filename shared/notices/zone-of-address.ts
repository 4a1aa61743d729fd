/** States and territories that lie in one zone; the others are left to a person. */
const zones: readonly (readonly [string, readonly string[]])[] = [
  ['America/New_York', 'CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV'.split(' ')],
  ['America/Chicago', 'AL AR IA IL LA MN MO MS OK WI'.split(' ')],
  ['America/Denver', 'CO MT NM UT WY'.split(' ')],
  ['America/Phoenix', ['AZ']],
  ['America/Los_Angeles', 'CA NV WA'.split(' ')],
  ['Pacific/Honolulu', ['HI']],
  ['America/Puerto_Rico', ['PR']],
];
const ADDRESS = /(?:,\s{0,3}|(?<=[a-z]) )(?<state>[A-Z]{2})\.?\s{1,3}\d{5}(?:-\d{4})?(?!\d)/g;

/** "Oakdale, LA" without a ZIP code; not "Jane Doe, MD". */
const CITY = /(?<=[a-z]), (?<state>(?!MD|PA|DE|IN|OR|ME|OK|CO|HI)[A-Z]{2})\b(?![\w.])/g;

/**
 * The zone of the addresses of a text ("Burlington, MA 01803"); null where there is none, where they
 * lie in several zones, or where a state has more than one.
 *
 * @example
 * zoneOfAddress('1 Nowhere Lane, Jena, LA 71342') //=> 'America/Chicago'
 * zoneOfAddress('El Paso, TX 79901') //=> null
 */
export function zoneOfAddress(text: string): string | null {
  const withZip = [...text.matchAll(ADDRESS)];
  const found = new Set(
    (withZip.length > 0 ? withZip : [...text.matchAll(CITY)]).map((match) => {
      const state = match.groups?.['state'] ?? '';
      return zones.find(([, states]) => states.includes(state))?.[0] ?? null;
    }),
  );
  const [only = null] = found;
  return found.size === 1 ? only : null;
}
