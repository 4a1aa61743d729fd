import { expect, test } from 'vitest';
import { readTypedSpan } from '../../../../shared/time/typed-span.ts';
import { codeOf, day, valueOf } from './dates.ts';

const today = day('2025-06-01');
const read = (text: string, joint: 'to' | 'and' = 'to') => readTypedSpan(text, today, joint);

test.each([
  '2/16-5/14',
  '2/16 - 5/14',
  '2-16-5-14',
  'feb 16 to may 14',
  'feb 16 thru 5/14',
  '2/16 through may 14',
  '16 feb until 14 may',
])('%s is cut into its two ends', (text) => {
  expect(valueOf(read(text))).toMatchObject({
    first: { month: 2, day: 16 },
    second: { month: 5, day: 14 },
  });
});

test('"and" joins two ends only behind "between"', () => {
  expect(valueOf(read('2/16 and 2/23', 'and')).second).toMatchObject({ month: 2, day: 23 });
  expect(codeOf(read('2/16 and 2/23'))).toBe('typed-date/unreadable');
});

test.each([
  ['june 18-20, 2025', 2025],
  ['june 18-20 2025', 2025],
  ['june 18th-20th', undefined],
  ['6/18-20/25', 2025],
  ['6/18-20/2025', 2025],
  ['6/18-20', undefined],
])('%s is a run of days in one month', (text, year) => {
  const { first, second } = valueOf(read(text));
  expect([first.month, first.day, first.year]).toEqual([6, 18, year]);
  expect([second.month, second.day, second.year]).toEqual([6, 20, year]);
});

test('a lone time ends the day that a time began', () => {
  const { first, second } = valueOf(read('wed 6/18/25 1:30p-3p'));
  expect(first).toMatchObject({ day: 18, weekday: 3, time: { time: '13:30' } });
  expect(second).toMatchObject({ day: 18, time: { time: '15:00' } });
});

test.each([
  ['6/18 - 9p', 'typed-date/unreadable'],
  ['6/1-5/25', 'typed-date/two-readings'],
  ['6/1-7/2025', 'typed-date/two-readings'],
  ['2/16/25 - present', 'typed-date/open-ended'],
  ['2/16/25 to date', 'typed-date/open-ended'],
  ['june 18-5', 'typed-date/reversed-span'],
  ['2/16-2/30/25', 'typed-date/impossible-day'],
  ['6-7-8', 'typed-date/unreadable'],
  ['2/16-', 'typed-date/unreadable'],
  ['-', 'typed-date/unreadable'],
  ['2/16', 'typed-date/unreadable'],
])('%s is refused', (text, code) => {
  expect(codeOf(read(text))).toBe(code);
});
