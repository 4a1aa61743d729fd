import { cleanText } from '../wrap-text.ts';
import { putCaption } from '../caption.ts';
import { numbersSentTo } from '../chart-numbers.ts';
import { chartOf } from '../chart-of-copy.ts';
import { putChart } from '../chart/chart-section.ts';
import { putChronology, putKey } from '../chronology-section.ts';
import type { MatterCopy } from '../copy-of-matter.ts';
import { putCustody } from '../custody-section.ts';
import { fillPages } from '../fill-pages.ts';
import type { Piece } from '../piece.ts';
import type { Flow } from '../flow.ts';
import { lettersWithoutFace, putLetters } from '../letters-without-face.ts';
import { paperOf } from '../paper.ts';
import { usualParts } from '../part-names.ts';
import { languageTagOf } from '../../phrases/paper-language.ts';
import { putParagraph } from '../text-blocks.ts';
import { fonts } from '../text.ts';
import { voiceOf } from '../voice.ts';
import { sayWordless, wordlessOn } from '../wordless-marks.ts';
import type { RunningTexts } from '../running-lines.ts';
import type { PartContext } from './part.ts';

/** The parts that are drawn from the record itself. */
type RecordPart = (typeof usualParts)[number];

/**
 * Lays out some of the parts of the record as one piece, one behind the other. The first part of the
 * record that a document holds says who the matter is about.
 *
 * @param names in the order of `usualParts`
 */
export function layRecord(names: readonly RecordPart[], context: PartContext): Piece {
  const { copy, options, measure } = context;
  const { parts, asOf } = options;
  const first = parts.find((name) => usualParts.some((one) => one === name));
  const isFirst = names.some((name) => name === first);
  const letters = isFirst ? lettersWithoutFace(copy, measure) : [];
  const { rule } = copy;
  const voice = voiceOf(rule);
  const look = {
    paper: paperOf(options, rule.scale),
    running: runningOf(copy),
    lang: languageTagOf(rule.language),
    scale: rule.scale,
  };
  return fillPages(look, measure, (flow) => {
    if (isFirst) {
      const withSums = parts.includes('custody');
      putCaption(flow, copy, { withSums, letters, isTitle: context.isTitle }, measure);
    }
    if (names.includes('timeline')) {
      putTimeline(flow, context);
      const wordless = wordlessOn(flow.pages, copy.chronology);
      if (voice.words !== 'plain')
        putParagraph(flow, sayWordless(wordless), { font: fonts.bodyStrong }, measure);
      const isTold = parts.includes('table') && options.columns.includes('what');
      const sentTo = new Set([...numbersSentTo(flow.pages), ...wordless]);
      if (!isTold) putKey(flow, copy.chronology, sentTo, measure, voice);
    }
    if (names.includes('table'))
      putChronology(flow, copy.chronology, options.columns, measure, voice);
    if (names.includes('custody'))
      putCustody(flow, copy.custody, asOf, measure, {
        voice,
        statesAll: copy.statesAllCustody,
      });
    putLetters(flow, letters, measure, voice.say);
  });
}

/** As of which day, and whose papers: over every page of the record. */
export function runningOf({ rule, view, chronology, marks }: MatterCopy): RunningTexts {
  const { say, dayWithYear } = voiceOf(rule);
  const asOf = say('page.asOf', { day: dayWithYear(chronology.asOf) });
  return {
    left: `${asOf} · ${cleanText(view.client.name)}`,
    say,
    marking: rule.marking,
    notice: view.matter.sampleNotice,
    marks,
  };
}

/** The title of a file, as windows and readers of it show it: whose it is, what, and as of when. */
export function titleOfFile({ rule, view, chronology }: MatterCopy, what: string): string {
  const { say, dayWithYear } = voiceOf(rule);
  const name = cleanText(view.client.name);
  return say('page.fileTitle', { name, what, day: dayWithYear(chronology.asOf) });
}

function putTimeline(flow: Flow, { copy, options, firstPage, measure }: PartContext): void {
  const input = {
    ...chartOf(copy),
    fit: options.fit,
    range: copy.shown.range,
    detail: copy.shown.detail,
    firstPage,
    isAlone: false,
  };
  putChart(flow, input, measure);
}
