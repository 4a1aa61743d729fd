import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  caseDateSchema,
  firstDayOf,
  isExactDay,
  isPartialDay,
  isZone,
  lastDayOf,
  precisionOf,
  wallTimeSchema,
  zoneSchema,
} from '../../../../shared/time/case-date.ts';
import { anyDate, NEW_YORK, single, span } from './dates.ts';

test('every date that can be built by rule is accepted', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(caseDateSchema.safeParse(date).error).toBeUndefined();
    }),
  );
});

describe('a date that contradicts itself is refused', () => {
  const on = { kind: 'on', from: '2025-06-18', precision: 'day', asTyped: '' };
  test.each<[string, unknown]>([
    ['a month called a day', { ...on, from: '2025-06' }],
    ['a day called a month', { ...on, precision: 'month' }],
    ['a time that precision hides', { ...on, time: '13:30' }],
    ['a precision without its time', { ...on, precision: 'time' }],
    ['a time beside a month', { ...on, from: '2025-06', precision: 'time', time: '13:30' }],
    ['25 o’clock', { ...on, precision: 'time', time: '25:00' }],
    ['a day that does not exist', { ...on, from: '2025-02-30' }],
    ['a span that runs backward', { ...span('from-to', '2025-06-18', '2025-06-17') }],
    [
      'a time that runs backward',
      span('from-to', '2025-06-18', '2025-06-18', { time: '15:00', toTime: '13:30' }),
    ],
    ['a second end on a single date', { ...on, to: '2025-06-19' }],
    ['a bare offset for a zone', { ...on, precision: 'time', time: '13:30', zone: '-05:00' }],
    ['a zone that nobody knows', { ...on, precision: 'time', time: '13:30', zone: 'Eastern' }],
    ['an undated date with a day', { kind: 'undated', asTyped: '', from: '2025' }],
    ['an unknown kind', { ...on, kind: 'by' }],
    ['text too long to keep', { ...on, asTyped: 'x'.repeat(201) }],
    ['a number', 20250618],
    ['nothing', null],
  ])('%s', (_what, date) => {
    expect(caseDateSchema.safeParse(date).success).toBe(false);
  });
});

test('a partial day runs from its first to its last day', () => {
  expect([firstDayOf('2024'), lastDayOf('2024')]).toEqual(['2024-01-01', '2024-12-31']);
  expect([firstDayOf('2024-02'), lastDayOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
  expect([firstDayOf('2024-02-16'), lastDayOf('2024-02-16')]).toEqual(['2024-02-16', '2024-02-16']);
});

test('a partial day carries its precision in its length', () => {
  expect(['2025', '2025-02', '2025-02-16'].map(precisionOf)).toEqual(['year', 'month', 'day']);
});

test.each(['25', '20255', '2025-2', '2025-00', '2025-13', '1799', '2200-01', '2025-02-29', 'feb'])(
  '%s is no partial day',
  (text) => {
    expect(isPartialDay(text)).toBe(false);
  },
);

describe('a zone', () => {
  it('is known by an IANA name, however often it is asked', () => {
    expect([isZone(NEW_YORK), isZone(NEW_YORK), isZone('UTC')]).toEqual([true, true, true]);
  });
  test.each([
    '',
    ' ',
    'Eastern',
    '+05:00',
    '-0500',
    'America/Nowhere',
    '__proto__',
    'constructor',
    'null',
  ])('%j is refused, twice the same', (name) => {
    expect([isZone(name), isZone(name)]).toEqual([false, false]);
  });
});

describe('the zone of a court', () => {
  test.each(['America/New_York', 'America/Phoenix', 'Pacific/Honolulu', 'US/Eastern', 'UTC'])(
    '%s keeps the time of a place, or claims none',
    (name) => {
      expect(zoneSchema.safeParse(name).error).toBeUndefined();
    },
  );
  test.each(['EST', 'est', 'MST', 'HST', 'GMT', 'GMT+0', 'Etc/GMT+5', 'Etc/GMT', 'Greenwich'])(
    '%s ignores summer time and is refused with a zone to write instead',
    (name) => {
      expect(zoneSchema.safeParse(name).error?.issues[0]?.message).toContain('America/New_York');
    },
  );
  test('a name that no clock knows is refused once', () => {
    expect(zoneSchema.safeParse('Eastern').error?.issues).toHaveLength(1);
  });
});

test.each(['24:00', '9:30', '13:60', '1330', '', '13:30:00'])('%j is no wall time', (text) => {
  expect(wallTimeSchema.safeParse(text).success).toBe(false);
});

test('only one whole day, timed or not, is exact', () => {
  expect(isExactDay(single('on', '2025-06-18'))).toBe(true);
  expect(isExactDay(single('on', '2025-06-18', { time: '09:00' }))).toBe(true);
  expect(isExactDay(single('on', '2025-06'))).toBe(false);
  expect(isExactDay(single('around', '2025-06-18'))).toBe(false);
  expect(isExactDay({ kind: 'undated', asTyped: '' })).toBe(false);
});
