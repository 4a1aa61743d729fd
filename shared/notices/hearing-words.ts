import type { AttendedEvent } from '../model/event-date.ts';
import type { TextSpan } from './notice-reading.ts';

type HearingWord = {
  readonly pattern: RegExp;
  readonly type: string;
  readonly title: string;
  readonly attended: AttendedEvent['kind'];
};

const hearing = (pattern: RegExp, type: string, title: string): HearingWord => ({
  pattern,
  type,
  title,
  attended: 'hearing',
});
const appointment = (pattern: RegExp, type: string, title: string): HearingWord => ({
  pattern,
  type,
  title,
  attended: 'appointment',
});

/** Behind a kind of hearing that stands alone: "BOND on 12/02", "INDIVIDUAL 02/10/2026", a column's cell. */
const ALONE = String.raw`(?=\s(?:hrg|on|at|@)\b|\s\d{1,2}[/-]\d|\s*(?:\n|$)|\s{2,}(?!\$)\S)`;
/** Ahead of it: a row's beginning, a label, a column, "set for". */
const APART = String.raw`(?<=(?:^|\n|\s{2}|\btype\s?:?|\bhearing\s?:|\b(?:set|scheduled|reset|noticed)\sfor(?:\san?)?|\d[.)]|[ap]\.?m\.?|-)\s{0,3})`;

