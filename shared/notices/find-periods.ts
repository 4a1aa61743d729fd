import type { TextSpan } from './notice-reading.ts';

/** "within 14 days of this order": a period that somebody must compute. */
const WORDS = 'one|two|three|five|seven|ten|fourteen|fifteen|twenty(?:-one)?|thirty|sixty|ninety';
const PERIOD = new RegExp(
  `\\b(?:within|no later than|not later than|by|in)\\s(?:a period of\\s)?(?:(?:${WORDS})\\s{0,2}\\(?\\d{1,3}\\)?|\\d{1,3}|${WORDS})\\s(?:calendar\\s|business\\s|court\\s|working\\s)?(?:days?|hours?|weeks?|months?)(?:\\s(?:of|after|from|before|prior to|following|upon)\\s[^.;,\\n]{2,90})?`,
  'gi',
);
/** It binds somebody: the sentence says that something must be done in it. */
const BINDS =
  /\b(?:shall|must|ordered|due|file[ds]?|respond|response|submit|appeal|show cause|report|deadline|may (?:file|appeal))\b/i;

/** Finds the periods of a text that bind somebody. Sorted. */
export function findPeriods(
  text: string,
  sentenceOf: (span: TextSpan) => TextSpan,
): readonly TextSpan[] {
  return [...text.matchAll(PERIOD)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const sentence = sentenceOf(span);
    return BINDS.test(text.slice(sentence.start, sentence.end)) ? [span] : [];
  });
}
