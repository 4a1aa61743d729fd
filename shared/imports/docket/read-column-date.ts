import { type CivilDay, civilDayOf, daysInMonth } from '../../time/civil-day.ts';
import { wholeYear } from '../../time/typed-day.ts';

const NUMERIC = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const MACHINE = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/;

/**
 * Reads a day of a docket's column, `MM/DD/YYYY` or `YYYY-MM-DD`; null for anything else, a day that
 * does not exist included. Two figures of a year are of the century nearest to the year of today.
 */
export function readColumnDate(written: string, thisYear: number): CivilDay | null {
  const text = written.trim();
  const machine = MACHINE.exec(text);
  if (machine !== null) return dayOf(Number(machine[1]), Number(machine[2]), Number(machine[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric === null) return null;
  const year = Number(numeric[3]);
  return dayOf(
    numeric[3]?.length === 2 ? wholeYear(year, thisYear) : year,
    Number(numeric[1]),
    Number(numeric[2]),
  );
}

function dayOf(year: number, month: number, day: number): CivilDay | null {
  if (year < 1800 || year > 2199 || month < 1 || month > 12) return null;
  return day >= 1 && day <= daysInMonth(year, month) ? civilDayOf(year, month, day) : null;
}
