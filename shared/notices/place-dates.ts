import type { CivilDay } from '../time/civil-day.ts';
import { isSpanish } from './spanish.ts';
import { findDates, type FoundDate } from './find-dates.ts';
import { findTimes } from './find-times.ts';
import type { PlacedFind } from './make-proposals.ts';
import {
  type Around,
  isLetterHead,
  isMailDate,
  isMailHeader,
  isMessageStamp,
  isNoticeDate,
  whyNoEvent,
} from './not-an-event.ts';
import type { NoticeProblem, NoticeShape, SetAside, TextSpan } from './notice-reading.ts';
import { problemsOfText } from './problems-of-text.ts';
import { sentenceAt, splitSentences } from './split-sentences.ts';
import { timeOfDate } from './time-of-date.ts';
import { type Happening, whatHappens } from './what-happens.ts';

/** Every date of a text in its place: as an event, set aside, or not readable. */
export type PlacedDates = {
  readonly sentences: readonly TextSpan[];
  readonly finds: readonly PlacedFind[];
  readonly setAside: readonly Omit<SetAside, 'dateText'>[];
  readonly problems: readonly NoticeProblem[];
  readonly noticeDate: CivilDay | null;
  /** Days that the text says a hearing had before. */
  readonly oldDays: readonly CivilDay[];
  readonly isDayFirst: boolean;
};

/** A sentence that begins so sets nothing by itself. */
const IF = /^[\s>"'(]*(?:if|unless|in the event|should (?:you|the|he|she|they)|provided that)\b/i;
const IF_REACHES = 240;
const ASKS =
  /\b(?:(?:can|could|would|may|shall|should|will|do|does|is|are)\s(?:we|you|i|it|that|this|they|he|she|the (?:court|government|parties|hearing|judge|clerk))|(?:how|what) about|any (?:chance|objection))\b/i;

/** "[PROPOSED] ORDER": no judge has signed it. */
const PROPOSED =
  /(?:^|\n)[^a-z\n]{0,40}\bPROPOSED\b[\])]?\s(?:[A-Z]+\s){0,4}ORDER\b|\bORDER\s?[[(]PROPOSED[\])]/;

type OldDate = {
  readonly day: CivilDay;
  readonly sentence: TextSpan;
  readonly isConditional: boolean;
  /** Of an older message: what stands below it or above it is another's. */
  readonly quoteDepth: number;
  /** The words ahead of it. */
  readonly before: string;
};
/** "The answer, due December 5, is now due December 19": named ahead of the old date. */
const GOES_ON = /^,?\s*(?:is|are|be|has been|have been|shall be)\b[^.;]{0,40}$/i;

/** A letter's date stands in its first lines. */
const HEAD = 800;
const LEAD = 320;
const BEHIND = 120;
/** Of a longer line only so much around a date is looked at. */
const LONGEST_LINE = 1_000;
/** "Court opened: 10:05 AM, adjourned 10:22 AM": the clock of a sitting that is over. */
const SITTING = /\b(?:opened|convened|adjourned|recessed|concluded|in session)(?: at)?[\s:]{0,3}$/i;

/**
 * Puts each date of a text in its place.
 *
 * @param text as `foldText` leaves it
 */
