import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CaseDate, type PlacedDate } from '../../../../shared/time/case-date.ts';
import { addDays, compareDays } from '../../../../shared/time/civil-day.ts';
import { earliestDay } from '../../../../shared/time/date-bounds.ts';
import {
  compareCaseDates,
  compareDateKeys,
  dateSortKey,
} from '../../../../shared/time/date-order.ts';
import { instantOf } from '../../../../shared/time/court-time.ts';
import {
  anyDate,
  CHICAGO,
  day,
  LOS_ANGELES,
  NEW_YORK,
  placedDate,
  single,
  span,
  valueOf,
} from './dates.ts';

const undated: CaseDate = { kind: 'undated', asTyped: '' };

describe('events follow each other', () => {
  test('by earliest day, coarser first, before and after beside what they name, then the clock', () => {
    const inOrder: CaseDate[] = [
      single('before', '2025'),
      single('on', '2025'),
      single('before', '2025-02'),
      single('on', '2025-02'),
      single('on', '2025-02-01'),
      single('on', '2025-02-01', { time: '09:00', zone: NEW_YORK }),
      single('after', '2025-02-01'),
      single('before', '2025-02-16'),
      span('from-to', '2025-02-16', '2025-05'),
      single('on', '2025-02-16'),
      single('before', '2025-02-16', { time: '13:30', zone: NEW_YORK }),
      single('on', '2025-02-16', { time: '13:30', zone: NEW_YORK }),
      single('on', '2025-02-16', { time: '13:30', zone: CHICAGO }),
      single('on', '2025-02-16', { time: '13:30', zone: LOS_ANGELES }),
      single('on', '2025-02-16', { time: '13:30' }),
      single('after', '2025-02-16', { time: '13:30', zone: NEW_YORK }),
      single('on', '2025-02-16', { time: '13:31', zone: NEW_YORK }),
      single('on', '2025-02-28'),
      single('after', '2025-02'),
      single('on', '2025-03'),
      single('after', '2025'),
      single('on', '2026'),
      undated,
    ];
    const shuffled = [...inOrder.slice(11), ...inOrder.slice(0, 11)].reverse();
    expect(shuffled.sort(compareCaseDates)).toEqual(inOrder);
  });

  it('takes the user’s order ahead of the clock, and behind day and precision', () => {
    const nine = dateSortKey(single('on', '2025-06-18', { time: '09:00', zone: NEW_YORK }));
    const ten = dateSortKey(single('on', '2025-06-18', { time: '10:00', zone: NEW_YORK }));
    const wholeDay = dateSortKey(single('on', '2025-06-18'));
    const nextDay = dateSortKey(single('on', '2025-06-19'));
    expect(compareDateKeys(nine, ten)).toBeLessThan(0);
    expect(compareDateKeys(nine, ten, 1)).toBeGreaterThan(0);
    expect(compareDateKeys(wholeDay, nine, 1)).toBeLessThan(0);
    expect(compareDateKeys(wholeDay, nextDay, 1)).toBeLessThan(0);
  });

  it('puts before and after a time beside that very time', () => {
    const at = (kind: 'on' | 'before' | 'after') =>
      dateSortKey(single(kind, '2025-06-18', { time: '09:00', zone: NEW_YORK }));
    expect(compareDateKeys(at('before'), at('on'))).toBe(-1);
    expect(compareDateKeys(at('after'), at('on'))).toBe(1);
  });

  it('does not look at what was typed', () => {
    const date = single('on', '2025-06-18');
    expect(compareCaseDates(date, { ...date, asTyped: '6/18/25' })).toBe(0);
  });
});

test('the order is total: each pair has one answer, and answers agree along a chain', () => {
  const nearby = placedDate(
    fc.integer({ min: 0, max: 40 }).map((days) => addDays(day('2025-01-20'), days)),
  );
  const date = fc.oneof(anyDate, nearby);
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      expect(compareCaseDates(a, b)).toBe(0 - compareCaseDates(b, a));
      expect(compareCaseDates(a, a)).toBe(0);
      const [first, second, third] = [a, b, c].sort(compareCaseDates);
      if (first === undefined || second === undefined || third === undefined)
        throw new Error('lost');
      expect(compareCaseDates(first, second)).toBeLessThanOrEqual(0);
      expect(compareCaseDates(second, third)).toBeLessThanOrEqual(0);
      expect(compareCaseDates(first, third)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 2000 },
  );
});

test('a date whose earliest day is earlier comes first', () => {
  const closed = placedDate().filter(({ kind }) => kind !== 'before' && kind !== 'after');
  fc.assert(
    fc.property(closed, closed, (a, b) => {
      const days = compareDays(earliestDay(a), earliestDay(b));
      if (days !== 0) expect(compareCaseDates(a, b)).toBe(days);
    }),
  );
});

test('a key holds the instant of its zone, and Infinity without one', () => {
  const timed = (date: PlacedDate) => dateSortKey(date).instant;
  expect(timed(single('on', '2025-06-18', { time: '13:30', zone: CHICAGO }))).toBe(
    valueOf(instantOf(day('2025-06-18'), '13:30', CHICAGO)),
  );
  expect(timed(single('on', '2025-06-18', { time: '13:30' }))).toBe(Infinity);
});

test('a time that the clocks skip or repeat still has one place', () => {
  const at = (on: string, time: string) => single('on', on, { time, zone: NEW_YORK });
  expect(dateSortKey(at('2025-03-09', '02:30')).instant).toBe(Date.UTC(2025, 2, 9, 7, 30));
  expect(dateSortKey(at('2025-11-02', '01:30')).instant).toBe(Date.UTC(2025, 10, 2, 5, 30));
});
