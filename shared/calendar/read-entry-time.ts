import { axisMs, dayOfAxisMs, timeOfAxisMs } from '../time/axis-ms.ts';
import { isZone } from '../time/case-date.ts';
import { addDays, type CivilDay, isCivilDay } from '../time/civil-day.ts';
import { nearestInstantOf } from '../time/court-time.ts';
import type { EntryTime } from './ics-dates.ts';

/** A day, or a wall time of it; a zone of null floats, any other was read as UTC. */
type Moment = {
  readonly day: CivilDay;
  readonly time: string | null;
  readonly zone: 'UTC' | null;
};

/** What stands behind the name of a property: the zone, the day, the wall time, and a mark of UTC. */
const MOMENT = /^(?:;VALUE=DATE|;TZID=([^:;]+))?:(\d{8})(?:T((?:[01]\d|2[0-3])[0-5]\d)\d\d(Z?))?$/;

/**
 * When an entry of a calendar is, read back from its lines. What is in a zone is read as UTC, so that it
 * stands at its instant without the zone being described. Null where it has no start that can be read.
 *
 * @param lines unfolded
 *
 * @example
 * readEntryTime('DTSTART;TZID=America/New_York:20250618T133000')
 * //=> { type: 'times', day: '2025-06-18', time: '17:30', end: null, zone: 'UTC' }
 */
export function readEntryTime(lines: string): EntryTime | null {
  const start = readMoment(/^DTSTART(.*)$/m.exec(lines)?.[1]);
  if (start === null) return null;
  const { day, time, zone } = start;
  const end = readMoment(/^DTEND(.*)$/m.exec(lines)?.[1]);
  if (time === null) {
    const last = end === null ? day : addDays(end.day, -1);
    return { type: 'days', first: day, last: last < day ? day : last };
  }
  const endTime = end?.zone === zone ? end.time : null;
  return {
    type: 'times',
    day,
    time,
    end: end === null || endTime === null ? null : { day: end.day, time: endTime },
    zone,
  };
}

/** The stamp of an entry, UTC milliseconds; null where it has none that can be read. */
export function readStamp(lines: string): number | null {
  const [, date = '', clock = '', seconds = ''] =
    /^DTSTAMP:(\d{8})T(\d{4})(\d{2})Z$/m.exec(lines) ?? [];
  const day = dayOf(date);
  return day === null ? null : axisMs(day, timeOf(clock)) + Number(seconds) * 1_000;
}

function readMoment(written = ''): Moment | null {
  const [, zone, date = '', clock, utc] = MOMENT.exec(written) ?? [];
  const day = dayOf(date);
  if (day === null) return null;
  if (clock === undefined) return { day, time: null, zone: null };
  const time = timeOf(clock);
  if (zone === undefined) return { day, time, zone: utc === 'Z' ? 'UTC' : null };
  if (!isZone(zone)) return null;
  const instant = nearestInstantOf(day, time, zone);
  return { day: dayOfAxisMs(instant), time: timeOfAxisMs(instant), zone: 'UTC' };
}

function dayOf(date: string): CivilDay | null {
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  return isCivilDay(day) ? day : null;
}

function timeOf(clock: string): string {
  return `${clock.slice(0, 2)}:${clock.slice(2, 4)}`;
}
