import { WORK_PRODUCT } from '../pages/work-product.ts';
import { type Say, speakers } from '../phrases/speaker.ts';
import { markLines, markRows } from './mark-lines.ts';
import { noMarks, type PageMarks, type PageNumber } from './page-marks.ts';
import { MARGIN, type Paper } from './paper.ts';
import type { TextBlock } from './print-document.ts';
import { textBlock } from './text-blocks.ts';
import { type Font, fonts, type Measure, pitchOf } from './text.ts';
import { oneLine, wrapAtMost, wrapText } from './wrap-text.ts';

/** What every page says. */
export type RunningTexts = {
  /** Client and as-of day. */
  readonly left: string;
  /** The sample's own notice; empty where the matter is none. */
  readonly notice: string;
  /** Under the notice: when and by whom a list was printed. */
  readonly foot?: string;
  /** On the right, whose paper it is; missing = the office's work product. May be empty. */
  readonly marking?: string;
  /** In which language the page is numbered; missing = English. */
  readonly say?: Say;
  /** What the office puts on every page of its own; missing = nothing. */
  readonly marks?: PageMarks;
  /** For a sheet in large type. */
  readonly isLarge?: boolean;
  /** Nothing in colour, also not the notice. */
  readonly isGray?: boolean;
};

type RunningLook = { readonly plain: Font; readonly strong: Font; readonly numberWidth: number };

const plainLook: RunningLook = { plain: fonts.body, strong: fonts.bodyStrong, numberWidth: 90 };
const largeLook: RunningLook = {
  plain: fonts.largeRunning,
  strong: fonts.largeRunningStrong,
  numberWidth: 130,
};
/** Between these lines and the content. */
const APART = 9;

/** What runs over and under the content of every page of a piece: within the margins, as all words do. */
export type Running = {
  /** Room that it takes over the content. */
  readonly head: number;
  /** Room that it takes under the content: notice and foot print whole, on every page. */
  readonly foot: number;
  /** The lines over and under one page. */
  readonly linesOn: (page: PageNumber) => readonly TextBlock[];
  /** Exhibit label and stamp of one page: they alone stand in its margins. */
  readonly marksOn: (page: PageNumber) => readonly TextBlock[];
};

/** Lays out what runs over and under the pages: once for all of them but for their numbers. */
export function layRunning(texts: RunningTexts, paper: Paper, measure: Measure): Running {
  const { notice, marking = WORK_PRODUCT, say = speakers.en, marks = noMarks } = texts;
  const { plain, strong, numberWidth } = texts.isLarge === true ? largeLook : plainLook;
  const above = markRows(marks, say, 'top', paper, measure);
  const below = markRows(marks, say, 'foot', paper, measure);
  const top = MARGIN;
  const bottom = paper.height - MARGIN - pitchOf(strong);
  const width = paper.width - 2 * MARGIN;
  const underWidth = width - numberWidth - 10;
  const notices = wrapText(notice, strong, underWidth, measure);
  const feet = [texts.foot ?? '', marks.footer].flatMap((text) =>
    wrapText(text, plain, underWidth, measure),
  );
  // The last of them stands beside the number of the page, the others over it.
  const lift = Math.max(0, notices.length + feet.length - 1) * pitchOf(strong);
  const under = { x: MARGIN, y: bottom - lift };
  const underNotice = { ...under, y: under.y + notices.length * pitchOf(strong) };
  const left = wrapAtMost(texts.left, plain, width / 2 - 8, 1, measure);
  const right = marking === '' ? [] : [oneLine(marking, strong, measure)];
  const ink = texts.isGray === true ? 'text' : 'warning';
  const onEvery = [
    textBlock(left, { x: MARGIN, y: top }, width / 2, { font: plain, ink: 'muted' }),
    textBlock(right, { x: MARGIN + width / 2, y: top }, width / 2, {
      font: strong,
      align: 'right',
    }),
    textBlock(notices, under, underWidth, { font: strong, ink }),
    textBlock(feet, underNotice, underWidth, { font: plain, ink: 'muted' }),
  ].filter(({ lines }) => lines.length > 0);
  return {
    head: pitchOf(plain) + APART,
    foot: lift + pitchOf(strong) + APART,
    linesOn: (page) => [
      ...onEvery,
      textBlock(
        [oneLine(say('page.number', page), plain, measure)],
        { x: paper.width - MARGIN - numberWidth, y: bottom },
        numberWidth,
        { font: plain, align: 'right' },
      ),
    ],
    marksOn: (page) => [
      ...markLines(above, 'top', paper, page, measure),
      ...markLines(below, 'foot', paper, page, measure),
    ],
  };
}
