import type { Facility } from '../model/record.ts';

/**
 * Names a place as tables print it.
 *
 * @example
 * nameFacility({ name: 'Richwood Correctional Center', city: 'Monroe', state: 'LA', code: '' })
 * //=> 'Richwood Correctional Center, Monroe, LA'
 */
export function nameFacility(facility: Facility | null): string {
  if (facility === null) return 'Facility not known';
  return [facility.name, facility.city, facility.state].filter((part) => part !== '').join(', ');
}

/** Equal for two records of the same place, however it is capitalized. */
export function facilityKey(facility: Facility): string {
  return [facility.name, facility.city, facility.state].join('|').toLowerCase();
}
