import type { Counter } from '../model/counter.ts';
import { firstDayOf, isExactDay, lastDayOf } from '../time/case-date.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import { instantsOf, nearestInstantOf } from '../time/court-time.ts';
import type { CounterEnd, CounterEnds } from './ends-of-counter.ts';
import { type LeftOut, leftOutHours } from './left-out.ts';
import { countedBetween } from './number-line.ts';

/** Instants in UTC milliseconds, both included. */
export type InstantRange = { readonly earliest: number; readonly latest: number };

/** Hours that really passed, by the clock of the place of the start. */
export type HoursElapsed =
  | {
      readonly kind: 'known';
      readonly zone: string;
      readonly start: InstantRange;
      /** Null where the time of the end is not known: marks can be told all the same. */
      readonly end: InstantRange | null;
      /** Milliseconds; null with `end`. */
      readonly elapsed: { readonly min: number; readonly max: number } | null;
      readonly leftOut: LeftOut;
    }
  /** "no time of arrest is recorded". */
  | { readonly kind: 'unknown'; readonly because: string };

/**
 * Counts hours from the instant of the start: each hour that really passes counts, over a change of
 * clocks too. Without a time and a zone nothing is counted.
 */
export function countHours(
  { excluded }: Counter,
  { from, to }: CounterEnds,
  asOf: { readonly day: CivilDay; readonly now: number | null },
): HoursElapsed {
  const start = instantsOfEnd(from);
  if (typeof start === 'string') return { kind: 'unknown', because: start };
  const { zone, range } = start;
  const leftOut = leftOutHours(excluded, asOf.day, zone);
  const end = to === null ? instantsOfRun(asOf, zone) : endInstants(to);
  return {
    kind: 'known',
    zone,
    start: range,
    end,
    elapsed:
      end === null
        ? null
        : {
            min: countedBetween(range.latest, end.earliest, leftOut.atMost),
            max: countedBetween(range.earliest, end.latest, leftOut.surely),
          },
    leftOut,
  };
}

type Timed = { readonly zone: string; readonly range: InstantRange };

/** The instants that an end can mean, or why there is none. */
function instantsOfEnd({ noun, title, date, isGone }: CounterEnd): Timed | string {
  if (isGone) return `the record of ${title === '' ? noun : `“${title}”`} no longer holds`;
  if (date.kind === 'undated') return `no day of ${noun} is recorded`;
  const isSpan = date.kind === 'between';
  if (!isSpan && !isExactDay(date)) return `${noun} is not recorded to the minute`;
  if (date.time === undefined || (isSpan && date.toTime === undefined))
    return `no time of ${noun} is recorded`;
  if (date.zone === undefined) return `no time zone of ${noun} is recorded`;
  const { zone, time } = date;
  const lastTime = isSpan ? (date.toTime ?? time) : time;
  const lastDay = isSpan ? lastDayOf(date.to) : firstDayOf(date.from);
  const earliest = instantsOf(firstDayOf(date.from), time, zone).at(0);
  const latest = instantsOf(lastDay, lastTime, zone).at(-1);
  if (earliest === undefined || latest === undefined)
    return `the clocks skip the time of ${noun} that is recorded`;
  return { zone, range: { earliest, latest } };
}

function endInstants(to: CounterEnd): InstantRange | null {
  const end = instantsOfEnd(to);
  return typeof end === 'string' ? null : end.range;
}

/** Now; of a day that is past, or of which no more is known, all of it. */
function instantsOfRun(
  { day, now }: { readonly day: CivilDay; readonly now: number | null },
  zone: string,
): InstantRange {
  if (now !== null) return { earliest: now, latest: now };
  return {
    earliest: nearestInstantOf(day, '00:00', zone),
    latest: nearestInstantOf(addDays(day, 1), '00:00', zone),
  };
}
