import { capital } from '../../model/capital.ts';
import { allMatches } from '../../notices/all-matches.ts';
import type { TextSpan } from '../../notices/notice-reading.ts';

/** What a docket calls a hearing, where it stands. */
export type DocketHearingName = TextSpan & {
  /** As written, without its decorations. */
  readonly title: string;
  /** What it is by the office's words; several where it is two in one; none for "Hearing" alone. */
  readonly types: readonly string[];
  /** "NOTICE OF HEARING", "Motion to Continue Sentencing": names a paper rather than a hearing. */
  readonly isWeak: boolean;
};

const NOUN =
  /\b(?:hearings?|conferences?|(?:re-?)?arraignments?|appearances?|(?:re-?)?sentencings?|sentence|trials?|arguments?|calls?|settings?|selection|examinations?|mediation|voir dire|pleas?|teleconference|videoconference|status of counsel)\b/gi;
const QUALIFIERS = new Set(
  'initial first final further status change plea pleas guilty detention bond bail preliminary examination probable cause identity removal rule revocation supervised release probation motion motions suppression evidentiary competency scheduling settlement pretrial pre-trial pre premotion pre-motion pre-settlement presettlement case management show order sentencing resentencing sentence re-sentencing telephone telephonic video in-person jury bench court daubert markman habeas merits oral argument nebbia curcio faretta franks garcia attorney appointment counsel inquiry review material witness deposition forfeiture restitution disposition discovery trial ex parte emergency tro temporary restraining injunction violation waiver docket calendar duty arraignment arraignments re-arraignment rearraignment hearing hearings appearance conference disclosure fairness mental health psr calls in-chambers informal zoom discretionary extradition adjourned civil criminal immigration individual master fear status/scheduling and & of re on for with without into to the / 5 5(c) 5(c)(3) 7 11 16 17.1 20 26 32.1 40 44 48 i/a'.split(
    ' ',
  ),
);
const CONNECTORS = new Set('and & of re on for with without into to the / a'.split(' '));

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/initial appearance|first appearance/i, 'initial appearance'],
  [/detention/i, 'detention'],
  [
    /preliminary (?:examination|hearing|revocation)|probable cause|preliminary (?:&|and)/i,
    'preliminary',
  ],
  [/(?<!re-?)arraignment/i, 'arraignment'],
  [/change of plea|plea hearing|rule 11|re-?arraignment|\bpleas?\b/i, 'plea'],
  [/sentenc/i, 'sentencing'],
  [/revocation|supervised release/i, 'revocation'],
  [/\b(?:bond|bail)\b/i, 'bail'],
  [/\bidentity\b|removal hearing|rule 5\b|rule 40/i, 'Rule 5'],
  [/status(?! of counsel)/i, 'status'],
  [/pre-? ?motion/i, 'pre-motion'],
  [/pre-? ?settlement|settlement/i, 'settlement'],
  [/pre-? ?trial/i, 'pretrial'],
  [/trial setting/i, 'trial setting'],
  [/show cause/i, 'show cause'],
  [/restraining|\bTRO\b/i, 'temporary restraining order'],
  [/injunction/i, 'preliminary injunction'],
  [/evidentiary/i, 'evidentiary'],
  [/(?<!pre-? ?)motions?\b|suppress/i, 'motion'],
  [/(?<!pre-? ?)trial(?! setting)|jury selection|voir dire/i, 'trial'],
  [/(?:docket|calendar) call/i, 'calendar call'],
  [/scheduling|initial (?:pre-?trial |case management )?conference|rule 16|rule 26/i, 'scheduling'],
  [/case management/i, 'case management'],
  [/habeas|\bpetition\b(?!')/i, 'habeas'],
  [/competency/i, 'competency'],
  [/oral argument/i, 'oral argument'],
  [/mediation/i, 'mediation'],
  [/attorney appointment|counsel/i, 'counsel'],
  [/forfeiture/i, 'forfeiture'],
];

/** A noun that names a hearing only beside these words. */
function isHearing(noun: string, before: string, after: string): boolean {
  const word = noun.toLowerCase();
  if (
    /^\s(?:order|agreement|packet|statement|minutes|transcript|notice|brief|exhibit)s?\b/i.test(
      after,
    )
  )
    return false;
  if (word.startsWith('appearance')) return /\b(?:initial|first|further|court)\s$/i.test(before);
  if (word === 'sentence')
    return (
      /\bplea (?:and|&) $/i.test(before) || /^\s(?:with(?:out)?|w\/o?)\s(?:a\s)?PSR\b/i.test(after)
    );
  if (word.startsWith('plea'))
    return (
      /\b(?:change of|rule 11) $/i.test(before) || /^\s(?:and|&)\s(?:sentenc|rule)/i.test(after)
    );
  if (word.startsWith('call'))
    return /\b(?:docket|calendar|status|conference|scheduling) $/i.test(before);
  if (word.startsWith('setting')) return /\b(?:trial|motions?) $/i.test(before);
  if (word === 'selection') return /\bjury $/i.test(before);
  if (word.startsWith('examination')) return /\bpreliminary $/i.test(before);
  if (word.startsWith('argument'))
    return /\boral $|\b(?:calendaring,?|calendared|scheduled|set) for $/i.test(before);
  if (word.startsWith('trial'))
    return (
      !/\b(?:pending|speedy|for|at|to|after|before|during|of) $|\bpre-?\s?$/i.test(before) &&
      !/^\s(?:court|brief|by|exhibit|memo|judge|counsel|attorney|setting|transcript|act|clock|preparation)/i.test(
        after,
      )
    );
  if (/sentencing/.test(word))
    return !/^\s(?:memo|summary|guideline|agreement|position|exhibit|letter|statement|factor|report|recommendation)/i.test(
      after,
    );
  return true;
}

/** "(In open court) ARRAIGNMENT HEARING held …": the entry is of the hearing that it starts with. */
export function startsWithHearing(text: string, names: readonly DocketHearingName[]): boolean {
  const [first] = names;
  const ahead = /^\([^()]{0,40}\)\s/.exec(text)?.[0].length ?? 0;
  return first !== undefined && !first.isWeak && first.start < ahead + 12;
}

const PAPER =
  /(?:\b(?:notices?|transcripts?|minutes?) (?:of|re|for|setting)(?: the)? |\bset\/?-?\s?reset |\bsetting |\bterminate deadlines (?:and|\/) |\bdeadlines?(?:\/| and )|\b(?:motion|request|stipulation|application|waiver|ready)(?: \w+){0,3} (?:to|for|of)(?: \w+){0,2} |\b(?:continue|adjourn|vacate|reschedule|appear at|waives?|re:?) (?:the )?|\d{1,4} )$/i;
const AFTER_ON =
  /^\s(?:on|re|regarding|concerning)\s(?<rest>[^.;:()]{2,140}?)\s(?=(?:not )?held\b|set\b|reset\b|continued\b|is\b|will\b|was\b|vacated\b|cancel)/i;
const WORD_BEFORE = /(?:^|[\s:)])(?<word>[^\s:)]+)\s$/;
/** "Initial Appearance Rule 5(c)(3) and Identity Hearing" are two in one. */
const TOGETHER = /^\s?(?:rule\s\d{1,2}(?:\.\d)?(?:\([a-z0-9]\)){0,3}\s?)?(?:(?:&|and|\/|,)\s?)?$/i;
const LONGEST_BETWEEN = 30;
const MOST = 400;
const LONGEST_NAME = 120;

