import type { ChronologyIndex, LaneIndex } from './lane-index.ts';
import type { LaneMetrics } from './lane-metrics.ts';
import { shareBudget } from './project-budget.ts';
import { CUSTODY_CAP, layCustody, type LaidCustody, mostCustody } from './project-custody.ts';
import { type LaneRows, stackLanes } from './project-geometry.ts';
import { type LabelReach, type LaneMarks, layMarks, marksBetween } from './project-marks.ts';
import type { AxisWindow, Measure } from './project-scene.ts';

/** How many things may be drawn at once; beyond it, what is crowded becomes a count. */
export const ITEM_CAP = 150;
/** What is left for everything else, however much custody there is. */
const LEAST_FOR_MARKS = 60;

const MOST_MARK_ROWS = 3;
const MOST_LEADER_ROWS = 3;
/** So many scales are remembered: the one shown and those that were just left. */
const REMEMBERED = 6;
/** Labels reach this far behind the last thing of the matter, and this far ahead of the first. */
const OVERHANG_PX = 150;
const AHEAD_PX = 30;
/** At home the whole matter stands in this part of the width. */
const HOME_SHARE = 0.76;

/** Everything about one scale that does not depend on where the window stands. */
export type ScaleLayout = {
  readonly msPerPx: number;
  readonly marks: readonly LaneMarks[];
  readonly custody: readonly LaidCustody[];
  /** How many custody bars of each lane are drawn one by one; Infinity but for the wildest matters. */
  readonly allowed: readonly number[];
};

/** Scale in steps of about one per cent, upwards: what fits at the step fits at the scale itself. */
export function stepOf(msPerPx: number): number {
  return 2 ** (Math.ceil(Math.log2(msPerPx) * 64 - 1e-6) / 64);
}

/**
 * The lanes with their heights: what is needed to show a stretch at this width. They stay as they
 * are at every zoom, so that nothing jumps.
 *
 * @param stretch what the axis opens with; the whole matter unless told otherwise
 */
export function planLanes(
  index: ChronologyIndex,
  widthPx: number,
  measure: Measure,
  metrics: LaneMetrics,
  stretch: AxisWindow = index.extent,
): readonly LaneRows[] {
  const { from, to } = stretch;
  return remember(index, `lanes ${widthPx} ${metrics.markRow} ${from} ${to}`, () => {
    const msPerPx = stepOf((to - from) / Math.max(100, widthPx * HOME_SHARE));
    const reach = reachAt(index, msPerPx);
    const groups = shareBudget(
      index,
      { msPerPx, widthPx },
      index.lanes.map(() => MOST_MARK_ROWS),
      ITEM_CAP,
    );
    const needs = index.lanes.map((lane, number) => {
      const own = groups[number];
      const leaderRows = leaderRowsFor(lane, msPerPx, reach, measure, metrics);
      if (own === undefined || own.count === 0)
        return { leaderRows, markRows: lane.at.length > 0 ? 1 : 0 };
      const crowded = own.thinning.foldMs > 0;
      const marks = layMarks(lane, own, msPerPx, MOST_MARK_ROWS, reach);
      const used = crowded
        ? MOST_MARK_ROWS
        : 1 +
          marksBetween(marks, from, to, measure, metrics).reduce(
            (most, group) => Math.max(most, group.row),
            0,
          );
      return { leaderRows, markRows: used };
    });
    return stackLanes(index.lanes, needs, metrics);
  });
}

/** The fewest rows below the bars with which no more names are cut than with the most. */
function leaderRowsFor(
  lane: LaneIndex,
  msPerPx: number,
  reach: LabelReach,
  measure: Measure,
  metrics: LaneMetrics,
): number {
  const cutWith = (leaderRows: number) =>
    layCustody(lane, msPerPx, { leaderRows, reach }, measure, metrics).cut;
  const least = cutWith(MOST_LEADER_ROWS);
  let rows = 0;
  while (rows < MOST_LEADER_ROWS && cutWith(rows) > least) rows++;
  return rows;
}

/** Groups, cuts and labels of all lanes at one scale; remembered. */
export function layoutAt(
  index: ChronologyIndex,
  scale: { readonly msPerPx: number; readonly widthPx: number },
  rows: readonly LaneRows[],
  measure: Measure,
  metrics: LaneMetrics,
): ScaleLayout {
  const msPerPx = stepOf(scale.msPerPx);
  const shape = rows.map((lane) => `${lane.markRows}.${lane.leaderRows}`).join(' ');
  return remember(index, `scale ${msPerPx} ${scale.widthPx} ${shape}`, () => {
    const reach = reachAt(index, msPerPx);
    const most = index.lanes.map((lane) => mostCustody(lane, msPerPx * scale.widthPx));
    const custodyMost = most.reduce((sum, one) => sum + one, 0);
    const groups = shareBudget(
      index,
      { msPerPx, widthPx: scale.widthPx },
      rows.map((lane) => lane.markRows),
      Math.max(LEAST_FOR_MARKS, ITEM_CAP - Math.min(custodyMost, CUSTODY_CAP)),
    );
    return {
      msPerPx,
      marks: index.lanes.flatMap((lane, number) => {
        const own = groups[number];
        return own === undefined
          ? []
          : [layMarks(lane, own, msPerPx, rows[number]?.markRows ?? 1, reach)];
      }),
      allowed: most.map((own) =>
        custodyMost <= CUSTODY_CAP
          ? Infinity
          : Math.max(4, Math.floor((CUSTODY_CAP * own) / custodyMost)),
      ),
      custody: index.lanes.map((lane, number) =>
        layCustody(
          lane,
          msPerPx,
          { leaderRows: rows[number]?.leaderRows ?? 0, reach },
          measure,
          metrics,
        ),
      ),
    };
  });
}

function reachAt({ extent }: ChronologyIndex, msPerPx: number): LabelReach {
  return { start: extent.from - AHEAD_PX * msPerPx, softEnd: extent.to + OVERHANG_PX * msPerPx };
}

/** The index is made anew with every change of the matter, so what it remembers is never stale. */
function remember<T>(index: ChronologyIndex, key: string, make: () => T): T {
  const { memo } = index;
  const kept = memo.get(key);
  if (kept !== undefined) return kept as T;
  const made = make();
  memo.set(key, made);
  if (memo.size > REMEMBERED) {
    const [oldest] = memo.keys();
    if (oldest !== undefined) memo.delete(oldest);
  }
  return made;
}
