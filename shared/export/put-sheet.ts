import type { Said } from '../pages/list-page.ts';
import type { SheetPage, SheetSection } from '../pages/sheet-page.ts';
import { breakPage, type Flow, isFreshPage, needRoom, put, roomIn, skip } from './flow.ts';
import { lettersLacking, noticeOfLetters } from './letters-without-face.ts';
import type { Box, Point } from './paper.ts';
import type { Ink, ListItem } from './print-document.ts';
import {
  type HeadingLook,
  headingLooks,
  putHeading,
  putParagraph,
  textBlock,
} from './text-blocks.ts';
import { type Font, fonts, type Line, type Measure, pitchOf } from './text.ts';
import { cleanText, wrapText } from './wrap-text.ts';

/** How large a sheet speaks. */
export type SheetScale = {
  readonly title: HeadingLook;
  readonly heading: HeadingLook;
  readonly text: Font;
  readonly strong: Font;
  /** Between two frames, and inside them. */
  readonly frame: number;
  /** Between two items without a frame. */
  readonly gap: number;
};

/** For a client: nothing under 12 points. */
export const largeScale: SheetScale = {
  title: { font: fonts.largeTitle, above: 0, below: 4 },
  heading: { font: fonts.largeHeading, above: 14, below: 5 },
  text: fonts.large,
  strong: fonts.largeStrong,
  frame: 8,
  gap: 4,
};

/** For a visit: as much as one page holds, large enough for the light of a cell. */
export const penScale: SheetScale = {
  title: headingLooks[1],
  heading: { ...headingLooks[2], above: 9, below: 3 },
  text: fonts.pen,
  strong: fonts.penStrong,
  frame: 5,
  gap: 2,
};

/** Between two ruled lines: room for handwriting. */
const RULE = 22;
/** Room to write means at least so many lines. */
const FEWEST_RULES = 3;
/** What an empty box to tick takes, with the space behind it. */
const TICK = 18;
const TICK_SIDE = 9;
const DOT_SIDE = 4;

/**
 * Puts a sheet: its title, what is said of it, its sections. An item stays whole on one page, unless it
 * is taller than a page; then its lines go on on the next.
 *
 * @param top the level of its title; headings of its sections are one below
 */
export function putSheet(
  flow: Flow,
  page: SheetPage,
  scale: SheetScale,
  top: 1 | 2,
  measure: Measure,
): void {
  const letters = lettersLacking(JSON.stringify(page), measure);
  putHeading(flow, top, cleanText(page.title), 40, measure, scale.title);
  putTexts(flow, page.about, scale, measure);
  putParagraph(flow, noticeOfLetters(letters, 'this sheet'), { font: scale.strong }, measure);
  for (const section of page.sections) putSection(flow, section, scale, top, measure);
}

function putSection(
  flow: Flow,
  section: SheetSection,
  scale: SheetScale,
  top: 1 | 2,
  measure: Measure,
): void {
  const drafts = section.items
    .map((item) => draftOf(item, section.look, scale, flow.content.w, measure))
    .filter(({ texts }) => texts.length > 0);
  const rules = section.linesToWrite === 'rest' ? FEWEST_RULES : section.linesToWrite;
  const heading = cleanText(section.heading);
  const about = draftOf(section.about, 'bare', scale, flow.content.w, measure).height;
  const items = drafts.reduce((sum, draft) => sum + draft.height + spaceBelow(draft, scale), 0);
  const first = about + (drafts[0]?.height ?? rules * RULE);
  const whole = Math.max(first, about + items);
  if (heading === '') skip(flow, scale.gap);
  else
    putHeading(
      flow,
      top === 1 ? 2 : 3,
      heading,
      // What is read together stands together, unless that would leave half a page empty.
      whole <= flow.content.h / 2 ? whole : Math.min(first, flow.content.h * 0.6),
      measure,
      scale.heading,
    );
  putTexts(flow, section.about, scale, measure);
  if (about > 0) skip(flow, scale.gap);
  putItems(flow, heading, drafts, scale, measure);
  if (rules > 0) putRules(flow, section.linesToWrite, rules);
}

type ItemDraft = {
  readonly texts: readonly {
    readonly lines: readonly Line[];
    readonly font: Font;
    readonly ink: Ink;
  }[];
  readonly said: readonly Said[];
  readonly look: SheetSection['look'];
  readonly pad: number;
  readonly indent: number;
  readonly height: number;
};

