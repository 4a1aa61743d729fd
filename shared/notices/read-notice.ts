import type { MatterView } from '../model/matter-view.ts';
import { dropUnseenLetters, hasUnseenLetters } from '../model/unseen-letters.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { chooseMatter } from './choose-matter.ts';
import { type CourtRef, courtOfNotice } from './court-of-notice.ts';
import {
  findANumbers,
  findDamagedANumbers,
  findDocketNumbers,
  findKnownDockets,
} from './find-numbers.ts';
import { findProceeding } from './find-matter.ts';
import { findJudge, findParties } from './find-people.ts';
import { findLink, findOnlyPlace } from './find-place.ts';
import { foldText } from './fold-text.ts';
import { findHearingNames } from './hearing-words.ts';
import { joinStruckAndSet } from './join-struck-and-set.ts';
import { makeProposal, type NoticeContext } from './make-proposals.ts';
import type { NoticeProblem, NoticeReading, Proposal } from './notice-reading.ts';
import { blankQuoteMarks, quoteDepthsOf } from './quote-marks.ts';
import { shapeOfNotice } from './notice-shape.ts';
import { ofAnotherPerson } from './of-another-person.ts';
import { placeDates } from './place-dates.ts';
import { proposePeriods } from './propose-periods.ts';
import { withoutRepeats } from './without-repeats.ts';

/** Longer texts are cut, which is said. */
export const LONGEST_NOTICE = 200_000;
const MOST_PROPOSALS = 200;

export type NoticeSurroundings = {
  /** The laptop's civil day. */
  readonly today: CivilDay;
  /** Every matter of the office, whole. */
  readonly views: readonly MatterView[];
  /** The matter on screen; null for none. */
  readonly openMatterId: string | null;
  /** The matter that a person chose for this notice; null while nobody has. */
  readonly askedMatterId?: string | null;
  /** The proceeding that a person chose; null while nobody has. */
  readonly askedProceedingId?: string | null;
  /** The zone that a person chose for its times; null while nobody has. */
  readonly askedZone?: string | null;
  /** Courts that the office knows, for the zone of their clocks. */
  readonly courts: readonly CourtRef[];
};

/**
 * Reads a notice, an order or an e-mail: what it is, whose it is, and each date with its sentence as
 * a proposal. Nothing is added to the record by reading.
 *
 * Rules that surprise:
 * - Every date of the text is somewhere: among the proposals, among those set aside with the reason,
 *   or among the problems. Damaged and impossible dates are said, never mended.
 * - A period ("within 14 days of this order") is proposed without a date: the reader does not count.
 * - Nothing is ticked that has a doubt, nor anything of a notice that names another client. What has
 *   been (filings, orders, hearings held) is offered and left unticked.
 * - Month first, as US courts write; where a notice proves otherwise it is asked.
 * - The text is data: whatever it says, nothing in it is followed or loaded.
 *
 * @param raw pasted text, or what was read out of a file; never throws, whatever it is
 *
 * @example
 * readNotice('Status Conference set for 6/18/2025 01:30 PM before Judge Doe.', surroundings)
 *   .proposals[0].date //=> { kind: 'on', from: '2025-06-18', precision: 'time', time: '13:30', ... }
 */
export function readNotice(raw: string, surroundings: NoticeSurroundings): NoticeReading {
  const problems: NoticeProblem[] = [];
  if (hasUnseenLetters(raw)) problems.push({ code: 'hidden-letters' });
  const seen = dropUnseenLetters(raw);
  if (seen.length > LONGEST_NOTICE) problems.push({ code: 'cut', longest: LONGEST_NOTICE });
  const text = seen.slice(0, LONGEST_NOTICE);
  if (text.trim() === '') problems.push({ code: 'empty' });
  const folded = foldText(text);
  const { today, views, openMatterId, askedMatterId = null } = surroundings;

  const known = views.flatMap((view) => view.proceedings.map((one) => one.docketNumber));
  const numbers = {
    a: findANumbers(folded),
    docket: findKnownDockets(folded, known, findDocketNumbers(folded)),
  };
  const marks = {
    text: folded,
    aNumbers: unique(numbers.a.map((one) => one.value)),
    docketNumbers: unique(numbers.docket.map((one) => one.value)),
  };
  const shape = shapeOfNotice(folded);
  const choice = chooseMatter(views, marks, { asked: askedMatterId, openMatterId });
  problems.push(...choice.problems);
  if (marks.aNumbers.length > 1)
    problems.push({ code: 'several-a-numbers', count: marks.aNumbers.length });
  problems.push(
    ...findDamagedANumbers(folded).map((span) => ({ code: 'damaged-a-number', span }) as const),
  );
  const chosen = choice.view?.proceedings.find((one) => one.id === surroundings.askedProceedingId);
  const proceeding =
    chosen ?? (choice.view === null ? null : findProceeding(choice.view, marks, shape));
  const court = courtOfNotice(folded, proceeding, surroundings.courts, shape);
  const zone = surroundings.askedZone ?? court.zone;

  const placed = placeDates(blankQuoteMarks(folded), {
    today,
    shape,
    quoteDepthAt: quoteDepthsOf(folded),
    numbers: [...numbers.a, ...numbers.docket].map((one) => one.span),
  });
  problems.push(...placed.problems);
  const dated = placed.finds.map((one) => one.date.span);
  const context: NoticeContext = {
    text,
    names: findHearingNames(text),
    shape,
    today,
    view: choice.view,
    proceeding,
    zone,
    isDayFirst: placed.isDayFirst,
    otherCourt: court.differsFrom,
    isScheduling: /\bscheduling order\b/i.test(folded),
    whole: { judge: findJudge(folded), place: findOnlyPlace(text), link: findLink(text) },
    contradicts: choice.contradicts,
    isOfAnother: ofAnotherPerson(folded, choice.view, {
      aNumbers: numbers.a,
      dates: dated,
    }),
  };
  const made = [
    ...placed.finds.map((find) => makeProposal(find, context)),
    ...proposePeriods(text, folded, { sentences: placed.sentences, days: dated }, context),
  ];
  const { kept: single, repeated } = withoutRepeats(made, choice.view !== null);
  const { joined: kept, struck } = joinStruckAndSet(single, {
    oldDays: placed.oldDays,
    events: choice.view?.events ?? [],
  });
  if (kept.length > MOST_PROPOSALS) problems.push({ code: 'too-many-dates', most: MOST_PROPOSALS });
  if (kept.length === 0 && text.trim() !== '') problems.push({ code: 'no-dates' });
  const proposals = [...kept.slice(0, MOST_PROPOSALS)].sort(byPlace);
  return {
    text,
    shape,
    noticeDate: placed.noticeDate,
    aNumbers: marks.aNumbers,
    docketNumbers: marks.docketNumbers,
    parties: findParties(folded),
    judge: context.whole.judge,
    courtName: court.name,
    zone,
    matterId: choice.view?.matter.id ?? null,
    proceedingId: proceeding?.id ?? null,
    matters: choice.matters,
    proposals,
    setAside: [
      ...placed.setAside.map((one) => ({
        ...one,
        dateText: text.slice(one.span.start, one.span.end),
      })),
      ...repeated,
      ...struck,
    ].sort((one, other) => one.span.start - other.span.start),
    problems,
  };
}

const unique = (values: readonly string[]) => [...new Set(values)];
const byPlace = (one: Proposal, other: Proposal) => one.span.start - other.span.start;
