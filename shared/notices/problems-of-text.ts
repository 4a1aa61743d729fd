import type { UnreadDate } from './find-dates.ts';
import type { FoundTime } from './find-times.ts';
import type { NoticeProblem, TextSpan } from './notice-reading.ts';
import { sentenceAt } from './split-sentences.ts';

const SPEAKS_OF_HEARING =
  /\b(?:hearing|conference|trial|arraignment|sentencing|appointment|interview|calendar|set for|reset|rescheduled|continued|due|deadline|appear|report|(?:may|shall|must) reply|reply by|respon[ds]e?|brief)\b/i;
const LIMIT = /\b(?:by|before|until|than|through)\s+$/i;
const TO_FOLLOW =
  /\b(?:on a )?(?:date|day|time)[\w ,]{0,12} to be (?:set|determined|announced|scheduled)\b[^.;\n]{0,40}|\b(?:hearing|conference|trial|sentencing|arraignment|appointment|interview)\b[^.;\n\d]{0,30}(?:\bTB[DAS]\b|\bto be (?:set|scheduled|determined|announced)\b)|\b(?:new|further|separate) (?:notice|date|hearing date|hearing notice|notice of hearing) will (?:be (?:sent|set|mailed|issued)|follow|issue)\b/gi;
const ENDS =
  /\b(?:hearings?|conference|trial|arraignment|sentencing|appointment|interview)\b[^.;\n]{0,60}\b(?:(?:is|are|has been|have been|was|were)\s(?:hereby\s)?(?:vacated|cancel+ed|continued|adjourned|postponed|stricken|taken off|rescheduled|called off)|(?:is|are)\s(?:now\s)?off(?!\sthe\b)|will\s(?:not|no\slonger)\s(?:be\sheld|go\sforward|take\splace|proceed)|vacated|cancel+ed)\b|\b(?:audiencia|cita)\b[^.;\n]{0,60}\b(?:cancelad[ao]|suspendid[ao]|pospuest[ao]|aplazad[ao])\b/i;

/** What was found in a text beside its dates. */
type Found = {
  readonly unread: readonly UnreadDate[];
  readonly times: readonly FoundTime[];
  readonly sentences: readonly TextSpan[];
  /** Sentences that have a date. */
  readonly dated: readonly TextSpan[];
};

/**
 * Says what of a text speaks of a day and gives none: damaged and vague dates, damaged times, hearings
 * that are struck without their date or announced without one.
 *
 * @param text as `foldText` leaves it
 */
export function problemsOfText(text: string, found: Found): readonly NoticeProblem[] {
  return [
    ...unreadDates(text, found),
    ...unreadTimes(text, found.times),
    ...endings(text, found),
    ...announced(text),
  ];
}

function unreadDates(text: string, { unread, sentences }: Found): readonly NoticeProblem[] {
  return unread.flatMap(({ code, span }): NoticeProblem[] => {
    const sentence = sentenceAt(sentences, span);
    const words = text.slice(sentence.start, sentence.end);
    const isVague = code === 'month-only' || code === 'relative-day';
    // "40 hours of service by November 2026" is due without saying so.
    const isLimit =
      code === 'month-only' && LIMIT.test(text.slice(Math.max(0, span.start - 20), span.start));
    const hasTime = /^\s(?:at|@)\s\d/.test(text.slice(span.end, span.end + 6));
    if (isVague && !isLimit && !hasTime && !SPEAKS_OF_HEARING.test(words)) return [];
    return [{ code, text: text.slice(span.start, span.end), span }];
  });
}

function unreadTimes(text: string, times: readonly FoundTime[]): readonly NoticeProblem[] {
  return times.flatMap(({ time, span }): NoticeProblem[] =>
    time === null ? [{ code: 'damaged-time', text: text.slice(span.start, span.end), span }] : [],
  );
}

/** Hearings that are announced and have no date yet. */
function announced(text: string): readonly NoticeProblem[] {
  return [...text.matchAll(TO_FOLLOW)].map((match) => ({
    code: 'date-to-follow',
    text: match[0].replace(/\s+/g, ' ').trim(),
    span: { start: match.index, end: match.index + match[0].trimEnd().length },
  }));
}

/** Sentences that strike a hearing without any date. */
function endings(text: string, { sentences, dated }: Found): readonly NoticeProblem[] {
  const starts = new Set(dated.map((one) => one.start));
  return sentences.flatMap((span): NoticeProblem[] => {
    if (starts.has(span.start)) return [];
    const match = ENDS.exec(text.slice(span.start, span.end));
    if (match === null) return [];
    const start = span.start + match.index;
    return [
      {
        code: 'ends-without-date',
        text: match[0].replace(/\s+/g, ' '),
        span: { start, end: start + match[0].length },
      },
    ];
  });
}
