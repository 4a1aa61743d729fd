import { addDays, type CivilDay, splitDay, weekdayOf } from './civil-day.ts';
import { nthWeekday } from './nth-weekday.ts';

/**
 * On what footing a day is a federal holiday.
 * - `T1`: one of the days of 5 USC 6103(a), on its own date. A legal holiday for deadlines.
 * - `T2`: the Monday after such a day that falls on Sunday, EO 11582 sec. 3(a). A pay-and-leave text,
 *   treated everywhere as a closed day.
 * - `T3`: the Friday before such a day that falls on Saturday, 5 USC 6103(b)(1): for pay and leave
 *   only. Whether a deadline may rely on it is disputed, so nothing safe may.
 */
export type HolidayTier = 'T1' | 'T2' | 'T3';

export type FederalHoliday = {
  /** The statute's name of the day. */
  readonly name: string;
  readonly tier: HolidayTier;
};

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const FRIDAY = 5;
const SATURDAY = 6;

/** First year looked up: the Monday holidays took effect on January 1, 1971 (Pub. L. 90-363). */
const FIRST_YEAR = 1971;

/**
 * The federal holiday of a day, or null. Days before 1971 are not looked up. State holidays, days on
 * which the President closes the executive branch, and Inauguration Day are not in this table;
 * `closingsOn` adds them.
 *
 * Years: Martin Luther King, Jr. from 1986 (Pub. L. 98-144); Juneteenth from 2021 (Pub. L. 117-17,
 * June 17, 2021); Veterans Day on the fourth Monday of October 1971 to 1977 (Pub. L. 90-363, 94-97).
 *
 * @source 5 USC 6103(a), (b)(1) and EO 11582 secs. 3(a), 6; read 2026-11-22. The first years of each
 * day other than Juneteenth, and Veterans Day before 1978, are from memory: the text does not say them.
 *
 * @example
 * federalHolidayOn('2025-06-19')
 * //=> { name: 'Juneteenth National Independence Day', tier: 'T1' }
 * federalHolidayOn('2027-07-05') //=> { name: 'Independence Day', tier: 'T2' }
 * federalHolidayOn('2026-07-03') //=> { name: 'Independence Day', tier: 'T3' }
 * federalHolidayOn('2025-11-28') //=> null, the day after Thanksgiving is none
 */
export function federalHolidayOn(day: CivilDay): FederalHoliday | null {
  const own = statutoryNameOf(day);
  if (own !== null) return { name: own, tier: 'T1' };
  const weekday = weekdayOf(day);
  if (weekday === MONDAY) return observed(addDays(day, -1), 'T2');
  if (weekday === FRIDAY) return observed(addDays(day, 1), 'T3');
  return null;
}

/**
 * Says whether a day is a Saturday or a Sunday.
 *
 * @example
 * isWeekend('2025-06-21') //=> true
 */
export function isWeekend(day: CivilDay): boolean {
  const weekday = weekdayOf(day);
  return weekday === SATURDAY || weekday === SUNDAY;
}

function observed(day: CivilDay, tier: HolidayTier): FederalHoliday | null {
  const name = statutoryNameOf(day);
  return name === null ? null : { name, tier };
}

/** The name of the day of 5 USC 6103(a) that falls on this very date. */
function statutoryNameOf(day: CivilDay): string | null {
  const { year, month, day: date } = splitDay(day);
  if (year < FIRST_YEAR) return null;
  switch (month) {
    case 1:
      if (date === 1) return "New Year's Day";
      return year >= 1986 && day === nthWeekday(year, 1, MONDAY, 3)
        ? 'Birthday of Martin Luther King, Jr.'
        : null;
    case 2:
      return day === nthWeekday(year, 2, MONDAY, 3) ? "Washington's Birthday" : null;
    case 5:
      return weekdayOf(day) === MONDAY && date > 24 ? 'Memorial Day' : null;
    case 6:
      return year >= 2021 && date === 19 ? 'Juneteenth National Independence Day' : null;
    case 7:
      return date === 4 ? 'Independence Day' : null;
    case 9:
      return day === nthWeekday(year, 9, MONDAY, 1) ? 'Labor Day' : null;
    case 10:
      if (day === nthWeekday(year, 10, MONDAY, 2)) return 'Columbus Day';
      return year < 1978 && day === nthWeekday(year, 10, MONDAY, 4) ? 'Veterans Day' : null;
    case 11:
      if (year >= 1978 && date === 11) return 'Veterans Day';
      return day === nthWeekday(year, 11, THURSDAY, 4) ? 'Thanksgiving Day' : null;
    case 12:
      return date === 25 ? 'Christmas Day' : null;
    default:
      return null;
  }
}
