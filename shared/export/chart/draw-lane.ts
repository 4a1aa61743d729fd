import type { DrawItem } from '../print-document.ts';
import type { Point } from '../paper.ts';
import { fonts, type Line, pitchOf } from '../text.ts';
import { NAME_WIDTH } from './band.ts';
import { drawAnchor, drawLead } from './draw-anchor.ts';
import { drawBar, drawGap } from './draw-bar.ts';
import { drawLinks } from './draw-links.ts';
import { baseline, textItem } from './draw-text.ts';
import { LANE, nameHeight } from './lane-layout.ts';
import { hasRow, hasTrack, type LanePart, partHeight } from './lane-part.ts';
import type { Scale } from './scale.ts';

/**
 * Draws a part; `at` is the top left of its plot.
 *
 * @param ifEmpty what a lane says in which nothing stands on the whole chart; empty for others
 */
export function drawLane(
  part: LanePart,
  ifEmpty: string,
  scale: Scale,
  at: Point,
): readonly DrawItem[] {
  const { layout } = part;
  const anchors = layout.anchors.filter(({ row }) => hasRow(part, row));
  return [
    ...drawName(part, at),
    ...anchors.flatMap((placed) => drawLead(placed, part, at)),
    ...(hasTrack(part, 0) ? layout.gaps.map((gap) => drawGap(gap, part, at)) : []),
    ...layout.bars
      .filter(({ track }) => hasTrack(part, track))
      .flatMap((bar) => drawBar(bar, part, scale, at)),
    ...drawLinks(part, anchors, at),
    ...anchors.flatMap((placed) => drawAnchor(placed, part, at)),
    ...(ifEmpty === '' ? [] : [nothingRecorded(part, ifEmpty, at)]),
  ];
}

function drawName({ layout, from }: LanePart, at: Point): readonly DrawItem[] {
  const items: DrawItem[] = [];
  const { title, detail } = layout;
  const slack = LANE.empty > nameHeight(layout) ? (LANE.empty - nameHeight(layout)) / 2 : 0;
  let y = at.y + 2.5 + slack;
  const put = (line: Line, font: typeof fonts.bodyStrong | typeof fonts.body): void => {
    const pitch = pitchOf(font);
    items.push(
      textItem({
        role: 'lane',
        text: line.text,
        font,
        width: line.width,
        at: { x: at.x - NAME_WIDTH + 4, y: baseline(y + pitch / 2, font) },
        ink: font === fonts.bodyStrong ? 'text' : 'muted',
      }),
    );
    y += pitch;
  };
  for (const line of title) put(line, fonts.bodyStrong);
  if (from === 0) for (const line of detail) put(line, fonts.body);
  return items;
}

function nothingRecorded(part: LanePart, text: string, at: Point): DrawItem {
  const font = fonts.body;
  return textItem({
    role: 'note',
    text,
    font,
    width: text.length * font.size * 0.55,
    at: { x: at.x + 6, y: baseline(at.y + partHeight(part) / 2, font) },
    ink: 'muted',
  });
}
