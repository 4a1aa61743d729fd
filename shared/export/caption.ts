import type { DayRange } from '../chronology/within-range.ts';
import type { MatterCopy } from './copy-of-matter.ts';
import { putSums } from './caption-sums.ts';
import { type CaptionTexts, captionTexts } from './caption-texts.ts';
import { noticeOfLetters } from './letters-without-face.ts';
import { type Flow, needRoom, put, skip } from './flow.ts';
import { counted } from '../pages/list-page.ts';
import type { Point } from './paper.ts';
import type { Block, ListItem } from './print-document.ts';
import { putParagraph, textBlock } from './text-blocks.ts';
import { fonts, type Line, type Measure, pitchOf } from './text.ts';
import { type Voice, voiceOf } from './voice.ts';
import { wrapText } from './wrap-text.ts';

const SIDE = 224;

/** What a caption says beside who the matter is about. */
export type CaptionOptions = {
  readonly withSums: boolean;
  /** Letters that no face has. */
  readonly letters: readonly string[];
  /** The client's name is the title of the document; false where a page of contents has it. */
  readonly isTitle: boolean;
};

/**
 * Puts who the matter is about: name and A-number, the day all of it is as of, every docket with its
 * court, custody at a glance, what this copy leaves out, and letters that may not print.
 */
export function putCaption(
  flow: Flow,
  copy: MatterCopy,
  { withSums, letters, isTitle }: CaptionOptions,
  measure: Measure,
): void {
  const texts = captionTexts(copy);
  const { say } = voiceOf(copy.rule);
  putNameAndDays(flow, texts, isTitle, measure);
  putDockets(flow, texts, say('page.dockets'), measure);
  const hasSums = withSums && copy.statesAllCustody && copy.rule.words !== 'plain';
  if (hasSums) putSums(flow, copy.custody, measure);
  for (const notice of [
    ...noticesOf(copy),
    noticeOfLetters(letters, say('letters.thisMatter'), say),
  ]) {
    if (notice === '') continue;
    skip(flow, 2);
    putParagraph(flow, notice, { font: fonts.bodyStrong }, measure, 2);
  }
}

/** What a copy must say about its own limits. */
export function noticesOf(copy: MatterCopy): string[] {
  const { rule, wholeMatter, hiddenRows, chronology } = copy;
  // What is left out of a copy for others must not be told by a number of it either.
  const voice = voiceOf(rule);
  const days = sayRange(copy.shown.range, voice);
  if (rule.words !== 'record')
    return [rule.notice, days === '' ? '' : voice.say('page.daysAlone', { days })];
  const leftOut = copy.leftOut.length;
  const items = counted(leftOut, 'restricted item is', 'restricted items are');
  const shown = chronology.rows.length;
  return [
    ...(wholeMatter
      ? [`This matter is restricted as a whole: ${items} left out of this copy.`]
      : leftOut > 0
        ? [`${items} left out of this copy.`]
        : []),
    ...(hiddenRows > 0 || days !== ''
      ? [
          `${sayShown(copy, days)} ${String(shown)} of ${String(shown + hiddenRows)} lines of the chronology.`,
        ]
      : []),
  ];
}

/** What narrowed the lines, up to how many of them are shown. */
function sayShown({ shown: { hiddenLanes, detail } }: MatterCopy, days: string): string {
  const only = [detail === 'milestones' ? 'milestones' : '', days].filter((part) => part !== '');
  const said = [
    only.length === 0 ? '' : `${only.join(', ')} alone`,
    hiddenLanes.length === 0 ? '' : 'some lanes alone',
  ].filter((part) => part !== '');
  return said.length === 0
    ? 'A filter is on: this copy shows'
    : `This copy shows ${said.join(', ')}:`;
}

/** The days that are shown; empty where all are. */
function sayRange({ from, to }: DayRange, { say, dayWithYear: day }: Voice): string {
  if (from === null) return to === null ? '' : say('page.daysUpTo', { to: day(to) });
  return to === null
    ? say('page.daysFrom', { from: day(from) })
    : say('page.daysFromTo', { from: day(from), to: day(to) });
}

function putNameAndDays(flow: Flow, texts: CaptionTexts, isTitle: boolean, measure: Measure): void {
  const width = flow.content.w - SIDE - 16;
  const name = wrapText(texts.name, fonts.name, width, measure);
  const under = wrapText(texts.under, fonts.body, width, measure);
  const days = [
    ...side(texts.asOf, fonts.bodyStrong, measure),
    ...side(texts.currentThrough, fonts.body, measure),
  ];
  const nameHeight = name.length * pitchOf(fonts.name);
  const left = nameHeight + under.length * pitchOf(fonts.body);
  const right = days.length * pitchOf(fonts.body) + 8;
  const title = (at: Point): Block => {
    const text = textBlock(name, at, width, { font: fonts.name });
    return isTitle ? { type: 'heading', level: 1, text } : { type: 'paragraph', text, frame: null };
  };
  put(flow, Math.max(left, right) + 6, (at): readonly Block[] => [
    title(at),
    {
      type: 'paragraph',
      frame: null,
      text: textBlock(under, { x: at.x, y: at.y + nameHeight }, width, {
        font: fonts.body,
        ink: 'muted',
      }),
    },
    ...days.map(({ line, font }, index): Block => ({
      type: 'paragraph',
      frame: null,
      text: textBlock(
        [line],
        { x: at.x + flow.content.w - SIDE, y: at.y + 8 + index * pitchOf(fonts.body) },
        SIDE,
        { font, align: 'right' },
      ),
    })),
  ]);
}

function side(
  text: string,
  font: typeof fonts.body | typeof fonts.bodyStrong,
  measure: Measure,
): readonly { readonly line: Line; readonly font: typeof font }[] {
  return wrapText(text, font, SIDE, measure).map((line) => ({ line, font }));
}

/** Dockets in two columns where the paper is wide enough. */
function putDockets(flow: Flow, { dockets }: CaptionTexts, label: string, measure: Measure): void {
  if (dockets.length === 0) return;
  const columns = flow.content.w > 600 && dockets.length > 1 ? 2 : 1;
  const gap = 18;
  const width = (flow.content.w - gap * (columns - 1)) / columns;
  const pitch = pitchOf(fonts.body);
  for (let index = 0; index < dockets.length; index += columns) {
    const row = dockets.slice(index, index + columns);
    const texts = row.map((docket) => ({
      name: wrapText(docket.name, fonts.bodyStrong, width, measure),
      detail: wrapText(docket.detail, fonts.body, width, measure),
    }));
    const height = Math.max(...texts.map((one) => (one.name.length + one.detail.length) * pitch));
    needRoom(flow, height);
    put(flow, height + 3, (at): readonly Block[] => [
      {
        type: 'list',
        label,
        items: texts.map(({ name, detail }, column): ListItem => {
          const place = { x: at.x + column * (width + gap), y: at.y };
          const below = { x: place.x, y: place.y + name.length * pitch };
          return {
            box: { ...place, w: width, h: height },
            framed: false,
            swatch: [],
            texts: [
              textBlock(name, place, width, { font: fonts.bodyStrong }),
              textBlock(detail, below, width, { font: fonts.body, ink: 'muted' }),
            ],
          };
        }),
      },
    ]);
  }
}
