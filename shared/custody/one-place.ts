import type { Stint } from '../model/custody.ts';
import { type DayRange, earlierDay, eitherKnown, isExact, laterDay } from './day-range.ts';
import { canBeOnePlace } from './same-place.ts';

/** A stint with the days that its two ends can mean. */
export type StintRange = {
  readonly stint: Stint;
  readonly start: DayRange;
  readonly end: DayRange;
  /** No book-out is recorded, so nothing follows from its end. */
  readonly running: boolean;
};

/**
 * Narrows doubtful ends by what cannot be otherwise: a stint does not end before it starts, a person
 * is in one place at a time, and in one stint of an authority at a time. "Late February" at a second
 * place cannot begin before the first place let go. Only deduction: exact days stay as recorded, and
 * where records contradict each other (a stay in hospital recorded inside a stint) nothing is
 * narrowed. Two authorities can hold at one place at once, and a place that is not known can be that
 * place: nothing follows from those.
 *
 * @example
 * first place 2025-02-16 to about 2025-02-23, second place from around 2025-02 to 2025-05-14
 * //=> the second begins between 2025-02-20 and 2025-02-28
 */
export function narrowByOnePlace(ranges: readonly StintRange[]): readonly StintRange[] {
  const ordered = ranges.map(startBeforeEnd);
  const ended = ordered.filter((one) => !one.running);
  return ordered.map((one) => ({
    ...one,
    start: isExact(one.start)
      ? one.start
      : ended
          .filter((before) => mustFollow(one, before))
          .reduce((start, before) => notBefore(start, before.end), one.start),
    end: isExact(one.end)
      ? one.end
      : ordered
          .filter((after) => !one.running && mustFollow(after, one))
          .reduce((end, after) => notAfter(end, after.start), one.end),
  }));
}

/** Says whether the records contradict themselves: surely booked out before being booked in. */
export function endsBeforeStart({ start, end }: Pick<StintRange, 'start' | 'end'>): boolean {
  return start.earliest !== null && end.latest !== null && end.latest < start.earliest;
}

function startBeforeEnd(range: StintRange): StintRange {
  const { start, end } = range;
  if (endsBeforeStart(range)) return range;
  return {
    ...range,
    start: {
      earliest: start.earliest,
      latest: eitherKnown(start.latest, end.latest, earlierDay),
    },
    end: {
      earliest: eitherKnown(end.earliest, start.earliest, laterDay),
      latest: end.latest,
    },
  };
}

/** True where the second stint cannot lie wholly before the first and they do not overlap. */
function mustFollow(second: StintRange, first: StintRange): boolean {
  return (
    second !== first &&
    areApart(second.stint, first.stint) &&
    second.end.earliest !== null &&
    first.start.latest !== null &&
    second.end.earliest > first.start.latest
  );
}

function areApart(a: Stint, b: Stint): boolean {
  return a.authority === b.authority || !canBeOnePlace(a.facility, b.facility);
}

function notBefore(start: DayRange, end: DayRange): DayRange {
  if (end.earliest === null) return start;
  const earliest = start.earliest === null ? end.earliest : laterDay(start.earliest, end.earliest);
  return start.latest !== null && earliest > start.latest ? start : { ...start, earliest };
}

function notAfter(end: DayRange, start: DayRange): DayRange {
  if (start.latest === null) return end;
  const latest = end.latest === null ? start.latest : earlierDay(end.latest, start.latest);
  return end.earliest !== null && latest < end.earliest ? end : { ...end, latest };
}