/**
 * Every name of a hearing in the text of an entry, in its order; names that stand together, such as
 * "Preliminary Examination & Detention Hearing", are one.
 */
export function findDocketHearings(text: string): readonly DocketHearingName[] {
  const found: DocketHearingName[] = [];
  for (const match of allMatches(text, NOUN)) {
    if (found.length >= MOST) break;
    const start = match.index;
    let end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 160), start);
    const after = text.slice(end, end + 200);
    if (!isHearing(match[0], before, after)) continue;
    const psr = /^\s(?:with(?:out)?|w\/o?)\s(?:a\s)?PSR(?:\shearing)?\b/i.exec(after)?.[0] ?? '';
    end += psr.length;
    const from = start - lengthOfQualifiers(before);
    const last = found.at(-1);
    if (last !== undefined && from <= last.end + LONGEST_BETWEEN && start >= last.end) {
      const between = text.slice(last.end, Math.max(from, last.end));
      const isShort = end - last.start < LONGEST_NAME;
      if (isShort && TOGETHER.test(between)) {
        found[found.length - 1] = named(text, last.start, end, last.isWeak);
        continue;
      }
    }
    if (last !== undefined && start < last.end) continue;
    const ahead = text.slice(Math.max(0, from - 60), from);
    const on = AFTER_ON.exec(text.slice(end, end + 200))?.groups?.['rest'] ?? '';
    const isGeneric = typesOf(text.slice(from, end)).length === 0;
    const isLong = isGeneric && on !== '' && !/^\d/.test(on);
    found.push(named(text, from, isLong ? end + on.length + 4 : end, PAPER.test(ahead)));
  }
  return found;
}

