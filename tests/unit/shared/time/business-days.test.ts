import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addBusinessDays, businessDayFrom } from '../../../../shared/time/business-days.ts';
import { readDays, USUAL_STANDINGS } from '../../../../shared/time/read-days.ts';
import { caseDay, day } from './dates.ts';

const closedOn = readDays({ state: null, own: [] }, USUAL_STANDINGS, 'as-read');

describe('The business day on a day, after it or before it', () => {
  test.each([
    ['2026-11-25', 'after', '2026-11-25', 0],
    ['2026-11-26', 'after', '2026-11-27', 1],
    ['2026-11-26', 'before', '2026-11-25', 1],
    ['2026-07-04', 'after', '2026-07-06', 2],
    ['2027-07-03', 'after', '2027-07-06', 3],
    ['2026-12-25', 'before', '2026-12-24', 1],
    ['2027-01-01', 'after', '2027-01-04', 3],
  ] as const)('%s %s is %s past %d days', (from, direction, to, passed) => {
    const found = businessDayFrom(day(from), closedOn, direction);
    expect(found.day).toBe(to);
    expect(found.passed).toHaveLength(passed);
  });
});

test.each([
  ['2026-11-23', 1, '2026-11-24'],
  ['2026-11-25', 1, '2026-11-27'],
  ['2026-11-25', 2, '2026-11-30'],
  ['2026-11-21', 1, '2026-11-23'],
  ['2026-12-30', 2, '2027-01-04'],
])('%s and %d business days are %s', (from, count, to) => {
  expect(addBusinessDays(day(from), count, closedOn).day).toBe(to);
});

test('Counting back from a business day undoes counting forward from one', () => {
  fc.assert(
    fc.property(caseDay, fc.integer({ min: 1, max: 40 }), (on, count) => {
      const start = businessDayFrom(on, closedOn).day;
      const there = addBusinessDays(start, count, closedOn).day;
      expect(addBusinessDays(there, count, closedOn, 'before').day).toBe(start);
    }),
  );
});
