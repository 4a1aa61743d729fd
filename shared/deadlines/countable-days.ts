import { type CivilDay } from '../time/civil-day.ts';

/** The holiday table begins here. */
const FIRST_COUNTABLE_DAY = '1971-01-01';
/** The last day of a trigger; counts may run past it. */
const LAST_COUNTABLE_DAY = '2150-12-31';

/** Whether a count may start on a day. */
export function isCountable(day: CivilDay): boolean {
  return day >= FIRST_COUNTABLE_DAY && day <= LAST_COUNTABLE_DAY;
}
