import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  earliestDay,
  isFuzzyEnd,
  isFuzzyStart,
  latestDay,
} from '../../../../shared/time/date-bounds.ts';
import { type PlacedDate } from '../../../../shared/time/case-date.ts';
import { isCivilDay } from '../../../../shared/time/civil-day.ts';
import { placedDate, single, span } from './dates.ts';

describe('a date can mean the days from its earliest to its latest', () => {
  test.each<[string, PlacedDate, string, string]>([
    ['a day', single('on', '2025-06-18'), '2025-06-18', '2025-06-18'],
    ['a month', single('on', '2025-02'), '2025-02-01', '2025-02-28'],
    ['a year', single('on', '2024'), '2024-01-01', '2024-12-31'],
    ['around a day, at its word', single('around', '2025-02-23'), '2025-02-23', '2025-02-23'],
    ['around a month', single('around', '2025-02'), '2025-02-01', '2025-02-28'],
    [
      'before a day, that day not counted',
      single('before', '2025-05-14'),
      '2025-05-13',
      '2025-05-13',
    ],
    ['before a month', single('before', '2025-03'), '2025-02-28', '2025-02-28'],
    [
      'before a time of a day',
      single('before', '2025-05-14', { time: '09:00' }),
      '2025-05-14',
      '2025-05-14',
    ],
    [
      'after a day, that day not counted',
      single('after', '2025-02-28'),
      '2025-03-01',
      '2025-03-01',
    ],
    ['after a month', single('after', '2025-02'), '2025-03-01', '2025-03-01'],
    [
      'after a time of a day',
      single('after', '2025-02-28', { time: '09:00' }),
      '2025-02-28',
      '2025-02-28',
    ],
    ['between two days', span('between', '2025-02-16', '2025-02-23'), '2025-02-16', '2025-02-23'],
    ['from a month to a day', span('from-to', '2025-02', '2025-05-14'), '2025-02-01', '2025-05-14'],
    ['from a day to a year', span('from-to', '2025-02-16', '2026'), '2025-02-16', '2026-12-31'],
    ['before the first day kept', single('before', '1800'), '1800-01-01', '1800-01-01'],
    ['after the last day kept', single('after', '2199-12-31'), '2199-12-31', '2199-12-31'],
  ])('%s', (_what, date, earliest, latest) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([earliest, latest]);
  });
});

test('the earliest day is never after the latest, and both exist', () => {
  fc.assert(
    fc.property(placedDate(), (date) => {
      expect(isCivilDay(earliestDay(date)) && isCivilDay(latestDay(date))).toBe(true);
      expect(earliestDay(date) <= latestDay(date)).toBe(true);
    }),
  );
});

describe('an edge is doubtful unless it is known to the day', () => {
  test.each<[string, PlacedDate, boolean, boolean]>([
    ['a day', single('on', '2025-06-18'), false, false],
    ['a timed day', single('on', '2025-06-18', { time: '09:00' }), false, false],
    ['a month', single('on', '2025-02'), true, true],
    ['around a day', single('around', '2025-02-23'), true, true],
    ['before a day', single('before', '2025-05-14'), true, false],
    ['after a day', single('after', '2025-05-14'), false, true],
    ['between two days', span('between', '2025-02-16', '2025-02-23'), true, true],
    ['from day to day', span('from-to', '2025-02-16', '2025-05-14'), false, false],
    ['from month to day', span('from-to', '2025-02', '2025-05-14'), true, false],
    ['from day to month', span('from-to', '2025-02-16', '2025-05'), false, true],
  ])('%s', (_what, date, start, end) => {
    expect([isFuzzyStart(date), isFuzzyEnd(date)]).toEqual([start, end]);
  });
});
