import { breakPage, type Flow, roomIn } from '../flow.ts';
import type { ChartFit } from '../print-options.ts';
import { headingHeight, putHeading } from '../text-blocks.ts';
import type { BandRules } from './band.ts';
import type { ChartInput } from './chart-input.ts';
import { titleOf } from './chart-titles.ts';
import { fitBands } from './fit-bands.ts';
import { putPart } from './put-band.ts';
import { legendHeight, putLegend } from './put-legend.ts';
import type { Span } from './span.ts';

/**
 * Puts a chart on the pages that it was given. Columns beside each other would be one poster: all rows of
 * the first column, then the next.
 */
export function putFitted(
  flow: Flow,
  span: Span,
  fit: Exclude<ChartFit, string>,
  input: ChartInput,
  rules: BandRules,
): void {
  const { say } = input.voice;
  const { measure } = rules.labels;
  const heading = headingHeight(2);
  const here = roomIn(flow) - heading - headingHeight(3);
  const beside = fitBands(span, fit, rules, here);
  // Under the caption only where nothing has to be shortened for it; else its key fills that page.
  const keyFirst = !beside.isWhole && roomIn(flow) >= heading + legendHeight(input, rules);
  if (!beside.isWhole && !keyFirst) breakPage(flow);
  putHeading(flow, 2, say('part.timeline'), beside.isWhole ? here : 0, measure);
  if (keyFirst) {
    putLegend(flow, input, rules);
    breakPage(flow);
  }
  const { columns } = beside.isWhole
    ? beside
    : fitBands(span, fit, rules, roomIn(flow) - headingHeight(3));
  const pages = columns.flat();
  pages.forEach((page, index) => {
    if (index > 0) breakPage(flow);
    const title = titleOf(page.band.span, input.voice);
    const words = { title, number: index + 1, of: pages.length };
    putHeading(flow, 3, pages.length === 1 ? title : say('chart.part', words), 0, measure);
    putPart(flow, page, input, rules);
  });
  if (!keyFirst) putLegend(flow, input, rules);
}
