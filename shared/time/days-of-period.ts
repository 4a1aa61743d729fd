import {
  addDays,
  type CivilDay,
  civilDayOf,
  dayNumber,
  daysInMonth,
  isCivilDay,
  splitDay,
  weekdayOf,
} from './civil-day.ts';
import type { DayRule } from './day-rule.ts';

/**
 * The days of a rule within one of its periods: a day, a week, a month or a year. What the rule leaves
 * open is as the start has it: "every month" on the day of the month of the start.
 *
 * @param start the first day of the whole series
 * @param first the first day of the period
 * @returns earliest first; may be empty, and may hold days ahead of the start
 *
 * @source RFC 5545 section 3.3.10, its table of what each part adds or takes away
 */
export function daysOfPeriod(rule: DayRule, start: CivilDay, first: CivilDay): readonly CivilDay[] {
  const filled = withStart(rule, start);
  const days = candidatesOf(filled, first).filter((day) => fits(filled, day));
  if (rule.positions.length === 0) return days;
  return days.filter((_, index) =>
    rule.positions.some((one) => one === index + 1 || one === index - days.length),
  );
}

/** How many days have to be looked at, about, to follow a rule from one day to another. */
export function daysLookedAt(rule: DayRule, start: CivilDay, end: CivilDay): number {
  const { frequency, months, monthDays } = withStart(rule, start);
  const ofMonth = monthDays.length || 31;
  const each = {
    DAILY: { length: 1, days: 1 },
    WEEKLY: { length: 7, days: 7 },
    MONTHLY: { length: 30, days: ofMonth },
    YEARLY: { length: 365, days: (months.length || 12) * ofMonth },
  }[frequency];
  return ((dayNumber(end) - dayNumber(start)) / (each.length * rule.interval)) * each.days;
}

function withStart(rule: DayRule, start: CivilDay): DayRule {
  const { frequency, weekdays, monthDays, weeks, yearDays, months } = rule;
  const { month, day } = splitDay(start);
  const isOpen = weekdays.length === 0 && monthDays.length === 0 && yearDays.length === 0;
  if (!isOpen || frequency === 'DAILY') return rule;
  if (frequency === 'WEEKLY' || weeks.length > 0)
    return { ...rule, weekdays: [{ weekday: weekdayOf(start), nth: 0 }] };
  return {
    ...rule,
    monthDays: [day],
    months: frequency === 'YEARLY' && months.length === 0 ? [month] : months,
  };
}

/** The days of the period that its months and days of the month leave over. */
function candidatesOf(rule: DayRule, first: CivilDay): readonly CivilDay[] {
  const { year, month } = splitDay(first);
  const isMonth = (one: number) => rule.months.length === 0 || rule.months.includes(one);
  switch (rule.frequency) {
    case 'DAILY':
      return [first];
    case 'WEEKLY':
      return [0, 1, 2, 3, 4, 5, 6].map((step) => addDays(first, step)).filter(isCivilDay);
    case 'MONTHLY':
      return isMonth(month) ? daysOfMonth(rule, year, month) : [];
    case 'YEARLY':
      return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
        .filter(isMonth)
        .flatMap((one) => daysOfMonth(rule, year, one));
  }
}

function daysOfMonth({ monthDays }: DayRule, year: number, month: number): readonly CivilDay[] {
  const size = daysInMonth(year, month);
  return Array.from({ length: size }, (_, index) => index + 1)
    .filter((place) => isPlace(monthDays, { place, size }))
    .map((place) => civilDayOf(year, month, place));
}

function fits(rule: DayRule, on: CivilDay): boolean {
  const { year, month, day } = splitDay(on);
  const { months, monthDays, yearDays, weeks, weekdays } = rule;
  if (months.length > 0 && !months.includes(month)) return false;
  const inMonth = { place: day, size: daysInMonth(year, month) };
  if (!isPlace(monthDays, inMonth)) return false;
  if (yearDays.length > 0 && !isPlace(yearDays, placeInYear(on))) return false;
  if (weeks.length > 0 && !isPlace(weeks, weekOfYear(on, rule.weekStart))) return false;
  const ofDay = weekdays.filter(({ weekday }) => weekday === weekdayOf(on));
  if (ofDay.length === 0) return weekdays.length === 0;
  if (ofDay.some(({ nth }) => nth === 0)) return true;
  const { place, size } =
    rule.frequency === 'YEARLY' && months.length === 0 ? placeInYear(on) : inMonth;
  return ofDay.some(
    ({ nth }) =>
      nth === Math.floor((place - 1) / 7) + 1 || nth === -(Math.floor((size - place) / 7) + 1),
  );
}

/** Counted from 1, and how many there are in all. */
type Place = { readonly place: number; readonly size: number };

/** True where a place counted from either end is one of the list; an empty list names every place. */
function isPlace(list: readonly number[], { place, size }: Place): boolean {
  return list.length === 0 || list.includes(place) || list.includes(place - size - 1);
}

function placeInYear(on: CivilDay): Place {
  const { year } = splitDay(on);
  const place = dayNumber(on) - dayNumber(civilDayOf(year, 1, 1)) + 1;
  return { place, size: daysInMonth(year, 2) + 337 };
}

/** A week belongs to the year that has four of its days or more. */
function weekOfYear(on: CivilDay, weekStart: number): Place {
  const fourth = addDays(on, 3 - ((weekdayOf(on) - weekStart + 7) % 7));
  if (!isCivilDay(fourth)) return { place: 0, size: 0 };
  const { place, size } = placeInYear(fourth);
  const week = Math.floor((place - 1) / 7) + 1;
  return { place: week, size: week + Math.floor((size - place) / 7) };
}
