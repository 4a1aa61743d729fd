import { describe, expect, test } from 'vitest';
import { notesOnDay, notesOnEnd } from '../../../../shared/time/notes-on-day.ts';
import { type PlacedDate } from '../../../../shared/time/case-date.ts';
import { type TypedEnd } from '../../../../shared/time/typed-end.ts';
import { day, single, span } from './dates.ts';

const today = day('2025-06-18');
const codes = (date: PlacedDate) => notesOnDay(date, today).map(({ code }) => code);

describe('the day itself is spoken of where it is one exact day', () => {
  test.each<[string, PlacedDate, string[]]>([
    ['a Saturday', single('on', '2025-06-21'), ['weekend']],
    ['a timed holiday', single('on', '2025-06-19', { time: '09:00' }), ['federal-holiday']],
    ['around a Saturday', single('around', '2025-06-21'), []],
    ['a span that begins on a Saturday', span('from-to', '2025-06-21', '2025-06-23'), []],
  ])('%s', (_what, date, expected) => {
    expect(codes(date)).toEqual(expected);
  });
});

describe('past is what lies wholly before today', () => {
  test.each<[string, PlacedDate, string[]]>([
    ['yesterday', single('on', '2025-06-17'), ['past']],
    ['today', single('on', '2025-06-18'), []],
    ['this month', single('on', '2025-06'), []],
    ['last month', single('on', '2025-05'), ['past']],
    ['a span that still runs', span('from-to', '2025-05-01', '2025-06-18'), []],
    ['before today', single('before', '2025-06-18'), ['past']],
    ['after long ago', single('after', '1997'), []],
  ])('%s', (_what, date, expected) => {
    expect(codes(date)).toEqual(expected);
  });
});

describe('an end is spoken of where something was assumed or does not fit', () => {
  const june18: TypedEnd = { month: 6, day: 18 };
  test.each<[string, TypedEnd, string, boolean, unknown[]]>([
    ['the right weekday says nothing', { ...june18, weekday: 3 }, '2025-06-18', false, []],
    [
      'a wrong weekday names the year that it fits, the next before the last',
      { ...june18, weekday: 4 },
      '2025-06-18',
      false,
      [{ code: 'weekday-mismatch', typed: 'Thursday', actual: 'Wednesday', fitsYear: 2026 }],
    ],
    [
      'a wrong weekday that fits no neighbouring year',
      { ...june18, weekday: 1 },
      '2025-06-18',
      false,
      [{ code: 'weekday-mismatch', typed: 'Monday', actual: 'Wednesday' }],
    ],
    ['an assumed year', june18, '2025-06-18', true, [{ code: 'year-assumed', year: 2025 }]],
    [
      'two digits far ahead',
      { year: 2036, month: 6, shortYear: true },
      '2036-06',
      false,
      [{ code: 'century-assumed', year: 2036 }],
    ],
    ['two digits ten years ahead', { year: 2035, shortYear: true }, '2035', false, []],
    ['two digits sixty years back', { year: 1965, shortYear: true }, '1965', false, []],
    [
      'two digits further back',
      { year: 1964, shortYear: true },
      '1964',
      false,
      [{ code: 'century-assumed', year: 1964 }],
    ],
    ['four digits far away', { year: 1900 }, '1900', false, []],
    [
      'a day that may be a year',
      { month: 6, day: 25, orYear: 2025 },
      '2025-06-25',
      false,
      [{ code: 'day-or-year', day: 25, year: 2025 }],
    ],
  ])('%s', (_rule, end, read, assumed, notes) => {
    expect(notesOnEnd(end, read, assumed, today)).toEqual(notes);
  });
});
