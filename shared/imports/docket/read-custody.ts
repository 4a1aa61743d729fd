import { allMatches } from '../../notices/all-matches.ts';
import type { EventOfKind } from '../../model/event.ts';
import type { CivilDay } from '../../time/civil-day.ts';
import type { EntryDate } from './entry-dates.ts';
import type { EntryType } from './entry-type.ts';

/** Something that an entry says happened to the person, beside hearings and papers. */
export type Milestone = {
  readonly day: CivilDay | null;
  readonly written: string;
  /** The words about it, for whom they concern. */
  readonly clause: string;
  /** The day is that of a paper and may not be the day of what it tells of. */
  readonly isDayUnsure: boolean;
} & (
  | { readonly kind: 'arrest' }
  | { readonly kind: 'release'; readonly how: EventOfKind<'release'>['details']['how'] }
  | {
      readonly kind: 'bond';
      readonly step: EventOfKind<'bond'>['details']['step'];
      readonly amountUsd: number | null;
    }
);

type Given = {
  readonly type: EntryType;
  readonly dates: readonly EntryDate[];
  /** The day of the entry itself. */
  readonly ownDay: CivilDay | null;
  /** The day of the hearing that its minutes are of; null for anything else. */
  readonly heldDay: CivilDay | null;
};

const NO_ARREST =
  /\b(?:unexecuted|quash\w*|recall\w*|withdr\w*|cancel\w*|search warrant|seizure)\b/i;
const ARRESTED =
  /\b(?:date of arrest|arrest date|(?:was )?arrested(?: in [A-Z][\w .]{2,40}?)? on|arrested:)\s?:?\s{0,3}$/i;
const RELEASED =
  /\b(?:defendant|deft|dft|petitioner|respondent|he|she)\b[^.;]{0,50}?(?<!ordered\s|to be\s|shall be\s|if\s|when\s|once\s|until\s|not\s|remains?\s|remained\s|continued\s|previously\s|being\s|can be\s|may be\s|will be\s|must be\s)\breleased\b(?!\s(?:conditional|from liability|(?:on|under|with|subject to|pursuant to)\s(?:the\s)?(?:same|previous|prior|existing|current|original)))/i;
const BOND_SET =
  /(?<mw>\bmaterial witness(?:es)?\s|\bM\/?W\s)?\b(?:bond|bail)\s(?:is\s|was\s)?set\b(?!\s(?:aside|for\s(?:hearing|\d)))(?<rest>[^.;]{0,160})/gi;
const AMOUNT = /\$\s?(?<amount>\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{2})?/;

/** What an entry says of arrest, release and bond; orders of release or detention are read as orders. */
export function readCustody(text: string, given: Given): readonly Milestone[] {
  return [...arrests(text, given), ...releases(text, given), ...bonds(text, given)];
}

function arrests(text: string, { type, dates, ownDay }: Given): readonly Milestone[] {
  if (type === 'arrest') {
    if (NO_ARREST.test(text.slice(0, 200))) return [];
    const said = dates.find(
      (one) =>
        one.role === 'event' &&
        one.span.start < 400 &&
        /\b(?:on|executed)\s{0,3}$/i.test(
          text.slice(Math.max(0, one.span.start - 12), one.span.start),
        ),
    );
    const isReturn = /\breturned\b/i.test(text.slice(0, 120));
    return [
      {
        kind: 'arrest',
        day: said === undefined ? ownDay : said.day,
        written: said?.written ?? '',
        clause: text.slice(0, 400),
        isDayUnsure: (said === undefined && isReturn) || said?.day === null,
      },
    ];
  }
  if (type === 'motion' || type === 'transcript' || type === 'charging') return [];
  const said = dates.find(
    (one) =>
      one.role === 'event' &&
      one.day !== null &&
      ARRESTED.test(text.slice(Math.max(0, one.span.start - 70), one.span.start)),
  );
  if (said === undefined) return [];
  const { day, written, span } = said;
  const clause = text.slice(Math.max(0, span.start - 160), span.end);
  return [{ kind: 'arrest', day, written, clause, isDayUnsure: false }];
}

function releases(text: string, { type, dates, ownDay, heldDay }: Given): readonly Milestone[] {
  // What a party reports of a release that has been; what a motion asks for is none.
  const isReport = type === 'motion' && /^(?:\w+ ){0,2}(?:status )?report\b/i.test(text);
  if (type !== 'minutes' && type !== 'notice' && type !== 'paper' && type !== 'bond' && !isReport)
    return [];
  const match = RELEASED.exec(text);
  if (match === null) return [];
  const end = match.index + match[0].length;
  const behind = text.slice(end, end + 120);
  const said = dates.find(
    (one) =>
      one.role === 'event' &&
      one.span.start >= end &&
      one.span.start < end + 60 &&
      !/[.;]\s/.test(text.slice(end, one.span.start)),
  );
  if (isReport && said === undefined) return [];
  return [
    {
      kind: 'release',
      how: howOf(behind.split(/[.;]/)[0] ?? ''),
      day: said === undefined ? (heldDay ?? ownDay) : said.day,
      written: said?.written ?? '',
      clause: text.slice(Math.max(0, match.index - 60), end + 80),
      isDayUnsure: said === undefined && type !== 'minutes',
    },
  ];
}

function howOf(words: string): EventOfKind<'release'>['details']['how'] {
  if (/recognizance|\bO\/?R\b|\bPR bond/i.test(words)) return 'own-recognizance';
  if (/\bbond\b/i.test(words)) return 'bond';
  if (/\bbail\b/i.test(words)) return 'bail';
  if (/\bconditions?\b|supervision/i.test(words)) return 'conditions';
  return 'unknown';
}

function bonds(text: string, { type, ownDay, heldDay }: Given): readonly Milestone[] {
  const found: Milestone[] = [];
  const day = heldDay ?? ownDay;
  if (
    type === 'bond' &&
    /\b(?:entered|posted|filed|executed|received|signed)\b/i.test(text.slice(0, 260))
  )
    found.push({
      kind: 'bond',
      step: 'posted',
      amountUsd: amountIn(text.slice(0, 600)),
      day: ownDay,
      written: '',
      clause: text.slice(0, 400),
      isDayUnsure: false,
    });
  if (type === 'order' && /\bexonerat/i.test(text.slice(0, 120)))
    found.push({
      kind: 'bond',
      step: 'cancelled',
      amountUsd: null,
      day: ownDay,
      written: '',
      clause: text.slice(0, 300),
      isDayUnsure: false,
    });
  if (type !== 'minutes' && type !== 'order') return found;
  for (const match of [...allMatches(text, BOND_SET)].slice(0, 20)) {
    const rest = match.groups?.['rest'] ?? '';
    const isDenied = /\bno (?:bail|bond)\b|\bwithout (?:bail|bond)\b/i.test(rest);
    const amountUsd = amountIn(rest);
    if (!isDenied && amountUsd === null) continue;
    found.push({
      kind: 'bond',
      step: isDenied ? 'denied' : 'set',
      amountUsd,
      day,
      written: '',
      clause: match[0],
      isDayUnsure: false,
    });
  }
  return found;
}

function amountIn(text: string): number | null {
  const written = AMOUNT.exec(text)?.groups?.['amount'];
  return written === undefined ? null : Number(written.replace(/,/g, ''));
}
