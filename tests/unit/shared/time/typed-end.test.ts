import { expect, test } from 'vitest';
import { readTypedEnd } from '../../../../shared/time/typed-end.ts';
import { codeOf, day, valueOf } from './dates.ts';

const today = day('2025-06-01');
const read = (text: string) => readTypedEnd(text, today);

test.each(['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'])(
  '%s is read ahead of a day and behind it, short and long',
  (name) => {
    const weekday = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(name);
    const long = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'][
      weekday
    ];
    for (const text of [
      `${name} 6/18`,
      `${name}., 6/18`,
      `${long ?? ''}, june 18`,
      `6/18 ${name}`,
      `6/18 (${name})`,
    ])
      expect(valueOf(read(text))).toMatchObject({ month: 6, day: 18, weekday });
  },
);

test('a weekday, a day and a time are read together in either order', () => {
  const both = { weekday: 3, month: 6, day: 18, time: { time: '13:30', assumed: false } };
  expect(valueOf(read('wed 6/18 1:30p'))).toMatchObject(both);
  expect(valueOf(read('6/18 wed at 1:30p'))).toMatchObject(both);
});

test('"march" and "monday" are not mistaken for each other', () => {
  expect(valueOf(read('mar 5'))).toMatchObject({ month: 3, day: 5 });
  expect(valueOf(read('mon mar 5'))).toMatchObject({ month: 3, day: 5, weekday: 1 });
});

test.each([
  ['wed', 'typed-date/weekday-alone'],
  ['wed 9a', 'typed-date/weekday-alone'],
  ['9a', 'typed-date/time-without-day'],
  ['wed feb 2025', 'typed-date/unreadable'],
  ['wed 6/18 thu', 'typed-date/unreadable'],
  ['feb 2025 9a', 'typed-date/unreadable'],
  ['6/18 1:30p 6/19', 'typed-date/unreadable'],
  ['', 'typed-date/unreadable'],
])('%j is refused', (text, code) => {
  expect(codeOf(read(text))).toBe(code);
});

test('a definite mistake is not hidden by a looser reading', () => {
  expect(codeOf(read('feb 30 2025'))).toBe('typed-date/impossible-day');
  expect(codeOf(read('jun 18 14'))).toBe('typed-date/hour-or-year');
});
