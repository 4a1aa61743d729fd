import { type Flow, needRoom, put, skip } from './flow.ts';
import type { Heading, Ink, TextBlock } from './print-document.ts';
import type { Point } from './paper.ts';
import { type Font, fonts, type Line, type Measure, pitchOf } from './text.ts';
import { wrapText } from './wrap-text.ts';

type Style = { readonly font: Font; readonly ink?: Ink; readonly align?: TextBlock['align'] };

/** A block of lines, its height told by the lines. */
export function textBlock(
  lines: readonly Line[],
  at: Point,
  width: number,
  { font, ink = 'text', align = 'left' }: Style,
): TextBlock {
  const pitch = pitchOf(font);
  return { box: { ...at, w: width, h: lines.length * pitch }, lines, font, pitch, ink, align };
}

/** How a heading looks, with the space around it. */
export type HeadingLook = { readonly font: Font; readonly above: number; readonly below: number };

/** How a heading of each level looks, unless the part that it stands in is under another one. */
export const headingLooks: Readonly<Record<1 | 2 | 3, HeadingLook>> = {
  1: { font: fonts.name, above: 0, below: 2 },
  2: { font: fonts.section, above: 14, below: 5 },
  3: { font: fonts.band, above: 8, below: 3 },
};

/** Height that a heading takes under other things. */
export function headingHeight(level: 1 | 2 | 3): number {
  const { font, above, below } = headingLooks[level];
  return above + pitchOf(font) + below;
}

/**
 * Puts a heading that stays with at least `keep` points of what follows.
 *
 * @param look that of its level where nothing else is said
 */
export function putHeading(
  flow: Flow,
  level: 1 | 2 | 3,
  title: string,
  keep: number,
  measure: Measure,
  look = headingLooks[level],
): void {
  const { font, above, below } = look;
  const lines = wrapText(title, font, flow.content.w, measure);
  const height = lines.length * pitchOf(font);
  needRoom(flow, above + height + below + keep);
  skip(flow, above);
  put(flow, height + below, (at): readonly Heading[] => [
    { type: 'heading', level, text: textBlock(lines, at, flow.content.w, { font }) },
  ]);
}

/** Puts a paragraph; a long one is continued on the next page. */
export function putParagraph(
  flow: Flow,
  text: string,
  style: Style,
  measure: Measure,
  spaceBelow = 4,
): void {
  const lines = wrapText(text, style.font, flow.content.w, measure);
  const pitch = pitchOf(style.font);
  let rest = lines;
  while (rest.length > 0) {
    needRoom(flow, Math.min(rest.length, 2) * pitch);
    const fit = Math.max(1, Math.floor((flow.content.y + flow.content.h - flow.y) / pitch));
    const here = rest.slice(0, fit);
    rest = rest.slice(fit);
    const below = rest.length === 0 ? spaceBelow : 0;
    put(flow, here.length * pitch + below, (at) => [
      { type: 'paragraph', text: textBlock(here, at, flow.content.w, style), frame: null },
    ]);
  }
}
