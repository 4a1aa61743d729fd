import { COUNT } from './find-periods.ts';
import type { SetAsideReason } from './notice-reading.ts';

/** The words right ahead of a date and right behind it. */
export type Around = {
  /** From the date before it, or the sentence's beginning. */
  readonly before: string;
  /** To the next date, or the sentence's end. */
  readonly after: string;
  /** To the next date, across sentences; at most 120 letters. */
  readonly behind: string;
  /** The line that it stands on, up to it. */
  readonly line: string;
  /** Up to 300 letters ahead of it, across sentences. */
  readonly lead: string;
  /** That without the rows of other dates: what became of one hearing is no heading of the next. */
  readonly heading: string;
};

/** `16:54:01 +0000`, as machines stamp a message. */
const MAIL_CLOCK = /^,?\s\d{1,2}:\d{2}:\d{2}\s[+-]\d{4}\b/;

/** When somebody called or heard it, not what was said. */
const CALL =
  /\b(?:(?:automated|information|phone|telephone|court|acis) (?:line|system)|hot\s?line|voice\s?mail(?: (?:from|of) [^.;:\n]{0,30})?|(?:phone|telephone) call|call (?:log|received|recorded)|(?:call|message|voicemail) (?:transcript|notes?)|transcribed|recorded|(?:I|we|she|he|they|client|paralegal) called(?: [^.;:\n]{0,30})?|called [^.;:\n]{0,40}\d{3}[-. ]\d{4})(?: on| at)?[\s:,(-]{0,3}$/i;

/** A docket's entry, with a number or without: date, then the kind of paper. */
const ENTRY =
  /^(?:\s{2,40}|\s{1,20}\d{1,4}\s{1,20})(?:Set\/Reset|(?:ELECTRONIC |TEXT |MINUTE )?(?:ORDER|NOTICE|MOTION|ENTRY|JUDGMENT|CLERK'S)\b)/;

/** A docket's entry with its number, which is no hour of a clock with 24. */
const ROW = /^\s{1,20}(?!(?:[01]\d|2[0-3])[0-5]\d\b)\d{1,4}\s{1,20}[A-Z]/;

const rules: readonly (readonly [SetAsideReason, (around: Around) => boolean])[] = [
  ['mail-header', ({ after }) => MAIL_CLOCK.test(after)],
  [
    'birth',
    ({ before }) =>
      /\b(?:d\.?\s?o\.?\s?b\.?|date of birth|birth\s?date|born(?: on)?|year of birth|fecha de nacimiento|nacid[oa](?: el)?)[\s:.,(/*_-]*$/i.test(
        before,
      ),
  ],
  [
    'form-edition',
    ({ before, line }) =>
      /(?:(?<!\b(?:bail|bond|status|custody|probation|compliance|diversion|case|plea)\s)\brev(?:\.|ised)?|\bedition(?: date)?|\bform (?=[\w-]*\d)[\w-]+)[\s:.,(]*$/i.test(
        before,
      ) ||
      /\b(?:OMB|rev\.|edition|form (?:EOIR|I|G|N)-)(?:(?!\b(?:by|before|due|until|on|than|of|hearing|filed?|submit)\b)[^\n]){0,60}$/i.test(
        line,
      ),
  ],
  [
    'citation',
    ({ before, lead, after }) =>
      /\b(?:\d+\s(?:F\.\s?(?:\dd|4th|Supp)|U\.S\.(?!\s?C)|I&N|S\.\s?Ct|Fed\.\s?Reg|Stat\.\s)|Pub\.\s?L\.|\bWL\s\d+|enacted|codified|as amended)[^;]{0,70}$/i.test(
        lead,
      ) ||
      (/\((?:[^()]{0,30}(?:Cir|BIA|A\.G|D\.\s?[A-Z][a-z]+|[SNEWCM]\.D\.\s?[A-Z][a-z.]+|Tex|Cal)\.?,?\s?)$/.test(
        before,
      ) &&
        /^\s?\)/.test(after)),
  ],
  [
    'stamp',
    ({ before, line, after }) =>
      /\[date=$|\b(?:stamp|printed|print date|run date|page generated|retrieved|downloaded|last updated|accessed|(?<!\b(?:detained|held|custody|confined|housed|incarcerated)\b[^.;]{0,160})as of|received date|priority date|date received|approved for release|(?:generated|created|produced) (?:on|at)|(?<!next )report (?:run|date))[\s\w:]{0,14}$/i.test(
        before,
      ) ||
      CALL.test(before) ||
      /\(entered:?\s?$|was entered\b[^\n]{0,90}\bon\s*$|^\s*entered(?: on)?:?\s*$/i.test(before) ||
      /\bstamp\b[^\n]{0,60}$/i.test(line) ||
      // A row of a docket: date, number, text. "12/02 0900 SAMPLE" is a day and its hour.
      (/^\s*$/.test(line) && ROW.test(after)) ||
      (/^\s*$/.test(line) && ENTRY.test(after)),
  ],
  [
    'offense',
    ({ before }) =>
      /\b(?:offense|violation|incident|alleged(?:ly)?|committed)\b[^.;]{0,24}$/i.test(before),
  ],
  [
    'validity',
    ({ before }) =>
      /\b(?:valid (?:through|until|thru|from|to)|(?:visa|passport|card|I-94|status|authorization|document|form|license|permit|EAD)\b[^.;]{0,40}\bexpir(?:es|ed|ation|y)(?: date)?(?: on)?|expiration date|visa issued|admitted until|entry date|date of entry|last entered|(?:you|respondent|noncitizen) entered)\b[^.;]{0,40}$|\b(?:arrived|admitted)\b[^.;\n]{0,40}$|\bentered the united states\b[^.;]{0,110}$/i.test(
        before,
      ),
  ],
  [
    'service',
    ({ before, lead }) =>
      /\b(?:(?<!be )served(?!\s(?:on or before|by|no later|not later|before|within)\b)|mailed|postmarked|date of service|service(?: (?:was )?(?:made|completed)|(?=\s?:\s*$))|sent(?: to [^.;]{0,40})?|e-?mailed)\b[^.;]{0,40}$/i.test(
        before,
      ) || /certificate of service[^]{0,240}\bdate\s?:\s*$/i.test(lead),
  ],
];

/** "ISAP 11/24/25 9:02 AM: reminder", "[11/24/25, 9:02 AM] Ana: hello": when a message came. */
const MESSAGE = /^,?\s{1,2}\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?\s?(?:[:\]]|-\s)\s?\S/i;
const SENDER =
  /^[\s[(]*(?!.*\b(?:hearing|calendar|master|individual|bond|conference|trial|appointment|visit|interview|due|on|at|for|by)\b)[\w .@+'-]{0,30}$/i;

const HEADER = /^[ >*]*(?:from|to|cc|subject|re|sent)\s?:/i;
const DATE_LINE = /^[ >*]*date\s?:\s*$/i;

/** Says whether this is the line `Date:` between the lines `From:` and `To:` of an e-mail. */
export function isMailDate({ line, lead, after }: Around): boolean {
  if (!DATE_LINE.test(line)) return false;
  const above = lead.slice(0, lead.length - line.length).trimEnd();
  const below = after.slice(after.indexOf('\n') + 1);
  return (
    /^[ >*]*from\s?:/i.test(above.slice(above.lastIndexOf('\n') + 1)) ||
    (after.includes('\n') &&
      HEADER.test(above.slice(above.lastIndexOf('\n') + 1)) &&
      HEADER.test(below))
  );
}

/** Says whether a line of a chat begins with this date and its clock. */
export function isMessageStamp({ line, after }: Around): boolean {
  return SENDER.test(line) && MESSAGE.test(after);
}

/**
 * Says why a date is no event: of birth, of a citation, of the form's edition, of service and the
 * like; null where nothing says so.
 */
export function whyNoEvent(around: Around): SetAsideReason | null {
  return rules.find(([, holds]) => holds(around))?.[0] ?? null;
}

/** Ahead of the day that a notice itself carries. */
const OWN_DATE =
  /\b(?:notice date|date of (?:this |the )?(?:notice|letter|decision|issuance|order|filing receipt)|date of issue|issue date|form date|letter date|mailing date|issued|fecha del? (?:aviso|notificaci[oó]n|carta))(?: on)?[\s:*_-]*$|(?:^|\n|[.;]\s)[\s>]*(?:dated|signed)(?: at [^.;\n]{2,50}?,?)?(?: this)?:?[\s*_-]*$|\b(?:initials|signature)\b[^\n]{0,40}$/i;
/** "21 days from the date of this notice: 12/10/2025": what a period ends on. */
const COUNTED = new RegExp(`\\b${COUNT}\\s(?:of|after|from|following)\\s[^.;\\n]{0,60}$`, 'i');
const BARE_DATE = /(?:^|\n|\s{2,}|[|*])\s?date\s?:[\s*_]*$/i;
const SPEAKS_OF_HEARING = /\b(?:hearing|appointment|appear|conference|trial|interview|next)\b/i;

/**
 * Says whether a date is the notice's own: labelled as such, or a bare `Date:` without a time.
 *
 * @param othersHaveTimes other dates of the text carry times, so that this one is no hearing's
 */
export function isNoticeDate(
  { before, lead }: Around,
  {
    hasTime,
    othersHaveTimes,
    isAhead,
  }: {
    readonly hasTime: boolean;
    readonly othersHaveTimes: boolean;
    /** It is still to come: no notice was written then. */
    readonly isAhead: boolean;
  },
): boolean {
  if (hasTime || COUNTED.test(before)) return false;
  if (OWN_DATE.test(before)) return true;
  if (isAhead || !BARE_DATE.test(before.slice(-24))) return false;
  return othersHaveTimes || !SPEAKS_OF_HEARING.test(lead.slice(-110));
}

/**
 * Says whether a date stands alone on a line, as the date of a letter does, and the line above is no
 * label of a hearing's.
 *
 * @param behind the text behind it
 */
export function isLetterHead({ line, lead }: Around, behind: string): boolean {
  const above = lead.slice(0, lead.length - line.length).trimEnd();
  const lastLine = above.slice(above.lastIndexOf('\n') + 1);
  return (
    /^[\s>]*$/.test(line) &&
    /^[ .]*(?:\n|$)/.test(behind) &&
    !/[:,]$/.test(lastLine) &&
    !/\b(?:date|time|when|on|by|until|due)\s*$/i.test(lastLine) &&
    !SPEAKS_OF_HEARING.test(lastLine)
  );
}

/**
 * The lines of a text that are headers of an e-mail, quoted or not: dates in them say when somebody
 * wrote.
 *
 * @param text as `foldText` leaves it
 */
export function isMailHeader(line: string): boolean {
  return (
    (/^[ >|*]*(?:sent|received|delivered|date|resent-date|x-[\w-]+|arc-[\w-]+|dkim-signature|return-path|message-id|in-reply-to)\*?\s?:.*\b(?:\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]m|[+-]\d{4}|\(?[A-Z]{3,4}\)?)|\d{4})/i.test(
      line,
    ) &&
      (/^[ >|*]*(?:sent|received|delivered|resent-date|x-|arc-|dkim)/i.test(line) ||
        /:\s?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s.{4,24}\s\d{1,2}:\d{2}/i.test(line))) ||
    /^[ >|*]*on\s.{6,80}\swrote:?\s*$/i.test(line)
  );
}
