import type { AxisMs } from '../time/axis-ms.ts';
import type { ChronologyIndex } from './lane-index.ts';
import type { LaneMetrics } from './lane-metrics.ts';
import type { LaneRows } from './project-geometry.ts';
import type { ScaleLayout } from './project-layout.ts';
import { groupOfEntry, type PlacedGroup } from './project-marks.ts';
import type { AxisWindow, Measure, SceneLink } from './project-scene.ts';

/** More links than this are a thicket that says nothing; zooming in brings them back. */
const MOST_LINKS = 40;
/** A bow shorter than this cannot be seen between the two shapes. */
const LEAST_PX = 20;

/**
 * The links from struck settings to what took their place that cross a window. An end that is
 * counted with others is drawn to the count; a link inside one count is left out.
 */
export function linksBetween(
  index: ChronologyIndex,
  window: AxisWindow,
  layout: ScaleLayout,
  rows: readonly LaneRows[],
  measure: Measure,
  metrics: LaneMetrics,
): readonly SceneLink[] {
  const links: SceneLink[] = [];
  const leastMs = LEAST_PX * layout.msPerPx;
  for (const { link, lane: number, from, to } of index.links) {
    const lane = index.lanes[number];
    const marks = layout.marks[number];
    const own = rows[number];
    if (lane === undefined || marks === undefined || own === undefined) continue;
    const fromAt = lane.at[from] ?? 0;
    const toAt = lane.at[to] ?? 0;
    if (Math.abs(toAt - fromAt) < leastMs) continue;
    if (Math.min(fromAt, toAt) > window.to || Math.max(fromAt, toAt) < window.from) continue;
    const start = groupOfEntry(marks, from, measure, metrics);
    const end = groupOfEntry(marks, to, measure, metrics);
    if (start === null || end === null || start === end) continue;
    const y = (group: PlacedGroup) => own.markTop + (group.row + 0.5) * metrics.markRow;
    links.push({
      id: link.id,
      lane: own.scene.id,
      from: { at: start.at as AxisMs, y: y(start) },
      to: { at: end.at as AxisMs, y: y(end) },
    });
    if (links.length === MOST_LINKS) break;
  }
  return links;
}
