import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatWallTime } from '../../../../shared/time/format-civil-day.ts';
import { readTypedTime } from '../../../../shared/time/typed-time.ts';
import { anyTime, codeOf, valueOf } from './dates.ts';

describe('without AM or PM the hours are a court’s', () => {
  test.each([
    ['7', '07:00'],
    ['9', '09:00'],
    ['11', '11:00'],
    ['12', '12:00'],
    ['1', '13:00'],
    ['6', '18:00'],
    ['01:30', '13:30'],
    ['12:15', '12:15'],
    ['9:30', '09:30'],
    ['930', '09:30'],
    ['130', '13:30'],
  ])('%s is %s, and was assumed', (text, time) => {
    expect(readTypedTime(text, {})).toEqual({ ok: true, value: { time, assumed: true } });
  });
});

describe('nothing is assumed', () => {
  test.each([
    ['9a', '09:00'],
    ['9 am', '09:00'],
    ['9 A.M.'.toLowerCase(), '09:00'],
    ['12a', '00:00'],
    ['12p', '12:00'],
    ['12:30 am', '00:30'],
    ['noon', '12:00'],
    ['12 noon', '12:00'],
    ['13:30', '13:30'],
    ['00:30', '00:30'],
    ['0900', '09:00'],
    ['1330 hrs', '13:30'],
    ['845a', '08:45'],
    ['1030 pm', '22:30'],
    ['1200 a.m.', '00:00'],
    ['13:30:59.250', '13:30'],
  ])('where %s says %s', (text, time) => {
    expect(readTypedTime(text, {})).toEqual({ ok: true, value: { time, assumed: false } });
  });
});

test('beside a day written by a machine the clock has 24 hours', () => {
  expect(valueOf(readTypedTime('01:30', { machine: true }))).toEqual({
    time: '01:30',
    assumed: false,
  });
});

describe('a number that may be a year', () => {
  test.each(['14', '23', '1800', '2025', '2159'])(
    '%s is refused beside a day without one',
    (text) => {
      expect(codeOf(readTypedTime(text, {}))).toBe('typed-date/hour-or-year');
    },
  );
  it('is an hour once the year is known', () => {
    expect(valueOf(readTypedTime('14', { year: 2025 })).time).toBe('14:00');
    expect(valueOf(readTypedTime('1900', { year: 2025 })).time).toBe('19:00');
  });
});

test.each([
  ['midnight', 'typed-date/midnight'],
  ['12 midnight', 'typed-date/midnight'],
  ['0', 'typed-date/impossible-time'],
  ['24', 'typed-date/impossible-time'],
  ['24:00', 'typed-date/impossible-time'],
  ['9:60', 'typed-date/impossible-time'],
  ['0a', 'typed-date/impossible-time'],
  ['13p', 'typed-date/impossible-time'],
  ['2460', 'typed-date/impossible-time'],
  ['9:5', 'typed-date/unreadable'],
  ['9::30', 'typed-date/unreadable'],
  ['-9', 'typed-date/unreadable'],
  ['', 'typed-date/unreadable'],
])('%j is refused', (text, code) => {
  expect(codeOf(readTypedTime(text, {}))).toBe(code);
});

test.each([
  ['1:30p et', 'et'],
  ['1:30 p.m. (et)', 'et'],
  ['9 pt', 'pt'],
  ['9 akt', 'akt'],
  ['9 am pacific time', 'pacific time'],
  ['noon ct', 'ct'],
  ['1330 est', 'est'],
  ['17:30z', 'z'],
])('%s hands on the zone word %s', (text, zoneWord) => {
  expect(valueOf(readTypedTime(text, {})).zoneWord).toBe(zoneWord);
});

test('every time is read again as it is printed', () => {
  fc.assert(
    fc.property(anyTime, (time) => {
      expect(valueOf(readTypedTime(formatWallTime(time).toLowerCase(), {}))).toEqual({
        time,
        assumed: false,
      });
    }),
  );
});

test.each([
  ['930 arizona', '09:30', 'arizona'],
  ['0930 pacific', '09:30', 'pacific'],
  ['845a et', '08:45', 'et'],
])('%s has its zone behind it', (text, time, zoneWord) => {
  expect(valueOf(readTypedTime(text, {}))).toMatchObject({ time, zoneWord });
});

test.each(['404', '927', '660'])('%s has minutes that no court sets, and is no time', (text) => {
  expect(readTypedTime(text, {}).ok).toBe(false);
});
