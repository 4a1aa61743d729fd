import type { LaneMetrics } from './lane-metrics.ts';
import { type FittedText, fitText, shortenText } from './project-labels.ts';
import type { Measure } from './project-scene.ts';

/** Something small that wants a label beside it. Pixels from anywhere, growing with time. */
export type Anchor = {
  /** What the thing itself takes up. */
  readonly left: number;
  readonly right: number;
  /** Where a label to the right begins, and where one to the left ends. */
  readonly rightStart: number;
  readonly leftEnd: number;
  /** Fullest first; empty = it wants no label. */
  readonly texts: readonly string[];
  /** What still stands there where no word fits. */
  readonly sign?: string;
  /** Width of the fullest label; 0 = it wants none. */
  readonly wanted: number;
  /** Its label stays where it and the labels of others compete. */
  readonly isWeighty?: boolean;
  /** Only a line that crosses the row: labels end before it, but it may stand beside a thing. */
  readonly isLine?: boolean;
};

/** A row that is being filled from left to right. */
export type AnchorRow = {
  readonly anchors: readonly Anchor[];
  /** End of everything ahead of the last anchor, labels too. */
  readonly taken: number;
};

export type AnchorLabel = FittedText & { readonly side: 'right' | 'left' };

/**
 * Labels stay between `from` and `to`; past `softTo` they go only where they would otherwise have
 * to be cut.
 */
export type RowLimits = { readonly from: number; readonly to: number; readonly softTo: number };

export const emptyRow: AnchorRow = { anchors: [], taken: -Infinity };

/** Two shapes in one row keep at least this apart. */
const SHAPE_CLEARANCE = 3;
/** What it costs to turn a label to the left, and to lose it, in hundredths of its text. */
const COST_OF_TURNING = 1;
const COST_OF_LOSING = 130;
/** Of a label, at least this part must be left for a cut one to say anything. */
const LEAST_PART = 0.3;
/** A weighty label is so much dearer to lose. */
const WEIGHT = 4;

/** Fills in how much room an anchor would like to have. */
export function anchorOf(
  anchor: Omit<Anchor, 'wanted'>,
  measure: Measure,
  metrics: LaneMetrics,
): Anchor {
  const [fullest] = anchor.texts;
  const wanted = fullest === undefined ? 0 : Math.min(measure(fullest), metrics.maxLabel);
  return { ...anchor, wanted };
}

/**
 * The row for the next thing: the highest in which the label before it stays whole; else the one in
 * which that label loses least; -1 where the things themselves would touch in every row.
 */
export function chooseRow(
  rows: readonly AnchorRow[],
  left: number,
  { clearance }: LaneMetrics,
): number {
  let best = -1;
  let least = Infinity;
  rows.forEach((row, index) => {
    const last = row.anchors.at(-1);
    const cost = last === undefined ? 0 : costOf(last, row.taken, left, clearance);
    if (cost < least) {
      best = index;
      least = cost;
    }
  });
  return best;
}

/**
 * The row for the next thing whose line comes down from above and cuts the rows that it passes: the
 * lowest in which, with all rows over it, labels lose least.
 */
export function chooseRowBelow(
  rows: readonly AnchorRow[],
  left: number,
  { clearance }: LaneMetrics,
): number {
  let best = -1;
  let least = Infinity;
  let passed = 0;
  rows.forEach((row, index) => {
    const last = row.anchors.at(-1);
    passed += last === undefined ? 0 : costOf(last, row.taken, left, clearance);
    if (passed < Infinity && passed <= least) {
      best = index;
      least = passed;
    }
  });
  return best;
}

/** A line at a place of a row. */
export function lineAt(left: number): Anchor {
  const right = left + 1;
  return { left, right, rightStart: right, leftEnd: left, texts: [], wanted: 0, isLine: true };
}

/** The row with one more anchor at its end. */
export function addToRow(row: AnchorRow, anchor: Anchor, { clearance }: LaneMetrics): AnchorRow {
  const last = row.anchors.at(-1);
  if (last === undefined) return { anchors: [anchor], taken: row.taken };
  const room = anchor.left - clearance - last.rightStart;
  const isTurned = room < last.wanted && last.leftEnd - row.taken >= last.wanted;
  const end = isTurned ? last.right : last.rightStart + Math.min(room, last.wanted);
  return {
    anchors: [...row.anchors, anchor],
    taken: Math.max(last.right, end) + clearance,
  };
}

