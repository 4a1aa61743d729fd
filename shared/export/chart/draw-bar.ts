import type { BarTone } from '../../chronology/axis-items.ts';
import { tones } from '../../chronology/palette.ts';
import type { BarFill, DrawItem, Ink, Stroke } from '../print-document.ts';
import type { Box, Point } from '../paper.ts';
import { num } from './path-number.ts';
import { baseline, labelItems } from './draw-text.ts';
import { LANE, needsPlate, type PlacedBar, type PlacedGap } from './lane-layout.ts';
import { type LanePart, trackTop } from './lane-part.ts';
import type { Scale } from './scale.ts';

const ARROW = 5;
/** What is no custody has a lighter frame than a claim to it. */
const edgeInks: Partial<Record<BarTone, Ink>> = { 'no-record': 'warning', released: 'muted' };

/** A bar with its ends, its words and the arrows that say that it goes on; `at` = top left of the plot. */
export function drawBar(
  placed: PlacedBar,
  part: LanePart,
  scale: Scale,
  at: Point,
): readonly DrawItem[] {
  const { bar } = placed;
  const height = bar.band === 'holder' ? LANE.holderBar : LANE.bar;
  const y = at.y + trackTop(part, placed.track) + (bar.band === 'holder' ? -1 : 0);
  const box = { x: at.x + placed.left, y, w: placed.right - placed.left, h: height };
  const isOutline = bar.outline || tones[bar.tone].pattern === 'outline';
  return [
    ...(isOutline ? [] : fills(placed, box, at)),
    ...edges(placed, box, at),
    ...drawWords(placed, box, at, isOutline),
    ...arrows(placed, scale, box, at),
  ];
}

/** A hole in custody that no release explains. */
export function drawGap({ left, right }: PlacedGap, part: LanePart, at: Point): DrawItem {
  return {
    draw: 'rect',
    box: { x: at.x + left, y: at.y + trackTop(part, 0), w: right - left, h: LANE.bar },
    fill: 'gap',
    stroke: { ink: 'warning', width: 0.9, dash: [2.5, 1.5] },
  };
}

function fills(placed: PlacedBar, box: Box, at: Point): readonly DrawItem[] {
  const { bar, left, right, solidLeft, solidRight, tailLeft } = placed;
  const tail = tailLeft === null ? solidRight : Math.max(solidLeft, Math.min(tailLeft, solidRight));
  const pieces: readonly (readonly [BarFill, number, number])[] = [
    ['fade-in', left, solidLeft],
    ['solid', solidLeft, tail],
    ['tail', tail, solidRight],
    ['fade-out', solidRight, right],
  ];
  return pieces
    .filter(([, from, to]) => to - from > 0.05)
    .map(([fill, from, to]) => ({
      draw: 'bar',
      box: { ...box, x: at.x + from, w: to - from },
      tone: bar.tone,
      fill,
      ref: bar.id,
    }));
}

/** Firm lines where the bar is sure, dashes where an end is doubtful or nobody confirmed. */
function edges(placed: PlacedBar, box: Box, at: Point): readonly DrawItem[] {
  const { bar, left, right, solidLeft, solidRight, tailLeft } = placed;
  const ink = edgeInks[bar.tone] ?? 'text';
  const width = bar.outline ? 1.1 : 0.5;
  const firm: Stroke = { ink, width, ...(bar.tone === 'no-record' ? { dash: [2.5, 1.5] } : {}) };
  const soft: Stroke = { ink, width, dash: [2, 1.6] };
  const firmTo =
    tailLeft === null ? solidRight : Math.min(solidRight, Math.max(solidLeft, tailLeft));
  const along = (from: number, to: number, stroke: Stroke): readonly DrawItem[] =>
    to - from < 0.05
      ? []
      : [box.y, box.y + box.h].map((y) => ({
          draw: 'line',
          from: { x: at.x + from, y },
          to: { x: at.x + to, y },
          stroke,
        }));
  const across = (x: number, stroke: Stroke): DrawItem => ({
    draw: 'line',
    from: { x: at.x + x, y: box.y },
    to: { x: at.x + x, y: box.y + box.h },
    stroke,
  });
  const isSharpStart = !placed.fromBefore && solidLeft - left < 0.05;
  const isSharpEnd = !placed.toAfter && right - solidRight < 0.05 && !bar.running;
  return [
    ...along(left, solidLeft, soft),
    ...along(solidLeft, firmTo, firm),
    ...along(firmTo, solidRight, soft),
    ...along(solidRight, right, soft),
    ...(isSharpStart ? [across(left, firm)] : []),
    ...(isSharpEnd ? [across(right, firm)] : []),
    ...(bar.running && !placed.toAfter ? [across(right, soft)] : []),
  ];
}

function drawWords(placed: PlacedBar, box: Box, at: Point, outline: boolean): readonly DrawItem[] {
  const { bar, words, tailLeft } = placed;
  const font = words?.line.runs[0]?.font;
  if (words === null || font === undefined) return [];
  const isInside = words.place === 'inside';
  const overTail = isInside && tailLeft !== null && tailLeft < words.x + words.line.width;
  // A line that leads from another bar passes behind this one: behind its words too, where it has no fill.
  const plate = !isInside || outline || needsPlate(bar) || overTail;
  const isLight = tones[bar.tone].ink === '#ffffff' && !plate && !outline;
  const ink: Ink = isLight ? 'paper' : bar.tone === 'no-record' ? 'warning' : 'text';
  return labelItems(
    words.line,
    { x: at.x + words.x, y: baseline(box.y + box.h / 2, font) },
    { role: 'bar-label', ref: bar.id, ink, plate },
  );
}

/** The bar goes on where the band ends. */
function arrows(placed: PlacedBar, scale: Scale, box: Box, at: Point): readonly DrawItem[] {
  const middle = box.y + box.h / 2;
  const arrow = (x: number, to: 1 | -1): DrawItem => ({
    draw: 'path',
    d: `M${num(x)} ${num(middle - 4)}L${num(x + to * ARROW)} ${num(middle)}L${num(x)} ${num(middle + 4)}Z`,
    stroke: { ink: 'text', width: 0.8 },
    fill: 'paper',
  });
  return [
    ...(placed.fromBefore ? [arrow(at.x + ARROW + 0.5, -1)] : []),
    ...(placed.toAfter ? [arrow(at.x + scale.width - ARROW - 0.5, 1)] : []),
  ];
}
