import type { Bar } from './axis-items.ts';
import type { LaneIndex, RowedBar } from './lane-index.ts';
import type { LaneMetrics } from './lane-metrics.ts';
import type { LabelReach } from './project-marks.ts';
import { fitText, shortTextsOfBar, textsInBar, textsOfBar } from './project-labels.ts';
import {
  addToRow,
  type Anchor,
  anchorOf,
  chooseRowBelow,
  emptyRow,
  lineAt,
  settleRow,
} from './project-rows.ts';
import type { Measure } from './project-scene.ts';

/** A label of a custody bar: inside it, or in a row of labels below the bars. */
export type CustodyLabel =
  | { readonly place: 'inside'; readonly text: string; readonly width: number }
  | {
      readonly place: 'below' | 'below-left';
      readonly text: string;
      readonly width: number;
      readonly row: number;
    };

/** The labels of the bars of a lane that are never counted, by bar. */
export type LaidCustody = {
  readonly labels: ReadonlyMap<string, CustodyLabel>;
  /** How many names did not find a place for the whole of them. */
  readonly cut: number;
};

/**
 * So many custody bars and gaps are drawn one by one, whatever else there is; only beyond it the
 * shortest are drawn together.
 */
export const CUSTODY_CAP = 135;

/** From the left end of a bar to the label below it. */
export const LEADER_INDENT = 8;

/**
 * Finds a place for the name of every custody bar of a lane at one scale: inside; else a short name
 * inside and the whole one below; else what fits. Claims and bars to removal are named inside or
 * below as well.
 */
export function layCustody(
  lane: LaneIndex,
  msPerPx: number,
  { leaderRows, reach }: { readonly leaderRows: number; readonly reach: LabelReach },
  measure: Measure,
  metrics: LaneMetrics,
): LaidCustody {
  const wide = { ...metrics, maxLabel: metrics.maxLabel * 1.4 };
  const labels = new Map<string, CustodyLabel>();
  const outside: RowedBar[] = [];
  for (const rowed of lane.exempt) {
    const room = roomInside(rowed, msPerPx, metrics);
    const whole = fitText(textsInBar(rowed.bar), room, measure);
    if (whole !== null) labels.set(rowed.bar.id, { ...whole, place: 'inside' });
    else outside.push(rowed);
  }
  const rows = Array.from({ length: leaderRows }, () => emptyRow);
  const bars: (Bar | null)[][] = rows.map(() => []);
  const origin = outside[0]?.bar.from ?? 0;
  for (const { bar } of outside) {
    const anchor = leaderAnchor(bar, origin, msPerPx, measure, wide);
    const chosen = chooseRowBelow(rows, anchor.left, wide);
    for (let row = 0; row <= chosen; row++) {
      const own = row === chosen ? anchor : lineAt(anchor.left);
      rows[row] = addToRow(rows[row] ?? emptyRow, own, wide);
      bars[row]?.push(row === chosen ? bar : null);
    }
  }
  const limits = {
    from: (reach.start - origin) / msPerPx,
    to: Infinity,
    softTo: (reach.softEnd - origin) / msPerPx,
  };
  rows.forEach((row, number) => {
    settleRow(row.anchors, limits, measure, wide).forEach((label, index) => {
      const bar = bars[number]?.[index];
      if (label === null || bar === undefined || bar === null) return;
      const place = label.side === 'right' ? 'below' : 'below-left';
      labels.set(bar.id, { text: label.text, width: label.width, place, row: number });
    });
  });
  for (const rowed of outside) {
    if (labels.has(rowed.bar.id)) continue;
    const room = roomInside(rowed, msPerPx, metrics);
    const short = fitText(shortTextsOfBar(rowed.bar), room, measure);
    if (short !== null) labels.set(rowed.bar.id, { ...short, place: 'inside' });
  }
  const cut = outside.filter(({ bar }) => {
    const label = labels.get(bar.id);
    return label === undefined || label.place === 'inside' || !textsOfBar(bar).includes(label.text);
  }).length;
  return { labels, cut };
}

/** The most custody bars and gaps of a lane that any window of a length can hold. */
export function mostCustody({ exempt, gaps }: LaneIndex, windowMs: number): number {
  const stretches = [...exempt.map(({ bar }) => bar), ...gaps];
  const starts = stretches.map(({ from }) => from).sort((a, b) => a - b);
  const ends = stretches.map(({ to }) => to).sort((a, b) => a - b);
  let most = 0;
  let ended = 0;
  starts.forEach((start, index) => {
    while ((ends[ended] ?? Infinity) < start - windowMs) ended++;
    most = Math.max(most, index + 1 - ended);
  });
  return most;
}

/** Room for a text in the part of a bar that is neither doubtful nor covered. */
export function roomInside(
  { bar, labelFrom }: RowedBar,
  msPerPx: number,
  metrics: LaneMetrics,
): number {
  return (labelEnd(bar) - labelFrom) / msPerPx - 2 * metrics.labelGap;
}

function labelEnd(bar: Bar): number {
  return bar.solidFrom < bar.solidTo ? bar.solidTo : bar.to;
}

function leaderAnchor(
  bar: Bar,
  origin: number,
  msPerPx: number,
  measure: Measure,
  metrics: LaneMetrics,
): Anchor {
  const left = (bar.from - origin) / msPerPx;
  return anchorOf(
    {
      left,
      right: left + 2,
      rightStart: left + LEADER_INDENT,
      leftEnd: (bar.to - origin) / msPerPx - LEADER_INDENT,
      texts: textsOfBar(bar),
    },
    measure,
    metrics,
  );
}
