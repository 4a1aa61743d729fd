import type { Facility } from '../model/record.ts';

/** Says whether the place itself is known; "a place in Massachusetts" is not. */
export function isFacilityKnown(facility: Facility | null): facility is Facility {
  return facility !== null && facility.name !== '';
}

/**
 * Names a place as tables print it.
 *
 * @example
 * nameFacility({ name: 'Richwood Correctional Center', city: 'Monroe', state: 'LA', code: '' })
 * //=> 'Richwood Correctional Center, Monroe, LA'
 * nameFacility({ name: '', city: '', state: 'MA', code: '' }) //=> 'Facility not known, MA'
 */
export function nameFacility(facility: Facility | null): string {
  if (facility === null) return 'Facility not known';
  const name = isFacilityKnown(facility) ? facility.name : 'Facility not known';
  return [name, facility.city, facility.state].filter((part) => part !== '').join(', ');
}
