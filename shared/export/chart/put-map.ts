import { breakPage, type Flow, roomIn } from '../flow.ts';
import { headingHeight, putHeading } from '../text-blocks.ts';
import type { BandRules } from './band.ts';
import type { ChartInput } from './chart-input.ts';
import { drawOverview, overviewHeight, type PageOfSpan } from './overview.ts';
import { legendHeight, putLegend } from './put-legend.ts';

/**
 * A chart of several stretches begins with a map that says which page shows which, and with its key. Behind a
 * long caption the key alone stands on the caption's page, and the map at the head of the next.
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
  const head = headingHeight(2) + legend;
  const together = overviewHeight(rules, roomIn(flow) - head);
  const apart = overviewHeight(rules, flow.content.h);
  const isKeyFirst = together === null && apart !== null && roomIn(flow) >= head;
  // With no room for the key either, both stand on a page of their own.
  if (together === null && !isKeyFirst) breakPage(flow);
  const height = isKeyFirst ? apart : overviewHeight(rules, roomIn(flow) - head);
  putHeading(
    flow,
    2,
    input.voice.say('part.timeline'),
    (isKeyFirst ? 0 : (height ?? 0)) + legend,
    rules.labels.measure,
  );
  if (isKeyFirst) {
    putLegend(flow, input, rules);
    breakPage(flow);
  }
  const mapPage = flow.pages.at(-1);
  const place = mapPage?.length ?? 0;
  const mapBox = { x: flow.content.x, y: flow.y, w: flow.content.w, h: height ?? 0 };
  flow.y += height ?? 0;
  if (!isKeyFirst) putLegend(flow, input, rules);
  const pages = putBands.map((putOne) => putOne());
  const span = { from: pages[0]?.span.from ?? 0, to: pages.at(-1)?.span.to ?? 0 };
  // The map names pages that are known only now; it is read where it stands.
  if (height !== null) mapPage?.splice(place, 0, drawOverview(span, pages, rules, mapBox));
}
