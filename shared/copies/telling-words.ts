import type { Source } from '../model/record.ts';
import type { CopiedRecord } from './copy-rule.ts';
import { codes } from './mask-a-numbers.ts';
import { plainLetters } from './plain-letters.ts';
import { withoutNotes } from './without-notes.ts';

/** What a text can tell that a copy for a court must not say by itself. */
export type TellingWords = keyof typeof telling;

const telling = {
  /** Names in capitals, because "ice" is a drug too; "removal hearing" is said in criminal cases. */
  immigration: [
    /(?<![\p{L}\p{N}])(?:ICE|I\.C\.E\.|EOIR|USCIS|BIA|NTA|ERO|EWI|LPR(?! (?:hit|camera|reader|data|alert))|SIJS?|VAWA|DACA|TPS|I-?(?:247|200|205|213|220|286|851|860|862|863|130|360|485|589|730|751|765|821|826|914|918)[A-Z]?|[HTU]-?(?:1B|[Vv]isa| [Vv]isa)s?|DHS (?:hold|custody|detainer))(?![\p{L}\p{N}])/u,
    /(?<!\p{L})(?:immigra|inmigra|asylum|asilo|deport|removable|noncitizen|undocumented|removal (?:proceeding|order|case)|(?:lawful )?permanent residen|voluntary (?:departure|return)|without inspection|overstay|unlawful(?:ly)? presen[ct]|visa (?:revo|cancel)|prior removal|(?:order|cancellation|withholding) of removal|(?:credible|reasonable) fear|green card)/iu,
  ],
  /** What every defendant has to do, as to give a DNA sample, is none. Sources have numbers: "CI-14", "CHS 3". */
  cooperation: [
    /(?<![\p{L}\p{N}])(?:5k1|safety[ -]valve|informant|debrief|substantial assistance|reverse[ -]proffer|queen[ -]for[ -]a[ -]day|kastigar|3553\(e\)|35\(b\)|(?:plea|sealed)(?: agreement)? supplement|supplement to (?:the )?plea|testif\p{L}* against(?! (?:him|her|one|them)sel)|confidential (?:source|witness|informant)|proffer (?:letter|session|agreement|meeting)|cooperat\p{L}*(?!\s+(?:in\s+the\s+collection|with\s+(?:the\s+)?(?:probation|pretrial|supervis)))(?!\p{L}))/iu,
    /(?<![\p{L}\p{N}])(?:CHS|CI[- ]?#?\d|C[SW]-\d|[Mm](?:et|eeting) with (?:the )?(?:AUSA|USAO|U\.?\s?S\.? [Aa]ttorney)|agree[sd]? to talk)/u,
  ],
  /** What was found of a child; "transfer to juvenile court" and a victim's age are words of other cases too. */
  juvenile: [
    /(?<!\p{L})(?:juvenile (?:adjudicat|record|delinquen|petition|disposition|detention|offen)|adjudicated (?:a )?delinquent|adjudicacion juvenil|antecedentes juveniles)/iu,
  ],
} as const;

/** Fields of a record that no copy for a court prints, and who acted: an agency tells of no case. */
const unread = new Set(
  'sources advisals interpreter postedBy reason agency enteredBy verifiedBy packVersion ruleId recurrence'.split(
    ' ',
  ),
);

/**
 * Whether the words of a record say so, wherever in it they stand, its sources apart.
 *
 * @example
 * recordTells('cooperation', { table: 'events', row: motion }) //=> true, titled "5K1.1 motion"
 */
export function recordTells(what: TellingWords, { row }: CopiedRecord): boolean {
  return textsIn(withoutNotes(row)).some((text) => tells(what, text));
}

/** Whether what a source is called says so. */
export function sourceTells(what: TellingWords, { label }: Pick<Source, 'label'>): boolean {
  return tells(what, label);
}

/** Whether a text says so, whatever letters hide it. */
export function tells(what: TellingWords, text: string): boolean {
  const plain = plainLetters(text)
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ');
  return telling[what].some((words) => words.test(plain));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    codes.has(key) || unread.has(key) ? [] : textsIn(one),
  );
}
