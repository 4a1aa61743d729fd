import type { FoundDate } from './find-dates.ts';
import type { FoundTime } from './find-times.ts';

/** The time that belongs to a date, and whether another could as well. */
export type TimeOfDate = {
  readonly time: FoundTime | null;
  readonly hasOthers: boolean;
  /** "at the same time": of the hearing's old date. */
  readonly isSameAsBefore: boolean;
};

/** Between a date and its time: blanks, "at", a label, a weekday in brackets. */
const BESIDE =
  /^[\s,;@|*()_-]*(?:\(?(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\)?[\s,.]*)?(?:(?:commencing|beginning|starting|and|the)\s)?(?:at|@|a las?|hearing time|start time|appointment time|time|hour|time of (?:hearing|appointment)|at approximately|at or about|no later than|before|by|from|is)?[\s:.,@|*()_-]*$/i;
/** Between a time and the date behind it: "1:30 PM on Wednesday, June 18". */
const AHEAD =
  /^(?:\s*\(?(?:[ECMP][SD]?T|Eastern|Central|Mountain|Pacific)(?:\s(?:Standard |Daylight )?Time)?\)?)?[\s,;/-]{0,3}(?:on|of)?[\s,-]{0,3}$/i;
/** Lines of a form between the date and `Time:`. */
const LABEL =
  /(?:^|\n|\s)(?:hearing |start |appointment |appt\.? )?(?:time|hour)[^\n:]{0,20}:\s*$/i;
/** A sentence's end, an empty line, or the next item of a list: "(7)(p) curfew 9 p.m.". */
const ENDS_HERE = /[.;]\s|\n\s*\n|\n\s*(?:(?:\(\w{1,3}\)){1,3}|\d{1,2}[.)]|[•*-])\s/;
const FAR_LABEL = 240;
const WITHIN = 60;

/**
 * Finds the time that goes with a date: the one behind it, in words, in a column or under a label;
 * else the one right ahead of it.
 *
 * @param next where the next date begins, past which nothing belongs to this one
 * @param previousEnd where the date before it ends
 */
export function timeOfDate(
  text: string,
  date: FoundDate,
  times: readonly FoundTime[],
  { previousEnd, next }: { readonly previousEnd: number; readonly next: number },
): TimeOfDate {
  const behind = times.filter((one) => one.span.start >= date.span.end && one.span.start < next);
  const gap = (time: FoundTime) => text.slice(date.span.end, time.span.start);
  // The time right ahead of the next date is that date's own.
  const isOfNext = (time: FoundTime) =>
    next < text.length && AHEAD.test(text.slice(time.span.end, next)) && gap(time).length > 12;
  const beside = behind.find(
    (one) =>
      gap(one).length <= WITHIN && BESIDE.test(gap(one).replace(/^T$/, '')) && !isOfNext(one),
  );
  const labelled = behind.find((one) => gap(one).length <= FAR_LABEL && LABEL.test(gap(one)));
  const isOfPrevious = (one: FoundTime) =>
    previousEnd > 0 && BESIDE.test(text.slice(previousEnd, one.span.start).slice(0, WITHIN));
  const last = times.findLast(
    (one) =>
      one.span.end <= date.span.start &&
      one.span.start >= previousEnd &&
      AHEAD.test(text.slice(one.span.end, date.span.start)) &&
      !isOfPrevious(one),
  );
  // "8 AM - 12 PM on December 8": from eight.
  const start = times[times.findIndex((one) => one === last) - 1];
  const ahead = last !== undefined && isRangeEnd(text, start ?? null, last) ? start : last;
  const sentenceEnd = ENDS_HERE.exec(text.slice(date.span.end, next))?.index ?? WITHIN * 2;
  const stop = Math.min(next, date.span.end + Math.min(sentenceEnd, WITHIN * 2));
  const loose = behind.filter((one) => one.span.start < stop && !isOfNext(one));
  const time = beside ?? ahead ?? labelled ?? loose[0] ?? null;
  const others = loose.filter(
    (one) => one !== time && one.time !== time?.time && !isRangeEnd(text, time, one),
  );
  return {
    time,
    hasOthers: others.length > 0 && [beside, loose[0]].includes(time ?? undefined),
    isSameAsBefore: time === null && /same time/i.test(text.slice(date.span.end, stop)),
  };
}

function isRangeEnd(text: string, first: FoundTime | null, second: FoundTime): boolean {
  if (first === null || second.span.start < first.span.end) return false;
  return /^[\s(A-Z]{0,6}(?:-|to|until|through|and|and ending at)\s{0,2}$/i.test(
    text.slice(first.span.end, second.span.start),
  );
}
