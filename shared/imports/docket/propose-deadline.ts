import type { CivilDay } from '../../time/civil-day.ts';
import type { ImportDoubt, ImportProposal } from '../file-reading.ts';
import { proposeEvent } from '../propose.ts';
import { caseDateAt } from './case-date-of.ts';
import type { DocketReport } from './docket-report.ts';
import { type DocketContext, docketSource } from './docket-source.ts';
import type { DeadlineWords } from './read-deadlines.ts';
import type { EntryReading, Said } from './read-entry.ts';
import { whereOfEntry } from './report-problems.ts';
import { docketDoubts } from './say-docket.ts';

/** A deadline of an entry, with what later entries say of it. */
export type DocketDeadline = {
  readonly words: Said<DeadlineWords>;
  readonly from: EntryReading;
  readonly doubts: readonly ImportDoubt[];
};

type Case = { readonly kind: DocketReport['kind']; readonly isHabeas: boolean };

/**
 * A deadline that an entry gives. Ticked only where a court orders it, it is plainly the office's own, and
 * it is still ahead: one of the government, of nobody said, or of the past waits for somebody who wants it.
 */
export function proposeDeadline(
  { words, from, doubts }: DocketDeadline,
  {
    at,
    subject,
    context,
    today,
    ...whichCase
  }: {
    readonly at: number;
    readonly subject: string | null;
    readonly context: DocketContext;
    readonly today: CivilDay;
  } & Case,
): ImportProposal {
  const id = `deadline-${at + 1}`;
  const { date, doubts: ofTime } = caseDateAt(words, context.zone);
  const all = [
    ...(words.whose.type === 'others' ? [docketDoubts.otherPerson()] : []),
    ...ofTime,
    ...doubts,
  ];
  const binds = bindsOf(words.clause, whichCase);
  const event = proposeEvent({
    id: subject === null ? id : `${id}-${subject}`,
    kind: 'deadline',
    title: words.title,
    date,
    sources: [docketSource(from, context, words.written)],
    details: { setBy: words.isOrdered ? 'order' : 'hand', binds },
  });
  return {
    key: event.id,
    entries: [from.entry.order],
    where: whereOfEntry(from.entry),
    subject,
    record: { table: 'events', row: event },
    doubts: all,
    ticked: all.length === 0 && words.isOrdered && binds === 'us' && words.day >= today,
  };
}

/** Behind these words somebody is only spoken of: "response to defendant's motion". */
const SPOKEN_OF = String.raw`(?<!\b(?:to|of|on|re|against|opposing|by)\s(?:the\s)?)`;
const GOVERNMENT = new RegExp(
  String.raw`${SPOKEN_OF}\b(?:government|gov't|USA|united states|respondents?|prosecution|AUSA)\b`,
  'i',
);
const DEFENCE = new RegExp(
  String.raw`${SPOKEN_OF}\b(?:defendants?|defense|defence|deft|dft)\b`,
  'i',
);
const PETITIONER = new RegExp(String.raw`${SPOKEN_OF}\bpetitioners?\b`, 'i');

/** Said of the first of two: "Respondents shall release Petitioner and file a report by". */
const DOES = /^[^.;,]{0,24}?\b(?:shall|must|is|are|to|will|may)\b/i;

/** Whom the words bind: whom alone they name, or the first of two where it is the one that acts. */
function bindsOf(clause: string, { kind, isHabeas }: Case): 'us' | 'government' | 'unknown' {
  const pattern = kind === 'criminal' ? DEFENCE : isHabeas ? PETITIONER : null;
  if (pattern === null) return 'unknown';
  const own = pattern.exec(clause);
  const other = GOVERNMENT.exec(clause);
  if (own === null) return other === null ? 'unknown' : 'government';
  if (other === null) return 'us';
  const [first, binds] =
    own.index < other.index ? ([own, 'us'] as const) : ([other, 'government'] as const);
  return DOES.test(clause.slice(first.index + first[0].length)) ? binds : 'unknown';
}
