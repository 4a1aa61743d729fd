import { type CivilDay, daysBetween, splitDay, weekdayOf } from '../time/civil-day.ts';
import { weekdayName } from '../time/day-names.ts';
import { federalHolidayOn, isWeekend } from '../time/holidays.ts';
import type { FoundDate } from './find-dates.ts';
import type { Doubt, ProposalKind } from './notice-reading.ts';

const FAR_DAYS = 5 * 365;

/** What in a date itself speaks against ticking it unseen. */
export function doubtsOfDate(
  date: FoundDate,
  context: {
    readonly what: ProposalKind;
    readonly today: CivilDay;
    /** Some other date of the notice can only be read day first. */
    readonly isDayFirst: boolean;
  },
): readonly Doubt[] {
  const { what, today, isDayFirst } = context;
  const doubts: Doubt[] = [];
  const real = weekdayOf(date.day);
  const fits = date.weekday === null || date.weekday === real;
  const other = date.otherOrder;
  const otherFits = other !== null && date.weekday !== null && weekdayOf(other) === date.weekday;
  if (date.weekday !== null && !fits)
    doubts.push({
      code: 'weekday-differs',
      written: weekdayName(date.weekday, 'long'),
      real: weekdayName(real, 'long'),
    });
  const isSettledByWeekday = date.weekday !== null && fits;
  if (other !== null && !isSettledByWeekday && (isDayFirst || date.hasDots || otherFits))
    doubts.push({ code: 'day-or-month-first', other });
  if (date.isRange) doubts.push({ code: 'several-days' });
  if (!date.isYearWritten && !isSettledByWeekday)
    doubts.push({ code: 'year-assumed', year: splitDay(date.day).year });
  if (!isAhead(what)) return doubts;
  if (date.day < today) doubts.push({ code: 'in-the-past' });
  if (daysBetween(today, date.day) > FAR_DAYS) doubts.push({ code: 'far-ahead' });
  const holiday = federalHolidayOn(date.day);
  if (holiday !== null) doubts.push({ code: 'holiday', name: holiday.name });
  else if (isWeekend(date.day)) doubts.push({ code: 'weekend' });
  return doubts;
}

/** Nothing doubtful is ticked by itself, nothing that is over, and nothing without a matter. */
export function mayBeTicked(
  what: ProposalKind,
  doubts: readonly Doubt[],
  hasMatter: boolean,
): boolean {
  return hasMatter && doubts.length === 0 && (isAhead(what) || what === 'vacated');
}

/** What is still to come when a notice is read; the rest says what has been. */
export function isAhead(what: ProposalKind): boolean {
  return what === 'set' || what === 'reset' || what === 'deadline';
}
