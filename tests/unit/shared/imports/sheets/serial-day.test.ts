import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialMoment } from '../../../../../shared/imports/sheets/serial-day.ts';
import { daysBetween } from '../../../../../shared/time/civil-day.ts';
import { day } from '../../../../builders/matter-view.ts';

describe('A serial number of a workbook', () => {
  test.each([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [61, 1900, '1900-03-01'],
    [31_103, 1900, '1985-02-25'],
    [36_526, 1900, '2000-01-01'],
    [109_574, 1900, '2199-12-31'],
    [0, 1904, '1904-01-01'],
    [40_908, 1904, '2016-01-01'],
    [108_112, 1904, '2199-12-31'],
  ] as const)('%s since %s is %s', (serial, epoch, on) => {
    expect(serialMoment(serial, epoch, false)).toEqual({ day: on, time: null });
  });

  test.each([
    [42_488.479166666664, '2016-04-28', '11:30'],
    [42_452.40972222222, '2016-03-23', '09:50'],
    [42_488.99999999, '2016-04-29', '00:00'],
    [45_000, '2023-03-15', '00:00'],
  ])('%s with a time is %s at %s', (serial, on, time) => {
    expect(serialMoment(serial, 1900, true)).toEqual({ day: on, time });
  });

  test('below 1 is a time of day', () => {
    expect(serialMoment(0.8506944444, 1900, true)).toEqual({ day: null, time: '20:25' });
    expect(serialMoment(0.5, 1904, true)).toEqual({ day: null, time: '12:00' });
  });

  test.each([60, 60.5, -1, 109_575, Number.NaN, Number.POSITIVE_INFINITY])(
    '%s is no day',
    (serial) => {
      expect(serialMoment(serial, 1900, false)).toBeNull();
    },
  );

  test('one more is the next day, by either epoch, and a time never moves the day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 108_000 }),
        fc.integer({ min: 1, max: 86_399 }),
        fc.constantFrom(1900 as const, 1904 as const),
        (serial, second, epoch) => {
          const [one, next] = [
            serialMoment(serial, epoch, false),
            serialMoment(serial + 1, epoch, false),
          ];
          expect(daysBetween(day(one?.day ?? ''), day(next?.day ?? ''))).toBe(1);
          const timed = serialMoment(serial + second / 86_400, epoch, true);
          expect(timed?.day).toBe(one?.day);
          const [hours = 0, minutes = 0] = (timed?.time ?? '').split(':').map(Number);
          expect(hours * 60 + minutes).toBe(Math.floor(second / 60));
        },
      ),
      { seed: 20_261_126 },
    );
  });
});
