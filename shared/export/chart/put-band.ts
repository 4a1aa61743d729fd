import { breakPage, type Flow, needRoom, put, roomIn } from '../flow.ts';
import type { Block } from '../print-document.ts';
import { headingHeight, putHeading, textBlock } from '../text-blocks.ts';
import { fonts } from '../text.ts';
import { type Band, bandHeight, type BandRules, noteHeight } from './band.ts';
import type { ChartInput } from './chart-input.ts';
import { altOf, continuedTitle, headingOf } from './chart-titles.ts';
import { drawBand } from './draw-band.ts';
import { type ChartPage, pageHeight, splitParts } from './fit-bands.ts';
import { type LanePart, partHeight, wholeLane } from './lane-part.ts';
import type { PageOfSpan } from './overview.ts';

/** Puts a band with its heading, over several pages where a month of it is taller than one. */
export function putBand(flow: Flow, band: Band, input: ChartInput, rules: BandRules): PageOfSpan {
  const heading = headingHeight(3);
  const full = flow.content.h - heading;
  needRoom(flow, heading + Math.min(full, bandHeight(band)));
  const pages = pagesOf(band, full, Math.min(full, roomIn(flow) - heading));
  const from = input.firstPage + flow.pages.length - 1;
  putHeading(flow, 3, headingOf(band.span, input), 0, rules.labels.measure);
  putPages(flow, { band, pages }, input, rules);
  return { span: band.span, from, to: input.firstPage + flow.pages.length - 1 };
}

/** Puts the pages of a band, each behind the first under a heading of its own, and what the band notes. */
export function putPages(
  flow: Flow,
  { band, pages }: { readonly band: Band; readonly pages: readonly (readonly LanePart[])[] },
  input: ChartInput,
  rules: BandRules,
): void {
  pages.forEach((parts, index) => {
    if (index > 0) {
      breakPage(flow);
      const title = continuedTitle(headingOf(band.span, input), input.voice);
      putHeading(flow, 3, title, 0, rules.labels.measure);
    }
    putPart(flow, { band, parts }, input, rules);
  });
  putNote(flow, band);
}

/** Lanes of a band on pages; every page after the first begins with the bars of who held when. */
export function pagesOf(
  band: Band,
  room: number,
  firstRoom: number,
): readonly (readonly LanePart[])[] {
  const strip = band.lanes.find(({ lane, tracks }) => lane.kind === 'holders' && tracks > 0);
  const lanes = band.lanes.map(wholeLane);
  if (strip === undefined) return splitParts(band, lanes, room, firstRoom);
  const repeated = { layout: strip, from: 0, to: strip.tracks };
  const pages = splitParts(band, lanes, room - partHeight(repeated), firstRoom);
  return pages.map((parts, index) =>
    index === 0 || parts[0]?.layout === strip ? parts : [repeated, ...parts],
  );
}

/** Puts what of a band stands on one page. */
export function putPart(flow: Flow, page: ChartPage, input: ChartInput, rules: BandRules): void {
  put(flow, pageHeight(page), (at): readonly Block[] => [
    drawBand(page, at, altOf(page, input), rules),
  ]);
}

function putNote(flow: Flow, band: Band): void {
  if (band.note.length === 0) return;
  put(flow, noteHeight(band), (at) => [
    {
      type: 'paragraph',
      frame: null,
      text: textBlock(band.note, { x: at.x, y: at.y + 2 }, flow.content.w, {
        font: fonts.body,
        ink: 'muted',
      }),
    },
  ]);
}
