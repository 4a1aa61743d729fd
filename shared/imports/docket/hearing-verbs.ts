import { allMatches } from '../../notices/all-matches.ts';
import type { TextSpan } from '../../notices/notice-reading.ts';

/** A word of an entry that says what becomes of a hearing. */
export type Verb = TextSpan & {
  readonly what:
    'set' | 'reset' | 'continued' | 'advanced' | 'held' | 'not-held' | 'vacated' | 'waived';
  /** "will hold a conference in this case on": more may stand between it and its date. */
  readonly isLoose: boolean;
};

/** "Notice of Oral Argument on Monday, May 15": the notice itself sets it. */
const SET_BY_NOTICE =
  /(?<=\bnotice of (?:[\w-]{1,20} ){0,4}(?:arguments?|hearing|conference|trial|sentencing) )on\b(?=\s(?:\w{3,6}day,?\s)?[A-Z\d])/gi;

const VERBS: readonly (readonly [Verb['what'], RegExp, boolean])[] = [
  [
    'set',
    /\b(?:will|shall|to|may|must)\s(?:be\s)?(?:held|hold|begin|commence|convene|take place|proceed|appear for)\b|\bappear for\b|\bwill (?:conduct|have)\b/gi,
    true,
  ],
  [
    'not-held',
    /\b(?:not held|was not held|did not (?:occur|go forward|take place)|not conducted)\b/gi,
    false,
  ],
  [
    'held',
    /\b(?:held|conducted|commenced)\b(?!\s(?:to answer|without|in custody|over|in abeyance|that|for|pending|and bound|responsible|in contempt))/gi,
    false,
  ],
  [
    'reset',
    /\b(?:re-?sets?(?:ting)?|re-?scheduled?|rescheduling|re-?noticed|moved)\b(?!\/)/gi,
    false,
  ],
  ['continued', /\b(?:continued|adjourned|postponed|deferred|carried over|cont'd)\b/gi, false],
  ['advanced', /\b(?:advanced|moved up)\b/gi, false],
  ['vacated', /\b(?:vacated|cancel+ed|stricken|taken off(?: calendar)?|off calendar)\b/gi, false],
  ['waived', /\b(?:waived|waives)\b/gi, false],
  ['set', SET_BY_NOTICE, false],
  // "CASE CALENDARING, for argument on 06/01/2025, SET": a court of appeals.
  ['set', /\bcalendaring\b/gi, false],
  [
    'set',
    /(?<!re-?)\b(?:set|setting|sets|scheduled|noticed|calendared)\b(?!\/|\s(?:aside|forth|at \$|\$))/gi,
    false,
  ],
];
const MOST = 1_000;

/** The verbs of a text in its order; of two at one place the one listed first. */
export function findVerbs(text: string): readonly Verb[] {
  const found: Verb[] = [];
  for (const [what, pattern, isLoose] of VERBS)
    for (const match of allMatches(text, pattern)) {
      if (found.length >= MOST) break;
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((one) => one.start < end && one.end > start)) continue;
      // "Minute Entry for proceedings held before Judge Nobody: …" is its heading.
      if (what === 'held' && /\bproceedings\s$/i.test(text.slice(Math.max(0, start - 14), start)))
        continue;
      // "The hearing set for": a setting that is spoken of; "Set/Reset" names the act.
      if (/^set$/i.test(match[0]) && /^\s(?:hearing|deadline)s?\b/i.test(text.slice(end, end + 12)))
        continue;
      found.push({ what, start, end, isLoose });
    }
  return found.sort((one, other) => one.start - other.start);
}
