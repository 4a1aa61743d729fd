import { dayNumber } from '../time/civil-day.ts';
import type { CustodyDays, DayCount } from './day-count.ts';
import type { Stay } from './stays.ts';
import { lengthOf, type Stretch, unionOf } from './stretches.ts';

/**
 * Counts the days of some stays: overlapping ones once, holes not at all. At least: the days on
 * which each was surely there, from its latest start to its earliest end. At most: the days on which
 * any can have been.
 *
 * @example
 * one stay, 2025-02-16 to 2025-06-12
 * //=> elapsed { min: 116, max: 116 }, bothEnds { min: 117, max: 117 }
 */
export function countStays(stays: readonly Stay[]): CustodyDays {
  const cores = unionOf(stays.flatMap(coreOf));
  const extents = unionOf(stays.map(extentOf));
  const closedCores = unionOf(stays.flatMap(coreOf).map(withLastDay));
  const closedExtents = unionOf(stays.map(extentOf).map(withLastDay));
  return {
    elapsed: countOf(lengthOf(cores), lengthOf(extents)),
    bothEnds: countOf(
      lengthOf(closedCores) + daysApart(closedCores, stays),
      lengthOf(closedExtents),
    ),
  };
}

/** None where no day is sure. */
function coreOf({ start, end }: Stay): readonly Stretch[] {
  if (start.latest === null || end.earliest === null || start.latest > end.earliest) return [];
  return [{ from: dayNumber(start.latest), to: dayNumber(end.earliest) }];
}

function extentOf({ start, end }: Stay): Stretch {
  return {
    from: start.earliest === null ? -Infinity : dayNumber(start.earliest),
    to: dayNumber(end.latest),
  };
}

function withLastDay({ from, to }: Stretch): Stretch {
  return { from, to: to + 1 };
}

/** Stays of which no day is sure, though each was there on some day that none of the others has. */
function daysApart(cores: readonly Stretch[], stays: readonly Stay[]): number {
  const unsure = stays
    .filter((stay) => stay.surelyBegun && coreOf(stay).length === 0)
    .map(extentOf)
    .sort((a, b) => a.to - b.to);
  let count = 0;
  let taken = -Infinity;
  for (const { from, to } of unsure) {
    const isApart = from > taken && cores.every((core) => core.to <= from || core.from > to);
    if (!isApart) continue;
    count++;
    taken = to;
  }
  return count;
}

function countOf(min: number, max: number): DayCount {
  return { min, max: max === Infinity ? null : max };
}
