import { expect, test } from 'vitest';
import {
  formatCivilDay,
  formatPartialDay,
  formatWallTime,
} from '../../../../shared/time/format-civil-day.ts';
import { day } from './dates.ts';

test('a day is printed with its weekday wherever a person checks it', () => {
  const on = day('2025-06-08');
  expect(formatCivilDay(on, 'table')).toBe('Sun 06/08/2025');
  expect(formatCivilDay(on, 'long')).toBe('Sunday, June 8, 2025');
  expect(formatCivilDay(on, 'sentence')).toBe('Sun, June 8, 2025');
  expect(formatCivilDay(on, 'axis')).toBe('Jun 8, 2025');
});

test('a partial day is never printed sharper than it is known', () => {
  expect(formatPartialDay('2025', 'long')).toBe('2025');
  expect(formatPartialDay('2025-02', 'long')).toBe('February 2025');
  expect(formatPartialDay('2025-02', 'table')).toBe('Feb 2025');
  expect(formatPartialDay('2025-02', 'axis', false)).toBe('Feb');
  expect(formatPartialDay('2025-02-16', 'sentence', false)).toBe('February 16');
});

test.each([
  ['00:00', '12:00 AM'],
  ['00:05', '12:05 AM'],
  ['09:00', '9:00 AM'],
  ['11:59', '11:59 AM'],
  ['12:00', '12:00 PM'],
  ['13:30', '1:30 PM'],
  ['23:59', '11:59 PM'],
])('%s is printed as %s', (time, printed) => {
  expect(formatWallTime(time)).toBe(printed);
});
