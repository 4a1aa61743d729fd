import { fail, ok, type Result } from '../result/result.ts';
import { axisMs, dayOfAxisMs, timeOfAxisMs } from './axis-ms.ts';
import { isZone } from './case-date.ts';
import { type CivilDay } from './civil-day.ts';
import { zoneOffsetMs } from './zone-offset.ts';

/** A wall clock reading of a court or facility: what hangs on its wall, and in which zone. */
export type CourtTime = {
  readonly day: CivilDay;
  /** `HH:MM`, 00:00 to 23:59. */
  readonly time: string;
  /** IANA name. */
  readonly zone: string;
};

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * Every instant (UTC milliseconds) at which a zone's wall clock shows this time: one as a rule,
 * none in the hour that spring skips, two in the hour that autumn repeats, earliest first.
 *
 * Throws a RangeError for an unknown zone; `zoneSchema` keeps those out.
 *
 * @example
 * instantsOf('2025-06-18', '13:30', 'America/New_York') //=> [Date.UTC(2025, 5, 18, 17, 30)]
 * instantsOf('2025-03-09', '02:30', 'America/New_York') //=> []
 * instantsOf('2025-11-02', '01:30', 'America/New_York')
 * //=> [Date.UTC(2025, 10, 2, 5, 30), Date.UTC(2025, 10, 2, 6, 30)]
 */
export function instantsOf(day: CivilDay, time: string, zone: string): readonly number[] {
  const wall = axisMs(day, time);
  // The offsets a day to either side are the only ones that the wall clock can have had between.
  const before = zoneOffsetMs(zone, wall - DAY_MS);
  const after = zoneOffsetMs(zone, wall + DAY_MS);
  if (before === after) return [wall - before];
  return [wall - before, wall - after]
    .filter((instant) => instant + zoneOffsetMs(zone, instant) === wall)
    .sort((first, second) => first - second);
}

/**
 * One instant for a wall time come what may: for sorting and for naming the zone, never for a count
 * of hours. A repeated time takes its earlier reading; a skipped one is read with the offset from
 * before the jump.
 *
 * @example
 * nearestInstantOf('2025-03-09', '02:30', 'America/New_York') //=> Date.UTC(2025, 2, 9, 7, 30)
 */
export function nearestInstantOf(day: CivilDay, time: string, zone: string): number {
  const [first] = instantsOf(day, time, zone);
  if (first !== undefined) return first;
  const wall = axisMs(day, time);
  return wall - zoneOffsetMs(zone, wall - DAY_MS);
}

/**
 * The instant (UTC milliseconds) of a court's wall time, the same on every laptop. A time that the
 * clock skips or shows twice is reported, never guessed: courts do not sit then, so it is a mistake
 * in the notice or in the typing.
 *
 * @failure court-time/unknown-zone zone
 * @failure court-time/skipped day, time, zone: the clock jumps over it in spring
 * @failure court-time/repeated day, time, zone, first, second: both instants, in UTC milliseconds
 *
 * @example
 * instantOf('2025-06-18', '13:30', 'America/New_York')
 * //=> { ok: true, value: Date.UTC(2025, 5, 18, 17, 30) }
 */
export function instantOf(day: CivilDay, time: string, zone: string): Result<number> {
  if (!isZone(zone)) return fail('court-time/unknown-zone', { zone });
  const [first, second] = instantsOf(day, time, zone);
  if (first === undefined) return fail('court-time/skipped', { day, time, zone });
  if (second !== undefined) return fail('court-time/repeated', { day, time, zone, first, second });
  return ok(first);
}

/**
 * What a zone's wall clock shows at an instant; seconds are dropped.
 *
 * @example
 * wallClockOf(Date.UTC(2025, 5, 18, 3, 30), 'America/New_York')
 * //=> { day: '2025-06-17', time: '23:30' }
 */
export function wallClockOf(instant: number, zone: string): { day: CivilDay; time: string } {
  const wall = instant + zoneOffsetMs(zone, instant);
  return { day: dayOfAxisMs(wall), time: timeOfAxisMs(wall) };
}

/**
 * The civil day that it is in a zone. The clock is an argument.
 *
 * @example
 * civilToday(Date.UTC(2025, 5, 18, 3, 30), 'America/New_York') //=> '2025-06-17'
 */
export function civilToday(nowMs: number, zone: string): CivilDay {
  return wallClockOf(nowMs, zone).day;
}

/**
 * The wall time after so many hours have really passed, in the same zone: 24 hours across a change
 * of clocks end an hour earlier or later on the wall. Parts of an hour count to the whole minute.
 *
 * `instant` is the end in UTC milliseconds, which also tells apart the two readings of a repeated
 * hour.
 *
 * @failure court-time/... as `instantOf`, for the start
 *
 * @example
 * addElapsedHours({ day: '2026-10-31', time: '14:00', zone: 'America/New_York' }, 24)
 * //=> { ok: true, value: { day: '2026-11-01', time: '13:00', zone: 'America/New_York', instant } }
 */
export function addElapsedHours(
  from: CourtTime,
  hours: number,
): Result<CourtTime & { readonly instant: number }> {
  const start = instantOf(from.day, from.time, from.zone);
  if (!start.ok) return start;
  const instant = start.value + hours * HOUR_MS;
  return ok({ ...wallClockOf(instant, from.zone), zone: from.zone, instant });
}
