import type { DrawItem } from '../print-document.ts';
import type { Point } from '../paper.ts';
import { num } from './path-number.ts';
import { hasTrack, type LanePart, rowMiddle, trackTop } from './lane-part.ts';
import { baseline, labelItems } from './draw-text.ts';
import { LANE, SHAPE_SIZE } from './lane-layout.ts';
import { labelStart, OWN_GAP, type PlacedAnchor } from './place-labels.ts';

/** A mark with its label, or the label that a line leads to from a bar. */
export function drawAnchor(placed: PlacedAnchor, part: LanePart, at: Point): readonly DrawItem[] {
  const { anchor, row } = placed;
  const middle = at.y + rowMiddle(part, row);
  const x = at.x + anchor.x;
  const mark = part.layout.marks.get(anchor.id);
  const shape: readonly DrawItem[] =
    mark === undefined
      ? []
      : [
          {
            draw: 'shape',
            kind: mark.kind,
            at: { x, y: middle },
            size: SHAPE_SIZE,
            doubtful: mark.edge !== 'exact',
            struck: mark.struck,
            ref: mark.id,
          },
        ];
  return [...drawExtent(placed, middle, at), ...drawLabel(placed, middle, at), ...shape];
}

function drawLabel(placed: PlacedAnchor, middle: number, at: Point): readonly DrawItem[] {
  const { anchor, label, side } = placed;
  if (label === null) return [];
  const start = at.x + labelStart(placed);
  return label.lines.flatMap((line, index) => {
    // Lines left of a shape end at it.
    const x = side === 'right' ? start : start + label.width - line.width;
    const y = middle + index * LANE.row;
    const font = line.runs[0]?.font;
    if (font === undefined) return [];
    return labelItems(
      line,
      { x, y: baseline(y, font) },
      {
        role: anchor.leads ? 'bar-label' : 'label',
        ref: anchor.id,
        says: label.says,
        plate: true,
      },
    );
  });
}

/**
 * Down from the bar, or from the top of a page on which its lane goes on, then a short way to the words.
 * Drawn ahead of all bars: it passes behind those on its way.
 */
export function drawLead(placed: PlacedAnchor, part: LanePart, at: Point): readonly DrawItem[] {
  const { anchor, row, side } = placed;
  const track = part.layout.bars.find(({ bar }) => bar.id === anchor.id)?.track ?? 0;
  const isLead = anchor.leads && placed.label !== null;
  if (!isLead) return [];
  const x = at.x + anchor.x;
  const y = at.y + rowMiddle(part, row);
  const top = at.y + (hasTrack(part, track) ? trackTop(part, track) + LANE.bar : 0);
  const toward = (anchor.half + OWN_GAP - 1) * (side === 'right' ? 1 : -1);
  return [
    {
      draw: 'path',
      d: `M${num(x)} ${num(top)}V${num(y)}H${num(x + toward)}`,
      stroke: { ink: 'muted', width: 0.6 },
      fill: null,
    },
  ];
}

/** The stretch in which a doubtful date can lie: dashes in the gutter under its row. */
function drawExtent({ anchor }: PlacedAnchor, middle: number, at: Point): readonly DrawItem[] {
  if (anchor.extent === null) return [];
  const y = middle + LANE.row / 2 - 0.8;
  const [from, to] = anchor.extent;
  const tick = (x: number): string => `M${num(at.x + x)} ${num(y - 2)}V${num(y)}`;
  return [
    {
      draw: 'path',
      d: `M${num(at.x + from)} ${num(y)}H${num(at.x + to)}`,
      stroke: { ink: 'muted', width: 0.7, dash: [1.5, 1.5] },
      fill: null,
    },
    {
      draw: 'path',
      d: `${tick(from)}${tick(to)}`,
      stroke: { ink: 'muted', width: 0.7 },
      fill: null,
    },
  ];
}
