import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addElapsedHours,
  civilToday,
  instantOf,
  instantsOf,
  nearestInstantOf,
  wallClockOf,
} from '../../../../shared/time/court-time.ts';
import { anyTime, anyZone, caseDay, codeOf, day, LOS_ANGELES, NEW_YORK, valueOf } from './dates.ts';

const HOUR = 3_600_000;

describe('a court’s wall time is one instant', () => {
  test.each([
    ['2025-06-18', '13:30', NEW_YORK, '2025-06-18T17:30Z'],
    ['2025-01-15', '13:30', NEW_YORK, '2025-01-15T18:30Z'],
    ['2025-06-18', '13:30', 'America/Phoenix', '2025-06-18T20:30Z'],
    ['2025-06-18', '23:30', 'Pacific/Honolulu', '2025-06-19T09:30Z'],
    ['2025-06-18', '00:00', 'Pacific/Guam', '2025-06-17T14:00Z'],
    ['2025-03-09', '01:59', NEW_YORK, '2025-03-09T06:59Z'],
    ['2025-03-09', '03:00', NEW_YORK, '2025-03-09T07:00Z'],
    ['2025-11-02', '00:59', NEW_YORK, '2025-11-02T04:59Z'],
    ['2025-11-02', '02:00', NEW_YORK, '2025-11-02T07:00Z'],
  ])('%s %s in %s is %s', (on, time, zone, iso) => {
    expect(valueOf(instantOf(day(on), time, zone))).toBe(Date.parse(iso.replace('Z', ':00Z')));
  });
});

describe('a time that the clocks skip', () => {
  it('is reported, not moved', () => {
    expect(instantOf(day('2025-03-09'), '02:30', NEW_YORK)).toEqual({
      ok: false,
      failure: {
        code: 'court-time/skipped',
        details: { day: '2025-03-09', time: '02:30', zone: NEW_YORK },
      },
    });
    expect(instantsOf(day('2025-03-09'), '02:30', NEW_YORK)).toEqual([]);
  });
  it('is missing for a whole day where the calendar jumped', () => {
    expect(codeOf(instantOf(day('2011-12-30'), '12:00', 'Pacific/Apia'))).toBe(
      'court-time/skipped',
    );
  });
  it('is placed by the offset before the jump where only an order is wanted', () => {
    expect(nearestInstantOf(day('2025-03-09'), '02:30', NEW_YORK)).toBe(
      Date.UTC(2025, 2, 9, 7, 30),
    );
  });
});

describe('a time that the clocks show twice', () => {
  it('is reported with both readings, the same ones on every laptop', () => {
    expect(instantOf(day('2025-11-02'), '01:30', NEW_YORK)).toEqual({
      ok: false,
      failure: {
        code: 'court-time/repeated',
        details: {
          day: '2025-11-02',
          time: '01:30',
          zone: NEW_YORK,
          first: Date.UTC(2025, 10, 2, 5, 30),
          second: Date.UTC(2025, 10, 2, 6, 30),
        },
      },
    });
  });
});

test.each(['Eastern', '', '-05:00'])('the zone %j is reported as unknown', (zone) => {
  expect(codeOf(instantOf(day('2025-06-18'), '13:30', zone))).toBe('court-time/unknown-zone');
});

test('every reading of a wall time shows that time on the wall again', () => {
  fc.assert(
    fc.property(caseDay, anyTime, anyZone, (on, time, zone) => {
      for (const instant of instantsOf(on, time, zone))
        expect(wallClockOf(instant, zone)).toEqual({ day: on, time });
    }),
  );
});

test('every instant is found again among the readings of its wall time', () => {
  const minute = fc.integer({
    min: Date.UTC(1975, 0, 1) / 60_000,
    max: Date.UTC(2037, 0, 1) / 60_000,
  });
  const nearChange = fc
    .integer({ min: -180, max: 180 })
    .map((minutes) => Date.UTC(2025, 10, 2, 6) / 60_000 + minutes);
  fc.assert(
    fc.property(fc.oneof(minute, nearChange), anyZone, (minutes, zone) => {
      const wall = wallClockOf(minutes * 60_000, zone);
      expect(instantsOf(wall.day, wall.time, zone)).toContain(minutes * 60_000);
    }),
    { numRuns: 500 },
  );
});

test('today is the day of the zone that is asked for', () => {
  const now = Date.UTC(2025, 5, 18, 3, 30);
  expect(civilToday(now, NEW_YORK)).toBe('2025-06-17');
  expect(civilToday(now, 'Pacific/Auckland')).toBe('2025-06-18');
  expect(civilToday(-1, 'UTC')).toBe('1969-12-31');
});

describe('hours run in real elapsed time', () => {
  test.each([
    ['2025-06-14', '09:00', 24, '2025-06-15', '09:00'],
    ['2026-10-31', '14:00', 24, '2026-11-01', '13:00'],
    ['2027-03-13', '14:00', 24, '2027-03-14', '15:00'],
    ['2025-06-14', '09:00', -24, '2025-06-13', '09:00'],
    ['2025-06-14', '09:00', 0.5, '2025-06-14', '09:30'],
    ['2025-06-14', '09:00', 0, '2025-06-14', '09:00'],
  ])('%s %s and %d hours are %s %s in New York', (on, time, hours, endDay, endTime) => {
    const end = valueOf(addElapsedHours({ day: day(on), time, zone: NEW_YORK }, hours));
    expect(end).toMatchObject({ day: endDay, time: endTime, zone: NEW_YORK });
  });

  it('tells the two readings of a repeated end apart', () => {
    const ends = [0.5, 1.5].map((hours) =>
      valueOf(
        addElapsedHours({ day: day('2025-11-02'), time: '00:30', zone: NEW_YORK }, hours + 0.5),
      ),
    );
    expect(ends.map(({ time }) => time)).toEqual(['01:30', '01:30']);
    expect((ends[1]?.instant ?? 0) - (ends[0]?.instant ?? 0)).toBe(HOUR);
  });

  it('refuses a start that the clocks skip or repeat', () => {
    const from = (on: string, time: string) => ({ day: day(on), time, zone: LOS_ANGELES });
    expect(codeOf(addElapsedHours(from('2025-03-09', '02:30'), 24))).toBe('court-time/skipped');
    expect(codeOf(addElapsedHours(from('2025-11-02', '01:30'), 24))).toBe('court-time/repeated');
  });
});
