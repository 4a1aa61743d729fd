import { breakPage, type Flow, roomIn } from '../flow.ts';
import { headingHeight, putHeading, putParagraph } from '../text-blocks.ts';
import { fonts, type Measure } from '../text.ts';
import { type Band, bandHeight, type BandRules, layoutBand, withSignsOf } from './band.ts';
import { bandRules, type ChartInput } from './chart-input.ts';
import { titleOf } from './chart-titles.ts';
import { chooseBands } from './choose-bands.ts';
import { pageHeight, splitParts } from './fit-bands.ts';
import { putFitted } from './fitted-chart.ts';
import { wholeLane } from './lane-part.ts';
import { pagesOf, putBand, putPages, putPart } from './put-band.ts';
import { legendHeight, putLegend } from './put-legend.ts';
import { putMapAndBands } from './put-map.ts';
import { spanOf } from './span.ts';
import { sayQuietYears, yearBands, type YearBands } from './year-bands.ts';

/** Puts the chart, its legend and, where it takes several stretches, a map of them. */
export function putChart(flow: Flow, input: ChartInput, measure: Measure): void {
  const span = spanOf(input.chronology, input.range);
  if (span === null) {
    putNothing(flow, input, measure);
    return;
  }
  const plain = bandRules(flow.content.w, input, measure);
  if (input.fit === 'years') {
    const bands = yearBands(span, plain);
    const shown = bands.years.map(({ band }) => band);
    putYears(flow, input, withSignsOf(shown, plain), bands);
    return;
  }
  if (input.fit !== 'auto') {
    putFitted(flow, span, input.fit, input, plain);
    return;
  }
  const full = flow.content.h - headingHeight(3);
  // Lanes are not cut and one stands twice, so that not all of the room is of use.
  const both = full + 0.7 * (roomIn(flow) - headingHeight(2));
  const bands = chooseBands(span, plain, full, both);
  const rules = withSignsOf(bands, plain);
  const [only, second] = bands;
  if (only !== undefined && second === undefined) putOnly(flow, only, input, rules);
  else {
    const put = bands.map((band) => () => putBand(flow, band, input, rules));
    putMapAndBands(flow, input, rules, put);
  }
}

/** A page for each calendar year, or more where one is too full; a matter of one year needs no map. */
function putYears(
  flow: Flow,
  input: ChartInput,
  rules: BandRules,
  { years, quietAfter }: YearBands,
): void {
  const [only, second] = years;
  const say = (quiet: readonly number[]): void => {
    const text = sayQuietYears(quiet, input.voice);
    putParagraph(flow, text, { font: fonts.body, ink: 'muted' }, rules.labels.measure);
  };
  if (only !== undefined && second === undefined) {
    say(only.quietBefore);
    putOnly(flow, only.band, input, rules);
  } else {
    const put = years.map(({ band, quietBefore }) => () => {
      breakPage(flow);
      say(quietBefore);
      return putBand(flow, band, input, rules);
    });
    putMapAndBands(flow, input, rules, put);
  }
  say(quietAfter);
}

/** Puts the chart in one piece, however tall, with its legend: for a picture, which has no pages. */
export function putWholeChart(flow: Flow, input: ChartInput, measure: Measure): void {
  const span = spanOf(input.chronology, input.range);
  if (span === null) {
    putNothing(flow, input, measure);
    return;
  }
  const rules = bandRules(flow.content.w, input, measure);
  const band = layoutBand(span, rules);
  putHeading(flow, 2, titleOf(span, input.voice), 0, measure);
  putPart(flow, { band, parts: band.lanes.map(wholeLane) }, input, rules);
  putLegend(flow, input, rules);
}

function putNothing(flow: Flow, { voice }: ChartInput, measure: Measure): void {
  putHeading(flow, 2, voice.say('part.timeline'), 20, measure);
  const text =
    voice.words === 'record' ? 'Nothing in this matter has a date yet.' : voice.say('chart.noDate');
  putParagraph(flow, text, { font: fonts.body }, measure);
}

/**
 * A chart of one stretch needs no map. Where it does not fit under the caption its upper lanes stand
 * there and the others on the next page, under who held the client when.
 */
function putOnly(flow: Flow, band: Band, input: ChartInput, rules: BandRules): void {
  const legend = legendHeight(input, rules);
  const here = roomIn(flow) - headingHeight(2);
  const full = flow.content.h - headingHeight(3);
  const fits = bandHeight(band) + legend <= here;
  const [first = []] = splitParts(band, band.lanes.map(wholeLane), full, here);
  // One lane under the caption would be torn off from what it is read with.
  if (!fits && first.length < LEAST_LANES) breakPage(flow);
  putHeading(flow, 2, input.voice.say('part.timeline'), 0, rules.labels.measure);
  const room = roomIn(flow);
  const close = pagesOf(band, full, room);
  const last = close.at(-1) ?? [];
  // Alone on a page the key would be read with nothing: some lanes go there with it.
  const hasKey = pageHeight({ band, parts: last }) + legend <= (close.length === 1 ? room : full);
  const pages = hasKey ? close : pagesOf(band, full - legend, room - legend);
  putPages(flow, { band, pages }, input, rules);
  putLegend(flow, input, rules);
}

const LEAST_LANES = 2;
