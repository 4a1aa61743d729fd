import type { Chronology } from '../../../shared/chronology/chronology.ts';
import type { AxisWindow } from '../../../shared/chronology/project-scene.ts';
import { type Preset, presets } from './presets.ts';
import type { HomeStretch } from './timeline-axis.ts';

/** A window is taken for a preset's when its length is off by no more than this part. */
const SAME_LENGTH = 0.01;

/** What is nearest on either side of a window in which nothing happens. */
export type Neighbours = { readonly earlier: number | null; readonly later: number | null };

/**
 * The moments of a chronology, sorted: its marks, and the ends of its bars and gaps. The band of
 * holders says nothing of its own, and a running bar has no end.
 */
export function pointsOf({ marks, bars, gaps }: Chronology): readonly number[] {
  const points: number[] = marks.map((mark) => mark.at);
  for (const bar of bars) {
    if (bar.ref === null) continue;
    points.push(bar.from);
    if (!bar.running) points.push(bar.to);
  }
  for (const gap of gaps) points.push(gap.from, gap.to);
  return points.sort((a, b) => a - b);
}

/** What lies before and behind a window; null where something happens in it. */
export function neighboursOf(
  points: readonly number[],
  { from, to }: AxisWindow,
): Neighbours | null {
  const next = firstFrom(points, from);
  const later = points[next];
  if (later !== undefined && later <= to) return null;
  return { earlier: points[next - 1] ?? null, later: later ?? null };
}

/** What the axis knows when a preset asks where to stand. */
type Standing = {
  readonly window: AxisWindow;
  readonly home: HomeStretch | null;
  /** Where somebody last went on purpose: a date typed, today, a hint taken. */
  readonly jumpedTo: number | null;
  readonly selected: { readonly at: number; readonly to: number } | null;
  readonly today: number;
  readonly points: readonly number[];
};

/** What zooming keeps in place: where somebody went, what is selected, or the middle. */
export function focusOf({
  window,
  jumpedTo,
  selected,
}: Omit<Standing, 'home' | 'today' | 'points'>) {
  const { from, to } = window;
  const middle = (from + to) / 2;
  if (jumpedTo !== null && jumpedTo >= from && jumpedTo <= to) return jumpedTo;
  if (selected !== null && selected.to >= from && selected.at <= to)
    return Math.min(Math.max(middle, selected.at), selected.to);
  return null;
}

/**
 * The middle of a preset's window: where somebody last went or what is selected, while it is in
 * view; else a day where something is. From home that is today, if the matter reaches so far.
 */
export function anchorOf(standing: Standing, lengthMs: number): number {
  const { window, home, today, points } = standing;
  const focus = focusOf(standing);
  if (focus !== null) return focus;
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return today;
  if (home !== null && today >= first && today <= last) return today;
  const wanted = home === null ? (window.from + window.to) / 2 : today;
  const half = lengthMs / 2;
  return neighboursOf(points, { from: wanted - half, to: wanted + half }) === null
    ? wanted
    : nearestTo(points, wanted);
}

/** The preset that a window shows; null where it is none. */
export function presetOf({ from, to }: AxisWindow, home: HomeStretch | null): Preset | null {
  if (home !== null) return home;
  const same = presets.find(
    ({ ms }) => ms !== null && Math.abs((to - from) / ms - 1) < SAME_LENGTH,
  );
  return same?.id ?? null;
}

function nearestTo(points: readonly number[], at: number): number {
  const next = firstFrom(points, at);
  const before = points[next - 1] ?? -Infinity;
  const behind = points[next] ?? Infinity;
  return at - before < behind - at ? before : behind;
}

/** Place of the first point that is not before a moment. */
function firstFrom(points: readonly number[], at: number): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
