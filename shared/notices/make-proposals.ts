import type { MatterView } from '../model/matter-view.ts';
import type { Proceeding } from '../model/proceeding.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { dateInText } from './date-in-text.ts';
import { doubtsOfDate, isAhead, mayBeTicked } from './doubts-of-date.ts';
import type { FoundDate } from './find-dates.ts';
import { findJudge } from './find-people.ts';
import { findLink, findMode, findPlace } from './find-place.ts';
import {
  findHearingNames,
  type HearingName,
  type HearingPlace,
  nearestHearingName,
  unnamedAppointment,
} from './hearing-words.ts';
import { matchProposal } from './match-proposal.ts';
import type { Around } from './not-an-event.ts';
import type { Doubt, NoticeShape, Proposal, ProposalKind, TextSpan } from './notice-reading.ts';
import type { TimeOfDate } from './time-of-date.ts';
import { titleOfDate } from './title-of-date.ts';
import { type Happening, isDueBehind } from './what-happens.ts';

/** All that the proposals of one notice share. */
export type NoticeContext = {
  readonly text: string;
  /** Every word of the text for a hearing. */
  readonly names: readonly HearingPlace[];
  readonly shape: NoticeShape;
  readonly today: CivilDay;
  readonly view: MatterView | null;
  readonly proceeding: Proceeding | null;
  readonly zone: string | null;
  readonly isDayFirst: boolean;
  /** The proceeding's court, where the text names another; else empty. */
  readonly otherCourt: string;
  /** It says "scheduling order": its rows are things to be done. */
  readonly isScheduling: boolean;
  /** What the notice says as a whole, where a sentence does not say its own. */
  readonly whole: { readonly judge: string; readonly place: string; readonly link: string };
  /** The matter is contradicted: nothing is ticked. */
  readonly contradicts: boolean;
  /** Whether a place of the text speaks of a co-defendant or another respondent. */
  readonly isOfAnother: (place: TextSpan) => boolean;
};

/** One date with what was found around it. */
export type PlacedFind = {
  readonly date: FoundDate;
  readonly sentence: TextSpan;
  readonly around: Around;
  readonly time: TimeOfDate;
  readonly happening: Happening;
  /** The day that the hearing had before, from the same sentence. */
  readonly oldDay: CivilDay | null;
  readonly isQuoted: boolean;
};

