import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  civilDayOf,
  civilDaySchema,
  compareDays,
  dayFromNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  isCivilDay,
  weekdayOf,
} from '../../../../shared/time/civil-day.ts';
import { anyDay, day } from './dates.ts';

describe('a civil day exists', () => {
  test.each(['1800-01-01', '2199-12-31', '2024-02-29', '2000-02-29', '2025-06-30'])(
    '%s',
    (text) => {
      expect(isCivilDay(text)).toBe(true);
      expect(civilDaySchema.safeParse(text).success).toBe(true);
    },
  );
});

describe('what is no day is refused', () => {
  test.each([
    '2025-02-29',
    '1900-02-29',
    '2100-02-29',
    '2025-02-30',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-1',
    '1799-12-31',
    '2200-01-01',
    '2025-06-18T00:00:00Z',
    ' 2025-06-18',
    '2025-06-18\n',
    '２０２５-06-18',
    '06/18/2025',
    '',
    '-025-06-18',
  ])('%j', (text) => {
    expect(isCivilDay(text)).toBe(false);
    expect(civilDaySchema.safeParse(text).success).toBe(false);
  });

  it('throws when parts name no day, because that is a bug', () => {
    expect(() => civilDayOf(2025, 2, 29)).toThrow(RangeError);
    expect(() => civilDayOf(2025, 6, 1.5)).toThrow(RangeError);
  });
});

test('the length of every month is that of the Gregorian calendar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1800, max: 2199 }),
      fc.integer({ min: 1, max: 12 }),
      (year, month) => {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      },
    ),
  );
});

test('the first day is not counted: 29 days from May 14 to June 12', () => {
  expect(daysBetween(day('2025-05-14'), day('2025-06-12'))).toBe(29);
});

test('a change of clocks does not change a count of days', () => {
  expect(daysBetween(day('2025-03-08'), day('2025-03-10'))).toBe(2);
  expect(addDays(day('2025-11-01'), 2)).toBe('2025-11-03');
});

test('a day and its number name each other', () => {
  fc.assert(
    fc.property(anyDay, (one) => {
      expect(dayFromNumber(dayNumber(one))).toBe(one);
    }),
  );
});

test('adding days and counting days undo each other', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (first, second) => {
      expect(addDays(first, daysBetween(first, second))).toBe(second);
      expect(daysBetween(second, first)).toBe(0 - daysBetween(first, second));
    }),
  );
});

test('weekdays go round in seven', () => {
  expect(weekdayOf(day('2025-06-18'))).toBe(3);
  expect(weekdayOf(day('1969-12-28'))).toBe(0);
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (one, days) => {
      expect(weekdayOf(addDays(one, days))).toBe((((weekdayOf(one) + days) % 7) + 7) % 7);
    }),
  );
});

test('days compare as they follow each other', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (first, second) => {
      expect(compareDays(first, second)).toBe(Math.sign(dayNumber(first) - dayNumber(second)));
    }),
  );
});
