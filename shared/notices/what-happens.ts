import { COUNT } from './find-periods.ts';
import { type Cue, ENDED, MOVED, nearestCue } from './nearest-cue.ts';
import type { Around } from './not-an-event.ts';
import type { Proposal, ProposalKind } from './notice-reading.ts';

/** What the words around a date say that happens on it. */
export type Happening = {
  readonly what: ProposalKind | 'old-date';
  readonly resetAs: Proposal['resetAs'];
  /** Asked for or possible, not ordered. */
  readonly isConditional: boolean;
  /** The words say so themselves; false where only the kind of paper does. */
  readonly isSaid: boolean;
};

/** The columns of a table: "Old Date/Time      New Date/Time". */
const OLD_NEW_COLUMNS =
  /\b(?:old|previous|prior|original|former|from)\b[^\n]{0,40}\b(?:new|current|reset|to)\b[^\n]*\n[^\n]*$/i;

const FATES: ReadonlySet<Cue['what']> = new Set(['vacated', 'reset', 'held']);
/** Asked for, not done: "continuing the hearing from A to B". */
const TO_MOVE =
  '(?:continu(?:e|ing)|advanc(?:e|ing)|mov(?:e|ing)|postpon(?:e|ing)|adjourn(?:ing)?|re-?schedul(?:e|ing)|(?<=\\bto\\s)re-?set|re-?setting)';

