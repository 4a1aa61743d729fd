import type { TextSpan } from './notice-reading.ts';

const WORDS = 'one|two|three|five|seven|ten|fourteen|fifteen|twenty(?:-one)?|thirty|sixty|ninety';
/** "14 days", "thirty (30) calendar days": the source of a pattern. */
export const COUNT = `(?:(?:${WORDS})\\s{0,2}\\(?\\d{1,3}\\)?|\\d{1,3}|${WORDS})\\s(?:calendar\\s|business\\s|court\\s|working\\s)?(?:days?|hours?|weeks?|months?)`;
const FROM = '(?:of|after|from|before|prior to|following|upon)';
/** "within 14 days of this order": a period that somebody must compute. */
const PERIOD = new RegExp(
  [
    `\\b(?:within|no later than|not later than|by|in)\\s(?:a period of\\s)?${COUNT}(?:\\s${FROM}\\s[^.;:,(\\n]{2,90})?`,
    // "You have 30 days (33 days if served by mail) from the date of this notice to respond."
    `\\b(?:has|have|had|allowed|given|granted)\\s(?:until\\s)?${COUNT}(?:\\s\\([^)\\n]{2,60}\\))?(?:\\s${FROM}\\s[^.;:,(\\n]{2,90}|\\sto\\s[^.;,\\n]{2,60})`,
    // "due 15 days before the hearing", "180 days from mailing"
    `(?<=\\b(?:due|filed|served|submitted|entered|received|least|deadline)(?:\\sdate)?:?\\s(?:at least\\s)?|[a-z)]:\\s{1,40})${COUNT}\\s${FROM}\\s[^.;:,(\\n]{2,90}`,
    // "Joint memo due five days before."
    `(?<=\\b(?:due|filed|served|submitted)\\s(?:at least\\s)?)${COUNT}\\s(?:before(?:hand)?|prior|thereafter|after|later)(?=\\s?(?:[.;]|\\n|$))`,
    // "72 hours' notice before any transfer"
    `(?<=\\b(?:give|provide|file|serve|without|upon|with)s?\\b[^.;\\n]{0,60})${COUNT}'?\\s(?:advance\\s|written\\s)?notice\\b[^.;,\\n]{0,60}`,
  ].join('|'),
  'gi',
);
const FAR = 60;
/** It binds somebody: the sentence says that something must be done in it. */
const BINDS =
  /\b(?:shall|must|ordered|due|file[ds]?|respond|response|submit|appeal|show cause|report|deadline|reply|answer|to respond|notice|will be entered|may (?:file|appeal|move)|depart(?:ure)?)\b/i;

/** A row of an order: "Expert notices: 60 days before trial". */
const ROW = /[a-z)]:\s{1,40}$/i;
/** Between a period and the day that it ends on: "21 days from this notice: 12/10/2025". */
const ENDS_ON =
  /^[\s,]{0,3}(?::|-{1,2}|\(|i\.e\.,?|that is,?|which is|being|or)\s{0,3}(?:(?:i\.e\.,?|that is,?|or|by|on|due|no later than|not later than|on or before)\s(?:or before\s)?)?$/i;

/**
 * Finds the periods of a text that bind somebody and whose last day the text does not say. Sorted.
 *
 * @param days where the dates of the text stand
 */
export function findPeriods(
  text: string,
  days: readonly TextSpan[],
  sentenceOf: (span: TextSpan) => TextSpan,
): readonly TextSpan[] {
  return [...text.matchAll(PERIOD)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const next = days.find((day) => day.start >= span.end);
    if (next !== undefined && ENDS_ON.test(text.slice(span.end, next.start).slice(0, FAR)))
      return [];
    const sentence = sentenceOf(span);
    const binds =
      BINDS.test(text.slice(sentence.start, sentence.end)) ||
      ROW.test(text.slice(Math.max(0, span.start - 42), span.start));
    return binds ? [span] : [];
  });
}
