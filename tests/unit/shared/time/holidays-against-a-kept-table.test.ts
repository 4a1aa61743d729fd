import { allForYear } from '@18f/us-federal-holidays';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDay } from '../../../../shared/time/civil-day.ts';
import { federalHolidayOn } from '../../../../shared/time/holidays.ts';
import { day } from './dates.ts';

/** Holidays of a year in a table that 18F kept, on their own dates or as observed. */
function tableOf(year: number, observed: boolean): string[] {
  return allForYear(year, {
    shiftSaturdayHolidays: observed,
    shiftSundayHolidays: observed,
  }).map(({ dateString }) => {
    // Its `date` moves with the laptop's zone.
    const [ofYear = '', month = '', date = ''] = dateString.split('-');
    return `${ofYear}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  });
}

function ours(year: number, tiers: readonly string[]): string[] {
  const found: string[] = [];
  for (let on: CivilDay = day(`${year}-01-01`); on.startsWith(String(year)); on = addDays(on, 1))
    if (tiers.includes(federalHolidayOn(on)?.tier ?? '')) found.push(on);
  return found;
}

const since1986 = Array.from({ length: 95 }, (_, index) => 1986 + index);

describe('From 1986 on, our holidays are those of the table that 18F kept', () => {
  test.each(since1986)('%d, on their own dates', (year) => {
    expect(ours(year, ['T1'])).toEqual(tableOf(year, false).sort());
  });

  test.each(since1986)('%d, as observed on weekdays', (year) => {
    const weekdays = ours(year, ['T1', 'T2', 'T3']).filter(
      (on) => ![0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay()),
    );
    // The table lists New Year's Day with its own year, also where it is observed the day before.
    const table = [...tableOf(year, true), ...tableOf(year + 1, true)]
      .filter((on) => on.startsWith(String(year)))
      .sort();
    expect(weekdays).toEqual(table);
  });
});

describe('Where the table differs from the statute, ours wins', () => {
  test('it has Martin Luther King’s birthday before 1986', () => {
    const others = tableOf(1985, false).filter((on) => on !== '1985-01-21');
    expect(tableOf(1985, false)).toContain('1985-01-21');
    expect(ours(1985, ['T1'])).toEqual(others.sort());
  });

  test('it has Veterans Day of 1971 to 1977 on November 11 instead of in October', () => {
    expect(tableOf(1975, false)).toContain('1975-11-11');
    expect(ours(1975, ['T1'])).toContain('1975-10-27');
    expect(ours(1975, ['T1'])).not.toContain('1975-11-11');
  });
});
