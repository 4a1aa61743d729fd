import { describe, expect, it, test } from 'vitest';
import { settleSpanYears, settleYear, toPartialDay } from '../../../../shared/time/settle-year.ts';
import { codeOf, day, valueOf } from './dates.ts';

describe('a day without a year goes to the occurrence nearest to today', () => {
  test.each([
    ['2025-11-01', 6, 18, 2025],
    ['2025-12-31', 6, 18, 2026],
    ['2025-01-05', 12, 20, 2024],
    ['2025-12-20', 1, 5, 2026],
    ['2025-06-01', 6, 1, 2025],
    ['2025-06-01', 2, 29, 2024],
    ['2026-06-01', 2, 29, 2028],
    ['1902-01-01', 2, 29, 1904],
  ])('on %s, %d/%d is in %d', (today, month, date, year) => {
    expect(valueOf(settleYear({ month, day: date }, day(today)))).toBe(year);
  });
  it('and to the later one of two equally near', () => {
    // July 2 lies 183 days to either side of this New Year.
    expect(valueOf(settleYear({ month: 7, day: 2 }, day('2024-01-01')))).toBe(2024);
    expect(valueOf(settleYear({ month: 12 }, day('2025-06-15')))).toBe(2025);
  });
});

test('a month without a year counts by months, the later of two equally near', () => {
  expect(valueOf(settleYear({ month: 2 }, day('2025-11-30')))).toBe(2026);
  expect(valueOf(settleYear({ month: 2 }, day('2025-08-01')))).toBe(2026);
  expect(valueOf(settleYear({ month: 2 }, day('2025-07-31')))).toBe(2025);
});

test('a typed year holds', () => {
  expect(valueOf(settleYear({ year: 1997, month: 6 }, day('2025-06-01')))).toBe(1997);
});

describe('the ends of a span share their years', () => {
  const today = day('2025-11-01');
  test.each([
    [
      'the first takes the second’s',
      { month: 2, day: 16 },
      { year: 2025, month: 5, day: 14 },
      [2025, 2025],
    ],
    [
      'or the one before, over New Year',
      { month: 12, day: 20 },
      { year: 2025, month: 1, day: 5 },
      [2024, 2025],
    ],
    [
      'the second takes the first’s',
      { year: 2025, month: 2, day: 16 },
      { month: 5, day: 14 },
      [2025, 2025],
    ],
    [
      'or the one after, over New Year',
      { year: 2024, month: 12, day: 20 },
      { month: 1, day: 5 },
      [2024, 2025],
    ],
    [
      'without any, the first settles alone',
      { month: 12, day: 20 },
      { month: 1, day: 5 },
      [2025, 2026],
    ],
    [
      'a month that holds the first day is not backward',
      { month: 2, day: 16 },
      { year: 2025, month: 2 },
      [2025, 2025],
    ],
    [
      'half a year backward is a slip, not a New Year',
      { month: 6, day: 18 },
      { year: 2025, month: 6, day: 16 },
      [2025, 2025],
    ],
  ])('%s', (_rule, first, second, years) => {
    expect(valueOf(settleSpanYears(first, second, today))).toEqual(years);
  });
});

test('a partial day is written as exactly as it was typed', () => {
  expect(valueOf(toPartialDay({}, 2025))).toBe('2025');
  expect(valueOf(toPartialDay({ month: 2 }, 2025))).toBe('2025-02');
  expect(valueOf(toPartialDay({ month: 2, day: 9 }, 2025))).toBe('2025-02-09');
});

test('a year that is not kept, or a day that it lacks, is refused', () => {
  expect(codeOf(toPartialDay({ month: 2 }, 1799))).toBe('typed-date/out-of-range');
  expect(codeOf(toPartialDay({ month: 2 }, 2200))).toBe('typed-date/out-of-range');
  expect(codeOf(toPartialDay({ month: 2, day: 29 }, 2025))).toBe('typed-date/impossible-day');
});
