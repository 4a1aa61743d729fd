import type { Stint } from '../model/custody.ts';
import type { MatterView } from '../model/matter-view.ts';
import { addDays, type CivilDay, compareDays } from '../time/civil-day.ts';
import { type DayRange, dayRangeOf, earlierDay, laterDay } from './day-range.ts';
import { endsBeforeStart, narrowByOnePlace, type StintRange } from './one-place.ts';
import { type CustodyEvidence, endOfOpenStint, type HoldDoubt } from './open-stint.ts';
import { endsInRelease, releasesWithoutEnd } from './stint-releases.ts';

/** Days over which a start without a limit ("before 14 May") fades when drawn. Nothing counts them. */
const FADE_DAYS = 7;

/** A stint with its ends as days, narrowed by the other stints and cut at the limit of facts. */
export type CustodySpan = {
  readonly stint: Stint;
  /** Book-in; `latest` may lie past the limit where it is not sure that it had begun by then. */
  readonly start: DayRange;
  /** Book-out, never past the limit; for a stint that goes on, the limit itself. */
  readonly end: DayRange & { readonly latest: CivilDay };
  /** First drawn day. */
  readonly from: CivilDay;
  /** From here on the stint surely ran; equal to `from` for an exact book-in. */
  readonly solidFrom: CivilDay;
  /** Until here the stint surely ran; may be before `solidFrom` where both ends are doubtful. */
  readonly solidTo: CivilDay;
  /** Last drawn day, not counted in elapsed days. Never past the limit. */
  readonly to: CivilDay;
  /** It had surely begun by the limit. */
  readonly surelyBegun: boolean;
  /** No book-out is recorded. */
  readonly running: boolean;
  /** It had not ended by the limit, as far as anything says: it runs, or it surely ends later. */
  readonly openAtLimit: boolean;
  /** What keeps it from being said that it goes on, oldest first; empty for nearly all. */
  readonly doubts: readonly HoldDoubt[];
  /** Its end, if it has one, is recorded as a release, by the stint itself or by an event. */
  readonly endsInRelease: boolean;
  /** Custody as such ended with it: a release, a removal or a death. */
  readonly endsCustody: boolean;
};

/** A stint that is not counted, and why. */
export type StintNotCounted = {
  readonly stint: Stint;
  readonly why: 'no-book-in' | 'not-begun' | 'ends-before-start';
};

/**
 * Past this day nothing is claimed: the as-of day, or the day through which the file says that its
 * facts are current, whichever is earlier.
 */
export function limitOfFacts(view: MatterView, asOf: CivilDay): CivilDay {
  const current = view.matter.factsCurrentThrough;
  return current === null ? asOf : earlierDay(current, asOf);
}

/**
 * The stints that are not archived and can have begun by the limit, by start, then end, then id.
 * Those of `stintsNotCounted` are left out. An undated book-out means that the stint ended, nobody
 * knows when; a missing one, that it runs on.
 */
export function custodySpans(view: MatterView, asOf: CivilDay): readonly CustodySpan[] {
  const limit = limitOfFacts(view, asOf);
  const stints = view.stints.filter((stint) => !stint.archived && whyNot(stint, limit) === null);
  const evidence: CustodyEvidence = {
    limit,
    checks: view.confirmations,
    releases: releasesWithoutEnd(view),
  };
  const ends = stints.map((stint) => endOf(stint, evidence));
  const ranges = narrowByOnePlace(
    stints.map((stint, index): StintRange => ({
      stint,
      start: dayRangeOf(stint.bookIn),
      end: ends[index]?.end ?? { earliest: null, latest: null },
      running: stint.bookOut === null && ends[index]?.doubts.length === 0,
    })),
  );
  return ranges
    .map((range, index) => spanOf(range, ends[index]?.doubts ?? [], view, limit))
    .sort(compareSpans);
}

/** By start, then end, then id. */
export function compareSpans(a: CustodySpan, b: CustodySpan): number {
  return (
    compareDays(a.from, b.from) || compareDays(a.to, b.to) || (a.stint.id < b.stint.id ? -1 : 1)
  );
}

/** The stints that are not archived and yet not counted, by id. */
export function stintsNotCounted(view: MatterView, asOf: CivilDay): readonly StintNotCounted[] {
  const limit = limitOfFacts(view, asOf);
  return view.stints
    .flatMap((stint) => {
      const why = stint.archived ? null : whyNot(stint, limit);
      return why === null ? [] : [{ stint, why }];
    })
    .sort((a, b) => (a.stint.id < b.stint.id ? -1 : 1));
}

function whyNot({ bookIn, bookOut }: Stint, limit: CivilDay): StintNotCounted['why'] | null {
  if (bookIn.kind === 'undated') return 'no-book-in';
  const start = dayRangeOf(bookIn);
  if (bookOut !== null && endsBeforeStart({ start, end: dayRangeOf(bookOut) }))
    return 'ends-before-start';
  return start.earliest !== null && start.earliest > limit ? 'not-begun' : null;
}

function endOf(
  stint: Stint,
  evidence: CustodyEvidence,
): { readonly end: DayRange; readonly doubts: readonly HoldDoubt[] } {
  if (stint.bookOut === null) return endOfOpenStint(stint, dayRangeOf(stint.bookIn), evidence);
  return { end: dayRangeOf(stint.bookOut), doubts: [] };
}

function spanOf(
  { stint, start: recorded, end }: StintRange,
  doubts: readonly HoldDoubt[],
  view: MatterView,
  limit: CivilDay,
): CustodySpan {
  // Deduced from another stint, a start can lie past the limit.
  const start = {
    ...recorded,
    earliest: recorded.earliest === null ? null : earlierDay(recorded.earliest, limit),
  };
  const from = start.earliest ?? addDays(earlierDay(start.latest ?? limit, limit), -FADE_DAYS);
  const running = stint.bookOut === null;
  const openAtLimit = doubts.length === 0 && (running || (end.earliest ?? limit) > limit);
  const cut = {
    earliest: end.earliest === null ? null : earlierDay(end.earliest, limit),
    latest: earlierDay(end.latest ?? limit, limit),
  };
  const released = !openAtLimit && endsInRelease(stint, cut, view);
  return {
    stint,
    start,
    end: cut,
    from,
    solidFrom: earlierDay(start.latest ?? limit, limit),
    solidTo: laterDay(cut.earliest ?? from, from),
    to: laterDay(cut.latest, from),
    surelyBegun: start.latest !== null && start.latest <= limit,
    running,
    openAtLimit,
    doubts:
      stint.bookOut === null || openAtLimit || end.latest !== null
        ? doubts
        : [{ kind: 'end-not-known', since: cut.earliest ?? from, date: stint.bookOut }],
    endsInRelease: released,
    endsCustody:
      released || (!openAtLimit && (stint.endedBy === 'removal' || stint.endedBy === 'death')),
  };
}
