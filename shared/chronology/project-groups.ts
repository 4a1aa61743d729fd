import type { LaneIndex } from './lane-index.ts';

/** How a lane is thinned out at one scale. */
export type Thinning = {
  /** Width of a cell in axis milliseconds; cells are counted from the start of time. */
  readonly cellMs: number;
  /** Merging bars shorter than this are counted with the marks. */
  readonly foldMs: number;
  /** So many marks of one cell stay single, one to a row; more become a count. */
  readonly perCell: number;
};

/** The marks of a lane, and the bars counted with them, in groups of one or more. */
export type Groups = {
  readonly thinning: Thinning;
  /** Entries of the lane, by place. */
  readonly members: Int32Array;
  /** Where in `members` each group begins; one more at the end. */
  readonly starts: Int32Array;
  readonly count: number;
};

/**
 * Groups a lane's marks by cells that stand still while the window moves, so that nothing shifts
 * in panning. One pass over the lane.
 */
export function groupLane(lane: LaneIndex, thinning: Thinning): Groups {
  const { at, row } = lane;
  const { cellMs, perCell } = thinning;
  const size = at.length;
  const members = new Int32Array(size);
  const starts = new Int32Array(size + 1);
  let filled = 0;
  let count = 0;
  let cell = NaN;
  let cellStart = 0;
  const closeCell = (): void => {
    const held = filled - cellStart;
    if (held === 0) return;
    if (held > perCell || held === 1) {
      starts[count++] = cellStart;
      return;
    }
    for (let place = cellStart; place < filled; place++) starts[count++] = place;
  };
  for (let entry = 0; entry < size; entry++) {
    if (row[entry] !== -2 && !isFolded(lane, entry, thinning)) continue;
    const own = Math.floor((at[entry] ?? 0) / cellMs);
    if (own !== cell) {
      closeCell();
      cell = own;
      cellStart = filled;
    }
    members[filled++] = entry;
  }
  closeCell();
  starts[count] = filled;
  return { thinning, members: members.subarray(0, filled), starts, count };
}

/** Whether a merging bar is counted with the marks instead of drawn. */
export function isFolded(lane: LaneIndex, entry: number, { foldMs }: Thinning): boolean {
  const row = lane.row[entry] ?? -2;
  return row === -1 || (row >= 0 && (lane.end[entry] ?? 0) - (lane.at[entry] ?? 0) < foldMs);
}

/** The most groups and bars of a lane that any window of a length can hold. */
export function mostInWindow(lane: LaneIndex, groups: Groups, windowMs: number): number {
  const { members, starts, count, thinning } = groups;
  let most = 0;
  let first = 0;
  for (let last = 0; last < count; last++) {
    const end = lane.at[members[starts[last] ?? 0] ?? 0] ?? 0;
    while (lastPlace(lane, groups, first) < end - windowMs) first++;
    if (last - first + 1 > most) most = last - first + 1;
  }
  return lane.rowEntries.reduce((sum, row) => sum + mostOfRow(lane, row, thinning, windowMs), most);
}

/** Place of the last member of a group. */
export function lastPlace(lane: LaneIndex, { members, starts }: Groups, group: number): number {
  return lane.at[members[(starts[group + 1] ?? 1) - 1] ?? 0] ?? 0;
}

/** Place of the first member of a group. */
export function firstPlace(lane: LaneIndex, { members, starts }: Groups, group: number): number {
  return lane.at[members[starts[group] ?? 0] ?? 0] ?? 0;
}

function mostOfRow(lane: LaneIndex, row: Int32Array, thinning: Thinning, windowMs: number): number {
  let most = 0;
  let first = 0;
  let held = 0;
  for (const entry of row) {
    if (isFolded(lane, entry, thinning)) continue;
    held++;
    const start = (lane.at[entry] ?? 0) - windowMs;
    while ((lane.end[row[first] ?? 0] ?? 0) < start) {
      if (!isFolded(lane, row[first] ?? 0, thinning)) held--;
      first++;
    }
    if (held > most) most = held;
  }
  return most;
}
