import { type Flow, needRoom, put, roomIn } from './flow.ts';
import type { ContentsEntry } from './print-document.ts';
import { putHeading, putParagraph, textBlock } from './text-blocks.ts';
import { baselineOf, fonts, type Line, type Measure, pitchOf } from './text.ts';
import { cleanText, oneLine, wrapText } from './wrap-text.ts';

/** What stands in the contents: a part and the page that it begins on. */
export type Entry = { readonly title: string; readonly page: number };

/** What the page of contents says over them. */
export type ContentsTexts = {
  readonly name: string;
  readonly about: string;
  readonly heading: string;
};

const NUMBER = 40;
const GAP = 7;

/**
 * Puts the table of contents: whose papers these are, then a line for each part, its page on the right.
 * How many pages it takes depends on its titles alone.
 */
export function putContents(
  flow: Flow,
  { name, about, heading }: ContentsTexts,
  entries: readonly Entry[],
  measure: Measure,
): void {
  putHeading(flow, 1, cleanText(name), 60, measure);
  putParagraph(flow, about, { font: fonts.body, ink: 'muted' }, measure);
  putHeading(flow, 2, heading, 20, measure);
  let here: ContentsEntry[] = [];
  const close = (): void => {
    if (here.length === 0) return;
    const entriesHere = here;
    here = [];
    put(flow, 0, () => [{ type: 'contents', entries: entriesHere }]);
  };
  const font = fonts.pen;
  const pitch = pitchOf(font);
  for (const { title, page } of entries) {
    const lines = wrapText(title, font, flow.content.w - NUMBER - 24, measure);
    const height = lines.length * pitch;
    if (roomIn(flow) < height) close();
    needRoom(flow, height);
    here.push(entryAt(flow, lines, page, measure));
    flow.y += height + GAP;
  }
  close();
}

function entryAt(
  { content, y }: Flow,
  lines: readonly Line[],
  page: number,
  measure: Measure,
): ContentsEntry {
  const font = fonts.pen;
  const pitch = pitchOf(font);
  const number = oneLine(String(page), font, measure);
  const lastY = y + (lines.length - 1) * pitch;
  return {
    box: { x: content.x, y, w: content.w, h: lines.length * pitch },
    page,
    title: textBlock(lines, { x: content.x, y }, content.w - NUMBER, { font }),
    number: textBlock([number], { x: content.x + content.w - NUMBER, y: lastY }, NUMBER, {
      font,
      align: 'right',
    }),
    dots: {
      from: content.x + (lines.at(-1)?.width ?? 0) + 6,
      to: content.x + content.w - number.width - 6,
      y: lastY + baselineOf(font),
    },
  };
}
