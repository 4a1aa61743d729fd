import type { DrawItem } from '../print-document.ts';
import type { Point } from '../paper.ts';
import { num } from './path-number.ts';
import { type LanePart, rowMiddle } from './lane-part.ts';
import { LANE, SHAPE_SIZE } from './lane-layout.ts';
import type { PlacedAnchor } from './place-labels.ts';

/**
 * Lines from settings that no longer hold to the ones that took their place: along the gutter under
 * the old one, then up or down to the new one, with an arrow.
 */
export function drawLinks(
  part: LanePart,
  anchors: readonly PlacedAnchor[],
  at: Point,
): readonly DrawItem[] {
  const places = new Map(anchors.map((placed) => [placed.anchor.id, placed]));
  return part.layout.links.flatMap((link): readonly DrawItem[] => {
    const from = places.get(link.from);
    const to = places.get(link.to);
    // Among shapes that stand alone in a crowd a line would say nothing.
    if (from === undefined || to === undefined) return [];
    if (from.label === null || to.label === null) return [];
    const start = { x: at.x + from.anchor.x, y: at.y + rowMiddle(part, from.row) };
    const end = { x: at.x + to.anchor.x, y: at.y + rowMiddle(part, to.row) };
    const gutter = start.y + LANE.row / 2 - 0.6;
    const up = end.y <= start.y;
    const reach = SHAPE_SIZE / 2 + 0.6;
    const tip = up ? end.y + reach : end.y - reach;
    return [
      {
        draw: 'path',
        d: `M${num(start.x)} ${num(start.y + reach)}V${num(gutter)}H${num(end.x)}V${num(tip)}`,
        stroke: { ink: 'muted', width: 0.7 },
        fill: null,
      },
      {
        draw: 'path',
        d: `M${num(end.x)} ${num(tip)}l-1.6 ${up ? '2.2' : '-2.2'}h3.2Z`,
        stroke: null,
        fill: 'muted',
      },
    ];
  });
}
