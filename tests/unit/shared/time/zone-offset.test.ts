import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zoneOffsetMs } from '../../../../shared/time/zone-offset.ts';
import { anyZone, NEW_YORK } from './dates.ts';

const HOUR = 3_600_000;

test('an offset changes at the very millisecond at which the clocks do', () => {
  const spring = Date.UTC(2025, 2, 9, 7);
  expect(zoneOffsetMs(NEW_YORK, spring - 1)).toBe(-5 * HOUR);
  expect(zoneOffsetMs(NEW_YORK, spring)).toBe(-4 * HOUR);
});

test.each([
  ['America/Phoenix', Date.UTC(2025, 6, 1), -7 * HOUR],
  ['Asia/Kolkata', Date.UTC(2025, 6, 1), 5.5 * HOUR],
  ['UTC', Date.UTC(2025, 6, 1), 0],
  ['America/New_York', Date.UTC(1880, 0, 1), -(4 * 3600 + 56 * 60 + 2) * 1000],
  ['Africa/Monrovia', Date.UTC(1971, 0, 1), -(44 * 60 + 30) * 1000],
])('%s keeps its offset to the second', (zone, instant, offset) => {
  expect(zoneOffsetMs(zone, instant)).toBe(offset);
});

test('what is remembered by day is what Intl says at that instant', () => {
  const instant = fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2037, 0, 1) });
  fc.assert(
    fc.property(anyZone, instant, (zone, at) => {
      const wall = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'medium',
      }).format(at);
      expect(
        new Date(at + zoneOffsetMs(zone, at)).toISOString().slice(0, 19).replace('T', ' '),
      ).toBe(wall);
    }),
  );
});

test('an unknown zone throws, because schemas keep it out', () => {
  expect(() => zoneOffsetMs('Eastern', 0)).toThrow(RangeError);
});
