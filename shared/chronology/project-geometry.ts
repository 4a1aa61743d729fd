import { bandOrder, type Band, type LaneIndex } from './lane-index.ts';
import type { LaneMetrics } from './lane-metrics.ts';
import type { SceneLane } from './project-scene.ts';

/** Free between two bars that stand above each other. */
const BAR_GAP = 3;

/** Where the rows of a lane stand, in pixels from its top. */
export type LaneRows = {
  readonly scene: SceneLane;
  readonly bandTops: ReadonlyMap<Band, number>;
  readonly leaderTop: number;
  readonly leaderRows: number;
  readonly markTop: number;
  readonly markRows: number;
};

/** How many rows a lane needs besides its bars. */
export type RowNeed = { readonly leaderRows: number; readonly markRows: number };

/** Stacks the rows of every lane, and the lanes. */
export function stackLanes(
  lanes: readonly LaneIndex[],
  needs: readonly RowNeed[],
  metrics: LaneMetrics,
): readonly LaneRows[] {
  let top = 0;
  return lanes.map((lane, index) => {
    const rows = stackRows(lane, needs[index] ?? { leaderRows: 0, markRows: 0 }, metrics, top);
    top += rows.scene.height;
    return rows;
  });
}

/** Height of the bars of a band. */
export function barHeight(band: Band, metrics: LaneMetrics): number {
  if (band === 'holder') return metrics.holderBar;
  return band === 'stint' ? metrics.stintBar : metrics.thinBar;
}

/** Top of a row of bars. */
export function barTop(rows: LaneRows, band: Band, row: number, metrics: LaneMetrics): number {
  const first = rows.bandTops.get(band) ?? metrics.padding;
  return first + row * (barHeight(band, metrics) + BAR_GAP);
}

function stackRows(
  { lane, bandRows }: LaneIndex,
  { leaderRows, markRows }: RowNeed,
  metrics: LaneMetrics,
  top: number,
): LaneRows {
  const bandTops = new Map<Band, number>();
  let y = 0;
  for (const band of bandOrder) {
    const rows = bandRows.get(band) ?? 0;
    if (rows === 0) continue;
    bandTops.set(band, y);
    y += rows * (barHeight(band, metrics) + BAR_GAP);
  }
  const leaderTop = y;
  y += leaderRows * metrics.leaderRow;
  if (y > 0 && markRows > 0) y += metrics.gap;
  const markTop = y;
  y += markRows * metrics.markRow;
  const height = Math.max(metrics.minLane, y + 2 * metrics.padding);
  const shift = (height - y) / 2;
  return {
    scene: { ...lane, top, height },
    bandTops: new Map([...bandTops].map(([band, at]) => [band, at + shift])),
    leaderTop: leaderTop + shift,
    leaderRows,
    markTop: markTop + shift,
    markRows,
  };
}
