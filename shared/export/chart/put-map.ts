import { breakPage, type Flow, roomIn } from '../flow.ts';
import { headingHeight, putHeading } from '../text-blocks.ts';
import type { BandRules } from './band.ts';
import type { ChartInput } from './chart-input.ts';
import { drawOverview, overviewHeight, type PageOfSpan } from './overview.ts';
import { legendHeight, putLegend } from './put-legend.ts';

/**
 * A chart of several stretches begins with a map that says which page shows which.
 *
 * @param putBands puts each stretch, and says on which pages it stands
 */
export function putMapAndBands(
  flow: Flow,
  input: ChartInput,
  rules: BandRules,
  putBands: readonly (() => PageOfSpan)[],
): void {
  const legend = legendHeight(input, rules) + 4;
  const roomFor = (room: number): number | null =>
    overviewHeight(rules, room - headingHeight(2) - legend);
  // With a long caption the map has a page of its own.
  if (roomFor(roomIn(flow)) === null && roomFor(flow.content.h) !== null) breakPage(flow);
  const height = roomFor(roomIn(flow));
  const title = input.voice.say('part.timeline');
  putHeading(flow, 2, title, (height ?? 0) + legend, rules.labels.measure);
  const mapPage = flow.pages.at(-1);
  const underHeading = mapPage?.length ?? 0;
  const mapBox = { x: flow.content.x, y: flow.y, w: flow.content.w, h: height ?? 0 };
  flow.y += height ?? 0;
  putLegend(flow, input, rules);
  const pages = putBands.map((putOne) => putOne());
  const span = { from: pages[0]?.span.from ?? 0, to: pages.at(-1)?.span.to ?? 0 };
  // The map names pages that are known only now; it is read ahead of the legend.
  if (height !== null) mapPage?.splice(underHeading, 0, drawOverview(span, pages, rules, mapBox));
}
