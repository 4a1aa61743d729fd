import { fail, ok, type Result } from '../result/result.ts';
import { type PartialDay } from './case-date.ts';
import { civilDayOf, type CivilDay, daysBetween, daysInMonth, splitDay } from './civil-day.ts';
import { checkDayExists } from './typed-day.ts';

/** A year, month or day whose year may be missing. */
type MaybeYearless = { readonly year?: number; readonly month?: number; readonly day?: number };

/**
 * Finds the year of a day or month that was typed without one: the occurrence nearest to today, the
 * later of two equally near. February 29 goes to the nearest year that has it.
 *
 * @failure typed-date/out-of-range text: that year is not kept
 *
 * @example
 * settleYear({ month: 6, day: 18 }, '2025-11-01') //=> { ok: true, value: 2025 }
 * settleYear({ month: 2 }, '2025-11-01') //=> { ok: true, value: 2026 }
 */
export function settleYear(typed: MaybeYearless, today: CivilDay): Result<number> {
  if (typed.year !== undefined) return ok(typed.year);
  const { month = 1, day } = typed;
  const now = splitDay(today);
  let nearest: number | undefined;
  let shortest = Infinity;
  // February 29 can be eight years away, around a century year.
  for (let year = now.year - 8; year <= now.year + 8; year += 1) {
    if (year < 1800 || year > 2199 || (day ?? 1) > daysInMonth(year, month)) continue;
    const distance =
      day === undefined
        ? Math.abs((year - now.year) * 12 + month - now.month)
        : Math.abs(daysBetween(today, civilDayOf(year, month, day)));
    if (distance <= shortest) {
      shortest = distance;
      nearest = year;
    }
  }
  return nearest === undefined
    ? fail('typed-date/out-of-range', { text: String(now.year) })
    : ok(nearest);
}

/** A span that is carried over New Year must be shorter than this; a longer one is a mistyped day. */
const LONGEST_CARRIED_MONTHS = 6;

/**
 * Finds the years of both ends of a span. An end without a year takes the other's, or the year next
 * to it where a span of less than six months would otherwise run backward ("12/20-1/5/25" starts in
 * 2024); with no year at all the first end is settled alone. "6/18-6/16/25" stays backward, for the
 * caller to refuse.
 *
 * @failure typed-date/out-of-range text
 *
 * @example
 * settleSpanYears({ month: 2, day: 16 }, { year: 2025, month: 5, day: 14 }, '2025-11-01')
 * //=> { ok: true, value: [2025, 2025] }
 */
export function settleSpanYears(
  first: MaybeYearless,
  second: MaybeYearless,
  today: CivilDay,
): Result<readonly [number, number]> {
  const isBackward = inYear(second, 31, 12) < inYear(first, 0, 0);
  const monthsAcross = (second.month ?? 12) + 12 - (first.month ?? 1);
  const carried = isBackward && monthsAcross < LONGEST_CARRIED_MONTHS ? 1 : 0;
  if (first.year === undefined && second.year !== undefined)
    return ok([second.year - carried, second.year]);
  const start = settleYear(first, today);
  if (!start.ok) return start;
  return ok([start.value, second.year ?? start.value + carried]);
}

/**
 * Writes a typed day as a partial day of a year.
 *
 * @failure typed-date/impossible-day month, day, days, year: that year's month is shorter
 * @failure typed-date/out-of-range text
 *
 * @example
 * toPartialDay({ month: 2 }, 2025) //=> { ok: true, value: '2025-02' }
 */
export function toPartialDay({ month, day }: MaybeYearless, year: number): Result<PartialDay> {
  if (year < 1800 || year > 2199) return fail('typed-date/out-of-range', { text: String(year) });
  if (month === undefined) return ok(String(year));
  if (day === undefined) return ok(`${year}-${String(month).padStart(2, '0')}`);
  const exists = checkDayExists(year, month, day);
  return exists.ok ? ok(civilDayOf(year, month, day)) : exists;
}

/** A number that orders two ends within a year; a missing part is taken at its widest. */
function inYear(end: MaybeYearless, missingDay: number, missingMonth: number): number {
  return (end.month ?? missingMonth) * 32 + (end.day ?? missingDay);
}
