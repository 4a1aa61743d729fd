import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDayExists, readTypedDay, wholeYear } from '../../../../shared/time/typed-day.ts';
import { codeOf, day, valueOf } from './dates.ts';

const today = day('2025-06-01');
const first = (text: string) => {
  const [reading] = readTypedDay(text, today);
  if (reading === undefined) throw new Error('no reading');
  return valueOf(reading);
};

test.each([
  ['97', 1997],
  ['45', 1945],
  ['44', 2044],
  ['25', 2025],
  ['00', 2000],
])('in 2025 the two digits %s are the year %d', (digits, year) => {
  expect(wholeYear(Number(digits), 2025)).toBe(year);
});

test('two digits lie from 80 years before this year to 19 after it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 1900, max: 2150 }),
      (digits, thisYear) => {
        const year = wholeYear(digits, thisYear);
        expect(year % 100).toBe(digits);
        expect(year - thisYear).toBeGreaterThanOrEqual(-80);
        expect(year - thisYear).toBeLessThanOrEqual(19);
      },
    ),
  );
});

test('a day is read at the start, and the rest is handed on', () => {
  expect(first('6/18/25 1:30p')).toEqual({
    typed: { month: 6, day: 18, year: 2025, shortYear: true },
    rest: ' 1:30p',
  });
  expect(first('2025-06-18t14:00')).toEqual({
    typed: { year: 2025, month: 6, day: 18, machine: true },
    rest: 't14:00',
  });
});

test('a day number that could be a year close to this one is marked', () => {
  expect(first('jun 25').typed).toMatchObject({ day: 25, orYear: 2025 });
  expect(first('2/24').typed).toMatchObject({ day: 24, orYear: 2024 });
  expect(first('jun 18').typed.orYear).toBeUndefined();
});

test('"jun 18-25" is a run of days, "jun-18-25" is one day', () => {
  expect(first('jun 18-25')).toMatchObject({ typed: { day: 18, mayRun: true }, rest: '-25' });
  expect(first('jun-18-25').typed).toMatchObject({ day: 18, year: 2025 });
});

test.each([
  ['13/06/2025', 'typed-date/day-first'],
  ['2/30/25', 'typed-date/impossible-day'],
  ['2200-01-01', 'typed-date/out-of-range'],
  ['15/40', 'typed-date/unreadable'],
])('%s is refused at its first reading', (text, code) => {
  const [reading] = readTypedDay(text, today);
  if (reading === undefined) throw new Error('no reading');
  expect(codeOf(reading)).toBe(code);
});

test('nothing is read where no day begins', () => {
  expect(readTypedDay('', today)).toEqual([]);
  expect(readTypedDay('about 6/18', today)).toEqual([]);
});

test('without a year February may have 29 days', () => {
  expect(checkDayExists(undefined, 2, 29).ok).toBe(true);
  expect(checkDayExists(2025, 2, 29)).toEqual({
    ok: false,
    failure: {
      code: 'typed-date/impossible-day',
      details: { month: 'February', day: 29, days: 28, year: 2025 },
    },
  });
});

test('behind a day a number that is a time of day before six is a time, a later one is a year', () => {
  expect(first('jun 18 0930')).toMatchObject({ typed: { month: 6, day: 18 }, rest: ' 0930' });
  expect(first('jun 18 1330')).toMatchObject({ typed: { month: 6, day: 18 }, rest: ' 1330' });
  expect(first('jun 18 2027')).toMatchObject({
    typed: { month: 6, day: 18, year: 2027 },
    rest: '',
  });
});
