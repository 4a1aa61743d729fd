import { isMark, type LaneIndex, type RowedBar } from './lane-index.ts';
import type { LaneMetrics } from './lane-metrics.ts';
import { isFolded, type Thinning } from './project-groups.ts';
import { fitText, shortenText, textsOfBar } from './project-labels.ts';
import { roomInside } from './project-custody.ts';
import type { Measure, SceneLabel } from './project-scene.ts';

/** A merging bar that is drawn, with what stands in it or behind it. */
export type LaidSpan = { readonly rowed: RowedBar; readonly label: Omit<SceneLabel, 'top'> | null };

/** The merging bars of a lane that are drawn in a window: conditions, spans. */
export function spansBetween(
  lane: LaneIndex,
  thinning: Thinning,
  scale: { readonly from: number; readonly to: number; readonly msPerPx: number },
  measure: Measure,
  metrics: LaneMetrics,
): readonly LaidSpan[] {
  return lane.rowEntries.flatMap((row) => {
    const found: LaidSpan[] = [];
    let place = firstEndingAfter(lane, row, scale.from);
    for (; place < row.length; place++) {
      const entry = row[place] ?? -1;
      if ((lane.at[entry] ?? 0) > scale.to) break;
      if (isFolded(lane, entry, thinning)) continue;
      const rowed = lane.entries[entry];
      if (rowed === undefined || isMark(rowed)) continue;
      const next = nextDrawn(lane, row, place, thinning);
      found.push({ rowed, label: labelOfSpan(rowed, next, scale.msPerPx, measure, metrics) });
    }
    return found;
  });
}

/** Bars of one row do not overlap, so their ends are sorted as their starts are. */
function firstEndingAfter(lane: LaneIndex, row: Int32Array, from: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lane.end[row[middle] ?? 0] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nextDrawn(lane: LaneIndex, row: Int32Array, place: number, thinning: Thinning): number {
  for (let next = place + 1; next < row.length; next++) {
    const entry = row[next] ?? -1;
    if (!isFolded(lane, entry, thinning)) return lane.at[entry] ?? Infinity;
  }
  return Infinity;
}

function labelOfSpan(
  rowed: RowedBar,
  next: number,
  msPerPx: number,
  measure: Measure,
  metrics: LaneMetrics,
): LaidSpan['label'] {
  const { bar } = rowed;
  const inside = roomInside(rowed, msPerPx, metrics);
  const whole = fitText(textsOfBar(bar), inside, measure);
  if (whole !== null) return { ...whole, place: 'inside' };
  const beside = Math.min(
    metrics.maxLabel,
    (next - bar.to) / msPerPx - metrics.labelGap - metrics.clearance,
  );
  const right = fitText(textsOfBar(bar), beside, measure);
  if (right !== null) return { ...right, place: 'right' };
  const cutInside = shortenText(bar.label, inside, measure);
  const cutRight = shortenText(bar.label, beside, measure);
  if (cutRight !== null && cutRight.width > (cutInside?.width ?? 0))
    return { ...cutRight, place: 'right' };
  return cutInside === null ? null : { ...cutInside, place: 'inside' };
}
