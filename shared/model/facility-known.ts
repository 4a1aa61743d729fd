import type { Facility } from './record.ts';

/** False for a place of which at most the city or the state is known. */
export function isFacilityKnown(facility: Facility | null): facility is Facility {
  return facility !== null && facility.name !== '';
}
