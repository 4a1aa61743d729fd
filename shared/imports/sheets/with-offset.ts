import { axisMs } from '../../time/axis-ms.ts';
import type { CivilDay } from '../../time/civil-day.ts';
import { wallClockOf } from '../../time/court-time.ts';

/** A time that says how far its clock is from UTC. */
export type OffsetTime = {
  readonly time: string;
  /** Minutes ahead of UTC. */
  readonly ahead: number;
};

const OFFSET = /^(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?([+-])(\d{2}):?(\d{2})?$/;

/**
 * Reads a time with its distance from UTC; null where it has none.
 *
 * @example
 * readOffsetTime('09:00:00-05:00') //=> { time: '09:00', ahead: -300 }
 */
export function readOffsetTime(text: string): OffsetTime | null {
  const [, time, sign, hours, minutes = '0'] = OFFSET.exec(text) ?? [];
  if (time === undefined || hours === undefined) return null;
  const ahead = Number(hours) * 60 + Number(minutes);
  return { time, ahead: sign === '-' ? -ahead : ahead };
}

/**
 * The same moment on the clock of a zone, whose day may be another.
 *
 * @example
 * onClockOf('2027-01-05', { time: '22:30', ahead: -480 }, 'America/New_York')
 * //=> { day: '2027-01-06', time: '01:30' }
 */
export function onClockOf(
  day: CivilDay,
  { time, ahead }: OffsetTime,
  zone: string,
): { readonly day: CivilDay; readonly time: string } {
  return wallClockOf(axisMs(day, time) - ahead * 60_000, zone);
}
