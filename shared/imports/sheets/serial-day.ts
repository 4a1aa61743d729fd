import { addDays, type CivilDay, civilDayOf } from '../../time/civil-day.ts';

/** A serial number of a workbook as a wall clock reads it. */
export type SerialMoment = {
  /** Null for a time of day alone. */
  readonly day: CivilDay | null;
  /** `HH:MM`; null for a day alone. */
  readonly time: string | null;
};

const DAY_SECONDS = 86_400;
/** 1900-02-29, which a well-known program of 1983 believed in. */
const NO_SUCH_DAY = 60;
/** December 31, 2199. */
const LAST_SERIAL = { 1900: 109_574, 1904: 108_112 } as const;

/**
 * Reads a serial number of a workbook without any zone: days since the epoch, the fraction a part of a
 * day. Seconds are rounded, because the fraction never holds them exactly, and then left away. A number
 * below 1 is a time of day. Null for numbers that are no day: the 29th of February 1900, negative ones,
 * and what lies beyond 2199.
 *
 * @param epoch 1900 where day 1 is January 1, 1900; 1904 where day 0 is January 1, 1904
 * @param hasTime the number format shows a time: then midnight is `00:00` and not a day alone
 *
 * @source ECMA-376 part 1, 18.17.4.1, dates in spreadsheets
 *
 * @example
 * serialMoment(36526, 1900, false) //=> { day: '2000-01-01', time: null }
 * serialMoment(42488.479166666664, 1900, true) //=> { day: '2016-04-28', time: '11:30' }
 */
export function serialMoment(
  serial: number,
  epoch: 1900 | 1904,
  hasTime: boolean,
): SerialMoment | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= LAST_SERIAL[epoch] + 1) return null;
  const seconds = Math.round(serial * DAY_SECONDS);
  const days = Math.floor(seconds / DAY_SECONDS);
  const rest = seconds % DAY_SECONDS;
  const time = clock(rest);
  if (days === 0 && (epoch === 1900 || hasTime)) return { day: null, time };
  const day = dayOf(days, epoch);
  if (day === null) return null;
  return { day, time: rest === 0 && !hasTime ? null : time };
}

function dayOf(days: number, epoch: 1900 | 1904): CivilDay | null {
  if (epoch === 1904) return addDays(civilDayOf(1904, 1, 1), days);
  if (days === NO_SUCH_DAY) return null;
  // Behind the day that never was, every number is one too high.
  const since = days > NO_SUCH_DAY ? days - 1 : days;
  return addDays(civilDayOf(1900, 1, 1), since - 1);
}

function clock(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor((seconds % 3600) / 60))}`;
}
