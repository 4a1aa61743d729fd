import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, type CivilDay, weekdayOf } from '../../../../shared/time/civil-day.ts';
import { federalHolidayOn, type HolidayTier, isWeekend } from '../../../../shared/time/holidays.ts';
import { anyDay, caseDay, day } from './dates.ts';

function holidaysOf(year: number, tier: HolidayTier): string[] {
  const found: string[] = [];
  for (let on: CivilDay = day(`${year}-01-01`); on.startsWith(String(year)); on = addDays(on, 1))
    if (federalHolidayOn(on)?.tier === tier) found.push(on.slice(5));
  return found;
}

describe('the eleven days of 5 USC 6103(a) stand on their own dates', () => {
  test.each([
    [2025, '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25'],
    [2026, '01-01 01-19 02-16 05-25 06-19 07-04 09-07 10-12 11-11 11-26 12-25'],
    [2027, '01-01 01-18 02-15 05-31 06-19 07-04 09-06 10-11 11-11 11-25 12-25'],
    [2028, '01-01 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-11 11-23 12-25'],
  ])('%d', (year, days) => {
    expect(holidaysOf(year, 'T1').join(' ')).toBe(days);
  });
});

describe('a holiday on a Sunday is observed on the Monday (T2)', () => {
  test.each([
    [2021, '07-05'],
    [2022, '06-20 12-26'],
    [2023, '01-02'],
    [2025, ''],
    [2027, '07-05'],
  ])('%d', (year, days) => {
    expect(holidaysOf(year, 'T2').join(' ')).toBe(days);
  });
});

describe('a holiday on a Saturday is observed on the Friday for pay and leave only (T3)', () => {
  test.each([
    [2021, '06-18 12-24 12-31'],
    [2025, ''],
    [2026, '07-03'],
    [2027, '06-18 12-24 12-31'],
    [2028, '11-10'],
  ])('%d', (year, days) => {
    expect(holidaysOf(year, 'T3').join(' ')).toBe(days);
  });
});

test('each holiday carries the statute’s name, also when it is observed', () => {
  expect(federalHolidayOn(day('2025-01-20'))?.name).toBe('Birthday of Martin Luther King, Jr.');
  expect(federalHolidayOn(day('2025-02-17'))?.name).toBe("Washington's Birthday");
  expect(federalHolidayOn(day('2027-07-05'))).toEqual({ name: 'Independence Day', tier: 'T2' });
  expect(federalHolidayOn(day('2027-12-31'))).toEqual({ name: "New Year's Day", tier: 'T3' });
});

describe('a holiday begins in its first year', () => {
  test.each([
    ['2020-06-19', '2021-06-19'],
    ['1985-01-21', '1986-01-20'],
  ])('%s is none, %s is one', (before, first) => {
    expect(federalHolidayOn(day(before))).toBeNull();
    expect(federalHolidayOn(day(first))?.tier).toBe('T1');
  });
  it('keeps Veterans Day in October from 1971 to 1977', () => {
    expect(federalHolidayOn(day('1977-10-24'))?.name).toBe('Veterans Day');
    expect(federalHolidayOn(day('1977-11-11'))).toBeNull();
    expect(federalHolidayOn(day('1978-11-11'))?.name).toBe('Veterans Day');
  });
  it('looks nothing up before 1971', () => {
    expect(federalHolidayOn(day('1970-12-25'))).toBeNull();
    expect(federalHolidayOn(day('1970-07-04'))).toBeNull();
  });
});

test.each([
  ['the day after Thanksgiving', '2025-11-28'],
  ['Christmas Eve', '2025-12-24'],
  ['Inauguration Day', '2021-01-20'],
  ['Patriots’ Day', '2025-04-21'],
  ['Easter Monday', '2025-04-21'],
])('%s is no federal holiday', (_name, on) => {
  expect(federalHolidayOn(day(on))).toBeNull();
});

test('observed days are Mondays and Fridays, never on a weekend', () => {
  fc.assert(
    fc.property(caseDay, (on) => {
      const tier = federalHolidayOn(on)?.tier;
      if (tier === 'T2') expect(weekdayOf(on)).toBe(1);
      if (tier === 'T3') expect(weekdayOf(on)).toBe(5);
    }),
    { numRuns: 2000 },
  );
});

test('two days of every seven are a weekend, and they touch', () => {
  fc.assert(
    fc.property(anyDay, (on) => {
      const week = [0, 1, 2, 3, 4, 5, 6].map((days) => isWeekend(addDays(on, days)));
      expect(week.filter(Boolean)).toHaveLength(2);
      expect(isWeekend(on)).toBe([0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay()));
    }),
  );
});