/** Makes one proposal of a date. */
export function makeProposal(find: PlacedFind, context: NoticeContext): Proposal {
  const { text, shape, view, proceeding, zone } = context;
  const { date, around, time, happening } = find;
  const sentenceSpan = withTime(find);
  const sentence = text.slice(sentenceSpan.start, sentenceSpan.end);
  const name = nameOf(find, context);
  const { what, isAssumed } = settle(happening, name, find, context);
  const named = what === 'set' || what === 'reset' || what === 'vacated' || what === 'held';
  const read = dateInText(text, date, time, { zone, what, ahead: around.before });
  const attended = name?.attended ?? (isAppointmentShape(shape) ? 'appointment' : 'hearing');
  const type = named ? (name?.type ?? '') : '';
  const isOfAnother = context.isOfAnother(date.span);
  // Of somebody else, so no hearing of this client.
  const match = matchProposal(isOfAnother ? null : view, what, read.date, {
    proceedingId: proceeding?.id ?? null,
    type,
    title: name?.title ?? '',
    attended,
    oldDay: find.oldDay,
  });
  const doubts: Doubt[] = [
    ...(context.contradicts ? [{ code: 'matter-unsure' } as const] : []),
    ...(isOfAnother ? [{ code: 'other-person' } as const] : []),
    ...(context.otherCourt !== '' && isAhead(what)
      ? [{ code: 'court-differs', known: context.otherCourt } as const]
      : []),
    ...doubtsOfDate(date, { what, today: context.today, isDayFirst: context.isDayFirst }),
    ...read.doubts,
    ...(happening.isConditional ? [{ code: 'conditional' } as const] : []),
    ...(isAssumed ? [{ code: 'not-certain' } as const] : []),
    ...(what === 'other' && !happening.isConditional ? [{ code: 'unclear-what' } as const] : []),
    ...(find.isQuoted ? [{ code: 'quoted' } as const] : []),
    ...match.doubts,
  ].filter((doubt) => !(doubt.code === 'year-assumed' && isOnRecord(what, match.matchedEventId)));
  const words = isDueBehind(around) ? { before: '', after: around.after } : around;
  const called = OWN_COLUMN.exec(around.line)?.groups?.['called'];
  const unnamed =
    attended === 'appointment' ? 'Appointment' : (called ?? titleOfDate(what, null, words));
  return {
    key: `${date.span.start}-${date.span.end}`,
    what,
    sentence,
    sentenceSpan,
    dateText: text.slice(date.span.start, date.span.end),
    span: date.span,
    date: read.date,
    weekday:
      date.weekday === null
        ? 'not-written'
        : doubts.some((doubt) => doubt.code === 'weekday-differs')
          ? 'differs'
          : 'fits',
    title:
      (named && name === null) || (what === 'other' && called !== undefined)
        ? unnamed
        : what === 'filing' && shape === 'filing-email'
          ? docketTitle(text)
          : titleOfDate(what, name, words),
    attended,
    type,
    judge: named ? findJudge(sentence) || context.whole.judge : '',
    place: named ? findPlace(sentence) || context.whole.place : '',
    link: named ? findLink(sentence) || context.whole.link : '',
    mode: named ? modeOf(sentence, text, shape) : 'unknown',
    resetAs: happening.resetAs,
    oldDay: find.oldDay,
    ...match,
    doubts,
    ticked: mayBeTicked(what, doubts, view !== null),
  };
}

/** The record's own date of a hearing that was struck or held says the year. */
function isOnRecord(what: ProposalKind, eventId: string | null): boolean {
  return eventId !== null && what !== 'reset';
}

/** The sentence, wider where the date's time stands on a line of its own. */
function withTime({ sentence, date, time }: PlacedFind): TextSpan {
  return {
    start: Math.min(sentence.start, date.span.start, time.time?.span.start ?? sentence.start),
    end: Math.max(sentence.end, date.span.end, time.time?.span.end ?? sentence.end),
  };
}

/** "Comp/Election      01/19/2027": a row that names itself, in words that are not known. */
const OWN_COLUMN =
  /^[^\S\n]*(?<called>[A-Z][A-Za-z/&.'-]+(?: (?:[A-Za-z/&.'-]+|\(\w{1,5}\))){0,4})[^\S\n]{3,}$/;

function nameOf(
  { date, sentence, around }: PlacedFind,
  { text, names, shape }: NoticeContext,
): HearingName | null {
  const words = text.slice(sentence.start, sentence.end);
  const inSentence = nearestHearingName(names, date.span, sentence);
  if (inSentence !== null) return inSentence;
  // One paper of these kinds speaks of one thing.
  const isOfOneThing =
    shape === 'eoir-hearing' || shape === 'check-in' || shape === 'uscis-appointment';
  if (!isOfOneThing && OWN_COLUMN.test(around.line)) return null;
  if (!isOfOneThing && isOwnRow(around)) return headingName(around.heading);
  const lead = { start: Math.max(0, date.span.start - 400), end: date.span.start };
  const near = nearestHearingName(names, date.span, lead);
  // "Su cita del 9 de diciembre", below an "audiencia".
  if (near?.attended === 'hearing') return unnamedAppointment(words) ?? near;
  if (near !== null) return near;
  if (!isOfOneThing) return unnamedAppointment(words);
  const whole = nearestHearingName(names, date.span, { start: 0, end: text.length });
  // The boilerplate of a hearing's notice speaks of fingerprints and interviews too.
  return whole?.attended === 'appointment' && shape === 'eoir-hearing' ? null : whole;
}

