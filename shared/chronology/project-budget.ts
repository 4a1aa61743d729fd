import type { ChronologyIndex, LaneIndex } from './lane-index.ts';
import { type Groups, groupLane, mostInWindow, type Thinning } from './project-groups.ts';

/** Two shapes closer than this cannot stand in one row. */
const BASE_CELL_PX = 18;
/** Narrowest cell of a lane that has to be thinned out: a count and some air. */
const CROWDED_CELL_PX = 56;
/** Each try widens the cells by this. */
const WIDENING = 1.35;
const MAX_TRIES = 24;

/**
 * Groups every lane so that no window of this length, wherever it stands, holds more than `budget`
 * items: lanes with little keep all of it, crowded ones share the rest. It looks at the whole of
 * each lane, not at a window, so that panning changes nothing.
 */
export function shareBudget(
  index: ChronologyIndex,
  scale: { readonly msPerPx: number; readonly widthPx: number },
  markRows: readonly number[],
  budget: number,
): readonly Groups[] {
  const windowMs = scale.msPerPx * scale.widthPx;
  const unit = unitOf(scale.msPerPx);
  const plain = index.lanes.map((lane, number) =>
    groupLane(lane, {
      cellMs: BASE_CELL_PX * unit,
      foldMs: 0,
      perCell: Math.max(1, markRows[number] ?? 1),
    }),
  );
  const needs = index.lanes.map((lane, number) => {
    const groups = plain[number];
    return groups === undefined ? 0 : mostInWindow(lane, groups, windowMs);
  });
  const share = shareOf(needs, budget);
  return plain.map((groups, number) => {
    const lane = index.lanes[number];
    if (lane === undefined || (needs[number] ?? 0) <= share) return groups;
    return thinOut(lane, groups, share, scale, unit, windowMs);
  });
}

/** What each lane may have so that all together stay within the budget. */
function shareOf(needs: readonly number[], budget: number): number {
  let left = budget;
  const sorted = [...needs].sort((a, b) => a - b);
  for (const [number, need] of sorted.entries()) {
    const share = Math.floor(left / (sorted.length - number));
    if (need > share) return Math.max(2, share);
    left -= need;
  }
  return Infinity;
}

function thinOut(
  lane: LaneIndex,
  plain: Groups,
  share: number,
  scale: { readonly widthPx: number },
  unit: number,
  windowMs: number,
): Groups {
  let cellPx = Math.max(CROWDED_CELL_PX, (scale.widthPx / share) * 0.8);
  let groups = plain;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const cellMs = cellPx * unit;
    const thinning: Thinning = { cellMs, foldMs: cellMs / 2, perCell: 1 };
    groups = groupLane(lane, thinning);
    if (mostInWindow(lane, groups, windowMs) <= share) break;
    cellPx *= WIDENING;
  }
  return groups;
}

/**
 * Milliseconds per pixel in steps of half an octave, upwards: cells keep their borders while the
 * scale changes a little.
 */
function unitOf(msPerPx: number): number {
  return 2 ** (Math.ceil(2 * Math.log2(msPerPx) - 1e-6) / 2);
}
