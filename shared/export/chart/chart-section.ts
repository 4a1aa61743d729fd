import type { Chronology } from '../../chronology/chronology.ts';
import { allDays, type DayRange } from '../../chronology/within-range.ts';
import type { Lane } from '../../chronology/lanes.ts';
import { dayOfAxisMs } from '../../time/axis-ms.ts';
import { splitDay } from '../../time/civil-day.ts';
import { breakPage, type Flow, needRoom, put, roomIn, skip } from '../flow.ts';
import type { Point } from '../paper.ts';
import type { ChartFit } from '../print-options.ts';
import type { Block } from '../print-document.ts';
import { headingHeight, putHeading, putParagraph, textBlock } from '../text-blocks.ts';
import { fonts, type Measure } from '../text.ts';
import type { Voice } from '../voice.ts';
import {
  type Band,
  bandHeight,
  type BandRules,
  headHeight,
  layoutBand,
  noteHeight,
} from './band.ts';
import { chooseBands } from './choose-bands.ts';
import type { LabelContext } from './chart-labels.ts';
import { drawBand } from './draw-band.ts';
import { endsOfBars } from './ends-of-bars.ts';
import { type ChartPage, fitBands, splitParts } from './fit-bands.ts';
import { countBars, countMarks, type LanePart, partHeight, wholeLane } from './lane-part.ts';
import { layoutLegend } from './legend.ts';
import { drawOverview, overviewHeight, type PageOfSpan } from './overview.ts';
import { DAY_MS, spanOf } from './span.ts';
import { sayQuietYears, yearBands, type YearBands } from './year-bands.ts';

/** What the chart is drawn from. */
export type ChartInput = {
  readonly chronology: Chronology;
  readonly fit: ChartFit;
  /** The only days that it shows; missing = all. */
  readonly range?: DayRange;
  readonly numberOf: LabelContext['numberOf'];
  readonly fateOf: LabelContext['fateOf'];
  /** Number of the flow's first page in the whole document. */
  readonly firstPage: number;
  readonly voice: Voice;
  /** It stands in one piece, with no table of all lines beside it. */
  readonly isAlone: boolean;
};

/** Puts the chart, its legend and, where it takes several stretches, a map of them. */
export function putChart(flow: Flow, input: ChartInput, measure: Measure): void {
  const span = spanOf(input.chronology, input.range);
  if (span === null) {
    putNothing(flow, input, measure);
    return;
  }
  const rules = bandRules(flow, input, measure);
  if (input.fit === 'years') {
    putYears(flow, input, rules, yearBands(span, rules), measure);
    return;
  }
  if (input.fit !== 'auto') {
    putFitted(flow, input, rules, measure);
    return;
  }
  const full = flow.content.h - headingHeight(3);
  // Lanes are not cut and one stands twice, so that not all of the room is of use.
  const both = full + 0.7 * (roomIn(flow) - headingHeight(2));
  const bands = chooseBands(span, rules, full, both);
  const [only, second] = bands;
  if (only !== undefined && second === undefined) putOnly(flow, only, input, rules, measure);
  else {
    const put = bands.map((band) => () => putBand(flow, band, input, measure));
    putMapAndBands(flow, input, rules, put, measure);
  }
}

