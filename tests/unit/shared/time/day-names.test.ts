import { expect, test } from 'vitest';
import { monthName, weekdayName } from '../../../../shared/time/day-names.ts';

test('months count from 1 and weekdays from Sunday, 0', () => {
  expect([monthName(1, 'long'), monthName(12, 'short')]).toEqual(['January', 'Dec']);
  expect([weekdayName(0, 'long'), weekdayName(6, 'short')]).toEqual(['Sunday', 'Sat']);
});

test.each([0, 13, 1.5, NaN])('month %d throws, because it is a bug', (month) => {
  expect(() => monthName(month, 'long')).toThrow(RangeError);
});

test.each([-1, 7])('weekday %d throws, because it is a bug', (weekday) => {
  expect(() => weekdayName(weekday, 'long')).toThrow(RangeError);
});
