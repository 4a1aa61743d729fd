import type { EventKind } from '../model/event.ts';
import { UNVERIFIED_SIGN } from '../model/verification.ts';
import type { Mark } from './axis-items.ts';
import { isMark, type LaneIndex } from './lane-index.ts';
import type { LaneMetrics } from './lane-metrics.ts';
import { firstPlace, type Groups, lastPlace } from './project-groups.ts';
import { textsOfMark } from './project-labels.ts';
import {
  addToRow,
  type Anchor,
  type AnchorLabel,
  anchorOf,
  type AnchorRow,
  chooseRow,
  emptyRow,
  settleRow,
} from './project-rows.ts';
import type { Measure } from './project-scene.ts';

/** A group of marks with its row and its label. */
export type PlacedGroup = {
  /** From here to before there in `groups.members`. */
  readonly start: number;
  readonly end: number;
  /** Place of its shape on the axis, in milliseconds. */
  readonly at: number;
  readonly row: number;
  readonly label: AnchorLabel | null;
  /** Width of the pill of a count; 0 for one mark. */
  readonly pill: number;
};

/**
 * How far labels reach past the first and the last thing of the matter, so that the whole of it is
 * not half empty. Never before `start`; past `softEnd` only where they would have to be cut.
 */
export type LabelReach = { readonly start: number; readonly softEnd: number };

/** A run of groups that is laid out on its own, whatever the window is. */
type Chunk = { readonly first: number; readonly last: number };

const CHUNK_GROUPS = 48;
/** Chunks part only where the neighbours are at least this far apart. */
const CHUNK_GAP_PX = 26;
const PILL_PADDING = 14;
const LEAST_PILL = 24;

/** The marks of one lane at one scale; chunks are laid out when first asked for, and kept. */
export type LaneMarks = {
  readonly lane: LaneIndex;
  readonly groups: Groups;
  readonly msPerPx: number;
  readonly rows: number;
  /** Where labels may reach at both ends of the matter. */
  readonly reach: LabelReach;
  readonly chunks: readonly Chunk[];
  readonly placed: Map<number, readonly PlacedGroup[]>;
};

/** Cuts the groups of a lane into chunks. */
export function layMarks(
  lane: LaneIndex,
  groups: Groups,
  msPerPx: number,
  rows: number,
  reach: LabelReach,
): LaneMarks {
  const chunks: Chunk[] = [];
  const gapMs = CHUNK_GAP_PX * msPerPx;
  let first = 0;
  for (let group = 1; group < groups.count; group++) {
    if (group - first < CHUNK_GROUPS) continue;
    if (firstPlace(lane, groups, group) - lastPlace(lane, groups, group - 1) < gapMs) continue;
    chunks.push({ first, last: group });
    first = group;
  }
  if (groups.count > 0) chunks.push({ first, last: groups.count });
  return { lane, groups, msPerPx, rows: Math.max(1, rows), reach, chunks, placed: new Map() };
}

/** The groups of which any part is in a window. */
export function marksBetween(
  marks: LaneMarks,
  from: number,
  to: number,
  measure: Measure,
  metrics: LaneMetrics,
): readonly PlacedGroup[] {
  const { lane, groups, chunks } = marks;
  const found: PlacedGroup[] = [];
  chunks.forEach((chunk, number) => {
    if (firstPlace(lane, groups, chunk.first) > to) return;
    if (lastPlace(lane, groups, chunk.last - 1) < from) return;
    for (const group of chunkOf(marks, number, measure, metrics))
      if (placeOfMember(marks, group.start) <= to && placeOfMember(marks, group.end - 1) >= from)
        found.push(group);
  });
  return found;
}

/** The group that holds an entry, wherever the window is; null where none does. */
export function groupOfEntry(
  marks: LaneMarks,
  entry: number,
  measure: Measure,
  metrics: LaneMetrics,
): PlacedGroup | null {
  const { members, starts } = marks.groups;
  const place = placeOfEntry(members, entry);
  const number = marks.chunks.findIndex((chunk) => place < (starts[chunk.last] ?? 0));
  if (members[place] !== entry || number < 0) return null;
  const placed = chunkOf(marks, number, measure, metrics);
  return placed.find((group) => group.start <= place && place < group.end) ?? null;
}

