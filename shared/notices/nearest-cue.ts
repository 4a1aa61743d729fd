import type { ProposalKind } from './notice-reading.ts';

/** What words ahead of a date say that happens on it; `asked` where somebody only asks for it. */
export type Cue = { readonly what: ProposalKind | 'asked'; readonly pattern: RegExp };

/** A hearing goes to another day: the source of a pattern. */
export const MOVED =
  '(?:re-?\\s?set|re-?\\s?scheduled|rescheduling|continued|continues|(?<!court )adjourned(?!\\s?:|\\s(?:at\\s)?\\d{1,2}:\\d{2})|postponed|deferred|advanced|advances|moved(?:\\sup)?|moves (?:up|back)|re-?noticed|re-?calendared|reassigned|re-?sets|reschedules|changed|carried over|cont.d|adj(?:.?d)?|reprogramad[ao]|aplazad[ao]|pospuest[ao]|cambiad[ao]|cambi(?:aron|\u00f3)|movid[ao]|movieron|trasladad[ao]|adelantad[ao])';
/** A hearing is off: the source of a pattern. */
export const ENDED =
  '(?:vacated|vacates|vacating|cancel+ed|cancels|stricken|strikes|taken off|cancelad[ao]|removed from (?:the )?calendar|off calendar|(?<!motions? )terminated|will not (?:be held|go forward|take place)|is hereby VACATED)';
/** What is said of these ahead of a semicolon is another matter. */
const OF_CLAUSE: ReadonlySet<Cue['what']> = new Set(['vacated', 'order', 'held', 'filing']);

/**
 * Cues ahead of a date. The one that ends nearest to it speaks. "Date" sets something only by itself or
 * behind what can be set: "speedy indictment date" and "last day" set nothing.
 */
