import { expect, test } from 'vitest';
import { zoneChanges } from '../../../../shared/time/zone-changes.ts';

test('Both changes of a year are found to the second', () => {
  const year = zoneChanges('America/New_York', Date.UTC(2025, 0, 1), Date.UTC(2026, 0, 1));
  expect(year).toEqual([
    { instant: Date.UTC(2025, 2, 9, 7), before: -18_000_000, after: -14_400_000 },
    { instant: Date.UTC(2025, 10, 2, 6), before: -14_400_000, after: -18_000_000 },
  ]);
});

test('The rules are those of the year: before 2007 the clocks changed on other days', () => {
  const year = zoneChanges('America/Chicago', Date.UTC(2006, 0, 1), Date.UTC(2007, 0, 1));
  expect(year.map(({ instant }) => new Date(instant).toISOString())).toEqual([
    '2006-04-02T08:00:00.000Z',
    '2006-10-29T07:00:00.000Z',
  ]);
});

test('A place without summer time has none', () => {
  expect(zoneChanges('America/Phoenix', Date.UTC(2020, 0, 1), Date.UTC(2026, 0, 1))).toEqual([]);
});
