import type { MatterView } from '../model/matter-view.ts';
import { WORK_PRODUCT } from '../pages/work-product.ts';
import { invariant } from '../result/invariant.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { putCaption } from './caption.ts';
import { putWholeChart } from './chart/chart-section.ts';
import { chronologyCells } from './chronology-cells.ts';
import { putKey } from './chronology-section.ts';
import { copyOfMatter, type MatterCopy } from './copy-of-matter.ts';
import { type Flow, skip, startFlow } from './flow.ts';
import { numbersSentTo } from './chart-numbers.ts';
import { chartOf } from './chart-of-copy.ts';
import { runningOf, titleOfFile } from './parts/record.ts';
import { lettersWithoutFace, putLetters } from './letters-without-face.ts';
import type { PrintOptions } from './print-options.ts';
import type { Block, TextBlock } from './print-document.ts';
import { putParagraph, textBlock } from './text-blocks.ts';
import { fonts, type Measure, pitchOf } from './text.ts';
import { voiceOf } from './voice.ts';
import { cleanText, oneLine } from './wrap-text.ts';

/** The whole axis on one sheet as large as it needs, in points. */
export type Picture = {
  readonly title: string;
  /** All that it shows in words, in the order of events, for whoever cannot see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** In reading order. A table is the key to labels that are too long for the axis. */
  readonly blocks: readonly Block[];
  /** What says on top whose work it is. */
  readonly running: readonly TextBlock[];
  /** Restricted records, dockets and sources that are left out. */
  readonly leftOut: number;
};

const EDGE = 36;
/** Widths of the chart that are tried, in points; the first is a page of letter paper on its side. */
const WIDTHS = [684, 860, 1_080, 1_350, 1_700, 2_150, 2_700, 3_400, 4_300];
/** Times the root of all lines: no narrower chart of so many comes out lower than a slide. */
const LEAST_WIDTH = 50;
/** A picture is shown on screens and slides, which are this much lower than wide. */
const SHAPE = 0.65;

/** A matter before it has a width. */
type Draft = {
  readonly copy: MatterCopy;
  readonly chart: ReturnType<typeof chartOf>;
  readonly letters: readonly string[];
};

/** All matters at one width. */
type Laid = Pick<Picture, 'width' | 'height' | 'blocks'>;

/**
 * Lays out the matters of one client as one picture, one under the other: every event once, with its
 * words beside it, or with the number of a line under the chart where they are too many. It is as wide
 * as it must be to be no taller than a slide, as far as that goes.
 *
 * @param views at least one
 */
export function layoutPicture(
  views: readonly MatterView[],
  { asOf, onlyRows }: Pick<PrintOptions, 'asOf' | 'onlyRows'>,
  measure: Measure,
): Picture {
  const copies = views.map((view) => copyOfMatter(view, asOf, onlyRows));
  const [copy] = copies;
  invariant(copy, 'a picture is about at least one matter');
  const drafts = copies.map((one): Draft => ({
    copy: one,
    chart: chartOf(one),
    letters: lettersWithoutFace(one, measure),
  }));
  const laid = layOut(drafts, measure);
  return {
    ...laid,
    title: titleOfFile(copy, 'timeline'),
    description: copies.map(describe).join(' '),
    running: [
      textBlock(
        [oneLine(WORK_PRODUCT, fonts.bodyStrong, measure)],
        { x: EDGE, y: EDGE },
        laid.width - 2 * EDGE,
        { font: fonts.bodyStrong, align: 'right' },
      ),
    ],
    leftOut: copies.reduce((sum, { leftOut }) => sum + leftOut.length, 0),
  };
}

/** At the first width that is wide enough for its height. */
function layOut(drafts: readonly Draft[], measure: Measure): Laid {
  const things = drafts.reduce((sum, { chart }) => sum + chart.chronology.rows.length, 0);
  const widths = WIDTHS.filter((width) => width >= LEAST_WIDTH * Math.sqrt(things));
  let laid: Laid | null = null;
  for (const width of widths.length === 0 ? WIDTHS.slice(-1) : widths) {
    laid = layAt(width, drafts, measure);
    if (laid.height <= SHAPE * laid.width) break;
  }
  invariant(laid, 'there is a width to try');
  return laid;
}

function layAt(width: number, drafts: readonly Draft[], measure: Measure): Laid {
  const top = EDGE + pitchOf(fonts.bodyStrong) + 8;
  const flow = startFlow({ x: EDGE, y: top, w: width, h: Infinity });
  for (const draft of drafts) putMatter(flow, draft, measure);
  return {
    width: width + 2 * EDGE,
    height: Math.ceil(flow.y + EDGE),
    blocks: flow.pages.flat(),
  };
}

function putMatter(flow: Flow, { copy, chart, letters }: Draft, measure: Measure): void {
  const before = flow.pages.flat().length;
  skip(flow, 24);
  putCaption(flow, copy, { withSums: false, letters, isTitle: true }, measure);
  putWholeChart(flow, { ...chart, fit: 'auto', firstPage: 1, isAlone: true }, measure);
  const drawn = flow.pages.flat().slice(before);
  putKey(flow, copy.chronology, numbersSentTo([drawn]), measure, voiceOf(copy.rule));
  putParagraph(flow, sayUndated(copy), { font: fonts.bodyStrong }, measure);
  putLetters(flow, letters, measure);
  skip(flow, 8);
  const { notice } = runningOf(copy);
  putParagraph(flow, notice, { font: fonts.bodyStrong, ink: 'warning' }, measure);
}

/** What has no date has no place on an axis: it is counted, so that nobody takes the rest for all. */
function sayUndated({ chronology }: MatterCopy): string {
  const count = chronology.rows.filter((row) => row.date.kind === 'undated').length;
  if (count === 0) return '';
  return count === 1
    ? '1 record without a date is not on this picture.'
    : `${String(count)} records without a date are not on this picture.`;
}

/** Every line of the chronology, because a picture has no table of all beside it. */
function describe({ view, chronology }: MatterCopy): string {
  const lines = chronology.rows.map((row) => {
    const { date, what } = chronologyCells(row, '');
    const words = [date, what].map((cell) => cell.map(({ text }) => text).join(', '));
    return cleanText(`${String(row.number)}. ${words.join(': ')}.`);
  });
  const head = `${view.client.name}, ${view.matter.title}, as of ${formatCivilDay(chronology.asOf, 'axis')}.`;
  return [cleanText(head), ...lines].join(' ');
}