function draftOf(
  said: readonly Said[],
  look: SheetSection['look'],
  scale: SheetScale,
  width: number,
  measure: Measure,
): ItemDraft {
  const pad = look === 'framed' ? scale.frame : 0;
  const indent = look === 'boxes' || look === 'dots' ? TICK : pad;
  const texts = said
    .map((one) => ({
      ...styleOf(one, scale),
      lines: wrapText(one.text, styleOf(one, scale).font, width - indent - pad, measure),
    }))
    .filter(({ lines }) => lines.length > 0);
  const lines = texts.reduce((sum, one) => sum + one.lines.length * pitchOf(one.font), 0);
  return { texts, said, look, pad, indent, height: lines + 2 * pad };
}

function styleOf(
  { look }: Said,
  { text, strong }: SheetScale,
): { readonly font: Font; readonly ink: Ink } {
  switch (look) {
    case 'strong':
    case 'warning':
      return { font: strong, ink: 'text' };
    case 'muted':
    case 'struck':
      return { font: text, ink: 'muted' };
    case 'plain':
    case 'box':
      return { font: text, ink: 'text' };
  }
}

/** Items of one page are one list, so that a screen reader counts them. */
function putItems(
  flow: Flow,
  label: string,
  drafts: readonly ItemDraft[],
  scale: SheetScale,
  measure: Measure,
): void {
  let items: ListItem[] = [];
  const close = (): void => {
    if (items.length === 0) return;
    const here = items;
    items = [];
    put(flow, 0, () => [{ type: 'list', label, items: here }]);
  };
  for (const draft of drafts) {
    if (draft.height > flow.content.h) {
      close();
      putTexts(flow, draft.said, scale, measure);
      continue;
    }
    if (roomIn(flow) < draft.height) {
      close();
      breakPage(flow);
    }
    items.push(place(draft, { x: flow.content.x, y: flow.y, w: flow.content.w, h: draft.height }));
    flow.y += draft.height + spaceBelow(draft, scale);
  }
  close();
}

function spaceBelow({ look }: ItemDraft, { frame, gap }: SheetScale): number {
  return look === 'framed' ? frame : gap;
}

function place({ texts, look, pad, indent }: ItemDraft, box: Box): ListItem {
  let y = box.y + pad;
  const place = { x: box.x + indent, w: box.w - indent - pad };
  return {
    box,
    framed: look === 'framed',
    swatch: swatchOf(look, box, texts[0]?.font ?? fonts.pen),
    texts: texts.map(({ lines, font, ink }) => {
      const block = textBlock(lines, { x: place.x, y }, place.w, { font, ink });
      y += lines.length * pitchOf(font);
      return block;
    }),
  };
}

/** What stands before an item: an empty box for a pen, or a dot. */
function swatchOf(look: SheetSection['look'], { x, y }: Point, font: Font): ListItem['swatch'] {
  const middle = y + pitchOf(font) / 2;
  if (look === 'boxes')
    return [
      {
        draw: 'rect',
        box: { x: x + 1, y: middle - TICK_SIDE / 2, w: TICK_SIDE, h: TICK_SIDE },
        fill: 'none',
        stroke: { ink: 'text', width: 0.8 },
      },
    ];
  if (look !== 'dots') return [];
  const half = DOT_SIDE / 2;
  const arc = (dx: number) => `a${String(half)} ${String(half)} 0 1 0 ${String(dx)} 0`;
  const d = `M${String(x + 4)} ${String(middle)}${arc(DOT_SIDE)}${arc(-DOT_SIDE)}Z`;
  return [{ draw: 'path', d, stroke: null, fill: 'text' }];
}

function putTexts(flow: Flow, said: readonly Said[], scale: SheetScale, measure: Measure): void {
  for (const one of said) putParagraph(flow, one.text, styleOf(one, scale), measure, 3);
}

function putRules(flow: Flow, wanted: SheetSection['linesToWrite'], fewest: number): void {
  needRoom(flow, fewest * RULE);
  const lines = wanted === 'rest' ? Math.floor(roomIn(flow) / RULE) : wanted;
  const height = Math.min(lines, Math.floor(roomIn(flow) / RULE)) * RULE;
  if (height === 0 && isFreshPage(flow)) return;
  put(flow, height, (at) => [
    { type: 'ruled', box: { ...at, w: flow.content.w, h: height }, pitch: RULE },
  ]);
}