/** What notices call hearings and appointments; the first that fits a place wins there. */
const words: readonly HearingWord[] = [
  hearing(
    /\bmaster(?:\s(?:calendar|hearing)){0,2}\b|\bMCH\b/gi,
    'master calendar',
    'Master calendar hearing',
  ),
  hearing(
    new RegExp(
      String.raw`\b(?:individual|merits)(?:\s(?:calendar|merits))?\s(?:hearing|hrg|before)\b|\bindividual\b${ALONE}`,
      'gi',
    ),
    'individual',
    'Individual hearing',
  ),
  hearing(
    new RegExp(
      String.raw`\b(?:bond|custody)\sredetermination\b|\bbond\s(?:hearing|hrg|proceedings)\b|${APART}bond\b${ALONE}`,
      'gi',
    ),
    'bond',
    'Bond hearing',
  ),
  hearing(/\baudiencia\s(?:preliminar|maestra)\b/gi, 'master calendar', 'Master calendar hearing'),
  hearing(
    /\baudiencia\s(?:de\s)?(?:individual|m[ée]ritos|fondo)\b/gi,
    'individual',
    'Individual hearing',
  ),
  hearing(/\baudiencia\sde\sfianza\b/gi, 'bond', 'Bond hearing'),
  appointment(
    /\bcredible\sfear\sinterview\b/gi,
    'credible fear interview',
    'Credible fear interview',
  ),
  appointment(
    /\breasonable\sfear\sinterview\b/gi,
    'reasonable fear interview',
    'Reasonable fear interview',
  ),
  hearing(/\b(?:credible|reasonable)\sfear\b/gi, 'fear review', 'Fear review'),
  hearing(
    /\bdetention\s(?:review\s)?hearing\b|\bdangerousness(?:\s(?:hearing|hrg\.?))?(?:\s?\(58A\))?/gi,
    'detention',
    'Detention hearing',
  ),
  hearing(
    /\bpreliminary\s(?:hearing|hrg|exam(?:ination)?)\b|\bprelim\b|\bprobable[\s-]cause\shearings?\b/gi,
    'preliminary',
    'Preliminary hearing',
  ),
  hearing(/\binitial\sappearance\b/gi, 'initial appearance', 'Initial appearance'),
  hearing(
    /\barraign(?:ment)?\b|\barr(?=\s(?:\(|dept\b|on\b|\d)|\s{2,})/gi,
    'arraignment',
    'Arraignment',
  ),
  hearing(
    /\bchange[\s-]of[\s-]plea\b|\bplea\shearings?\b|\brule\s11\shearings?\b/gi,
    'plea',
    'Plea hearing',
  ),
  hearing(/\bsentencing\b/gi, 'sentencing', 'Sentencing'),
  hearing(/\brevocation\b(?:\shearing)?/gi, 'revocation', 'Revocation hearing'),
  hearing(
    /\bstatus\s(?:conf(?:erence)?|hearing|hrg|call|review)\b|\bstatus(?=\s(?:is\s|was\s|has\sbeen\s)?(?:now\s)?(?:continued|re-?set|moved|adjourned|set|on|at)\b)/gi,
    'status',
    'Status conference',
  ),
  hearing(
    /\b(?:final\s)?pre-?\s?trial\b(?!\s(?:services|release|detention|motions?|officer|diversion|supervision|report|filings?|order))\s?(?:conference|hearing|status)?|\bPTH\b/gi,
    'pretrial',
    'Pretrial conference',
  ),
  hearing(/\breadiness(?:\s(?:conference|hearing))?\b/gi, 'readiness', 'Readiness conference'),
  hearing(/\bpre-?hearing\sconference\b/gi, '', 'Prehearing conference'),
  hearing(/\bscheduling\sconference\b/gi, 'scheduling', 'Scheduling conference'),
  hearing(
    /\bcase\smanagement\s(?:conference|hearings?)\b/gi,
    'case management',
    'Case management conference',
  ),
  hearing(/\bsettlement\sconference\b/gi, 'settlement', 'Settlement conference'),
  hearing(
    /\bbail\s(?:review\s)?hearing\b|\bbail\srev(?:iew|\.)?(?![a-z])/gi,
    'bail',
    'Bail hearing',
  ),
  hearing(
    /\b(?:suppression\shearing|motions?\s(?:to\s\w+\s)?hearings?)\b|\bhearing\son\s(?:the\s)?motions?\b/gi,
    'motion',
    'Motion hearing',
  ),
  hearing(/\bevidentiary\shearings?\b/gi, 'evidentiary', 'Evidentiary hearing'),
  hearing(
    /\border\sto\sshow\scause\b|\bshow[\s-]cause\shearings?\b/gi,
    'show cause',
    'Hearing on the order to show cause',
  ),
  hearing(
    /\btemporary\srestraining\sorder\b|\bTRO\shearings?\b/gi,
    'temporary restraining order',
    'Hearing on the restraining order',
  ),
  hearing(
    /\bhabeas\shearings?\b|\bhearing\son\s(?:the\s)?(?:habeas\s)?petition\b/gi,
    'habeas',
    'Habeas hearing',
  ),
  hearing(/\bcompetency\b(?:\shearing)?/gi, 'competency', 'Competency hearing'),
  hearing(/\boral\sargument\b/gi, 'oral argument', 'Oral argument'),
  hearing(/\bmediation\b/gi, 'mediation', 'Mediation'),
  hearing(/\bdiversion\sreview\b/gi, 'diversion review', 'Diversion review'),
  hearing(/\bprobation\sreview\b/gi, 'probation review', 'Probation review'),
  hearing(/\bdisposition(?:al|\shearings?)\b/gi, 'disposition', 'Disposition hearing'),
  hearing(
    /\b(?:jury|bench)\s(?:trial|selection)\b|\btrial\b(?!\s(?:court|counsel|attorney|team|lawyer))|\bJT\b/gi,
    'trial',
    'Trial',
  ),
  appointment(/\bbiometrics?\b|\bASC\sappointment\b|\bfingerprint/gi, 'biometrics', 'Biometrics'),
  appointment(
    /\b(?:naturalization|adjustment|asylum|initial|uscis)?\s?\binterview\b/gi,
    'interview',
    'Interview',
  ),
  appointment(/\boath\sceremony\b/gi, 'oath ceremony', 'Oath ceremony'),
  appointment(/\b(?:ISAP|intensive\ssupervision)\b/gi, 'ISAP check-in', 'ISAP check-in'),
  appointment(
    /\bcheck[\s-]?in\b|\b(?:please|must)\sreport\s(?:on\s)?(?=(?:mon|tues|wednes|thurs|fri)day\b|\d)|\breport(?:ing)?\s(?:in\s\(?(?:person|writing)|date|to\s(?:the\s)?(?:ICE|ERO|deportation|immigration))\b|\bcall-in\sletter\b|\boffice\svisit\b|\bcita\s(?:con|de|en|ante)\s(?:el\s|la\s)?(?:ICE|ERO|inmigraci[oó]n|migraci[oó]n|deportaci[oó]n)\b/gi,
    'ICE check-in',
    'ICE check-in',
  ),
  appointment(
    /\b(?:file\s)?custody\s(?:status\s)?(?:review|determination)\b|\bcustody\sstatus\swill\sbe\sreviewed\b/gi,
    'custody review',
    'Custody review',
  ),
];

/** The word for a hearing nearest to a date, with a name for the record. */
export type HearingName = Pick<HearingWord, 'type' | 'title' | 'attended'>;

const UNNAMED_IS_FARTHER = 60;
/** "a further hearing": one that none of the words above names. */
const UNNAMED =
  /\b(?:a|an|another|further|next|follow-up|additional)\s(?:\w+\s)?hearing\b|\bconference\b|\baudiencia\b/gi;
const UNNAMED_APPOINTMENT =
  /\b(?:appointment|appt)\b(?!\s(?:of|as)\b)|\bcita\b|\breport\sto\s[^.;\n]{0,60}\bprobation\b/i;
const unnamed: HearingName = { type: '', title: 'Hearing', attended: 'hearing' };
const appointed: HearingName = { type: '', title: 'Appointment', attended: 'appointment' };
const named = [...words, { pattern: UNNAMED, ...unnamed }];

/** A word for a hearing where it stands; of several at one place the one listed first counts. */
export type HearingPlace = TextSpan & { readonly name: HearingName; readonly rank: number };

/** Every word of a text for a hearing or an appointment; sorted, may overlap. */
export function findHearingNames(text: string): readonly HearingPlace[] {
  return named
    .flatMap(({ pattern, ...name }, rank) =>
      [...text.matchAll(pattern)].map((match) => ({
        name,
        rank,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((one, other) => one.start - other.start || one.rank - other.rank);
}

/**
 * Finds what a text calls the hearing nearest to a place: words ahead of it count as nearer than
 * words behind it. Null where it has no such word.
 *
 * @param places as `findHearingNames` gives them
 * @param within where to look
 */
export function nearestHearingName(
  places: readonly HearingPlace[],
  place: TextSpan,
  within: TextSpan,
): HearingName | null {
  let best: { readonly one: HearingPlace; readonly distance: number } | null = null;
  for (let at = firstFrom(places, within.start); at < places.length; at += 1) {
    const one = places[at];
    if (one === undefined || one.start >= within.end) break;
    if (one.end > within.end) continue;
    const near = one.end <= place.start ? place.start - one.end : (one.start - place.end) * 2 + 20;
    // "Next hearing: 4/7/2026 8:30 AM Master": the name says more than "hearing".
    const distance = near + (one.name.type === '' ? UNNAMED_IS_FARTHER : 0);
    const isNearer =
      best === null ||
      distance < best.distance ||
      (distance === best.distance && one.rank < best.one.rank);
    if (isNearer) best = { one, distance };
  }
  return best?.one.name ?? null;
}

function firstFrom(places: readonly HearingPlace[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a sentence calls an appointment of no kind that the words above name; null for none. */
export function unnamedAppointment(sentence: string): HearingName | null {
  return UNNAMED_APPOINTMENT.test(sentence) ? appointed : null;
}
