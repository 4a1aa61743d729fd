import type { Bar, GapMark, Mark, ResetLink } from '../../chronology/axis-items.ts';
import type { Lane } from '../../chronology/lanes.ts';
import { tones } from '../../chronology/palette.ts';
import { fonts, type Line, pitchOf } from '../text.ts';
import { cleanText, wrapAtMost } from '../wrap-text.ts';
import {
  insideLabel,
  type LabelContext,
  labelsOfBar,
  labelsOfGap,
  labelsOfMark,
} from './chart-labels.ts';
import { type LabelLine, setLabel } from './label-lines.ts';
import type { LaneItems } from './lane-items.ts';
import { countTracks, packBars, type TrackBar } from './pack-bars.ts';
import { type Anchor, countRows, type PlacedAnchor, placeLabels } from './place-labels.ts';
import type { Scale } from './scale.ts';

/** Heights of a lane's parts, in points. */
export const LANE = {
  pad: 3.5,
  /** Where a chart must be smaller than its labels. */
  lowPad: 1.25,
  row: 12.5,
  track: 16,
  bar: 13,
  holderBar: 15.5,
  empty: 16,
} as const;
/** A shape is as tall as its label's letters. */
export const SHAPE_SIZE = 8.5;
const SHORTEST_BAR = 2.5;
/** A name of two hundred letters stands whole; one of thousands would fill the page. */
const MOST_NAME_LINES = 14;
/** Blank inside a bar to each side of its words. */
const BAR_PAD = 3.5;
/** The arrow of a bar that comes from before. */
const ARROW_ROOM = 6;

/** A bar in points from the plot's left edge. */
export type PlacedBar = {
  readonly bar: Bar;
  readonly track: number;
  readonly left: number;
  readonly right: number;
  /** Sure between these; equal where it is sure nowhere. */
  readonly solidLeft: number;
  readonly solidRight: number;
  /** Hatched from here; null = confirmed to its end. */
  readonly tailLeft: number | null;
  readonly fromBefore: boolean;
  readonly toAfter: boolean;
  /** The words on its track; null where a line leads from it to words further down. */
  readonly words: BarWords | null;
};

/** Words on a bar, or beside it on its own track. */
export type BarWords = {
  readonly line: LabelLine;
  readonly place: 'inside' | 'right' | 'left';
  /** Left end. */
  readonly x: number;
};

export type PlacedGap = {
  readonly gap: GapMark;
  readonly left: number;
  readonly right: number;
};

/** One lane of one band, laid out; rows count from the first one under the bars. */
export type LaneLayout = {
  readonly lane: Lane;
  readonly title: readonly Line[];
  readonly detail: readonly Line[];
  readonly bars: readonly PlacedBar[];
  readonly gaps: readonly PlacedGap[];
  readonly tracks: number;
  /** Blank over its strips, and under them. */
  readonly pad: number;
  readonly anchors: readonly PlacedAnchor[];
  readonly rows: number;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly links: readonly ResetLink[];
};

/** How a lane is laid out: its words, the room for its name, and how tall it may grow. */
export type LaneRules = LabelContext & {
  readonly nameWidth: number;
  readonly maxRows: number;
  /** No court and docket under the name. */
  readonly namesOnly: boolean;
};

/** Lays out one lane: bars on tracks, then labels and marks in rows under them. */
export function layoutLane(items: LaneItems, scale: Scale, rules: LaneRules): LaneLayout {
  const { lane } = items;
  const tracked = packBars(items.bars);
  const gaps = items.gaps.map((gap) => placeGap(gap, scale));
  const bars = wordBars(
    tracked.map((one) => placeBar(one, scale)),
    gaps,
    scale,
    rules,
  );
  const leads = apart([
    ...bars.filter(({ words }) => words === null).map((bar) => leadFromBar(bar, rules)),
    ...gaps.map((gap) => leadFromGap(gap, rules)),
  ]);
  const anchors = placeLabels(
    [...leads, ...items.marks.map((mark) => anchorOf(mark, scale, rules))],
    scale.width,
    rules.maxRows,
  );
  return {
    lane,
    ...nameLane(lane, rules, bars.length + gaps.length + items.marks.length > 0),
    bars,
    gaps,
    tracks: Math.max(countTracks(tracked), gaps.length > 0 ? 1 : 0),
    pad: rules.namesOnly ? LANE.lowPad : LANE.pad,
    anchors,
    rows: countRows(anchors),
    marks: new Map(items.marks.map((mark) => [mark.id, mark])),
    links: items.links,
  };
}

/** What the lane's name needs. */
export function nameHeight({ title, detail }: Pick<LaneLayout, 'title' | 'detail'>): number {
  return 5 + title.length * pitchOf(fonts.bodyStrong) + detail.length * pitchOf(fonts.body);
}

/**
 * The caption names every docket in full, so that a lane may break off a name that would fill the page,
 * and an empty one has no court under its name.
 */
function nameLane(
  lane: Lane,
  { nameWidth, measure, namesOnly }: LaneRules,
  hasItems: boolean,
): Pick<LaneLayout, 'title' | 'detail'> {
  const detail = hasItems && !namesOnly ? lane.subtitle : '';
  return {
    title: wrapAtMost(cleanText(lane.title), fonts.bodyStrong, nameWidth, MOST_NAME_LINES, measure),
    detail: wrapAtMost(cleanText(detail), fonts.body, nameWidth, MOST_NAME_LINES, measure),
  };
}

