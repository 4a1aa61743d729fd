import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisMs, dayOfAxisMs, timeOfAxisMs } from '../../../../shared/time/axis-ms.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { anyDay, anyTime, day } from './dates.ts';

test('a day stands at its UTC midnight, whatever zone the laptop is in', () => {
  expect(axisMs(day('2025-02-16'))).toBe(1_739_664_000_000);
  expect(axisMs(day('1969-12-31'))).toBe(-86_400_000);
});

test('a wall time stands at that time of its day, in whichever zone the court sits', () => {
  expect(axisMs(day('2025-06-18'), '13:30') - axisMs(day('2025-06-18'))).toBe(13.5 * 3_600_000);
});

test('every day is as long as every other on the axis, also when clocks change', () => {
  fc.assert(
    fc.property(anyDay, (one) => {
      expect(axisMs(addDays(one, 1)) - axisMs(one)).toBe(86_400_000);
    }),
  );
});

test('a place on the axis gives back its day and its time', () => {
  fc.assert(
    fc.property(anyDay, anyTime, fc.integer({ min: 0, max: 59_999 }), (one, time, ms) => {
      expect(dayOfAxisMs(axisMs(one, time) + ms)).toBe(one);
      expect(timeOfAxisMs(axisMs(one, time) + ms)).toBe(time);
    }),
  );
});
