import {
  addDays,
  type CivilDay,
  civilDayOf,
  compareDays,
  isCivilDay,
  splitDay,
  weekdayOf,
} from './civil-day.ts';
import { type DayRule, readDayRule } from './day-rule.ts';
import { daysOfPeriod } from './days-of-period.ts';

/** A rule of recurrence that a record can keep and say in words. */
export type Recurrence = DayRule;

/** A rule that never fits ("the 31st of February") is given up on; leap days come within 40 years. */
const MOST_EMPTY_PERIODS = { DAILY: 15_000, WEEKLY: 2_100, MONTHLY: 500, YEARLY: 100 };

/**
 * Reads an iCalendar RRULE as records keep it, with or without `RRULE:` before it; null where it says
 * more than a person is shown of it in words: set positions, weeks of the year, months.
 *
 * @source RFC 5545 section 3.3.10, read 2026-11-25
 *
 * @example
 * readRecurrence('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO')
 * //=> { frequency: 'WEEKLY', interval: 2, weekdays: [{ weekday: 1, nth: 0 }], ... }
 */
export function readRecurrence(text: string): Recurrence | null {
  const rule = readDayRule(text);
  if (rule === null) return null;
  const { frequency, interval, weekdays, monthDays, months, weeks, yearDays, positions } = rule;
  if ([months, weeks, yearDays, positions].some((one) => one.length > 0)) return null;
  // Which weeks an interval skips depends on the day they begin with; our words begin them on Monday.
  if (rule.weekStart !== 1 && frequency === 'WEEKLY' && interval > 1) return null;
  if (weekdays.length > 0 && (monthDays.length > 0 || frequency === 'YEARLY')) return null;
  if (monthDays.length > 0 && frequency !== 'MONTHLY') return null;
  return rule;
}

/**
 * The days on which a rule falls between two days, both counted in, earliest first. The first day is
 * always the start, as iCalendar has it.
 *
 * @param start the first day of the whole series
 *
 * @example
 * recurrenceDays(weekly, '2025-06-02', '2025-06-10', '2025-06-30') //=> ['2025-06-16', '2025-06-23', '2025-06-30']
 */
export function recurrenceDays(
  rule: Recurrence,
  start: CivilDay,
  from: CivilDay,
  to: CivilDay,
): readonly CivilDay[] {
  const last = rule.until !== null && compareDays(rule.until, to) < 0 ? rule.until : to;
  const days: CivilDay[] = [];
  let counted = 0;
  let empty = 0;
  const take = (day: CivilDay): void => {
    counted += 1;
    if (rule.count !== null && counted > rule.count) return;
    if (compareDays(day, from) >= 0 && compareDays(day, last) <= 0) days.push(day);
  };
  take(start);
  for (let period = 0; empty < MOST_EMPTY_PERIODS[rule.frequency]; period += 1) {
    if (rule.count !== null && counted >= rule.count) break;
    const first = startOfPeriod(rule, start, period);
    if (first === null || compareDays(first, last) > 0) break;
    const inPeriod = daysOfPeriod(rule, start, first).filter((day) => compareDays(day, start) > 0);
    empty = inPeriod.length === 0 ? empty + 1 : 0;
    inPeriod.forEach(take);
  }
  return days;
}

/** Whether the start of a series is a day of its rule; where it is not, programs count it differently. */
export function isOnRule(rule: Recurrence, start: CivilDay): boolean {
  const first = startOfPeriod(rule, start, 0);
  return first !== null && daysOfPeriod(rule, start, first).includes(start);
}

/** Ever wider looks ahead: most rules fall again within weeks, and all are followed to the last. */
const LOOKS_AHEAD = [70, 800];
const LAST_DAY = '2199-12-31' as CivilDay;

/**
 * The first day of a series on or after a day; null where none follows.
 *
 * @param end the last day that counts; null = none is set
 *
 * @example
 * nextRecurrenceDay(weekly, '2025-06-02', '2025-06-10', null) //=> '2025-06-16'
 */
export function nextRecurrenceDay(
  rule: Recurrence,
  start: CivilDay,
  from: CivilDay,
  end: CivilDay | null,
): CivilDay | null {
  const last = end ?? LAST_DAY;
  for (const days of [...LOOKS_AHEAD, Infinity]) {
    const to = days === Infinity ? last : addDays(from, days);
    const [found] = recurrenceDays(rule, start, from, compareDays(to, last) < 0 ? to : last);
    if (found !== undefined) return found;
    if (compareDays(to, last) >= 0) return null;
  }
  return null;
}

/** First day of the n-th day, week, month or year of a series. */
function startOfPeriod(rule: Recurrence, start: CivilDay, period: number): CivilDay | null {
  const steps = period * rule.interval;
  const { year, month } = splitDay(start);
  switch (rule.frequency) {
    case 'DAILY':
      return within(addDays(start, steps));
    case 'WEEKLY':
      return within(addDays(start, steps * 7 - ((weekdayOf(start) - rule.weekStart + 7) % 7)));
    case 'MONTHLY': {
      const months = month - 1 + steps;
      const inYear = year + Math.floor(months / 12);
      return inYear > 2199 ? null : civilDayOf(inYear, (months % 12) + 1, 1);
    }
    case 'YEARLY':
      return year + steps > 2199 ? null : civilDayOf(year + steps, 1, 1);
  }
}

function within(day: CivilDay): CivilDay | null {
  return isCivilDay(day) ? day : null;
}
