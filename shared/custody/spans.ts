import type { Stint } from '../model/custody.ts';
import type { CaseEvent, EventOfKind } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import { addDays, type CivilDay, compareDays } from '../time/civil-day.ts';
import { type DayRange, dayRangeOf, earlierDay, laterDay } from './day-range.ts';
import { narrowByOnePlace, type StintRange } from './one-place.ts';

/** Days over which an end without a limit ("before 14 May") fades when drawn. */
const FADE_DAYS = 7;

/** A stint with its ends as days, narrowed by the other stints and cut at the limit of facts. */
export type CustodySpan = {
  readonly stint: Stint;
  readonly start: DayRange;
  /** Book-out; for a stint that goes on, the limit itself. */
  readonly end: DayRange;
  /** First drawn day. */
  readonly from: CivilDay;
  /** From here on the stint surely ran; equal to `from` for an exact book-in. */
  readonly solidFrom: CivilDay;
  /** Until here the stint surely ran; may be before `solidFrom` where both ends are doubtful. */
  readonly solidTo: CivilDay;
  /** Last drawn day, not counted in elapsed days. Never past the limit. */
  readonly to: CivilDay;
  /** No book-out is recorded: it runs as far as the file knows. */
  readonly running: boolean;
  /** It had not ended by the limit: it runs, or its book-out surely lies later. */
  readonly openAtLimit: boolean;
  /** Its end, if it has one, is recorded as a release, by the stint itself or by an event. */
  readonly endsInRelease: boolean;
  /** Custody as such ended with it: a release, a removal or a death. */
  readonly endsCustody: boolean;
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
 * The stints that are not archived and have begun by the limit, by start, then end, then id.
 * Stints with an undated book-in are left out: they wait in the tray. An undated book-out means that
 * the stint ended, nobody knows when; a missing one, that it runs on.
 */
export function custodySpans(view: MatterView, asOf: CivilDay): readonly CustodySpan[] {
  const limit = limitOfFacts(view, asOf);
  const releases = view.events.filter(isRelease);
  const ranges = view.stints
    .filter((stint) => !stint.archived && stint.bookIn.kind !== 'undated')
    .flatMap((stint) => rangeOf(stint, limit) ?? []);
  return narrowByOnePlace(ranges)
    .map((range) => spanOf(range, limit, releases))
    .sort(
      (a, b) =>
        compareDays(a.from, b.from) ||
        compareDays(a.to, b.to) ||
        (a.stint.id < b.stint.id ? -1 : 1),
    );
}

function isRelease(event: CaseEvent): event is EventOfKind<'release'> {
  return event.kind === 'release' && !event.archived;
}

/** Null where the stint had not begun by the limit. */
function rangeOf(stint: Stint, limit: CivilDay): StintRange | null {
  const start = dayRangeOf(stint.bookIn);
  if ((start.earliest ?? addDays(start.latest ?? limit, -FADE_DAYS)) > limit) return null;
  const { bookOut } = stint;
  return bookOut === null
    ? { stint, start, end: { earliest: limit, latest: limit }, running: true }
    : { stint, start, end: cutAt(dayRangeOf(bookOut), limit), running: false };
}

function spanOf(
  { stint, start, end, running }: StintRange,
  limit: CivilDay,
  releases: readonly EventOfKind<'release'>[],
): CustodySpan {
  const from = start.earliest ?? addDays(start.latest ?? limit, -FADE_DAYS);
  const solidFrom = start.latest ?? addDays(from, FADE_DAYS);
  const solidTo = end.earliest ?? addDays(end.latest ?? limit, -FADE_DAYS);
  const to = end.latest ?? earlierDay(addDays(solidTo, FADE_DAYS), limit);
  const recorded = stint.bookOut === null ? null : dayRangeOf(stint.bookOut);
  const openAtLimit = running || (recorded?.earliest ?? limit) > limit;
  const endsInRelease =
    !openAtLimit &&
    (stint.endedBy === 'release' || releases.some((event) => endsStint(event, stint, end)));
  return {
    stint,
    start,
    end,
    from,
    solidFrom: earlierDay(solidFrom, limit),
    solidTo: laterDay(solidTo, from),
    to: laterDay(to, from),
    running,
    openAtLimit,
    endsInRelease,
    endsCustody:
      endsInRelease || (!openAtLimit && (stint.endedBy === 'removal' || stint.endedBy === 'death')),
  };
}

/** A release from this authority, or from one that was not named, that can be the stint's end. */
function endsStint(event: EventOfKind<'release'>, stint: Stint, end: DayRange): boolean {
  if (stint.endedBy === 'transfer') return false;
  if (event.details.from !== null && event.details.from !== stint.authority) return false;
  const on = dayRangeOf(event.date);
  if (event.date.kind === 'undated') return false;
  return isNotAfter(on.earliest, end.latest) && isNotAfter(end.earliest, on.latest);
}

/** A missing limit is on the safe side of every day. */
function isNotAfter(first: CivilDay | null, second: CivilDay | null): boolean {
  return first === null || second === null || first <= second;
}

function cutAt(range: DayRange, limit: CivilDay): DayRange {
  return {
    earliest: range.earliest === null ? null : earlierDay(range.earliest, limit),
    latest: range.latest === null ? null : earlierDay(range.latest, limit),
  };
}
