import { civilToday } from '../shared/time/court-time.ts';
import { type CivilDay, daysBetween, isCivilDay } from '../shared/time/civil-day.ts';

/** The one clock: everything that asks for the time asks it. */
export type Clock = {
  /** UTC milliseconds. */
  readonly now: () => number;
  /** Added to the machine's clock; zero but for `--today`. */
  readonly offsetMs: number;
  /** IANA zone of this laptop. */
  readonly zone: string;
};

const DAY_MS = 86_400_000;

/**
 * Reads the machine's clock and zone.
 *
 * @param today a civil day to pretend (`--today`), for unpackaged builds only; null for the truth
 */
export function createClock(today: CivilDay | null): Clock {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const offsetMs = today === null ? 0 : daysBetween(civilToday(Date.now(), zone), today) * DAY_MS;
  return { now: () => Date.now() + offsetMs, offsetMs, zone };
}

/** The day of `--today`, where it is a day; null otherwise. */
export function todaySwitch(value: string): CivilDay | null {
  return isCivilDay(value) ? value : null;
}
