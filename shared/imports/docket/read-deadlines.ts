import { findTimes } from '../../notices/find-times.ts';
import { sentenceAt, splitSentences } from '../../notices/split-sentences.ts';
import { timeOfDate } from '../../notices/time-of-date.ts';
import { titleOfDate } from '../../notices/title-of-date.ts';
import { whatHappens } from '../../notices/what-happens.ts';
import type { CivilDay } from '../../time/civil-day.ts';
import type { EntryDate } from './entry-dates.ts';
import type { EntryType } from './entry-type.ts';
import type { HearingWords } from './hearing-words.ts';

/** A day up to which an entry says that something is to be done. */
export type DeadlineWords = {
  readonly title: string;
  readonly day: CivilDay;
  /** The words of the date, as they stand. */
  readonly written: string;
  readonly time: string | null;
  readonly zoneWord: string | undefined;
  /** The words ahead of it in its sentence: who is to do what. */
  readonly clause: string;
  /** The clerk's own words, or a court's: ordered, not asked for. */
  readonly isOrdered: boolean;
};

const MOST = 60;
const LEAD = 320;
const LIMIT =
  /\b(?:due|deadlines?|cut-?off|by|before|until|through|than)(?:[\s:,-]|\b(?:date|day|is|are|now|hereby|set|reset|extended|on|by|for|to|the|close of business|end of (?:the )?day|noon|midnight|(?:sun|mon|tues|wednes|thurs|fri|satur)day)\b|\d{1,2}:\d{2}|[ap]\.?m\.?)*$|\bextended\b[^.;]{0,60}\bto\s(?:the\s)?$/i;
/** Ahead of "by", "until" and "through": something that is done, rather than a time that runs. */
const DUTY =
  /\b(?:due|deadlines?|cut-?off|no later|not later|fil(?:e[ds]?|ing)|respon\w+|repl(?:y|ies)|answers?|briefs?|briefing|motions?|objections?|submit\w*|serv(?:e|ed|ice)|produc\w+|disclos\w+|discovery|reports?|extend\w*|pay|surrender|complet\w+|amend\w*|join\w*|designat\w+|exchang\w+|comply|confer|appear on|show cause|provide|post)\b/i;
/** A time that runs, a hearing, or what nobody has to do. */
const NO_DUTY =
  /\b(?:in effect|expires?|transcript restriction|release of transcript|delay|detained|remanded|held|waiv\w+)\b[^.;]{0,200}$/i;
/** "Time excluded from 5/20/2025 until 6/12/2025": both days are of the speedy trial clock. */
const EXCLUDED = /\b(?:exclud\w+|speedy trial)\b[^.;]{0,200}$/i;
/** CM/ECF counts these itself, whatever the paper asks for: "Responses due by 3/4/2025". */
const OWN_WORDS = /\bdue(?:\s(?:by|on|date)|:)?[\s:]*$/i;
const ASKED = /\b(?:if|unless|propos\w+|request\w*|seeks?|asks?|moves?)\b/i;
/** "(Attachments: # 1 Declaration) Reply due by": papers of the entry, not what is due. */
const ATTACHED = /\(attachments?:[^()]{0,2000}\)/gi;
const NAMED =
  /\b(?:deadlines?|cut-?off)(?:\s(?:date|is|are|now|hereby|re-?set|set|extended|for|to|on|by)|[\s:])*$/i;

/**
 * Reads the deadlines in the text of an entry: "Responses due by 3/4/2025", "Discovery deadline set for",
 * "shall file a return no later than". What a motion only asks for is none, nor is a time that is
 * excluded from the speedy trial clock.
 *
 * @param text as `foldText` of the notices leaves it
 * @param hearings of the same entry, whose dates are theirs
 */
export function readDeadlines(
  text: string,
  {
    type,
    dates,
    hearings,
  }: {
    readonly type: EntryType;
    readonly dates: readonly EntryDate[];
    readonly hearings: readonly HearingWords[];
  },
): readonly DeadlineWords[] {
  const isLimit = ({ role, span }: EntryDate) =>
    role === 'event' && LIMIT.test(text.slice(Math.max(0, span.start - LEAD), span.start));
  if (!dates.some(isLimit)) return [];
  const sentences = splitSentences(text);
  const times = findTimes(text);
  const found: DeadlineWords[] = [];
  for (const [at, date] of dates.entries()) {
    const { span, day, written } = date;
    if (day === null || date.found === null || found.length >= MOST || !isLimit(date)) continue;
    if (hearings.some((one) => one.day === day && one.written === written)) continue;
    const sentence = sentenceAt(sentences, span);
    const previousEnd = dates[at - 1]?.span.end ?? 0;
    const next = dates[at + 1]?.span.start ?? text.length;
    const from = Math.max(previousEnd, sentence.start, span.start - LEAD);
    const before = text
      .slice(from, span.start)
      .replace(ATTACHED, '; ')
      // Half of a pair, where the sentence begins within it.
      .replace(/^[^()]{0,200}\)\s/, '');
    const after = text.slice(span.end, Math.min(next, sentence.end));
    const clause = text.slice(Math.max(sentence.start, span.start - LEAD), span.start);
    if (!DUTY.test(`${clause} ${after}`) || NO_DUTY.test(before) || EXCLUDED.test(clause)) continue;
    const lead = text.slice(Math.max(0, span.start - LEAD), span.start);
    const happening = whatHappens(
      { before, after, behind: after, line: before, lead, heading: lead },
      next < sentence.end,
    );
    const isOwn = OWN_WORDS.test(before);
    const isNamed = type !== 'motion' && NAMED.test(before) && !ASKED.test(before);
    const isAsked = type === 'motion' || happening.isConditional;
    if (!isOwn && !isNamed && (isAsked || happening.what !== 'deadline')) continue;
    const { time } = timeOfDate(text, date.found, times, { previousEnd, next });
    found.push({
      title: titleOfDate('deadline', null, { before, after }),
      day,
      written,
      time: time?.time ?? null,
      zoneWord: time?.zoneWord,
      clause,
      isOrdered: type === 'order' || type === 'minutes' || type === 'settings' || type === 'notice',
    });
  }
  return joinSameDay(found);
}

const LONGEST_TITLE = 110;

/** "Schedule A due 2/26. Schedule B due 2/26": several papers of one day are one deadline. */
function joinSameDay(found: readonly DeadlineWords[]): readonly DeadlineWords[] {
  const joined: DeadlineWords[] = [];
  for (const one of found) {
    const at = joined.findIndex((other) => other.day === one.day && other.time === one.time);
    const same = joined[at];
    if (same === undefined) joined.push(one);
    else if (!same.title.toLowerCase().includes(one.title.toLowerCase())) {
      const title = `${same.title}; ${one.title}`;
      joined[at] = {
        ...same,
        title: title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1)}…`,
        clause: `${same.clause} ${one.clause}`,
      };
    }
  }
  return joined;
}
