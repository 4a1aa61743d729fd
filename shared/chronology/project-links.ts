import type { AxisMs } from '../time/axis-ms.ts';
import type { ChronologyIndex } from './lane-index.ts';
import type { LaneMetrics } from './lane-metrics.ts';
import type { LaneRows } from './project-geometry.ts';
import type { ScaleLayout } from './project-layout.ts';
import { groupOfEntry, type LaneMarks, marksBetween, type PlacedGroup } from './project-marks.ts';
import type { AxisWindow, Measure, SceneLink } from './project-scene.ts';

/** More links than this are a thicket that says nothing; zooming in brings them back. */
const MOST_LINKS = 40;
/** A line this close to the middle of a shape seems to belong to it. */
const NEAR_PX = 13;

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
  for (const { link, lane: number, from, to } of index.links) {
    const lane = index.lanes[number];
    const marks = layout.marks[number];
    const own = rows[number];
    if (lane === undefined || marks === undefined || own === undefined) continue;
    const fromAt = lane.at[from] ?? 0;
    const toAt = lane.at[to] ?? 0;
    if (Math.min(fromAt, toAt) > window.to || Math.max(fromAt, toAt) < window.from) continue;
    const start = groupOfEntry(marks, from, measure, metrics);
    const end = groupOfEntry(marks, to, measure, metrics);
    if (start === null || end === null || start === end) continue;
    const detour = detourOf(marks, start, end, measure, metrics);
    const y = (group: PlacedGroup) => own.markTop + (group.row + 0.5) * metrics.markRow;
    links.push({
      id: link.id,
      lane: own.scene.id,
      from: { at: start.at as AxisMs, y: y(start) },
      to: { at: end.at as AxisMs, y: y(end) },
      viaY: detour === null ? null : own.markTop + detour * metrics.markRow,
    });
    if (links.length === MOST_LINKS) break;
  }
  return links;
}

/**
 * Where a link has to go around: null where nothing stands on its straight way, which leads up or
 * down from the start to the row of the end and then along that row; within one row along its lower
 * edge, which touches the row below.
 *
 * @returns the edge between two rows that it goes along instead, counted from the top of the first
 */
function detourOf(
  marks: LaneMarks,
  start: PlacedGroup,
  end: PlacedGroup,
  measure: Measure,
  metrics: LaneMetrics,
): number | null {
  const near = NEAR_PX * marks.msPerPx;
  const from = Math.min(start.at, end.at);
  const to = Math.max(start.at, end.at);
  const top = Math.min(start.row, end.row);
  const bottom = Math.max(start.row, end.row);
  const others = marksBetween(marks, from - near, to + near, measure, metrics).filter(
    (group) => group.start !== start.start && group.start !== end.start,
  );
  const isBetween = (group: PlacedGroup) => group.at > from && group.at < to;
  if (top === bottom) {
    const isBlocked = others.some(
      (group) => isBetween(group) && (group.row === top || group.row === top + 1),
    );
    return isBlocked ? top : null;
  }
  const isNear = (group: PlacedGroup, at: number) => Math.abs(group.at - at) < near;
  const passed = others.filter(({ row }) => row > top && row < bottom);
  const isBlocked =
    passed.some((group) => isNear(group, start.at)) ||
    others.some((one) => one.row === end.row && (isBetween(one) || isNear(one, start.at)));
  if (!isBlocked) return null;
  // Along the start's own edge, or the end's where something stands on the way down to the end.
  const isDown = end.row > start.row;
  const isFarFree = passed.every((group) => !isNear(group, end.at));
  if (isFarFree) return isDown ? start.row + 1 : start.row;
  return isDown ? end.row : end.row + 1;
}
