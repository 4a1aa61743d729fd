import { LANE, type LaneLayout, nameHeight } from './lane-layout.ts';

/**
 * A lane, or what of it stands on one page. Its strips are its tracks of bars, then its rows of
 * marks and labels; a part takes some of them.
 */
export type LanePart = {
  readonly layout: LaneLayout;
  readonly from: number;
  /** Not included. */
  readonly to: number;
};

/** A lane in one piece. */
export function wholeLane(layout: LaneLayout): LanePart {
  return { layout, from: 0, to: layout.tracks + layout.rows };
}

/** Height of a part, padding and the room for the lane's name included. */
export function partHeight({ layout, from, to }: LanePart): number {
  const tracks = Math.max(0, Math.min(to, layout.tracks) - from);
  const rows = Math.max(0, to - Math.max(from, layout.tracks));
  const name = from === 0 ? nameHeight(layout) : nameHeight({ title: layout.title, detail: [] });
  if (tracks + rows === 0) return Math.max(LANE.empty, name);
  // Without a row under them, bars need no room for the letters' tails.
  const content = 2 * layout.pad + tracks * LANE.track + rows * LANE.row - (rows === 0 ? 2 : 0);
  return Math.max(content, name);
}

/** Top of a track, from the part's top. */
export function trackTop(part: LanePart, track: number): number {
  return part.layout.pad + (track - part.from) * LANE.track;
}

/** Middle of a row, from the part's top. */
export function rowMiddle({ layout, from }: LanePart, row: number): number {
  const tracks = Math.max(0, layout.tracks - from);
  const above = row - Math.max(0, from - layout.tracks);
  return layout.pad + tracks * LANE.track + (above + 0.5) * LANE.row;
}

export function hasTrack(part: LanePart, track: number): boolean {
  return track >= part.from && track < part.to;
}

export function hasRow({ layout, from, to }: LanePart, row: number): boolean {
  return row + layout.tracks >= from && row + layout.tracks < to;
}

/**
 * The longest head of a part that fits into `room` without cutting a label in two; null where less
 * than two strips fit and more are waiting.
 */
export function headOfPart(part: LanePart, room: number): LanePart | null {
  const { layout, from } = part;
  if (partHeight(part) <= room) return part;
  for (let to = part.to - 1; to >= from + 2; to -= 1)
    if (partHeight({ ...part, to }) <= room && !cutsLabel(layout, to - layout.tracks))
      return { ...part, to };
  return null;
}

function cutsLabel(layout: LaneLayout, row: number): boolean {
  return layout.anchors.some(
    (placed) => placed.row < row && placed.row + (placed.label?.lines.length ?? 1) > row,
  );
}

/** Marks that stand in a part. */
export function countMarks(part: LanePart): number {
  const { anchors, marks } = part.layout;
  return anchors.filter(({ anchor, row }) => marks.has(anchor.id) && hasRow(part, row)).length;
}

/** Bars that stand in a part. */
export function countBars(part: LanePart): number {
  return part.layout.bars.filter(({ track }) => hasTrack(part, track)).length;
}