/** Members are in the order of entries. */
function placeOfEntry(members: Int32Array, entry: number): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((members[middle] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The entry at a place of `groups.members`. */
export function entryAt({ lane, groups }: LaneMarks, place: number) {
  return lane.entries[groups.members[place] ?? -1];
}

/** Place on the axis of what stands at a place of `groups.members`. */
export function placeOfMember({ lane, groups }: LaneMarks, place: number): number {
  return lane.at[groups.members[place] ?? -1] ?? 0;
}

function chunkOf(
  marks: LaneMarks,
  number: number,
  measure: Measure,
  metrics: LaneMetrics,
): readonly PlacedGroup[] {
  const kept = marks.placed.get(number);
  if (kept !== undefined) return kept;
  const placed = placeChunk(marks, number, measure, metrics);
  marks.placed.set(number, placed);
  return placed;
}

type Candidate = { readonly start: number; readonly end: number; readonly at: number };
type Standing = Candidate & { readonly anchor: Anchor; readonly row: number };

function placeChunk(
  marks: LaneMarks,
  number: number,
  measure: Measure,
  metrics: LaneMetrics,
): readonly PlacedGroup[] {
  const { lane, groups, msPerPx, chunks } = marks;
  const chunk = chunks[number];
  if (chunk === undefined) return [];
  const origin = firstPlace(lane, groups, chunk.first);
  const standing = standChunk(marks, chunk, origin, measure, metrics);
  const next = chunks[number + 1];
  const half = metrics.shape / 2;
  const to =
    next === undefined
      ? Infinity
      : (firstPlace(lane, groups, next.first) - origin) / msPerPx -
        leastHalf(marks, next.first, half) -
        metrics.clearance;
  // Labels of the chunk before may reach to our first shape, in any row.
  const from =
    number === 0 ? (marks.reach.start - origin) / msPerPx : -leastHalf(marks, chunk.first, half);
  return standing.flatMap((row) => {
    const labels = settleRow(
      row.map((group) => group.anchor),
      { from, to, softTo: (marks.reach.softEnd - origin) / msPerPx },
      measure,
      metrics,
    );
    return row.map((group, index) => ({
      start: group.start,
      end: group.end,
      at: group.at,
      row: group.row,
      label: labels[index] ?? null,
      pill: group.end - group.start > 1 ? group.anchor.right - group.anchor.left : 0,
    }));
  });
}

/** Half the width that a group surely takes up, before anything is measured. */
function leastHalf({ groups }: LaneMarks, group: number, half: number): number {
  const size = (groups.starts[group + 1] ?? 0) - (groups.starts[group] ?? 0);
  return size > 1 ? Math.max(half, LEAST_PILL) : half;
}

/** Finds a row for every group; groups that find none are joined with the one before them. */
function standChunk(
  marks: LaneMarks,
  chunk: Chunk,
  origin: number,
  measure: Measure,
  metrics: LaneMetrics,
): readonly (readonly Standing[])[] {
  const { groups, rows: rowCount } = marks;
  let rows: readonly AnchorRow[] = Array.from({ length: rowCount }, () => emptyRow);
  const order: { readonly standing: Standing; readonly rowsBefore: readonly AnchorRow[] }[] = [];
  for (let group = chunk.first; group < chunk.last; group++) {
    let start = groups.starts[group] ?? 0;
    const end = groups.starts[group + 1] ?? 0;
    for (;;) {
      const candidate = { start, end, at: middleOf(marks, start, end) };
      const anchor = anchorOfGroup(marks, candidate, origin, measure, metrics);
      const row = chooseRow(rows, anchor.left, metrics);
      const last = order.at(-1);
      if (row >= 0 || last === undefined) {
        const standing = { ...candidate, anchor, row: Math.max(0, row) };
        order.push({ standing, rowsBefore: rows });
        rows = rows.map((one, number) =>
          number === standing.row ? addToRow(one, anchor, metrics) : one,
        );
        break;
      }
      order.pop();
      rows = last.rowsBefore;
      start = last.standing.start;
    }
  }
  return Array.from({ length: rowCount }, (_, row) =>
    order.map(({ standing }) => standing).filter((standing) => standing.row === row),
  );
}

function middleOf(marks: LaneMarks, start: number, end: number): number {
  return (placeOfMember(marks, start) + placeOfMember(marks, end - 1)) / 2;
}

function anchorOfGroup(
  marks: LaneMarks,
  { start, end, at }: Candidate,
  origin: number,
  measure: Measure,
  metrics: LaneMetrics,
): Anchor {
  const x = (at - origin) / marks.msPerPx;
  const entry = entryAt(marks, start);
  const single = end - start === 1 && entry !== undefined && isMark(entry);
  const half = single
    ? metrics.shape / 2
    : Math.max(LEAST_PILL, measure(countText(end - start)) + PILL_PADDING) / 2;
  return anchorOf(
    {
      left: x - half,
      right: x + half,
      rightStart: x + half + metrics.labelGap,
      leftEnd: x - half - metrics.labelGap,
      texts: single ? textsOfMark(entry) : [],
      ...(single && entry.unverified ? { sign: UNVERIFIED_SIGN } : {}),
      isWeighty: single && isWeighty(entry),
    },
    measure,
    metrics,
  );
}

/** What a reader looks for first: settings that hold, orders, releases, charges and arrests. */
const WEIGHTY: readonly EventKind[] = ['hearing', 'order', 'release', 'charge', 'arrest'];

function isWeighty({ kind, struck, milestone }: Mark): boolean {
  return milestone && !struck && WEIGHTY.includes(kind);
}

/** What stands in the pill of a count. */
export function countText(count: number): string {
  return count === 1 ? '+1' : String(count);
}
