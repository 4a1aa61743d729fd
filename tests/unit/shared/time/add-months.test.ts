import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '../../../../shared/time/add-months.ts';
import { daysInMonth, splitDay } from '../../../../shared/time/civil-day.ts';
import { caseDay, day } from './dates.ts';

describe('a month later is the same day number, or the month’s last day', () => {
  test.each([
    ['2025-01-15', 1, '2025-02-15'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-08-31', 1, '2025-09-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-03-09', 0, '2025-03-09'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});

test('the month moves by exactly as many months, and the day is never above the day it came from', () => {
  fc.assert(
    fc.property(caseDay, fc.integer({ min: -600, max: 600 }), (from, months) => {
      const start = splitDay(from);
      const end = splitDay(addMonths(from, months));
      expect((end.year - start.year) * 12 + end.month - start.month).toBe(months);
      expect(end.day).toBe(Math.min(start.day, daysInMonth(end.year, end.month)));
    }),
  );
});