const cues: readonly Cue[] = [
  {
    what: 'vacated',
    pattern: new RegExp(
      `\\b(?:${ENDED}|off(?= (?:for|on)\\s*$)|terminat(?:e|es|ed|ing) (?:deadline|hearing|conference)s?)\\b`,
      'gi',
    ),
  },
  { what: 'reset', pattern: new RegExp(`\\b${MOVED}\\b`, 'gi') },
  {
    what: 'set',
    pattern:
      /\b(?:(?<!re-?\s?)sets?(?!\s(?:forth|aside|by|out))|(?<!re-?)scheduled?|calendared|noticed|will (?:be held|take place|occur|convene|begin|commence)|(?:to|shall|will) (?:be held|appear|report|commence|begin)|(?:to|must|shall|ordered to) (?:personally )?(?:appear|report|come|attend)|please (?:report|appear|come)|appear(?:ance)?|next (?:court |hearing )?(?:date|event|appearance|check-in|report|appointment|office visit)|next hearing|hearing (?:date|on|is)|(?<=(?:^|[^\w\s]\s{0,3}|\n\s{0,40}|\s{3}|\b(?:hearing|court|trial|appointment|appt|interview|appearance|event|setting|report|reporting|conference|session|visit|argument|sentencing|arraignment|next|new|the|a|your|following|and|on|this|that|current|review|control|return)\s))(?:date|day)(?!\sof\s(?:this|the|your|service|entry|mailing|receipt)\b|\s(?:after|before|(?:no|not) (?:earlier|later|sooner)|on or after|prior to)\b)(?: and (?:time|hour))?(?: of (?:hearing|appointment|interview|next report))?|appointment|remains? (?:as )?(?:set|scheduled)|programad[ao]|fijad[ao]|pr[óo]xima (?:audiencia|cita))\b/gi,
  },
  {
    what: 'deadline',
    pattern:
      /\b(?:due(?:\s(?:date|on|by))?|deadline|cut-?off|(?<!\bsame as (?:the )?)call-?up(?:\sdate)?(?:\sfor\s[^:.;\n]{3,40})?|no later than|not later than|on or before|(?:must|shall|to) (?:be )?(?:file[sd]?|respond|submit(?:ted)?|serve[sd]?|received?|pay|paid|post(?:ed)?|produce|provide|surrender|complete[d]?)|(?:must|shall) move|time to (?:file|respond|appeal)|extended (?:to|until|through)|by(?=\s*(?:the\s)?(?:(?:close of business|end of (?:the )?day|noon|COB|\d{1,2}(?::\d{2})?\s?[ap]\.?m\.?)\s*(?:on\s*)?)?(?:\w+day,?\s*)?$)|(?<=\b(?:has|have|had|given|granted|allowed|extended|extends|enlarged|time|leave|deadline)\b[^.;]{0,80}\s)(?<!\b(?:stay(?:ed|s)?|every|each|weekly|monthly|recurs|recurring)\b[^.;]{0,60})until(?=\s*$)|vence(?: el)?|a m[áa]s tardar|fecha l[íi]mite|respon(?:se|d)s? (?:due(?: (?:date|on|by))?|by))\b/gi,
  },
  {
    what: 'other',
    pattern:
      /\b(?:(?:not|no|nothing|none|never)\b[^.;]{0,60}\bbefore(?=\s*$)|stay(?:ed)?\b[^.;]{0,40}\buntil(?=\s*$)|expires?|in effect (?:until|through)|excluded (?:from|through)|transferred|booked (?:in|out)|booking date|(?<!\b(?:supervised|conditions? of|order of|motion for) )(?:projected )?release(?:d| date)?|arrest(?:ed| date)?(?:(?: date)? (?:&|and) time)?|detained|(?:date )?posted|convicted|\d{1,3}(?:st|nd|rd|th) day)\b/gi,
  },
  {
    what: 'held',
    pattern:
      /(?<!be |not )\b(?:held|proceedings held|appeared|came on for|conducted|took place|was heard)\b/gi,
  },
  {
    what: 'filing',
    pattern:
      /(?<!be |must be |shall be )\b(?:filed|date filed|(?:docket|filing) date|accepted(?: on)?|lodged|docketed|acknowledges receipt|(?:appeal|petition|motion) (?:was )?received)\b/gi,
  },
  {
    what: 'order',
    pattern:
      /\b(?:signed by|so ordered|(?<=(?:^|\n|[.;]\s)[\s>]*)dated at [^.;\n]{2,50}? this|ordered this|(?:date of )?(?:the )?(?:final|removal) order(?: of removal)?(?: dated?)?(?=\s?:?\s*$)|minute order(?=\s*$)|order (?:dated|entered|issued)|(?<!\b(?:you|he|she|they|who|respondent|noncitizen|petitioner)\s)entered|done (?:and ordered|this)|(?<=\b(?:order|decision|judgment|ruling|opinion|memorandum)s?\b[^.;\n]{0,40})dated|decision (?:dated|entered|issued|date)|granted on|denied on|issued)\b/gi,
  },
  {
    what: 'asked',
    pattern:
      /\b(?:(?:joint |unopposed |consent |agreed |emergency )?(?<!\bhearing on (?:the )?)motions?(?! (?:to \w+ )?(?:hearing|hrg|calendar|cut-?off|deadline|day|session|conference|in limine)\b)|requests?|stipulation|asks?|seeks?|proposes?|proposed|moves?|application|would like|available|in the event|should you|if (?:the|you|he|she|they|no|defendant|respondent)|unless|tentative(?:ly)?|may be|agreeable|amenable|either)\b/gi,
  },
];
/** A line may break inside of a cue: "no later / than 5:00 p.m.". */
const brokenCues = cues.map(({ what, pattern }): Cue => ({
  what,
  pattern: new RegExp(pattern.source.replaceAll(' ', '\\s'), pattern.flags),
}));

type Spoken = { readonly cue: Cue; readonly start: number; readonly end: number };

/**
 * The cue that ends nearest to the end of some words; null for none. What was struck or entered ahead of
 * a semicolon is another matter.
 *
 * @example
 * nearestCue('The hearing is reset to ')?.what //=> 'reset'
 */
export function nearestCue(words: string): Cue | null {
  const nearest = nearestOf(words);
  const clause = words.slice(words.lastIndexOf(';') + 1);
  return nearest !== null && OF_CLAUSE.has(nearest.what) ? nearestOf(clause) : nearest;
}

function nearestOf(words: string): Cue | null {
  let best: Spoken | null = null;
  for (const cue of brokenCues)
    for (const match of words.matchAll(cue.pattern)) {
      const next = { cue, start: match.index, end: match.index + match[0].length };
      if (best === null || isNearer(next, best)) best = next;
    }
  return best?.cue ?? null;
}

/** Of two that end together the longer one says more: "filing date" more than "date". */
function isNearer(next: Spoken, best: Spoken): boolean {
  if (next.end !== best.end) return next.end > best.end;
  // "Terminate deadline:" sets none.
  if (next.cue.what === 'vacated') return next.start < best.start;
  if (next.cue.what === 'deadline') return best.cue.what !== 'vacated' || next.start < best.start;
  return next.start < best.start && best.cue.what !== 'deadline';
}