/**
 * The labels of one row, left to right, none touching another: whole to the right, else whole to
 * the left, else shorter, else none.
 *
 * @param row by place
 */
export function settleRow(
  row: readonly Anchor[],
  limits: RowLimits,
  measure: Measure,
  metrics: LaneMetrics,
): readonly (AnchorLabel | null)[] {
  const { clearance, maxLabel } = metrics;
  const labels: (AnchorLabel | null)[] = [];
  let taken = limits.from;
  let takenBefore = limits.from;
  row.forEach((anchor, index) => {
    const next = row[index + 1];
    const before = row[index - 1];
    const end = next === undefined ? limits.to : Math.min(limits.to, next.left - clearance);
    const fit = (from: number, to: number, own: Anchor) => {
      const roomRight = Math.min(maxLabel, to - own.rightStart);
      // A label below a long bar ends under the bar's end, where the next thing may already stand.
      const roomLeft = own.leftEnd <= to ? Math.min(maxLabel, own.leftEnd - from) : -Infinity;
      const softRoom = Math.min(roomRight, limits.softTo - own.rightStart);
      return labelFor(own, { roomRight, softRoom, roomLeft }, measure);
    };
    let label = fit(taken, end, anchor);
    const own = anchor.texts[0];
    const isCut =
      own !== undefined && label?.text !== own && !anchor.texts.includes(label?.text ?? '');
    const beforeLabel = labels[index - 1] ?? null;
    const canYield =
      before !== undefined && before.isWeighty !== true && beforeLabel?.side === 'right';
    if (anchor.isWeighty === true && isCut && canYield) {
      // What stands ahead of it and weighs less makes room, as far as it goes.
      const whole = fit(before.right + clearance, end, anchor);
      if (whole?.side === 'left' && anchor.texts.includes(whole.text)) {
        label = whole;
        labels[index - 1] = fit(takenBefore, anchor.leftEnd - whole.width - clearance, before);
      }
    }
    labels.push(label);
    takenBefore = taken;
    const labelEnd = label?.side === 'right' ? anchor.rightStart + label.width : anchor.leftEnd;
    taken = Math.max(anchor.right, label === null ? -Infinity : labelEnd) + clearance;
  });
  return labels;
}

/** What the last label of a row loses to a thing at `left`; Infinity where the things touch. */
function costOf(last: Anchor, taken: number, left: number, clearance: number): number {
  if (last.isLine === true) return 0;
  if (last.right + SHAPE_CLEARANCE > left) return Infinity;
  const room = left - clearance - last.rightStart;
  if (room >= last.wanted) return 0;
  const canTurn = last.leftEnd + clearance <= left && last.leftEnd - taken >= last.wanted;
  if (canTurn) return COST_OF_TURNING;
  const part = room / last.wanted;
  const cost = part < LEAST_PART ? COST_OF_LOSING : 100 * (1 - part);
  return last.isWeighty === true ? WEIGHT * cost : cost;
}

function labelFor(
  { texts, sign }: Pick<Anchor, 'texts' | 'sign'>,
  room: { readonly roomRight: number; readonly softRoom: number; readonly roomLeft: number },
  measure: Measure,
): AnchorLabel | null {
  const { roomRight, softRoom, roomLeft } = room;
  for (const text of texts) {
    const soft = fitText([text], softRoom, measure);
    if (soft !== null) return { ...soft, side: 'right' };
    const left = fitText([text], roomLeft, measure);
    if (left !== null) return { ...left, side: 'left' };
    const right = fitText([text], roomRight, measure);
    if (right !== null) return { ...right, side: 'right' };
  }
  const last = texts.at(-1);
  if (last === undefined) return null;
  const right = shortenText(last, roomRight, measure);
  const left = shortenText(last, roomLeft, measure);
  // To the left only for more words: rows are chosen as if what is turned left were gone from here.
  if (left !== null && left.width > (right?.width ?? 0)) return { ...left, side: 'left' };
  if (right !== null) return { ...right, side: 'right' };
  return sign === undefined ? null : signFor(sign, room, measure);
}

function signFor(
  sign: string,
  { roomRight, roomLeft }: { readonly roomRight: number; readonly roomLeft: number },
  measure: Measure,
): AnchorLabel | null {
  const right = fitText([sign], roomRight, measure);
  if (right !== null) return { ...right, side: 'right' };
  const left = fitText([sign], roomLeft, measure);
  return left === null ? null : { ...left, side: 'left' };
}
