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

const headingSpace = { 1: [0, 2], 2: [14, 5], 3: [8, 3] } as const;
const headingFonts = { 1: fonts.name, 2: fonts.section, 3: fonts.band } as const;

/** Height that a heading takes under other things. */
export function headingHeight(level: 1 | 2 | 3): number {
  const [above, below] = headingSpace[level];
  return above + pitchOf(headingFonts[level]) + below;
}

/** Puts a heading that stays with at least `keep` points of what follows. */
export function putHeading(
  flow: Flow,
  level: 1 | 2 | 3,
  title: string,
  keep: number,
  measure: Measure,
): void {
  const font = headingFonts[level];
  const [above, below] = headingSpace[level];
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