/** Behind an old date: what became of it. */
const FATE = new RegExp(
  `^[^;]{0,150}?\\b(?:is|are|has been|have been|was|were|be|shall be|and is|hereby)?\\s{0,2}(?:hereby\\s)?(?:${ENDED}|${MOVED})\\b`,
  'i',
);
/** "December 11. That was an error": said of a date that never held. */
const WRONG =
  /^[\s.,;)]{0,4}(?:(?:this|that|it|which)\s(?:date\s)?(?:was|is)\s(?:an?\s|in\s)?(?:clerical\s|scrivener'?s\s|typographical\s)?(?:error|mistake|incorrect|wrong|typo)|in error\b|by mistake\b|\((?:in error|incorrect|wrong)\))/i;
/** Behind a date that holds: "remains set", "will go forward". */
const STANDS =
  /^[^.;]{0,60}\b(?:remains?|stands?|will go forward|goes forward|as scheduled|is confirmed)\b/i;
/** Moved to no date at all: the hearing is off. */
const WITHOUT_DATE =
  /\b(?:without (?:a )?date|sine die|generally|until further|date to be (?:set|determined)|TBD)\b/i;
const NOW_ON = /\b(?:will now be|is now|now (?:set|scheduled))\b/i;
const OLD_AHEAD =
  /\b(?:(?:prior|previous|old|former)\s(?:hearing\s|court\s|trial\s)?(?:date|setting)(?:\sof)?|from|(?<=\b(?:cambi|mov|pas|reprogram)\w{1,6}\s)(?:la\s)?del|previously|originally|formerly|currently|presently|heretofore|now(?=\s(?:set|scheduled|noticed|calendared))) ?(?:set|scheduled|noticed|calendared)?(?: for| on)?[\s:]*(?:the\s|[A-Za-z]+day,?\s)?$/i;
const REASON = /\b(?:grant(?:s|ed|ing)|so ordered|hereby ordered|it is ordered)\b/i;
/** "1/20/26 … RESET FROM 2/10/26": the new date stands first. */
const NEW_AHEAD = new RegExp(`^[^\\n]{0,80}\\b${MOVED}\\s+from\\s*(?:the\\s)?$`, 'i');
/** "is extended from December 5, 2025 to …". */
const EXTENDED =
  /\b(?:extended|enlarged|extends|enlarges|moved|continued)\b[^.;]{0,40}\bfrom\s(?:the\s|\w+day,?\s)?$/i;
/** "The deadline, currently December 5, is extended to". */
const IS_EXTENDED =
  /^,?\s(?:is|are|be|was|were|has been|have been)\s(?:hereby\s)?(?:extended|enlarged)\s(?:to|until|through)\b/i;
/** "12/8/25    Traverse due", in a row that begins with its date. */
const DUE_BEHIND = /^\s{1,20}[^\n.;]{2,60}\bdue\b/i;
/** "The individual hearing of 2/10/26 is off". */
const IS_OFF = /^\s{0,2}(?:is\s|are\s)?(?:now\s)?off\b(?!\s(?:the|of)\b)/i;
/** "Speedy indictment date:": a label of its own that none of the cues knows. */
const OTHER_LABEL = /\b[A-Za-z]+\s(?:date|day)\b[^.:;\n]{0,20}:\s*$/i;
/** "Old: December 11. New: December 30". */
const OLD_LABEL =
  /\b(?:old|former|formerly|original|previous|previously)(?:\s(?:hearing|court|appointment|interview))?(?:\s(?:date|time|setting))?(?:\sand\stime)?\s?:\s*$|(?:^|[.;:\n])\s*old\s$/i;
/** "This hearing was previously scheduled for", "the original due date was". */
const WAS_SET =
  /\(\s?(?:was|were)\s(?:due|set(?:\sfor)?)\s(?:on\s)?$|\b(?:(?:that|which)\s(?:was|were|had been)|(?:was|were|had been)\s(?:previously|originally|formerly))\s(?:set|scheduled|noticed|calendared|due)(?:\s(?:for|on))?\s(?:\w+day,?\s)?$|\b(?:original|old|prior|previous|former|initial)\s(?:\w+\s){0,2}(?:due date|deadline)(?:\s(?:was|of))?[\s:]*$/i;
/** "1/20/26 -> 2/3/26". */
const ARROW =
  /^[^\n\d]{0,12}(?:\d{1,2}:\d{2}\s?(?:[ap]\.?m\.?)?\s{0,3})?(?:-+>|=+>|>>|\u2192)\s*$/i;
const SINCE = `\\b${COUNT}\\s(?:of|after|from|before|prior to|following)\\s[^.;\\n]{0,60}`;
/** "60 days before trial (March 12, 2026)", "40 days of the date of this letter, 12/31/2025". */
const ENDS_COUNT = new RegExp(
  `${SINCE}(?:[:(]|\\b(?:notice|letter|order|service|mailing|receipt|decision|entry),|, (?=i\\.e|that is))\\s{0,3}(?:(?:i\\.e\\.,?|that is,?|or|by|on)\\s)*$`,
  'i',
);
/** "14 days before sentencing on March 26": what is counted from, not what is due. */
const COUNTED_FROM = new RegExp(
  `\\b${COUNT}\\s(?:of|after|from|before|prior to|following)\\s(?:(?!\\b(?:due|by|no later|deadline|until)\\b)[^.;,]){0,60}$`,
  'i',
);
/** "On November 10, 2025, we received your form": what the writer has done. */
const WE_DID =
  /^,?\s(?:we|USCIS|the (?:court|clerk))\s(?:have\s|has\s)?(?:received|accepted|scheduled|mailed|sent|approved|updated|transferred|issued)\b/i;
const ROW_NOT_HELD = /^[^\n.;]{0,80}\s{3}not held\b/i;
/** "Arraignment   11/03/2026   9:00   Held": a column of what has been. */
const COLUMN_HELD =
  /^[^\S\n]{1,20}(?:\d{1,2}:\d{2}\s?(?:[ap]\.?m\.?)?)?[^\S\n]{2,20}(?:[^\s][^\n]{1,28}?[^\S\n]{2,20})?held[^\S\n]*(?:\n|$)/i;
/** "Result: Held", in a row of what has been. */
const RESULT_HELD = /^[^\n]{0,60}\b(?:result|outcome|status|disposition)\s?:?\s*held\b/i;
/** "This replaces your interview of …". */
const REPLACED =
  /\b(?:replaces|supersedes|in place of|in lieu of|instead of|en (?:vez|lugar) del?)\b[^.;]{0,60}$/i;
/** "Disclosures due: 30 days before trial": a label that has its answer speaks for no line below. */
const ANSWERED = new RegExp(`:\\s{0,3}(?:at least\\s)?${COUNT}`, 'i');
/** "December 5 or December 9": nobody has chosen yet. */
const OR = /^\s*,?\s*or\s(?:on\s)?\s*$/i;
/** Said of a date that nobody has set yet. */
const UNSURE =
  /\b(?:tentative(?:ly)?|probably|likely|possibly|expected to be|anticipated|pencil+ed in|hold the date|save the date|week of)\b/i;
/** "Pre-hearing conference:", below a deadline. */
const HEARING_LABEL =
  /(?:^|\n)[^\n:]{0,50}\b(?:hearing|conference|trial|arraignment|sentencing|argument|calendar)\b[^\n:]{0,20}:\s*$/i;
/** Nothing is so yet. */
const CONDITION =
  /\b(?:if(?!\s(?:any|necessary|needed))|in the event|unless|should (?:you|the|he|she|they)|provided that|assuming)\b[^.;]{0,160}$|\b(?:may|might|could|would)\s(?:then\s)?(?:be\s)?(?:re-?set|due|held|scheduled|re-?scheduled|continued)\b[^.;]{0,60}$/i;
/** "Dispositive motions:      May 21, 2027": a row of an order, and nothing that is asked for. */
const ROW_OF_MOTIONS = /(?:^|\n)[^.;:\n]{0,50}\bmotions\s?:\s{3,40}$/i;
const NOT_HELD = /\b(?:not held|did not (?:occur|go forward|take place)|no hearing)\b/i;

/**
 * Reads what happens on a date from the words around it: the nearest word ahead speaks; a date that
 * the words behind it strike is the old date of a reset, or a hearing vacated.
 *
 * Motions, requests and conditions are no orders: what only they say is marked conditional.
 *
 * @param hasNext another date follows in the sentence
 */
export function whatHappens(around: Around, hasNext: boolean): Happening {
  const { before, after, lead } = around;
  const cue = ROW_OF_MOTIONS.test(before) ? null : nearestCue(before);
  const resetAs = resetWord(MOVED_WORD.test(before) ? before : lead.slice(-200), after);
  const fate = FATE.exec(after)?.[0];
  const isAsked = cue?.what === 'asked' || isOnlyAsked(before);
  const say = (what: Happening['what'], isSaid = true): Happening => ({
    what,
    resetAs,
    isConditional:
      isAsked ||
      OR.test(before) ||
      (hasNext && OR.test(after)) ||
      CONDITION.test(before) ||
      UNSURE.test(before.slice(-120)),
    isSaid,
  });
  const isNotHeld = /^\W{0,3}not held/i.test(after) || (!hasNext && ROW_NOT_HELD.test(after));
  if (NOT_HELD.test(before.slice(-60)) || isNotHeld) return say('other');
  // "Arraignment 11/18/2025 Held"
  const isHeld =
    /^\W{0,3}held\b/i.test(after) || RESULT_HELD.test(after) || COLUMN_HELD.test(after);
  if (isHeld && !hasNext) return say('held');
  if (WRONG.test(around.behind)) return say('old-date');
  if (hasNext && ARROW.test(after)) return say('old-date');
  if (WAS_SET.test(before) && !STANDS.test(after)) return say('old-date');
  if (ENDS_COUNT.test(before)) return say('deadline');
  if (/\bon\s$/i.test(before) && WE_DID.test(after)) return say('other');
  if (STANDS.test(after) && fate === undefined) return say('set');
  if (IS_OFF.test(after)) return say('vacated');
  if (fate !== undefined && !hasNext && WITHOUT_DATE.test(after)) return say('vacated');
  if (hasNext && NOW_ON.test(after)) return say('old-date');
  if (hasNext && NEW_AHEAD.test(after)) return say('reset');
  if (hasNext && /\S\s{3,}$/.test(before) && OLD_NEW_COLUMNS.test(lead)) return say('old-date');
  if (hasNext && IS_EXTENDED.test(after)) return say('old-date');
  if (OLD_LABEL.test(before) || REPLACED.test(before) || (hasNext && EXTENDED.test(before)))
    return say('old-date');
  const isOfMove = isMoveAsked(before);
  if (isOfMove && hasNext) return { ...say('old-date'), isConditional: !REASON.test(before) };
  if (OLD_AHEAD.test(before) && new RegExp(`\\b(?:${MOVED}|${ENDED})\\b`, 'i').test(before + after))
    return say(
      hasNext || /\bto\s*$/.test(after)
        ? 'old-date'
        : isEnded(before + after)
          ? 'vacated'
          : 'old-date',
    );
  if (fate !== undefined && cue?.what !== 'deadline' && cue?.what !== 'reset') {
    if (hasNext && leadsOn(after)) return say('old-date');
    return say(isEnded(fate) ? 'vacated' : 'old-date');
  }
  if (cue?.what === 'vacated') return hasNext && leadsOn(after) ? say('old-date') : say('vacated');
  if (cue?.what === 'asked') return { ...say('other'), isConditional: true };
  if (cue?.what === 'deadline' && COUNTED_FROM.test(before)) return say('other', false);
  if (cue !== null) return say(cue.what);
  const capitals = lastCapitals(around.heading);
  if (isEnded(capitals) && !MOVED_WORD.test(capitals)) return say('vacated');
  if (isDueBehind(around)) return say('deadline');
  if (OTHER_LABEL.test(before)) return say('other');
  // A form's label or the line above speaks where the words beside the date do not.
  const spoken = nearestCue(lead.slice(-220));
  // What became of the hearing in the row above became of that one.
  const above = spoken !== null && FATES.has(spoken.what) ? nearestCue(around.heading) : spoken;
  const label = /[A-Za-z)]:\s[^.]{0,120}$/.exec(lead)?.[0];
  // "Jury selection: March 16" below "Plea deadline: February 27" has a label of its own.
  const isOwn =
    above?.what === 'deadline' &&
    ((label ?? '').length <= before.length || HEARING_LABEL.test(before));
  const isAbove = label !== undefined && !isOwn && !ANSWERED.test(label);
  if (above !== null && above.what !== 'asked' && isAbove) return say(above.what, false);
  return say('other', false);
}

/** Says whether a row begins with this date and names what is due behind it. */
export function isDueBehind({ line, after }: Around): boolean {
  return /^\s*$/.test(line) && DUE_BEHIND.test(after);
}

/** The last line of capitals above a row: "CANCELLED HEARINGS". */
function lastCapitals(heading: string): string {
  return heading.match(/^[ >]*[^a-z\n\d:]{3,60}$/gm)?.at(-1) ?? '';
}

/** "to advance the hearing from", right ahead of the old date. */
function isMoveAsked(before: string): boolean {
  return new RegExp(`\\b${TO_MOVE}\\b[^.;]{0,120}\\bfrom\\s(?:the\\s|\\w+day,?\\s)?$`, 'i').test(
    before,
  );
}

/** "MOTION to continue hearing to June 18": nobody has ordered anything. */
function isOnlyAsked(before: string): boolean {
  if (ROW_OF_MOTIONS.test(before)) return false;
  const asked =
    /\b(?:motion(?!\s(?:to\s\w+\s)?(?:hearing|hrg)\b)|request|stipulation|asks?|seeks?|proposed)\b/i.exec(
      before,
    );
  if (asked === null) return false;
  if (REASON.test(before)) return false;
  const rest = before.slice(asked.index);
  return !new RegExp(`\\b(?:${MOVED}|set|scheduled|${ENDED}|due|shall|must)\\b`, 'i').test(rest);
}

const leadsOn = (after: string) =>
  new RegExp(`\\b(?:${MOVED}|to|until|for|new date)\\b[^.;]{0,60}$`, 'i').test(after);
const MOVED_WORD = new RegExp(`\\b${MOVED}\\b`, 'i');
const isEnded = (words: string) => new RegExp(`\\b${ENDED}\\b`, 'i').test(words);

function resetWord(before: string, after: string): Proposal['resetAs'] {
  const words = `${before} ${after.slice(0, 60)}`;
  if (/\badvanced|advances|moved up|earlier date/i.test(words)) return 'advanced';
  if (/\bcontinue[ds]|cont'd|adjourned|postponed|deferred|carried over/i.test(before))
    return 'continued';
  return 'reset';
}
