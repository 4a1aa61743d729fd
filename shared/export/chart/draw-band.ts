import type { DrawItem, Figure } from '../print-document.ts';
import type { Point } from '../paper.ts';
import { fonts, type Measure } from '../text.ts';
import { type Band, BAND_HEAD, type BandRules, headHeight, NAME_WIDTH } from './band.ts';
import { drawLane } from './draw-lane.ts';
import { type ChartPage, pageHeight } from './fit-bands.ts';
import { partHeight } from './lane-part.ts';
import { baseline, textItem } from './draw-text.ts';
import { besideWords } from './beside-words.ts';

/** Draws a band, or some of its lanes, as one figure whose top left is `at`. */
export function drawBand(
  page: ChartPage,
  at: Point,
  alt: string,
  { emptyLanes, labels: { measure } }: BandRules,
): Figure {
  const { band, parts } = page;
  const top = headHeight(band);
  const height = pageHeight(page);
  const width = NAME_WIDTH + band.scale.width;
  const back: DrawItem[] = [];
  const front: DrawItem[] = [];
  let y = top;
  parts.forEach((part, index) => {
    const size = partHeight(part);
    if (index % 2 === 0)
      back.push({
        draw: 'rect',
        box: { x: 0, y, w: width, h: size },
        fill: 'lane',
        stroke: null,
      });
    front.push(
      ...drawLane(part, emptyLanes.get(part.layout.lane.id) ?? '', band.scale, {
        x: NAME_WIDTH,
        y,
      }),
    );
    y += size;
  });
  return {
    type: 'figure',
    box: { ...at, w: width, h: height },
    alt,
    overview: false,
    items: [
      ...back,
      // Words at the head of a line of the grid stand over a day that falls on them.
      ...drawDayLines(band, top, height, front, measure),
      ...drawGrid(band, top, height, measure),
      ...drawFrame(top, width, height),
      ...front,
    ],
  };
}

function drawGrid(band: Band, top: number, height: number, measure: Measure): readonly DrawItem[] {
  const items: DrawItem[] = [];
  let free = 0;
  for (const tick of band.ticks) {
    const x = NAME_WIDTH + band.scale.x(tick.ms);
    // The frame stands where a band begins.
    if (tick.ms > band.span.from)
      items.push({
        draw: 'line',
        from: { x, y: top - BAND_HEAD.ticks + 2 },
        to: { x, y: height },
        stroke: { ink: 'faint', width: 0.5 },
      });
    const font = tick.strong ? fonts.bodyStrong : fonts.body;
    const width = measure(tick.label, font);
    if (x < free || x + 2.5 + width > NAME_WIDTH + band.scale.width) continue;
    free = x + width + 6;
    const inset = tick.ms > band.span.from ? 2.5 : -3;
    const line = { x: x + inset, y: baseline(top - BAND_HEAD.ticks / 2, font) };
    items.push(textItem({ role: 'tick', text: tick.label, font, width, at: line, plate: true }));
  }
  return items;
}

function drawFrame(top: number, width: number, height: number): readonly DrawItem[] {
  const stroke = { ink: 'muted', width: 0.75 } as const;
  return [
    { draw: 'line', from: { x: 0, y: top }, to: { x: width, y: top }, stroke },
    { draw: 'line', from: { x: 0, y: height }, to: { x: width, y: height }, stroke },
    {
      draw: 'line',
      from: { x: NAME_WIDTH, y: top },
      to: { x: NAME_WIDTH, y: height },
      stroke: { ink: 'muted', width: 0.5 },
    },
  ];
}

/**
 * Names stand on one line above the ticks; where two meet, they give way to each other's side. The lines
 * stop at words on their way.
 */
function drawDayLines(
  band: Band,
  top: number,
  height: number,
  front: readonly DrawItem[],
  measure: Measure,
): readonly DrawItem[] {
  const font = fonts.bodyStrong;
  const lines = band.dayLines.map((line) => ({
    ...line,
    x: NAME_WIDTH + band.scale.x(line.ms),
    width: measure(line.name, font),
  }));
  const starts = besideEachOther(lines, NAME_WIDTH, NAME_WIDTH + band.scale.width);
  return lines.flatMap((line, index): readonly DrawItem[] => {
    const { x, width } = line;
    const start = starts[index] ?? x;
    const y = baseline(top - BAND_HEAD.ticks - BAND_HEAD.lineName / 2 + 1, font);
    return [
      ...besideWords(x, { from: top - BAND_HEAD.ticks, to: height }, front).map(
        ({ from, to }): DrawItem => ({
          draw: 'line',
          from: { x, y: from },
          to: { x, y: to },
          stroke: { ink: 'warning', width: 1, dash: [4, 2.5] },
        }),
      ),
      textItem({
        role: 'line-name',
        text: line.name,
        font,
        width,
        at: { x: start, y },
        ink: 'warning',
      }),
    ];
  });
}

/** Left ends of names that stand over their lines as nearly as the others and the edges allow. */
function besideEachOther(
  names: readonly { readonly x: number; readonly width: number }[],
  left: number,
  right: number,
): readonly number[] {
  const gap = 8;
  let limit = right;
  const fromRight = names
    .toReversed()
    .map(({ x, width }) => {
      const start = Math.min(x - width / 2, limit - width);
      limit = start - gap;
      return start;
    })
    .toReversed();
  let free = left;
  return fromRight.map((wanted, index) => {
    const start = Math.max(free, wanted);
    free = start + (names[index]?.width ?? 0) + gap;
    return start;
  });
}
