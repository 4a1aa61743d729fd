import { z } from 'zod';

/**
 * A day of the calendar as people write it, `YYYY-MM-DD`, in no zone at all. It is a string so that
 * it cannot pass through a zoned `Date` by accident. Years 1800 to 2199.
 */
export type CivilDay = string & z.$brand<'CivilDay'>;

const DAY_MS = 86_400_000;
const DAY_PATTERN = /^(1[89]|2[01])\d{2}-\d{2}-\d{2}$/;

/** Reads `YYYY-MM-DD`; refuses days that do not exist (30 February). */
export const civilDaySchema = z
  .string()
  .refine(isCivilDay, { error: 'must be a day that exists, written YYYY-MM-DD' })
  .brand<'CivilDay'>();

/** Says whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isCivilDay(text: string): text is CivilDay {
  if (!DAY_PATTERN.test(text)) return false;
  const { year, month, day } = splitDay(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number of days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Builds a day from its parts; month 1 to 12. The parts must name a day that exists. */
export function civilDayOf(year: number, month: number, day: number): CivilDay {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (!isCivilDay(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}

/** Takes a day apart into year, month (1 to 12) and day of the month. */
export function splitDay(day: string): { year: number; month: number; day: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  };
}

/** Days since 1970-01-01, the number that days are counted and drawn by. Whole, may be negative. */
export function dayNumber(day: CivilDay): number {
  const parts = splitDay(day);
  return Date.UTC(parts.year, parts.month - 1, parts.day) / DAY_MS;
}

/** The day of a day number. */
export function dayFromNumber(number: number): CivilDay {
  return new Date(number * DAY_MS).toISOString().slice(0, 10) as CivilDay;
}

/**
 * Adds whole days.
 *
 * @example
 * addDays('2025-02-28', 1) //=> '2025-03-01'
 */
export function addDays(day: CivilDay, days: number): CivilDay {
  return dayFromNumber(dayNumber(day) + days);
}

/**
 * Days from the first to the second, first day not counted: the elapsed count.
 *
 * @example
 * daysBetween('2025-05-14', '2025-06-12') //=> 29
 */
export function daysBetween(first: CivilDay, second: CivilDay): number {
  return dayNumber(second) - dayNumber(first);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: CivilDay): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** Negative, zero or positive, as the first day is before, equal to or after the second. */
export function compareDays(first: CivilDay, second: CivilDay): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
