import type { DrawItem, Figure } from '../print-document.ts';
import type { Point } from '../paper.ts';
import { fonts, type Measure } from '../text.ts';
import { type Band, BAND_HEAD, headHeight, NAME_WIDTH } from './band.ts';
import { drawLane } from './draw-lane.ts';
import { type LanePart, partHeight } from './lane-part.ts';
import { baseline, textItem } from './draw-text.ts';

/** Draws a band, or some of its lanes, as one figure whose top left is `at`. */
export function drawBand(
  band: Band,
  parts: readonly LanePart[],
  at: Point,
  alt: string,
  emptyLanes: ReadonlySet<string>,
  measure: Measure,
): Figure {
  const top = headHeight(band);
  const height = top + parts.reduce((sum, part) => sum + partHeight(part), 0);
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
      ...drawLane(part, emptyLanes.has(part.layout.lane.id), band.scale, { x: NAME_WIDTH, y }),
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
      ...drawGrid(band, top, height, measure),
      ...drawFrame(top, width, height),
      ...drawDayLines(band, top, height, measure),
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
    const font = tick.strong ? fonts.tickStrong : fonts.tick;
    const width = measure(tick.label, font);
    if (x < free || x + 2.5 + width > NAME_WIDTH + band.scale.width) continue;
    free = x + width + 6;
    const inset = tick.ms > band.span.from ? 2.5 : -3;
    const line = { x: x + inset, y: baseline(top - BAND_HEAD.ticks / 2, font) };
    items.push(textItem({ role: 'tick', text: tick.label, font, width, at: line }));
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

/** Names stand on one line above the ticks; where two meet, the later one gives way to the right. */
function drawDayLines(
  band: Band,
  top: number,
  height: number,
  measure: Measure,
): readonly DrawItem[] {
  let free = NAME_WIDTH;
  return band.dayLines.flatMap((line): readonly DrawItem[] => {
    const x = NAME_WIDTH + band.scale.x(line.ms);
    const font = fonts.labelStrong;
    const width = measure(line.name, font);
    const last = NAME_WIDTH + band.scale.width - width;
    const start = Math.max(free, Math.min(last, x - width / 2));
    const named = start <= last;
    free = named ? start + width + 8 : free;
    const y = baseline(top - BAND_HEAD.ticks - BAND_HEAD.lineName / 2 + 1, font);
    return [
      {
        draw: 'line',
        from: { x, y: top - BAND_HEAD.ticks },
        to: { x, y: height },
        stroke: { ink: 'warning', width: 1, dash: [4, 2.5] },
      },
      ...(named
        ? [
            textItem({
              role: 'line-name',
              text: line.name,
              font,
              width,
              at: { x: start, y },
              ink: 'warning',
            }),
          ]
        : []),
    ];
  });
}
