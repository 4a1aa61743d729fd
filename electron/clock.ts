import { nearestInstantOf, wallClockOf } from '../shared/time/court-time.ts';
import { wallTimeSchema } from '../shared/time/case-date.ts';
import { type CivilDay, isCivilDay } from '../shared/time/civil-day.ts';

/** The one clock: everything that asks for the time asks it. */
export type Clock = {
  /** UTC milliseconds. */
  readonly now: () => number;
  /** Added to the machine's clock; zero but for `--today`. */
  readonly offsetMs: number;
  /** IANA zone of this laptop. */
  readonly zone: string;
};

const MINUTE_MS = 60_000;

/**
 * Reads the machine's clock and zone.
 *
 * @param today what to pretend (`--today`), for unpackaged builds only; null for the truth
 */
export function createClock(today: PretendedToday | null): Clock {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const offsetMs = today === null ? 0 : offsetTo(today, zone);
  return { now: () => Date.now() + offsetMs, offsetMs, zone };
}

function offsetTo({ day, time }: PretendedToday, zone: string): number {
  const now = Date.now();
  if (time !== null) return nearestInstantOf(day, time, zone) - now;
  // Whole days of 24 hours would end in the next day where the clocks stand otherwise then: 11 PM in winter.
  const minute = now - (now % MINUTE_MS);
  return nearestInstantOf(day, wallClockOf(minute, zone).time, zone) - minute;
}

/** A civil day to pretend, and the laptop's wall time from which its clock goes on; null = as it is. */
export type PretendedToday = { readonly day: CivilDay; readonly time: string | null };

/**
 * What `--today` says: a day, or a day and a time; null where it is neither.
 *
 * @example
 * todaySwitch('2025-06-14T09:00') //=> { day: '2025-06-14', time: '09:00' }
 */
export function todaySwitch(value: string): PretendedToday | null {
  const [day = '', time, ...rest] = value.split('T');
  if (!isCivilDay(day) || rest.length > 0) return null;
  if (time === undefined) return { day, time: null };
  return wallTimeSchema.safeParse(time).success ? { day, time } : null;
}
