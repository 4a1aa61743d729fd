import { addDays, type CivilDay, splitDay, weekdayOf } from './civil-day.ts';
import { nthWeekday } from './nth-weekday.ts';

/** States whose own holidays are in the table. Every other state is said to be missing. */
export const STATES_WITH_HOLIDAYS = ['MA', 'VT'] as const;

export type StateHoliday = {
  readonly name: string;
  /** True where state offices keep the holiday on this day in place of its own date. */
  readonly observed: boolean;
};

const MONDAY = 1;
const TUESDAY = 2;
const FRIDAY = 5;

/**
 * The holiday that a state has on a day over and above the federal ones, or null. `observed` days
 * are days on which state offices stay shut; whether Fed. R. Crim. P. 45(a)(6)(C) means them is
 * unsettled.
 *
 * - `MA`: Patriots' Day, third Monday of April. A holiday on a Saturday is not kept on the Friday.
 *   Days of one county alone (Suffolk) are not in the table.
 * - `VT`: Town Meeting Day, first Tuesday of March; Bennington Battle Day, August 16, kept on the
 *   Friday or Monday where it falls on a weekend.
 *
 * @param state two letters; any state without a table gives null
 *
 * @source Fed. R. Crim. P. 45 committee note of 2009 (Patriots' Day as its example); a secondary
 * source for Massachusetts; 1 V.S.A. 371(a), (b); read 2026-11-22.
 *
 * @example
 * stateHolidayOn('2026-04-20', 'MA') //=> { name: "Patriots' Day", observed: false }
 * stateHolidayOn('2026-08-17', 'VT') //=> { name: 'Bennington Battle Day', observed: true }
 */
export function stateHolidayOn(day: CivilDay, state: string): StateHoliday | null {
  const { year } = splitDay(day);
  if (state === 'MA') return day === nthWeekday(year, 4, MONDAY, 3) ? own("Patriots' Day") : null;
  if (state !== 'VT') return null;
  if (day === nthWeekday(year, 3, TUESDAY, 1)) return own('Town Meeting Day');
  if (isBattleDay(day)) return own('Bennington Battle Day');
  const weekday = weekdayOf(day);
  const moved =
    (weekday === MONDAY && isBattleDay(addDays(day, -1))) ||
    (weekday === FRIDAY && isBattleDay(addDays(day, 1)));
  return moved ? { name: 'Bennington Battle Day', observed: true } : null;
}

function own(name: string): StateHoliday {
  return { name, observed: false };
}

function isBattleDay(day: CivilDay): boolean {
  return day.endsWith('-08-16');
}
