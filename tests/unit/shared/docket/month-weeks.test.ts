import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayForKey, monthWeeks } from '../../../../shared/docket/month-weeks.ts';
import { addDays, daysBetween, weekdayOf } from '../../../../shared/time/civil-day.ts';
import { day } from '../../../builders/matter-view.ts';

const days = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(day('1950-01-01'), n));

test('A month is whole weeks from Sunday that hold each of its days once', () => {
  fc.assert(
    fc.property(days, (one) => {
      const weeks = monthWeeks(one);
      const all = weeks.flat();
      expect(
        all.every((each, index) => index === 0 || daysBetween(all[index - 1] ?? each, each) === 1),
      ).toBe(true);
      expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0] ?? one) === 0)).toBe(
        true,
      );
      expect(weeks.every((week) => week.some((each) => each.slice(0, 7) === one.slice(0, 7)))).toBe(
        true,
      );
      expect(all).toContain(one);
    }),
  );
});

test('February 2026 is four weeks, May 2026 is six', () => {
  expect(monthWeeks(day('2026-02-10')).length).toBe(4);
  expect(monthWeeks(day('2026-05-10')).length).toBe(6);
});

test.each([
  ['ArrowLeft', '2026-05-25'],
  ['ArrowRight', '2026-05-27'],
  ['ArrowUp', '2026-05-19'],
  ['ArrowDown', '2026-06-02'],
  ['Home', '2026-05-24'],
  ['End', '2026-05-30'],
  ['PageUp', '2026-04-26'],
  ['PageDown', '2026-06-26'],
  ['x', null],
])('%s leads to %s', (key, to) => {
  expect(dayForKey(key, day('2026-05-26'))).toBe(to);
});