/** A page for each calendar year, or more where one is too full; a matter of one year needs no map. */
function putYears(
  flow: Flow,
  input: ChartInput,
  rules: BandRules,
  { years, quietAfter }: YearBands,
  measure: Measure,
): void {
  const [only, second] = years;
  const say = (quiet: readonly number[]): void => {
    const text = sayQuietYears(quiet, input.voice);
    putParagraph(flow, text, { font: fonts.body, ink: 'muted' }, measure);
  };
  if (only !== undefined && second === undefined) {
    say(only.quietBefore);
    putOnly(flow, only.band, input, rules, measure);
  } else {
    const put = years.map(({ band, quietBefore }) => () => {
      breakPage(flow);
      say(quietBefore);
      return putBand(flow, band, input, measure);
    });
    putMapAndBands(flow, input, rules, put, measure);
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
  const rules = bandRules(flow, input, measure);
  const band = layoutBand(span, rules);
  putHeading(flow, 2, titleOf(band, input.voice), 0, measure);
  putPart(flow, { band, parts: band.lanes.map(wholeLane) }, input, measure);
  putLegend(flow, input, rules, measure);
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
function putOnly(
  flow: Flow,
  band: Band,
  input: ChartInput,
  rules: BandRules,
  measure: Measure,
): void {
  const legend = legendHeight(input, rules, measure) + 6;
  const here = roomIn(flow) - headingHeight(2);
  const full = flow.content.h - headingHeight(3);
  const fits = bandHeight(band) + legend <= here;
  const [first = []] = splitParts(band, band.lanes.map(wholeLane), full, here);
  // One lane under the caption would be torn off from what it is read with.
  if (!fits && first.length < LEAST_LANES) breakPage(flow);
  putHeading(flow, 2, input.voice.say('part.timeline'), 0, measure);
  const pages = pagesOf(band, full, roomIn(flow));
  pages.forEach((parts, index) => {
    if (index > 0) {
      breakPage(flow);
      putHeading(flow, 3, continuedTitle(headingOf(band, input), input.voice), 0, measure);
    }
    putPart(flow, { band, parts }, input, measure);
  });
  putNote(flow, band);
  putLegend(flow, input, rules, measure);
}

const LEAST_LANES = 2;

/** Lanes of a band on pages; every page after the first begins with the bars of who held when. */
function pagesOf(band: Band, room: number, firstRoom: number): readonly (readonly LanePart[])[] {
  const strip = band.lanes.find(({ lane, tracks }) => lane.kind === 'holders' && tracks > 0);
  const lanes = band.lanes.map(wholeLane);
  if (strip === undefined) return splitParts(band, lanes, room, firstRoom);
  const repeated = { layout: strip, from: 0, to: strip.tracks };
  const pages = splitParts(band, lanes, room - partHeight(repeated), firstRoom);
  return pages.map((parts, index) =>
    index === 0 || parts[0]?.layout === strip ? parts : [repeated, ...parts],
  );
}

function bandRules(flow: Flow, input: ChartInput, measure: Measure): BandRules {
  const { chronology, numberOf, fateOf, voice } = input;
  const full = chronology.lanes.filter((lane) => !isEmptyLane(chronology, lane));
  const always = ['holders', 'stints', 'proceeding'];
  const lanes = chronology.lanes.filter(
    (lane) => full.includes(lane) || always.includes(lane.kind),
  );
  return {
    chronology,
    lanes,
    width: flow.content.w,
    labels: {
      measure,
      voice,
      numberOf,
      fateOf,
      made: new Map(),
      endsOf: saysEnds(input) ? endsOfBars(chronology, voice) : null,
    },
    laidOut: new Map(),
    namesOnly: false,
    dropsEmpty: false,
  };
}

/** Where no other page shows the rest of a bar, or a page stands for itself. */
function saysEnds({ fit, range = allDays }: ChartInput): boolean {
  return fit === 'years' || range.from !== null || range.to !== null;
}

function putMapAndBands(
  flow: Flow,
  input: ChartInput,
  rules: BandRules,
  putBands: readonly (() => PageOfSpan)[],
  measure: Measure,
): void {
  const legend = legendHeight(input, rules, measure) + 10;
  const roomFor = (room: number): number | null =>
    overviewHeight(rules, room - headingHeight(2) - legend);
  // With a long caption the map has a page of its own.
  if (roomFor(roomIn(flow)) === null && roomFor(flow.content.h) !== null) breakPage(flow);
  const height = roomFor(roomIn(flow));
  putHeading(flow, 2, input.voice.say('part.timeline'), (height ?? 0) + legend, measure);
  const mapPage = flow.pages.length - 1;
  const mapBox = { x: flow.content.x, y: flow.y, w: flow.content.w, h: height ?? 0 };
  flow.y += height ?? 0;
  putLegend(flow, input, rules, measure);
  const pages = putBands.map((putOne) => putOne());
  const span = { from: pages[0]?.span.from ?? 0, to: pages.at(-1)?.span.to ?? 0 };
  if (height !== null) {
    const figure = drawOverview(span, pages, rules, mapBox);
    const blocks = flow.pages[mapPage];
    // The map names pages that are known only now; it is read ahead of the legend.
    const heading = blocks?.findLastIndex((block) => block.type === 'heading') ?? -1;
    blocks?.splice(heading + 1, 0, figure);
  }
}

/** A band with its heading, over several pages where a month of it is taller than one. */
function putBand(flow: Flow, band: Band, input: ChartInput, measure: Measure): PageOfSpan {
  const heading = headingHeight(3);
  const full = flow.content.h - heading;
  needRoom(flow, heading + Math.min(full, bandHeight(band)));
  const pages = pagesOf(band, full, Math.min(full, roomIn(flow) - heading));
  const from = input.firstPage + flow.pages.length - 1;
  pages.forEach((parts, index) => {
    if (index > 0) breakPage(flow);
    const title = headingOf(band, input);
    putHeading(flow, 3, index === 0 ? title : continuedTitle(title, input.voice), 0, measure);
    putPart(flow, { band, parts }, input, measure);
  });
  putNote(flow, band);
  return { span: band.span, from, to: input.firstPage + flow.pages.length - 1 };
}

function putPart(
  flow: Flow,
  { band, parts }: ChartPage,
  input: ChartInput,
  measure: Measure,
): void {
  const height = headHeight(band) + parts.reduce((sum, part) => sum + partHeight(part), 0);
  const nothing = input.voice.say('chart.emptyLane');
  const empty = new Map(
    input.chronology.lanes
      .filter((lane) => isEmptyLane(input.chronology, lane))
      .map((lane) => [lane.id, nothing]),
  );
  put(flow, height, (at): readonly Block[] => [
    drawBand(band, parts, at, altOf(band, parts, input), empty, measure),
  ]);
}

function putNote(flow: Flow, band: Band): void {
  if (band.note.length === 0) return;
  put(flow, noteHeight(band), (at) => [
    {
      type: 'paragraph',
      frame: null,
      text: textBlock(band.note, { x: at.x, y: at.y + 2 }, flow.content.w, {
        font: fonts.running,
        ink: 'muted',
      }),
    },
  ]);
}

/** Columns beside each other would be one poster: all rows of the first column, then the next. */
function putFitted(flow: Flow, input: ChartInput, rules: BandRules, measure: Measure): void {
  const span = spanOf(input.chronology, input.range);
  if (span === null || typeof input.fit === 'string') return;
  const heading = headingHeight(2);
  const here = roomIn(flow) - heading - headingHeight(3);
  const beside = fitBands(span, input.fit, rules, here);
  // Under the caption only where nothing has to be shortened for it; else its key fills that page.
  const legend = legendHeight(input, rules, measure) + 6;
  const keyFirst = !beside.isWhole && roomIn(flow) >= heading + legend;
  if (!beside.isWhole && !keyFirst) breakPage(flow);
  putHeading(flow, 2, input.voice.say('part.timeline'), beside.isWhole ? here : 0, measure);
  if (keyFirst) {
    putLegend(flow, input, rules, measure);
    breakPage(flow);
  }
  const { columns } = beside.isWhole
    ? beside
    : fitBands(span, input.fit, rules, roomIn(flow) - headingHeight(3));
  const count = columns.reduce((sum, pages) => sum + pages.length, 0);
  let done = 0;
  for (const pages of columns)
    for (const page of pages) {
      if (done > 0) breakPage(flow);
      done += 1;
      const title = titleOf(page.band, input.voice);
      const words = { title, number: done, of: count };
      putHeading(flow, 3, count === 1 ? title : input.voice.say('chart.part', words), 0, measure);
      putPart(flow, page, input, measure);
    }
  if (!keyFirst) putLegend(flow, input, rules, measure);
}

function putLegend(flow: Flow, input: ChartInput, rules: BandRules, measure: Measure): void {
  const height = legendHeight(input, rules, measure);
  needRoom(flow, height + 6);
  skip(flow, 6);
  put(flow, height, (at) => [legendAt(at, input, rules, measure).block]);
}

function legendHeight(input: ChartInput, rules: BandRules, measure: Measure): number {
  return legendAt({ x: 0, y: 0 }, input, rules, measure).height;
}

function legendAt(at: Point, input: ChartInput, rules: BandRules, measure: Measure) {
  return layoutLegend(input.chronology, input.isAlone, input.voice, at, rules.width, measure);
}

/** A stretch by its days; one of many years by the year alone. */
function headingOf(band: Band, { fit, voice }: ChartInput): string {
  if (fit !== 'years') return titleOf(band, voice);
  return String(splitDay(dayOfAxisMs(band.span.from)).year);
}

function titleOf({ span }: Band, { say, dayWithYear }: Voice): string {
  const last = dayOfAxisMs(span.to - DAY_MS);
  return say('chart.stretch', { from: dayWithYear(dayOfAxisMs(span.from)), to: dayWithYear(last) });
}

function continuedTitle(title: string, { say }: Voice): string {
  return say('chart.continued', { title });
}

function altOf(
  { span }: Band,
  parts: readonly LanePart[],
  { chronology, isAlone, voice }: ChartInput,
): string {
  const { say, dayWithYear } = voice;
  const drawn = say('chart.alt', {
    from: dayWithYear(dayOfAxisMs(span.from)),
    to: dayWithYear(dayOfAxisMs(span.to - DAY_MS)),
    day: dayWithYear(chronology.asOf),
    marks: parts.reduce((sum, part) => sum + countMarks(part), 0),
    bars: parts.reduce((sum, part) => sum + countBars(part), 0),
    lanes: parts.map(({ layout }) => layout.lane.title).join(', '),
  });
  return isAlone ? drawn : `${drawn} ${say('chart.altTable')}`;
}

function isEmptyLane({ marks, bars, gaps }: Chronology, lane: Lane): boolean {
  return ![...marks, ...bars, ...gaps].some((item) => item.lane === lane.id);
}