/** "Mon 1/11   9a   Petrova  readiness": what the row above is called is not what this one is. */
function isOwnRow({ line, after }: Around): boolean {
  const row = after.split('\n')[0] ?? '';
  return /^[\s>|*•-]*$/.test(line) && /(?<![\w.])(?!noon\b)[A-Za-z]{3}/i.test(row);
}

/** What a heading above a list of rows calls all of them. */
function headingName(heading: string): HearingName | null {
  const end = { start: heading.length, end: heading.length };
  return nearestHearingName(findHearingNames(heading), end, { start: 0, end: heading.length });
}

/** "Please reset your password before December 31" is no reset of a hearing. */
const NAMES_HEARING =
  /\b(?:hearing|conference|trial|court date|appearance|setting|calendar|appointment|check-?in|audiencia|corte|cita|hrg)\b/i;

/** What a date does, where the words alone leave it open. */
function settle(
  happening: Happening,
  name: HearingName | null,
  { time, date, sentence, around }: PlacedFind,
  { text, shape, isScheduling }: NoticeContext,
): { readonly what: ProposalKind; readonly isAssumed: boolean } {
  const what = happening.what === 'old-date' ? 'other' : happening.what;
  if (what !== 'other' || happening.isConditional) {
    const isUnnamed = name === null || (name.type === '' && name.attended === 'appointment');
    const words = text.slice(sentence.start, sentence.end);
    // "Will be moved to another jail on December 1", "reset your password before": no hearing's.
    const isNoReset =
      what === 'reset' &&
      isUnnamed &&
      shape === 'generic' &&
      time.time === null &&
      !happening.isConditional &&
      !NAMES_HEARING.test(words);
    if (isNoReset) return { what: 'other', isAssumed: false };
    const isBare =
      isUnnamed &&
      shape === 'generic' &&
      (what === 'set' || (what === 'reset' && !NAMES_HEARING.test(words)));
    return { what, isAssumed: isBare };
  }
  // The rows of a scheduling order are things to be done by a day.
  const isRow =
    shape === 'court-order' && time.time === null && isScheduling && /\s{3,}$/.test(around.before);
  if (isRow && !happening.isSaid) return { what: 'deadline', isAssumed: true };
  if (happening.isSaid || time.time === null) return { what: 'other', isAssumed: false };
  const words = text.slice(sentence.start, sentence.end);
  const isVague = shape === 'generic' || shape === 'custody';
  if (name === null && isVague && !NAMES_HEARING.test(words))
    return { what: 'other', isAssumed: false };
  // "Wednesday, April 21, 2025 at 9:00 AM Pretrial Conference": a time makes it one that is set.
  const near = date.span.end - sentence.start < 600;
  return { what: 'set', isAssumed: name === null || !near || shape === 'generic' };
}

function isAppointmentShape(shape: NoticeShape): boolean {
  return shape === 'check-in' || shape === 'uscis-appointment';
}

function modeOf(sentence: string, text: string, shape: NoticeShape): Proposal['mode'] {
  const own = findMode(sentence);
  if (own !== 'unknown' || shape === 'generic' || shape === 'filing-email') return own;
  // The boilerplate of these papers speaks of every way to appear.
  return /internet-based hearing|you (?:must|are to|will) appear (?:by|via) (?:video|webex|internet)/i.test(
    text,
  )
    ? 'video'
    : 'unknown';
}

/** What an e-mail of the court says was filed. */
function docketTitle(text: string): string {
  const written =
    /docket text:\s{0,40}(?<words>[^\n][\s\S]{2,300})/i.exec(text)?.groups?.['words'] ?? '';
  const words =
    written
      .replace(/\s+/g, ' ')
      .split(/(?<![A-Z])\.\s|\(/)[0]
      ?.replace(/[\s.]+$/, '')
      .trim() ?? '';
  if (words.length < 3) return 'Filing';
  return words.length <= 90 ? words : `${words.slice(0, 89)}…`;
}
