import { addDays, type CivilDay } from '../time/civil-day.ts';
import { type DayRange, earlierDay, laterDay } from './day-range.ts';
import type { CustodySpan } from './spans.ts';

/**
 * An unbroken run of stints. Two stints join where the end of one and the start of the next can be
 * the same day: a doubtful handover is no hole in custody, and its days count as held. After a
 * release, removal or death they join only where they surely meet. A transfer that is booked in on
 * the day after the book-out is a night on the road, not a hole.
 */
export type Stay = {
  /** At least one; by start. */
  readonly spans: readonly CustodySpan[];
  readonly start: DayRange;
  readonly end: DayRange;
  readonly from: CivilDay;
  readonly to: CivilDay;
  /** One of its stints has no recorded end. */
  readonly running: boolean;
  /** It had not ended by the limit of facts. */
  readonly openAtLimit: boolean;
};

/** A hole between two stays: the day the first ended and the day the next began, as drawn. */
export type CustodyGap = {
  readonly from: CivilDay;
  readonly to: CivilDay;
  /** A release or a removal is recorded for the stay before: time out of custody, not a doubt. */
  readonly afterRelease: boolean;
};

/** Joins stints into stays. `spans` are sorted by start, as `custodySpans` gives them. */
export function mergeStints(spans: readonly CustodySpan[]): readonly Stay[] {
  const stays: Stay[] = [];
  for (const span of spans) {
    const last = stays.at(-1);
    if (last !== undefined && continues(last, span)) stays[stays.length - 1] = join(last, span);
    else
      stays.push({
        spans: [span],
        start: span.start,
        end: span.end,
        from: span.from,
        to: span.to,
        running: span.running,
        openAtLimit: span.openAtLimit,
      });
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
        afterRelease: lastToEnd(before).some((span) => span.endsCustody),
      },
    ];
  });
}

/** Says whether a stint goes on where a stay stops. */
function continues({ end, ...stay }: Stay, { start }: CustodySpan): boolean {
  if (end.earliest !== null && start.latest !== null && start.latest <= end.earliest) return true;
  const last = lastToEnd(stay);
  if (last.some((span) => span.endsCustody)) return false;
  if (end.latest === null || start.earliest === null || start.earliest <= end.latest) return true;
  return (
    last.some((span) => span.stint.endedBy === 'transfer') &&
    start.earliest === addDays(end.latest, 1)
  );
}

/** The stints of a stay that end with it. */
function lastToEnd({ spans, to }: Pick<Stay, 'spans' | 'to'>): readonly CustodySpan[] {
  return spans.filter((span) => span.to === to);
}

function join(stay: Stay, span: CustodySpan): Stay {
  const to = laterDay(stay.to, span.to);
  return {
    spans: [...stay.spans, span],
    start: {
      earliest: both(stay.start.earliest, span.start.earliest, earlierDay),
      latest: either(stay.start.latest, span.start.latest, earlierDay),
    },
    end: {
      earliest: either(stay.end.earliest, span.end.earliest, laterDay),
      latest: both(stay.end.latest, span.end.latest, laterDay),
    },
    from: earlierDay(stay.from, span.from),
    to,
    running: stay.running || span.running,
    openAtLimit: stay.openAtLimit || span.openAtLimit,
  };
}

/** No limit on one side means no limit on the joined side. */
function both(
  a: CivilDay | null,
  b: CivilDay | null,
  pick: (a: CivilDay, b: CivilDay) => CivilDay,
): CivilDay | null {
  return a === null || b === null ? null : pick(a, b);
}

/** One known side is enough. */
function either(
  a: CivilDay | null,
  b: CivilDay | null,
  pick: (a: CivilDay, b: CivilDay) => CivilDay,
): CivilDay | null {
  if (a === null) return b;
  return b === null ? a : pick(a, b);
}
