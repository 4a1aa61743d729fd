import { isExactDay, type PartialDay, type PlacedDate } from './case-date.ts';
import {
  type CivilDay,
  civilDayOf,
  daysInMonth,
  isCivilDay,
  splitDay,
  weekdayOf,
} from './civil-day.ts';
import { latestDay } from './date-bounds.ts';
import { weekdayName } from './day-names.ts';
import { federalHolidayOn, isWeekend } from './holidays.ts';
import { type TypedDateNote } from './typed-date-notes.ts';
import { type TypedEnd } from './typed-end.ts';

/** A two-digit year this far ahead of today, or behind it, is worth a word. */
const FAR_AHEAD = 10;
const FAR_BEHIND = 60;

/**
 * What is to be said of one typed end against the day that it was read as: year, century, weekday.
 *
 * @param yearAssumed true where neither end gave the year
 */
export function notesOnEnd(
  end: TypedEnd,
  read: PartialDay,
  yearAssumed: boolean,
  today: CivilDay,
): TypedDateNote[] {
  const notes: TypedDateNote[] = [];
  const { year } = splitDay(read);
  if (isCivilDay(read) && end.weekday !== undefined && weekdayOf(read) !== end.weekday)
    notes.push(mismatch(read, end.weekday));
  if (yearAssumed) notes.push({ code: 'year-assumed', year });
  if (end.day !== undefined && end.orYear !== undefined)
    notes.push({ code: 'day-or-year', day: end.day, year: end.orYear });
  const ahead = year - splitDay(today).year;
  if (end.shortYear === true && (ahead > FAR_AHEAD || -ahead > FAR_BEHIND))
    notes.push({ code: 'century-assumed', year });
  return notes;
}

/** What is to be said of the date itself: weekend and holiday of one exact day, and the past. */
export function notesOnDay(date: PlacedDate, today: CivilDay): TypedDateNote[] {
  const notes: TypedDateNote[] = [];
  if (isExactDay(date)) {
    const day = date.from;
    if (isWeekend(day))
      notes.push({ code: 'weekend', weekday: weekdayName(weekdayOf(day), 'long') });
    const holiday = federalHolidayOn(day);
    if (holiday !== null) notes.push({ code: 'federal-holiday', ...holiday });
  }
  if (date.kind !== 'after' && latestDay(date) < today) notes.push({ code: 'past' });
  return notes;
}

function mismatch(day: CivilDay, typed: number): TypedDateNote {
  const note = {
    code: 'weekday-mismatch',
    typed: weekdayName(typed, 'long'),
    actual: weekdayName(weekdayOf(day), 'long'),
  } as const;
  const { year, month, day: date } = splitDay(day);
  const fitsYear = [year + 1, year - 1].find(
    (other) =>
      other >= 1800 &&
      other <= 2199 &&
      date <= daysInMonth(other, month) &&
      weekdayOf(civilDayOf(other, month, date)) === typed,
  );
  return fitsYear === undefined ? note : { ...note, fitsYear };
}
