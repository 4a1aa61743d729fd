import type { AxisMs } from '../time/axis-ms.ts';
import type { Bar, Mark } from './axis-items.ts';
import { type ChronologyIndex, isMark, type LaneIndex, type RowedBar } from './lane-index.ts';
import { type LaneMetrics, screenMetrics } from './lane-metrics.ts';
import { custodyBetween } from './project-custody-items.ts';
import { barHeight, barTop, type LaneRows } from './project-geometry.ts';
import { layoutAt, planLanes } from './project-layout.ts';
import { linksBetween } from './project-links.ts';
import {
  countText,
  entryAt,
  type LaneMarks,
  marksBetween,
  placeOfMember,
  type PlacedGroup,
} from './project-marks.ts';
import type { AxisScene, AxisWindow, Measure, SceneItem } from './project-scene.ts';
import { spansBetween } from './project-spans.ts';

export type ProjectOptions = {
  /** Lanes as `planLanes` gave them for the visible width; made for `widthPx` where missing. */
  readonly lanes?: readonly LaneRows[];
  readonly metrics?: LaneMetrics;
};

/** Marks out of the window whose doubtful stretch reaches into it; more would only be in the way. */
const MOST_DOUBTFUL = 2;

/**
 * What to draw for one window of the axis: at most about 150 things, whatever the matter holds.
 * Crowded events become counts; custody, claims and bars to removal are always drawn. Pure: the
 * same index, window, width and measure give the same scene in any zone. Windows of one length
 * give the same things the same rows and labels, wherever they stand.
 *
 * @param window the stretch to fill; a caller who pans asks for more than is visible
 * @param widthPx how wide that stretch is drawn
 */
export function project(
  index: ChronologyIndex,
  window: AxisWindow,
  widthPx: number,
  measure: Measure,
  options: ProjectOptions = {},
): AxisScene {
  const metrics = options.metrics ?? screenMetrics;
  const rows = options.lanes ?? planLanes(index, widthPx, measure, metrics);
  const msPerPx = (window.to - window.from) / widthPx;
  const layout = layoutAt(index, { msPerPx, widthPx }, rows, measure, metrics);
  const items = index.lanes.flatMap((lane, number) => {
    const own = rows[number];
    const marks = layout.marks[number];
    const custody = layout.custody[number];
    if (own === undefined || marks === undefined || custody === undefined) return [];
    const scale = { ...window, msPerPx: layout.msPerPx };
    return [
      ...custodyBetween(
        lane,
        own,
        custody,
        layout.allowed[number] ?? Infinity,
        scale,
        measure,
        metrics,
      ),
      ...spanItems(lane, own, marks, scale, measure, metrics),
      ...markItems(own, marks, window, measure, metrics),
      ...doubtfulItems(lane, own, marks, window, measure, metrics),
    ];
  });
  const last = rows.at(-1)?.scene;
  return {
    window,
    msPerPx,
    lanes: rows.map((lane) => lane.scene),
    height: last === undefined ? 0 : last.top + last.height,
    items,
    links: linksBetween(index, window, layout, rows, measure, metrics),
  };
}

function spanItems(
  lane: LaneIndex,
  rows: LaneRows,
  marks: LaneMarks,
  scale: AxisWindow & { readonly msPerPx: number },
  measure: Measure,
  metrics: LaneMetrics,
): readonly SceneItem[] {
  return spansBetween(lane, marks.groups.thinning, scale, measure, metrics).map(
    ({ rowed: { bar, row, labelFrom }, label }): SceneItem => {
      const top = barTop(rows, bar.band, row, metrics);
      return {
        type: 'bar',
        id: `bar:${bar.id}`,
        lane: lane.lane.id,
        from: bar.from,
        to: bar.to,
        top,
        height: barHeight(bar.band, metrics),
        bar,
        labelFrom,
        label: label === null ? null : { ...label, top },
      };
    },
  );
}

function markItems(
  rows: LaneRows,
  marks: LaneMarks,
  window: AxisWindow,
  measure: Measure,
  metrics: LaneMetrics,
): readonly SceneItem[] {
  return marksBetween(marks, window.from, window.to, measure, metrics).map((group) =>
    itemOfGroup(group, rows, marks, measure, metrics),
  );
}

/** Marks that stand before the window but may have happened in it. */
function doubtfulItems(
  lane: LaneIndex,
  rows: LaneRows,
  marks: LaneMarks,
  window: AxisWindow,
  measure: Measure,
  metrics: LaneMetrics,
): readonly SceneItem[] {
  const reaching = lane.doubtful.filter((number) => {
    const mark = lane.entries[number];
    return (
      mark !== undefined &&
      isMark(mark) &&
      mark.from <= window.to &&
      mark.to >= window.from &&
      (mark.at < window.from || mark.at > window.to)
    );
  });
  return reaching.slice(-MOST_DOUBTFUL).flatMap((number) => {
    const at = lane.at[number] ?? 0;
    return marksBetween(marks, at, at, measure, metrics)
      .filter(
        (group) =>
          group.end - group.start === 1 && entryAt(marks, group.start) === lane.entries[number],
      )
      .map((group) => itemOfGroup(group, rows, marks, measure, metrics));
  });
}

function itemOfGroup(
  group: PlacedGroup,
  rows: LaneRows,
  marks: LaneMarks,
  measure: Measure,
  metrics: LaneMetrics,
): SceneItem {
  const lane = rows.scene.id;
  const top = rows.markTop + group.row * metrics.markRow;
  const height = metrics.markRow;
  const entry = entryAt(marks, group.start);
  const at = group.at as AxisMs;
  if (group.end - group.start === 1 && entry !== undefined && isMark(entry))
    return {
      type: 'mark',
      id: `mark:${entry.id}`,
      lane,
      from: Math.min(entry.from, entry.at) as AxisMs,
      to: Math.max(entry.to, entry.at) as AxisMs,
      at: entry.at,
      top,
      height,
      mark: entry,
      label:
        group.label === null
          ? null
          : { text: group.label.text, width: group.label.width, place: group.label.side, top },
    };
  const size = group.end - group.start;
  const text = countText(size);
  const [from, to] = reachOf(marks, group);
  return {
    type: 'count',
    id: `count:${lane}:${entry === undefined ? '' : idOf(entry)}:${size}`,
    lane,
    from,
    to,
    at,
    top,
    height,
    size,
    members: () => membersOf(marks, group),
    label: { text, width: measure(text), place: 'inside', top },
  };
}

function membersOf(marks: LaneMarks, group: PlacedGroup): readonly (Mark | Bar)[] {
  const held: (Mark | Bar)[] = [];
  for (let place = group.start; place < group.end; place++) {
    const entry = entryAt(marks, place);
    if (entry !== undefined) held.push(isMark(entry) ? entry : entry.bar);
  }
  return held;
}

function idOf(entry: Mark | RowedBar): string {
  return isMark(entry) ? entry.id : entry.bar.id;
}

/** Places of the first and the last thing of a group. */
function reachOf(marks: LaneMarks, { start, end }: PlacedGroup): readonly [AxisMs, AxisMs] {
  return [placeOfMember(marks, start) as AxisMs, placeOfMember(marks, end - 1) as AxisMs];
}