function placeBar({ bar, track, from, to }: TrackBar, scale: Scale): PlacedBar {
  const left = Math.min(scale.x(from), scale.width - SHORTEST_BAR);
  const right = Math.max(scale.x(to), left + SHORTEST_BAR);
  const within = (ms: number): number => Math.min(right, Math.max(left, scale.x(ms)));
  const sure = bar.solidFrom < bar.solidTo;
  // Sure nowhere: it fades away from an end that is known, else to both sides.
  const doubtful =
    bar.solidFrom === bar.from ? left : bar.solidTo === bar.to ? right : (left + right) / 2;
  return {
    bar,
    track,
    left,
    right,
    solidLeft: sure ? within(bar.solidFrom) : doubtful,
    solidRight: sure ? within(bar.solidTo) : doubtful,
    tailLeft: bar.confirmedTo === null ? null : within(bar.confirmedTo),
    fromBefore: bar.from < scale.span.from,
    toAfter: bar.to > scale.span.to,
    words: null,
  };
}

/** Gives bars their words: inside, else right or left of them where their track is free. */
function wordBars(
  bars: readonly PlacedBar[],
  gaps: readonly PlacedGap[],
  scale: Scale,
  rules: LaneRules,
): readonly PlacedBar[] {
  const taken = new Map<number, (readonly [number, number])[]>();
  const take = (track: number, from: number, to: number): void => {
    taken.set(track, [...(taken.get(track) ?? []), [from, to]]);
  };
  for (const bar of bars) take(bar.track, bar.left, bar.right);
  for (const gap of gaps) take(0, gap.left, gap.right);
  const isFree = (track: number, from: number, to: number): boolean =>
    from >= 2 &&
    to <= scale.width - 2 &&
    (taken.get(track) ?? []).every(([start, end]) => to <= start || end <= from);

  return bars.map((placed): PlacedBar => {
    const { bar, track, left, right, solidLeft, solidRight, fromBefore } = placed;
    const set = (room: number): LabelLine | null =>
      setLabel(insideLabel(bar, placed, rules), Math.max(0, room), 1, rules.measure)?.[0] ?? null;
    const arrow = fromBefore ? ARROW_ROOM : 0;
    const inside = set(solidRight - solidLeft - 2 * BAR_PAD - arrow);
    if (inside !== null)
      return {
        ...placed,
        words: { line: inside, place: 'inside', x: solidLeft + BAR_PAD + arrow },
      };
    const line = set(scale.width);
    if (line === null) return placed;
    const beside = [
      { place: 'right', x: right + BAR_PAD, from: right, to: right + line.width + 9 },
      { place: 'left', x: left - BAR_PAD - line.width, from: left - line.width - 9, to: left },
    ] as const;
    const free = beside.find(({ from, to }) => isFree(track, from, to));
    if (free === undefined) return placed;
    take(track, free.from, free.to);
    const { place, x } = free;
    return { ...placed, words: { line, place, x } };
  });
}

/** Lines that lead down from bars beginning together stand beside each other, left bars' first. */
function apart(leads: readonly Anchor[]): readonly Anchor[] {
  const taken: number[] = [];
  return leads.map((lead) => {
    let { x } = lead;
    while (taken.some((other) => Math.abs(other - x) < 5)) x += 5;
    taken.push(x);
    return { ...lead, x };
  });
}

function placeGap(gap: GapMark, scale: Scale): PlacedGap {
  const left = Math.min(scale.x(gap.from), scale.width - SHORTEST_BAR);
  return { gap, left, right: Math.max(scale.x(gap.to), left + SHORTEST_BAR) };
}

function leadFromBar(placed: PlacedBar, rules: LaneRules): Anchor {
  const { bar, left, right, solidLeft, solidRight } = placed;
  // Of what is sure nowhere the middle is most likely.
  const sure = solidLeft < solidRight ? solidLeft : (left + right) / 2;
  const start = sure < right - 1 ? sure : left;
  return {
    id: bar.id,
    x: Math.max(2, Math.min(start + 3, (start + right) / 2)),
    half: 1.5,
    leads: true,
    extent: null,
    variants: labelsOfBar(bar, placed, rules),
  };
}

function leadFromGap({ gap, left, right }: PlacedGap, rules: LaneRules): Anchor {
  return {
    id: gap.id,
    x: Math.max(2, (left + right) / 2),
    half: 1.5,
    leads: true,
    extent: null,
    variants: labelsOfGap(gap, rules),
  };
}

function anchorOf(mark: Mark, scale: Scale, rules: LaneRules): Anchor {
  return {
    id: mark.id,
    x: scale.x(mark.at),
    half: SHAPE_SIZE / 2,
    leads: false,
    extent: extentOf(mark, scale),
    variants: labelsOfMark(mark, rules),
  };
}

/** The stretch in which a doubtful date can lie; an open side is shown by a short line. */
function extentOf(mark: Mark, scale: Scale): readonly [number, number] | null {
  const at = scale.x(mark.at);
  if (mark.edge === 'before') return [Math.max(0, at - 14), at];
  if (mark.edge === 'after') return [at, Math.min(scale.width, at + 14)];
  if (mark.from === mark.to) return null;
  return [scale.x(mark.from), scale.x(mark.to)];
}

/** Whether words on a bar need a plate under them: a pattern would run through the letters. */
export function needsPlate(bar: Bar): boolean {
  return !bar.outline && !['solid', 'outline'].includes(tones[bar.tone].pattern);
}
