import type { ChronologyIndex } from '../../../shared/chronology/lane-index.ts';
import { screenMetrics } from '../../../shared/chronology/lane-metrics.ts';
import type { LaneRows } from '../../../shared/chronology/project-geometry.ts';
import { LEADER_INDENT } from '../../../shared/chronology/project-custody.ts';
import type {
  AxisScene,
  AxisWindow,
  Measure,
  SceneItem,
} from '../../../shared/chronology/project-scene.ts';
import { project } from '../../../shared/chronology/project.ts';

const DAY_MS = 86_400_000;
/** Free at both ends, at least. */
const LEAST_SIDE_PX = 24;
/** Labels past an end of it may take up this part of the width: the stretch itself comes first. */
const MOST_LEFT_SHARE = 0.1;
const MOST_RIGHT_SHARE = 0.3;
/** Even a single day is shown with its neighbours. */
const LEAST_SPAN_MS = 14 * DAY_MS;
/** Sides that fit are looked for so often; each look lays out the whole matter once. */
const MOST_TRIES = 5;
/** A crowded matter has little to gain, and takes longer. */
const CROWDED = 60;

type Sides = { readonly left: number; readonly right: number };

/** The window that shows a stretch of the matter with the labels at both of its ends. */
export function homeWindow(
  index: ChronologyIndex,
  stretch: AxisWindow,
  widthPx: number,
  lanes: readonly LaneRows[],
  measure: Measure,
): AxisWindow {
  const extent = widened(stretch);
  let tooNarrow: Sides = { left: LEAST_SIDE_PX, right: LEAST_SIDE_PX };
  let fitting: Sides | null = null;
  let sides = tooNarrow;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const scene = project(index, windowWith(extent, widthPx, sides), widthPx, measure, { lanes });
    const wanted = sidesFor(scene, stretch, extent, widthPx);
    const fits = wanted.left <= sides.left && wanted.right <= sides.right;
    if (fits) fitting = sides;
    else tooNarrow = { left: Math.max(sides.left, wanted.left), right: sides.right };
    const isDone = fits && (sides === tooNarrow || scene.items.length > CROWDED);
    if (isDone || (fits && sides.right - tooNarrow.right < LEAST_SIDE_PX)) break;
    sides =
      fitting === null
        ? { left: Math.max(sides.left, wanted.left), right: Math.max(sides.right, wanted.right) }
        : { left: fitting.left, right: (tooNarrow.right + fitting.right) / 2 };
  }
  return windowWith(extent, widthPx, fitting ?? sides);
}

/** How much room the labels of a scene take up past the ends of a stretch. */
function sidesFor(
  { items, msPerPx }: AxisScene,
  stretch: AxisWindow,
  extent: AxisWindow,
  widthPx: number,
): Sides {
  const reaches = items
    .filter((item) => item.from >= stretch.from && item.to <= stretch.to)
    .map((item) => reachOf(item, msPerPx));
  const before = Math.max(0, ...reaches.map(({ from }) => (extent.from - from) / msPerPx));
  const behind = Math.max(0, ...reaches.map(({ to }) => (to - extent.to) / msPerPx));
  return {
    left: sideFor(before, widthPx * MOST_LEFT_SHARE),
    right: sideFor(behind, widthPx * MOST_RIGHT_SHARE),
  };
}

function sideFor(reach: number, most: number): number {
  return Math.min(Math.max(LEAST_SIDE_PX, reach + 12), Math.max(LEAST_SIDE_PX, most));
}

function windowWith(extent: AxisWindow, widthPx: number, { left, right }: Sides): AxisWindow {
  const msPerPx = (extent.to - extent.from) / Math.max(100, widthPx - left - right);
  return { from: extent.from - left * msPerPx, to: extent.to + right * msPerPx };
}

function widened({ from, to }: AxisWindow): AxisWindow {
  const missing = LEAST_SPAN_MS - (to - from);
  return missing > 0 ? { from: from - missing / 2, to: to + missing / 2 } : { from, to };
}

/** The stretch of the axis that an item takes up with its label. */
function reachOf(item: SceneItem, msPerPx: number): AxisWindow {
  const { label } = item;
  const { shape, labelGap } = screenMetrics;
  const half = (shape / 2) * msPerPx;
  const at = item.type === 'mark' || item.type === 'count' ? item.at : null;
  const own = {
    from: at === null ? item.from : Math.min(item.from, at - half),
    to: at === null ? item.to : Math.max(item.to, at + half),
  };
  if (label === null) return own;
  const width = (label.width + labelGap) * msPerPx;
  const indent = LEADER_INDENT * msPerPx;
  switch (label.place) {
    case 'inside':
      return own;
    case 'right':
      return { ...own, to: Math.max(own.to, (at === null ? item.to : at + half) + width) };
    case 'left':
      return { ...own, from: Math.min(own.from, (at ?? item.from) - half - width) };
    case 'below':
      return { ...own, to: Math.max(own.to, item.from + indent + width) };
    case 'below-left':
      return { ...own, from: Math.min(own.from, item.to - indent - width) };
  }
}
