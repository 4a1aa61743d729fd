import { breakPage, type Flow, roomIn } from '../flow.ts';
import type { ChartFit } from '../print-options.ts';
import { headingHeight, putHeading } from '../text-blocks.ts';
import { type Band, type BandRules, withSignsOf } from './band.ts';
import type { ChartInput } from './chart-input.ts';
import { titleOf } from './chart-titles.ts';
import { type ChartPage, fitBands } from './fit-bands.ts';
import { putPart } from './put-band.ts';
import { legendHeight, putLegend } from './put-legend.ts';
import { putMapAndBands } from './put-map.ts';
import type { Span } from './span.ts';

/**
 * Puts a chart on the pages that it was given. Columns beside each other would be one poster: all rows of
 * the first column, then the next. It begins under the caption only where nothing has to be shortened for
 * that; else a map of its pages stands there, or the key to a chart of one page.
 */
export function putFitted(
  flow: Flow,
  span: Span,
  fit: Exclude<ChartFit, string>,
  input: ChartInput,
  rules: BandRules,
): void {
  const heading = headingHeight(3);
  const here = roomIn(flow) - headingHeight(2) - heading;
  const beside = fitBands(span, fit, rules, here);
  if (beside.isWhole) {
    const { measure } = rules.labels;
    putHeading(flow, 2, input.voice.say('part.timeline'), here, measure);
    putColumns(flow, beside.columns, input, rules);
    putLegend(flow, input, withSignsOf(bandsIn(beside.columns), rules));
    return;
  }
  const { columns } = fitBands(span, fit, rules, flow.content.h - heading);
  const shown = withSignsOf(bandsIn(columns), rules);
  if (columns.flat().length === 1) {
    putHeading(
      flow,
      2,
      input.voice.say('part.timeline'),
      legendHeight(input, shown),
      rules.labels.measure,
    );
    putLegend(flow, input, shown);
    breakPage(flow);
    putColumns(flow, columns, input, rules);
    return;
  }
  const before = (index: number): number => columns.slice(0, index).flat().length;
  const put = columns.map((column, index) => () => {
    breakPage(flow);
    const from = input.firstPage + flow.pages.length - 1;
    putColumns(flow, [column], input, rules, { before: before(index), of: columns.flat().length });
    return {
      span: column[0]?.band.span ?? span,
      from,
      to: input.firstPage + flow.pages.length - 1,
    };
  });
  putMapAndBands(flow, input, shown, put);
}

function bandsIn(columns: readonly (readonly ChartPage[])[]): readonly Band[] {
  return columns.flat().map(({ band }) => band);
}

function putColumns(
  flow: Flow,
  columns: readonly (readonly ChartPage[])[],
  input: ChartInput,
  rules: BandRules,
  { before, of } = { before: 0, of: columns.flat().length },
): void {
  columns.flat().forEach((page, index) => {
    if (index > 0) breakPage(flow);
    const title = titleOf(page.band.span, input.voice);
    const words = { title, number: before + index + 1, of };
    const text = of === 1 ? title : input.voice.say('chart.part', words);
    putHeading(flow, 3, text, 0, rules.labels.measure);
    putPart(flow, page, input, rules);
  });
}
