import type { Position } from '../model/custody.ts';
import type { MatterView } from '../model/matter-view.ts';
import { countStays } from './count-stays.ts';
import type { CustodyDays } from './day-count.ts';
import {
  bothKnown,
  type DayRange,
  dayRangeOf,
  earlierDay,
  eitherKnown,
  laterDay,
} from './day-range.ts';
import { runsIn } from './holds.ts';
import { bridgeNights } from './nights.ts';
import type { Stay } from './stays.ts';
import type { CustodySummary } from './summary.ts';

/** The days of custody for which somebody asserts one legal basis. */
export type PositionDays = {
  readonly position: Position;
  /** Null where nothing can be counted: it is not known since when, or until when, it is asserted. */
  readonly days: CustodyDays | null;
};

/**
 * Days of custody by asserted basis: those days of an authority's custody that lie within the time for
 * which the position is asserted. For the working view and the working copy alone: who is right about
 * the basis is often the very dispute, and two positions count the same days.
 *
 * Positions that are not archived, by start, then id.
 */
export function daysByPosition(
  view: Pick<MatterView, 'positions'>,
  summary: CustodySummary,
): readonly PositionDays[] {
  const held = bridgeNights(summary.spans);
  return view.positions
    .filter(({ archived }) => !archived)
    .map((position): PositionDays => {
      const { from, to, authority } = position;
      if (from.kind === 'undated' || to?.kind === 'undated') return { position, days: null };
      const start = dayRangeOf(from);
      const end = to === null ? { earliest: summary.limit, latest: null } : dayRangeOf(to);
      const runs = summary.stays.flatMap((stay) => runsIn(stay, held, [authority]));
      return {
        position,
        days: countStays(runs.flatMap((run) => within(run, start, end))),
      };
    })
    .sort(
      (a, b) =>
        compare(startOf(a.position), startOf(b.position)) || compare(a.position.id, b.position.id),
    );
}

/** The part of a run that lies within a stretch; none where it surely lies outside. */
function within(run: Stay, from: DayRange, to: DayRange): readonly Stay[] {
  const start = {
    earliest: eitherKnown(run.start.earliest, from.earliest, laterDay),
    latest: bothKnown(run.start.latest, from.latest, laterDay),
  };
  const end = {
    earliest: bothKnown(run.end.earliest, to.earliest, earlierDay),
    latest: earlierDay(run.end.latest, to.latest ?? run.end.latest),
  };
  if (start.earliest !== null && start.earliest > end.latest) return [];
  return [
    {
      ...run,
      start,
      end,
      surelyBegun: start.latest !== null && end.earliest !== null && start.latest <= end.earliest,
    },
  ];
}

function startOf({ from }: Position): string {
  const { earliest, latest } = dayRangeOf(from);
  return earliest ?? latest ?? '9999';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
