import { WORK_PRODUCT } from '../pages/work-product.ts';
import { MARGIN, type Paper } from './paper.ts';
import type { TextBlock } from './print-document.ts';
import { textBlock } from './text-blocks.ts';
import { fonts, type Line, type Measure, pitchOf } from './text.ts';
import { oneLine, wrapAtMost, wrapText } from './wrap-text.ts';

/** What every page says. */
export type RunningTexts = {
  /** Client and as-of day. */
  readonly left: string;
  /** The sample's own notice; empty where the matter is none. */
  readonly notice: string;
  /** At the right of the head; without it the page is the office's own. May be empty. */
  readonly marking?: string;
  /** Under the notice: when and by whom a list was printed. */
  readonly foot?: string;
};

/** Room that notice and foot need under the content: they print whole, on every page. */
export function footHeight(
  { notice, foot = '' }: Pick<RunningTexts, 'notice' | 'foot'>,
  paper: Paper,
  measure: Measure,
): number {
  const lines = [...noticeLines(notice, paper, measure), ...footLines(foot, paper, measure)];
  return Math.max(0, lines.length - 1) * pitchOf(fonts.runningStrong);
}

/** The lines in the margins of one page. */
export function runningLines(
  texts: RunningTexts,
  paper: Paper,
  page: { readonly number: number; readonly of: number },
  measure: Measure,
): readonly TextBlock[] {
  const { width, height } = paper;
  const half = (width - 2 * MARGIN) / 2;
  const top = MARGIN - 10 - pitchOf(fonts.running);
  const notice = noticeLines(texts.notice, paper, measure);
  const foot = footLines(texts.foot ?? '', paper, measure);
  const bottom = height - MARGIN + 10;
  const lift = footHeight(texts, paper, measure);
  const under = notice.length * pitchOf(fonts.runningStrong);
  const left = wrapAtMost(texts.left, fonts.running, half - 8, 1, measure);
  const right = { x: MARGIN + half, y: top };
  const marking = texts.marking ?? WORK_PRODUCT;
  const number = `Page ${String(page.number)} of ${String(page.of)}`;
  return [
    textBlock(left, { x: MARGIN, y: top }, half, { font: fonts.running, ink: 'muted' }),
    ...(marking === ''
      ? []
      : [
          textBlock([oneLine(marking, fonts.runningStrong, measure)], right, half, {
            font: fonts.runningStrong,
            align: 'right',
          }),
        ]),
    ...(notice.length === 0
      ? []
      : [
          textBlock(notice, { x: MARGIN, y: bottom - lift }, noticeWidth(paper), {
            font: fonts.runningStrong,
            ink: 'warning',
          }),
        ]),
    ...(foot.length === 0
      ? []
      : [
          textBlock(foot, { x: MARGIN, y: bottom - lift + under }, noticeWidth(paper), {
            font: fonts.running,
            ink: 'muted',
          }),
        ]),
    textBlock(
      [oneLine(number, fonts.running, measure)],
      { x: width - MARGIN - 90, y: bottom },
      90,
      { font: fonts.running, align: 'right' },
    ),
  ];
}

function noticeLines(notice: string, paper: Paper, measure: Measure): readonly Line[] {
  return wrapText(notice, fonts.runningStrong, noticeWidth(paper), measure);
}

function footLines(foot: string, paper: Paper, measure: Measure): readonly Line[] {
  return wrapText(foot, fonts.running, noticeWidth(paper), measure);
}

function noticeWidth({ width }: Paper): number {
  return width - 2 * MARGIN - 100;
}