export function placeDates(
  text: string,
  context: {
    readonly today: CivilDay;
    readonly shape: NoticeShape;
    /** Places of A-numbers and docket numbers, whose digits are no dates. */
    readonly numbers: readonly TextSpan[];
    /** How many mails deep a place is quoted. */
    readonly quoteDepthAt: (place: number) => number;
  },
): PlacedDates {
  const times = findTimes(text).filter(
    ({ span }) =>
      !overlaps(span, context.numbers) &&
      !SITTING.test(text.slice(Math.max(0, span.start - 24), span.start)),
  );
  const first = findDates(text, context.today);
  const sentences = splitSentences(
    text,
    first.dates.map((date) => date.span),
  );
  const indexOfDay = new Map(first.dates.map((date, index) => [date.span.start, index]));
  const ownDay = noticeDayOf(first.dates);
  const yearless = first.dates.some((date) => !date.isYearWritten);
  const { dates, unread } = ownDay !== null && yearless ? findDates(text, ownDay) : first;

  const placed = dates.map((date, index) => {
    const sentence = sentenceAt(sentences, date.span);
    const previousEnd = dates[index - 1]?.span.end ?? 0;
    const next = dates[index + 1]?.span.start ?? text.length;
    const around = aroundOf(date.span, sentence, previousEnd, next);
    const time = timeOfDate(text, date, times, { previousEnd, next });
    return { date, sentence, around, time, previousEnd, hasNext: next < sentence.end };
  });
  const isProposed = PROPOSED.test(text.slice(0, HEAD));
  const setAside: Omit<SetAside, 'dateText'>[] = [];
  const finds: PlacedFind[] = [];
  const timed = placed.filter((one) => one.time.time !== null);
  let noticeDate: CivilDay | null = null;
  let mailDate: CivilDay | null = null;
  let old: OldDate | null = null;
  const oldDays: CivilDay[] = [];
  for (const one of placed) {
    const { date, sentence, around, time, hasNext } = one;
    const line = lineAt(date.span);
    const quoteDepth = context.quoteDepthAt(date.span.start);
    const why = overlaps(date.span, context.numbers)
      ? 'number'
      : isMailHeader(line) ||
          isMailDate(around) ||
          (date.day <= context.today && isMessageStamp(around))
        ? 'mail-header'
        : whyNoEvent(around);
    if (why === 'mail-header') mailDate ??= date.day;
    const isDocketRow = /^\s*$/.test(around.line);
    if (why === 'stamp' && (isDocketRow || /was entered/i.test(around.before)))
      noticeDate ??= date.day;
    if (why !== null) {
      setAside.push({ span: date.span, why });
      continue;
    }
    const othersHaveTimes = timed.some((other) => other !== one);
    const isHead =
      context.shape !== 'court-order' &&
      date.span.start < HEAD &&
      date.day <= context.today &&
      time.time === null &&
      isLetterHead(around, text.slice(date.span.end, date.span.end + LONGEST_LINE));
    if (isHead) {
      noticeDate ??= date.day;
      setAside.push({ span: date.span, why: 'notice-date' });
      continue;
    }
    const isOwnDate = isNoticeDate(around, {
      hasTime: time.time !== null,
      othersHaveTimes,
      isAhead: isYetToCome(date),
    });
    if (isOwnDate) {
      noticeDate ??= date.day;
      const isOrder =
        context.shape === 'court-order' && /\bdated|order\b/i.test(around.before.slice(-64));
      if (!isOrder) {
        setAside.push({ span: date.span, why: 'notice-date' });
        continue;
      }
    }
    const isQuestion =
      ASKS.test(around.before) && /\?["')\]]*$/.test(text.slice(sentence.start, sentence.end));
    const isSpanEnd =
      /^\s{0,3}(?:-|to|through|thru)\s{0,3}$/i.test(around.before) &&
      ['set', 'other'].includes(finds.at(-1)?.happening.what ?? '') &&
      finds.at(-1)?.date.span.end === one.previousEnd;
    if (isSpanEnd) {
      setAside.push({ span: date.span, why: 'span-end' });
      const first = finds.pop();
      if (first !== undefined)
        finds.push({
          ...first,
          date: { ...first.date, isRange: true },
          time: first.time.time === null ? time : first.time,
        });
      continue;
    }
    const said = whatHappens(around, hasNext);
    const read: Happening = isOwnDate ? { ...said, what: 'order', isSaid: true } : said;
    const isOpen =
      isQuestion ||
      isProposed ||
      (date.span.start - sentence.start < IF_REACHES &&
        IF.test(text.slice(sentence.start, date.span.start)));
    const happening = isOpen ? { ...read, isConditional: true } : read;
    if (happening.what === 'old-date') {
      setAside.push({ span: date.span, why: 'old-date' });
      old = {
        day: date.day,
        sentence,
        isConditional: happening.isConditional,
        quoteDepth,
        before: around.before,
      };
      oldDays.push(date.day);
      continue;
    }
    const last: OldDate | null =
      old !== null && old.quoteDepth === quoteDepth && isNear(old.sentence, sentence) ? old : null;
    const oldDay = last?.day ?? null;
    const isAsked = happening.isConditional || (last?.isConditional ?? false);
    // "… to the following hearing: June 18": the date that follows a struck one takes its place.
    const takesPlace =
      oldDay !== null &&
      (happening.what === 'set' || (happening.what === 'other' && time.time !== null));
    // "Previously due December 12, is now due January 2": no hearing below had that day.
    const isAnswered = takesPlace || happening.what === 'reset' || happening.what === 'deadline';
    if (isAnswered) old = null;
    const isOwnOrder = happening.what === 'order' && context.shape === 'court-order';
    if (isOwnOrder && date.day <= context.today) noticeDate ??= date.day;
    finds.push({
      date,
      sentence,
      around:
        last !== null && happening.what === 'deadline' && GOES_ON.test(around.before)
          ? { ...around, before: last.before }
          : around,
      time,
      happening: takesPlace
        ? { ...happening, what: 'reset', isSaid: true, isConditional: isAsked }
        : happening,
      oldDay: takesPlace || happening.what === 'reset' ? oldDay : null,
      isQuoted: quoteDepth > 0,
    });
  }
  const isDayFirst = unread.some((one) => one.code === 'day-first') || isSpanish(text);
  return {
    sentences,
    finds,
    setAside,
    problems: problemsOfText(text, {
      unread: unread.filter((one) => !overlaps(one.span, context.numbers)),
      times,
      sentences,
      dated: placed.map((one) => one.sentence),
    }),
    noticeDate: noticeDate ?? mailDate,
    oldDays,
    isDayFirst,
  };

  function aroundOf(span: TextSpan, sentence: TextSpan, previousEnd: number, next: number): Around {
    const lineStart = lineStartOf(span);
    const leadStart = Math.max(0, span.start - LEAD);
    return {
      before: text.slice(Math.max(Math.min(sentence.start, span.start), previousEnd), span.start),
      after: text.slice(span.end, Math.min(next, Math.max(sentence.end, span.end))),
      behind: text.slice(span.end, Math.min(next, span.end + BEHIND)),
      line: text.slice(lineStart, span.start),
      lead: text.slice(leadStart, span.start),
      heading: headingOf(span, sentence, leadStart),
    };
  }

  /** What stands above a row without the rows of other dates. */
  function headingOf(span: TextSpan, sentence: TextSpan, start: number): string {
    let heading = '';
    let end = span.start;
    for (let at = indexOfDay.get(span.start) ?? 0; at > 0; at -= 1) {
      const other = first.dates[at - 1]?.span;
      if (other === undefined || other.start < start) break;
      const row = sentenceAt(sentences, other);
      if (row.start === sentence.start || other.start >= end) continue;
      heading = text.slice(Math.min(row.end, end), end) + heading;
      end = Math.max(start, lineStartOf(other));
    }
    return text.slice(start, end) + heading;
  }

  /** A notice's own day has its year; "Thu Dec 4" of next week is what it is about. */
  function isYetToCome({ day, isYearWritten }: FoundDate): boolean {
    return day > context.today && !isYearWritten;
  }

  function lineAt(span: TextSpan): string {
    const rest = text.slice(span.end, span.end + LONGEST_LINE);
    const end = rest.indexOf('\n');
    return text.slice(lineStartOf(span), span.end + (end < 0 ? rest.length : end));
  }

  function lineStartOf(span: TextSpan): number {
    const from = Math.max(0, span.start - LONGEST_LINE);
    return from + text.slice(from, span.start).lastIndexOf('\n') + 1;
  }

  /** The day of the notice on a first look, for dates that are written without a year. */
  function noticeDayOf(found: readonly FoundDate[]): CivilDay | null {
    const own = found.find((date) => {
      if (!date.isYearWritten) return false;
      const around = aroundOf(date.span, sentenceAt(sentences, date.span), 0, text.length);
      return (
        isNoticeDate(around, {
          hasTime: false,
          othersHaveTimes: true,
          isAhead: isYetToCome(date),
        }) ||
        isMailHeader(lineAt(date.span)) ||
        /was entered/i.test(around.before.slice(-120))
      );
    });
    return own?.day ?? null;
  }
}

function overlaps(span: TextSpan, others: readonly TextSpan[]): boolean {
  return others.some((one) => one.start < span.end && one.end > span.start);
}

/** "The hearing of June 4 is vacated. It is reset for June 18": the next sentence still counts. */
function isNear(first: TextSpan, second: TextSpan): boolean {
  return second.start - first.end < 160;
}
