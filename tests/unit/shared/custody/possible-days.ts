import { canBeOnePlace } from '../../../../shared/custody/same-place.ts';
import type { CustodySummary } from '../../../../shared/custody/summary.ts';
import { dayRangeOf } from '../../../../shared/custody/day-range.ts';
import type { Stint } from '../../../../shared/model/custody.ts';
import { dayNumber } from '../../../../shared/time/civil-day.ts';

/** A stint as it may really have been, in day numbers; both days as recorded, cut at the limit. */
export type RealStint = { readonly stint: Stint; readonly from: number; readonly to: number };

/**
 * Every way in which the recorded stints can really have been: each end on one of the days that it
 * can mean, nobody in two places or in two stints of an authority at once, and each stay unbroken.
 * Written apart from the code that counts, day by day.
 */
export function possibleDays(
  stints: readonly Stint[],
  { stays, limit }: Pick<CustodySummary, 'stays' | 'limit'>,
): readonly (readonly RealStint[])[] {
  const last = dayNumber(limit);
  let worlds: readonly (readonly RealStint[])[] = [[]];
  for (const stint of stints) {
    const ways = waysOf(stint, last);
    worlds = worlds.flatMap((world) =>
      ways
        .filter((way) => world.every((other) => areApart(way, other)))
        .map((way) => [...world, way]),
    );
  }
  const groups = stays.map(({ spans }) => new Set(spans.map((span) => span.stint.id)));
  return worlds
    .map((world) => world.filter(({ from }) => from <= last))
    .map((world) => world.map((one) => ({ ...one, to: Math.min(one.to, last) })))
    .filter((world) =>
      groups.every((ids) => isUnbroken(world.filter(({ stint }) => ids.has(stint.id)))),
    );
}

/** The days of which some stints have the night after them, the last one not counted. */
export function elapsedIn(world: readonly RealStint[], authorities: readonly string[]): number {
  return new Set(
    world
      .filter(({ stint }) => authorities.includes(stint.authority))
      .flatMap((one) => daysFrom(one.from, heldTo(one, world) - 1)),
  ).size;
}

/** The days of the calendar on which there was custody. */
export function bothEndsIn(world: readonly RealStint[], authorities: readonly string[]): number {
  return new Set(
    world
      .filter(({ stint }) => authorities.includes(stint.authority))
      .flatMap((one) => daysFrom(one.from, heldTo(one, world))),
  ).size;
}

function waysOf(stint: Stint, last: number): readonly RealStint[] {
  const starts = daysIn(dayRangeOf(stint.bookIn));
  const ends = stint.bookOut === null ? [last + 1_000] : daysIn(dayRangeOf(stint.bookOut));
  return starts.flatMap((from) =>
    ends.filter((to) => from <= to).map((to) => ({ stint, from, to })),
  );
}

function daysIn({ earliest, latest }: ReturnType<typeof dayRangeOf>): readonly number[] {
  if (earliest === null || latest === null) throw new Error('Only ends with limits are tried out');
  return daysFrom(dayNumber(earliest), dayNumber(latest));
}

function areApart(a: RealStint, b: RealStint): boolean {
  const canOverlap =
    a.stint.authority !== b.stint.authority && canBeOnePlace(a.stint.facility, b.stint.facility);
  return canOverlap || a.to <= b.from || b.to <= a.from;
}

function isUnbroken(world: readonly RealStint[]): boolean {
  const ordered = [...world].sort((a, b) => a.from - b.from);
  return ordered.every((one, index) => {
    const before = ordered.slice(0, index);
    return index === 0 || before.some((other) => one.from <= heldTo(other, world));
  });
}

/** A night on the road belongs to whoever transferred last, unless somebody held through it. */
function heldTo({ stint, from, to }: RealStint, world: readonly RealStint[]): number {
  if (stint.endedBy !== 'transfer' || stint.bookOut === null) return to;
  const others = world.filter((other) => other.stint !== stint);
  const arrives = others.some((other) => other.from === to + 1);
  const isElsewhere = others.some((other) => other.from <= to && other.to > to);
  const handsOn = others.some(
    (other) =>
      other.stint.endedBy === 'transfer' &&
      other.to === to &&
      (other.from > from || (other.from === from && other.stint.id > stint.id)),
  );
  return arrives && !isElsewhere && !handsOn ? to + 1 : to;
}

function daysFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
