import type { Facility } from '../model/record.ts';
import { type DayRange, hullOf } from './day-range.ts';
import { isFacilityKnown } from './facility-names.ts';
import { canBeOnePlace, distinctPlaces } from './same-place.ts';
import type { CustodySpan } from './spans.ts';
import type { Stay } from './stays.ts';

/** Changes of place inside stays. */
export type Transfers = {
  /** Those that are sure. */
  readonly atLeast: number;
  /** False where a place is not known, so that there can be more. */
  readonly isExact: boolean;
};

/** One change of place that is sure, on a day that may not be. */
export type Transfer = {
  readonly from: Facility;
  readonly to: Facility;
  /** From the first day on which the one place can have been left to the last on which the other was reached. */
  readonly on: DayRange;
};

/**
 * Counts the changes of place inside stays: from one place to another that cannot be the same one.
 * A place that is not known can be the one before, or the next.
 */
export function countTransfers(stays: readonly Stay[]): Transfers {
  return {
    atLeast: listTransfers(stays).length,
    isExact: stays.every(
      ({ spans }) =>
        spans.length === 1 || spans.every(({ stint }) => isFacilityKnown(stint.facility)),
    ),
  };
}

/** The changes of place that `countTransfers` counts, oldest first. */
export function listTransfers(stays: readonly Stay[]): readonly Transfer[] {
  return stays.flatMap((stay) => {
    const visits = visitsOf(stay);
    return visits.slice(1).flatMap((next, index) => {
      const before = visits[index];
      const left = before?.at(-1);
      const [reached] = next;
      const [from] = distinctPlaces(before?.flatMap(({ stint }) => stint.facility ?? []) ?? []);
      const [to] = distinctPlaces(next.flatMap(({ stint }) => stint.facility ?? []));
      const on =
        left === undefined || reached === undefined ? null : hullOf([left.end, reached.start]);
      return from === undefined || to === undefined || on === null ? [] : [{ from, to, on }];
    });
  });
}

/** The stints of a stay by place, one after the other; a place that is not recorded is no visit. */
function visitsOf({ spans }: Stay): readonly (readonly CustodySpan[])[] {
  const visits: CustodySpan[][] = [];
  for (const span of spans) {
    const { facility } = span.stint;
    if (facility === null) continue;
    const here = visits.at(-1);
    if (here?.every(({ stint }) => canBeOnePlace(stint.facility, facility)) === true)
      here.push(span);
    else visits.push([span]);
  }
  return visits;
}
