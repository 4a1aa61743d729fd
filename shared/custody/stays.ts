import { type CivilDay, compareDays } from '../time/civil-day.ts';
import { type DayCount, daysFromTo } from './day-count.ts';
import {
  bothKnown,
  canBeOneDay,
  type DayRange,
  earlierDay,
  eitherKnown,
  laterDay,
} from './day-range.ts';
import { bridgeNights } from './nights.ts';
import { compareSpans, type CustodySpan } from './spans.ts';

/**
 * An unbroken run of stints. Two stints join where they surely meet, and where the end of one and
 * the start of the next can be the same day: a doubtful handover is no hole in custody, and its days
 * count as held. After a release, removal or death, and where a check or a release speaks against a
 * stint without a book-out, they join only where they surely meet.
 */
export type Stay = {
  /** At least one; by start. */
  readonly spans: readonly CustodySpan[];
  readonly start: DayRange;
  readonly end: DayRange & { readonly latest: CivilDay };
  readonly from: CivilDay;
  readonly to: CivilDay;
  /** It had surely begun by the limit of facts. */
  readonly surelyBegun: boolean;
  /** One of its stints has no recorded end. */
  readonly running: boolean;
  /** It had not ended by the limit of facts. */
  readonly openAtLimit: boolean;
};

/** A hole between two stays. */
export type CustodyGap = {
  /** The last drawn day of the first and the first drawn day of the next: the least of the hole. */
  readonly from: CivilDay;
  readonly to: CivilDay;
  /** The days on which the hole can have begun and ended. */
  readonly start: DayRange;
  readonly end: DayRange;
  readonly days: DayCount;
  /** A release or a removal is recorded for the stay before: time out of custody, not a doubt. */
  readonly afterRelease: boolean;
};

/**
 * The stays of a matter. A transfer that is booked in on the day after the book-out is a night on
 * the road, not a hole.
 *
 * @param spans as `custodySpans` gives them
 */
export function staysOf(spans: readonly CustodySpan[]): readonly Stay[] {
  return mergeStints(bridgeNights(spans));
}

/**
 * Joins stints into unbroken runs, by start.
 *
 * @param spans by start, nights bridged
 * @param others stints that are not to be joined but can lie between two that are: where one reaches
 *   into a doubtful handover, the two are kept apart
 */
export function mergeStints(
  spans: readonly CustodySpan[],
  others: readonly CustodySpan[] = [],
): readonly Stay[] {
  let stays: readonly Stay[] = [];
  for (const span of spans) {
    const one = stayOf(span);
    const met = stays.filter((stay) => surelyMeet(stay, one));
    const last = stays.at(-1);
    const joined =
      met.length === 0 && last !== undefined && canHandOver(last, one, others) ? [last] : met;
    stays = [...stays.filter((stay) => !joined.includes(stay)), [...joined, one].reduce(join)].sort(
      (a, b) => compareDays(a.from, b.from) || compareDays(a.to, b.to),
    );
  }
  return stays;
}

/** The holes between stays, oldest first. */
export function custodyGaps(stays: readonly Stay[]): readonly CustodyGap[] {
  return stays.slice(1).flatMap((next, index) => {
    const before = stays[index];
    if (before === undefined || before.to >= next.from) return [];
    return [
      {
        from: before.to,
        to: next.from,
        start: before.end,
        end: next.start,
        days: daysFromTo(before.end, next.start),
        afterRelease: lastToEnd(before).some((span) => span.endsCustody),
      },
    ];
  });
}

function stayOf(span: CustodySpan): Stay {
  const { start, end, from, to, surelyBegun, running, openAtLimit } = span;
  return { spans: [span], start, end, from, to, surelyBegun, running, openAtLimit };
}

function surelyMeet(a: Stay, b: Stay): boolean {
  return surelyBeginsBy(a.start, b.end) && surelyBeginsBy(b.start, a.end);
}

function surelyBeginsBy(start: DayRange, end: DayRange): boolean {
  return start.latest !== null && end.earliest !== null && start.latest <= end.earliest;
}

/** Says whether one can go on where the other stops, whichever came first. */
function canHandOver(a: Stay, b: Stay, others: readonly CustodySpan[]): boolean {
  const [first, second] = canBeOneDay(a.end, b.start) ? [a, b] : [b, a];
  if (!canBeOneDay(first.end, second.start)) return false;
  if (lastToEnd(first).every(isDoneOrInDoubt)) return false;
  const holeFrom = first.end.earliest;
  const holeTo = second.start.latest;
  return !others.some(
    (other) =>
      (holeTo === null || other.from < holeTo) && (holeFrom === null || other.to > holeFrom),
  );
}

function isDoneOrInDoubt({ endsCustody, doubts }: CustodySpan): boolean {
  return endsCustody || doubts.some((doubt) => doubt.kind !== 'end-not-known');
}

/** The stints of a stay that end with it. */
function lastToEnd({ spans, to }: Pick<Stay, 'spans' | 'to'>): readonly CustodySpan[] {
  return spans.filter((span) => span.to === to);
}

function join(a: Stay, b: Stay): Stay {
  return {
    spans: [...a.spans, ...b.spans].sort(compareSpans),
    start: {
      earliest: bothKnown(a.start.earliest, b.start.earliest, earlierDay),
      latest: eitherKnown(a.start.latest, b.start.latest, earlierDay),
    },
    end: {
      earliest: eitherKnown(a.end.earliest, b.end.earliest, laterDay),
      latest: laterDay(a.end.latest, b.end.latest),
    },
    from: earlierDay(a.from, b.from),
    to: laterDay(a.to, b.to),
    surelyBegun: a.surelyBegun || b.surelyBegun,
    running: a.running || b.running,
    openAtLimit: a.openAtLimit || b.openAtLimit,
  };
}
