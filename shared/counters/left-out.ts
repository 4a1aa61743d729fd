import { dayRangeOf } from '../custody/day-range.ts';
import type { ExcludedSpan } from '../model/counter.ts';
import { type CaseDate, isExactDay } from '../time/case-date.ts';
import { addDays, type CivilDay, dayNumber } from '../time/civil-day.ts';
import { instantsOf, nearestInstantOf } from '../time/court-time.ts';
import { type Stretch, unite } from './number-line.ts';

/** What is left out: surely, and at the most. The first lies within the second; both are united. */
export type LeftOut = {
  readonly surely: readonly Stretch[];
  readonly atMost: readonly Stretch[];
};

/**
 * The days that excluded spans leave out, by day numbers; both ends of a span are left out. A span
 * without an end goes on as far as the file knows: surely to the limit, and perhaps for good.
 */
export function leftOutDays(spans: readonly ExcludedSpan[], limit: CivilDay): LeftOut {
  return leftOutBy(spans, limit, (day) => dayNumber(day) - 1);
}

/**
 * The same for a clock of hours, in UTC milliseconds. A span whose two ends have a time of one zone
 * leaves out what lies between them; any other leaves out whole days of the zone of the clock.
 */
export function leftOutHours(
  spans: readonly ExcludedSpan[],
  limit: CivilDay,
  zone: string,
): LeftOut {
  const timed = spans.flatMap(({ from, to }) => {
    const [start] = exactInstants(from);
    const end = to === null ? undefined : exactInstants(to).at(-1);
    return start === undefined || end === undefined ? [] : [{ after: start, upTo: end }];
  });
  const whole = spans.filter(
    ({ from, to }) => to === null || exactInstants(from).length * exactInstants(to).length === 0,
  );
  const days = leftOutBy(whole, limit, (day) => nearestInstantOf(day, '00:00', zone));
  return {
    surely: unite([...days.surely, ...timed]),
    atMost: unite([...days.atMost, ...timed]),
  };
}

function leftOutBy(
  spans: readonly ExcludedSpan[],
  limit: CivilDay,
  startOf: (day: CivilDay) => number,
): LeftOut {
  const endOf = (day: CivilDay) => startOf(addDays(day, 1));
  const surely: Stretch[] = [];
  const atMost: Stretch[] = [];
  for (const { from, to } of spans) {
    const first = dayRangeOf(from);
    const last = to === null ? { earliest: limit, latest: null } : dayRangeOf(to);
    if (first.latest !== null && last.earliest !== null)
      surely.push({ after: startOf(first.latest), upTo: endOf(last.earliest) });
    atMost.push({
      after: first.earliest === null ? -Infinity : startOf(first.earliest),
      upTo: last.latest === null ? Infinity : endOf(last.latest),
    });
  }
  return { surely: unite(surely), atMost: unite(atMost) };
}

function exactInstants(date: CaseDate): readonly number[] {
  return isExactDay(date) && date.time !== undefined && date.zone !== undefined
    ? instantsOf(date.from, date.time, date.zone)
    : [];
}
