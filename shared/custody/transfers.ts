import type { Facility } from '../model/record.ts';
import { isFacilityKnown } from './facility-names.ts';
import { canBeOnePlace } from './same-place.ts';
import type { Stay } from './stays.ts';

/** Changes of place inside stays. */
export type Transfers = {
  /** Those that are sure. */
  readonly atLeast: number;
  /** False where a place is not known, so that there can be more. */
  readonly isExact: boolean;
};

/**
 * Counts the changes of place inside stays: from one place to another that cannot be the same one.
 * A place that is not known can be the one before, or the next.
 */
export function countTransfers(stays: readonly Stay[]): Transfers {
  return {
    atLeast: stays.map(transfersIn).reduce((sum, count) => sum + count, 0),
    isExact: stays.every(
      ({ spans }) =>
        spans.length === 1 || spans.every(({ stint }) => isFacilityKnown(stint.facility)),
    ),
  };
}

function transfersIn({ spans }: Stay): number {
  const visits: Facility[][] = [];
  for (const { facility } of spans.map(({ stint }) => stint)) {
    if (facility === null) continue;
    const here = visits.at(-1);
    if (here?.every((other) => canBeOnePlace(other, facility)) === true) here.push(facility);
    else visits.push([facility]);
  }
  return Math.max(0, visits.length - 1);
}
