import { WORK_PRODUCT } from '../pages/work-product.ts';
import { type Say, speakers } from '../phrases/speaker.ts';
import { markHeight, markRows, marksAbove, marksUnder, type SpokenMarks } from './mark-lines.ts';
import { noMarks, type PageMarks, type PageNumber } from './page-marks.ts';
import { MARGIN, type Paper } from './paper.ts';
import type { TextBlock } from './print-document.ts';
import { textBlock } from './text-blocks.ts';
import { type Font, fonts, type Line, type Measure, pitchOf } from './text.ts';
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
  readonly look?: RunningLook;
  /** Nothing in colour, also not the notice. */
  readonly isGray?: boolean;
};

/** As small as on filed papers, as the words of tables, or for a sheet in large type. */
type RunningLook = 'small' | 'plain' | 'large';

const looks = {
  small: { plain: fonts.running, strong: fonts.runningStrong, numberWidth: 90 },
  plain: { plain: fonts.body, strong: fonts.bodyStrong, numberWidth: 90 },
  large: { plain: fonts.largeRunning, strong: fonts.largeRunningStrong, numberWidth: 130 },
} as const satisfies Record<
  RunningLook,
  { readonly plain: Font; readonly strong: Font; readonly numberWidth: number }
>;

/** Room that a second line of marks needs over the content. */
export function headHeight(texts: RunningTexts, paper: Paper, measure: Measure): number {
  return markHeight(markRows(marksIn(texts), 'top', paper, measure));
}

/** Room that notice, foot and marks need under the content: they print whole, on every page. */
export function footHeight(texts: RunningTexts, paper: Paper, measure: Measure): number {
  const marks = markRows(marksIn(texts), 'foot', paper, measure);
  return linesHeight(texts, paper, measure) + markHeight(marks);
}

/** What of it the lines take that stand over the last one. */
function linesHeight(texts: RunningTexts, paper: Paper, measure: Measure): number {
  const lines = [...noticeLines(texts, paper, measure), ...footLines(texts, paper, measure)];
  return Math.max(0, lines.length - 1) * pitchOf(looks[texts.look ?? 'small'].strong);
}

/** The lines in the margins of one page. */
export function runningLines(
  texts: RunningTexts,
  paper: Paper,
  page: PageNumber,
  measure: Measure,
): readonly TextBlock[] {
  const { width } = paper;
  const { plain, strong, numberWidth } = looks[texts.look ?? 'small'];
  const half = (width - 2 * MARGIN) / 2;
  const { top, bottom } = runningPlaces(texts, paper, measure);
  const notice = noticeLines(texts, paper, measure);
  const foot = footLines(texts, paper, measure);
  const lift = linesHeight(texts, paper, measure);
  const under = notice.length * pitchOf(strong);
  const left = wrapAtMost(texts.left, plain, half - 8, 1, measure);
  const right = { x: MARGIN + half, y: top };
  const { marking = WORK_PRODUCT, say = speakers.en } = texts;
  return [
    textBlock(left, { x: MARGIN, y: top }, half, { font: plain, ink: 'muted' }),
    ...(marking === ''
      ? []
      : [
          textBlock([oneLine(marking, strong, measure)], right, half, {
            font: strong,
            align: 'right',
          }),
        ]),
    ...(notice.length === 0
      ? []
      : [
          textBlock(notice, { x: MARGIN, y: bottom - lift }, noticeWidth(texts, paper), {
            font: strong,
            ink: texts.isGray === true ? 'text' : 'warning',
          }),
        ]),
    ...(foot.length === 0
      ? []
      : [
          textBlock(foot, { x: MARGIN, y: bottom - lift + under }, noticeWidth(texts, paper), {
            font: plain,
            ink: 'muted',
          }),
        ]),
    textBlock(
      [oneLine(say('page.number', page), plain, measure)],
      { x: width - MARGIN - numberWidth, y: bottom },
      numberWidth,
      { font: plain, align: 'right' },
    ),
  ];
}

/** Exhibit label and stamp of one page, in the margins outside of its running lines. */
export function pageMarkLines(
  texts: RunningTexts,
  paper: Paper,
  page: PageNumber,
  measure: Measure,
): readonly TextBlock[] {
  const { top, bottom } = runningPlaces(texts, paper, measure);
  const marks = marksIn(texts);
  const end = bottom + pitchOf(looks[texts.look ?? 'small'].strong);
  return [
    ...marksAbove(markRows(marks, 'top', paper, measure), top, paper, page, measure),
    ...marksUnder(markRows(marks, 'foot', paper, measure), end, paper, page, measure),
  ];
}

function marksIn({ marks = noMarks, say = speakers.en }: RunningTexts): SpokenMarks {
  return { ...marks, say };
}

/** Tops of the line over the content, and of the last line under it. */
function runningPlaces(
  texts: RunningTexts,
  paper: Paper,
  measure: Measure,
): { readonly top: number; readonly bottom: number } {
  const marks = markRows(marksIn(texts), 'foot', paper, measure);
  const { plain } = looks[texts.look ?? 'small'];
  return {
    top: MARGIN - 10 - pitchOf(plain) + headHeight(texts, paper, measure),
    bottom: paper.height - MARGIN + 10 - markHeight(marks),
  };
}

type Noticed = Pick<RunningTexts, 'notice' | 'foot' | 'marks' | 'look'>;

function noticeLines(texts: Noticed, paper: Paper, measure: Measure): readonly Line[] {
  const { strong } = looks[texts.look ?? 'small'];
  return wrapText(texts.notice, strong, noticeWidth(texts, paper), measure);
}

function footLines(texts: Noticed, paper: Paper, measure: Measure): readonly Line[] {
  const { plain } = looks[texts.look ?? 'small'];
  const width = noticeWidth(texts, paper);
  return [texts.foot ?? '', texts.marks?.footer ?? ''].flatMap((text) =>
    wrapText(text, plain, width, measure),
  );
}

function noticeWidth({ look = 'small' }: Noticed, { width }: Paper): number {
  return width - 2 * MARGIN - looks[look].numberWidth - 10;
}