function named(text: string, start: number, end: number, isWeak: boolean): DocketHearingName {
  const whole = text.slice(start, end);
  // "MOTION for Conference", "11 Waiver of Preliminary Hearing" name a paper first.
  const paper = /^(?:\d+ )?(?:motions?|waivers?) (?:for|of|to) /i.exec(whole)?.[0] ?? '';
  const written = whole.slice(paper.length).replace(/\s+/g, ' ').trim();
  return {
    start: start + paper.length,
    end,
    title: titleOf(written),
    types: typesOf(written),
    isWeak: isWeak || paper !== '',
  };
}

function typesOf(written: string): readonly string[] {
  const types = TYPES.filter(([pattern]) => pattern.test(written)).map(([, type]) => type);
  // "Status Hearing re Initial Appearance" is one of status.
  if (types.includes('status') && /status (?:hearing|conference) re/i.test(written))
    return ['status'];
  if (types.includes('revocation')) return types.filter((one) => one !== 'bail');
  return types;
}

/** How far the words that belong to the name reach back. */
function lengthOfQualifiers(before: string): number {
  let length = 0;
  let kept = 0;
  for (let step = 0; step < 8; step += 1) {
    const rest = before.slice(0, before.length - length);
    const word =
      WORD_BEFORE.exec(rest)?.groups?.['word'] ??
      (/\/$/.test(rest) ? /[^\s]*\/$/.exec(rest)?.[0] : undefined);
    if (word === undefined) break;
    const isJoined = !/\s$/.test(rest);
    const plain = word.replace(/^[("*]+/, '').toLowerCase();
    const parts = plain.split('/').filter((part) => part !== '');
    if (!parts.every((part) => QUALIFIERS.has(part))) break;
    length += word.length + (isJoined ? 0 : 1);
    if (!CONNECTORS.has(plain)) kept = length - (word.length - word.replace(/^[("*]+/, '').length);
    if (/^[("*]/.test(word)) break;
  }
  return kept;
}

/** "INITIAL APPEARANCE" as a title. */
function titleOf(whole: string): string {
  // "ORDER Telephone Scheduling Conference reset for": the paper stands ahead of the hearing.
  const written = whole.replace(/^(?:orders?|motions?)\s(?=\w+\s\w)(?!to\b)(?!hearing\b)/i, '');
  const text = written.length > 120 ? `${written.slice(0, 119)}…` : written;
  const isShouted = text === text.toUpperCase();
  const words = isShouted
    ? text.toLowerCase().replace(/\b(?:psr|tro)\b/g, (one) => one.toUpperCase())
    : text;
  return capital(words);
}
