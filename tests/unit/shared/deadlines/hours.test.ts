import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HourCount, type HourInput } from '../../../../shared/deadlines/methods/count.ts';
import { detainerHours } from '../../../../shared/deadlines/methods/detainer-hours.ts';
import { hoursAfter } from '../../../../shared/deadlines/methods/hours-after.ts';
import { runningClock } from '../../../../shared/deadlines/methods/running-clock.ts';
import { dayOfMoment, instantMoment, momentText } from '../../../../shared/deadlines/moment.ts';
import { nearestInstantOf } from '../../../../shared/time/court-time.ts';
import { anyTime, anyZone, caseDay, day, NEW_YORK } from '../time/dates.ts';
import { federalDays } from './methods.ts';

const from = (on: string, time: string, hours: number, zone = NEW_YORK): HourInput => ({
  start: instantMoment(nearestInstantOf(day(on), time, zone), zone),
  hours,
  closedOn: federalDays,
  holidayOn: federalDays,
});
const methods: readonly (readonly [string, (input: HourInput) => HourCount])[] = [
  ['TC-CLK', runningClock],
  ['TC-H', hoursAfter],
  ['TC-HEX', detainerHours],
];

describe('Hours that really pass are counted', () => {
  test.each([
    ['over fall-back', '2026-10-30', '22:30', 48, '2026-11-01T21:30-05:00'],
    ['over spring-forward', '2027-03-13', '14:00', 24, '2027-03-14T15:00-04:00'],
    ['over a year end', '2026-12-31', '23:00', 2, '2027-01-01T01:00-05:00'],
    ['over a leap day', '2028-02-28', '12:00', 48, '2028-03-01T12:00-05:00'],
  ])('%s', (_what, on, time, hours, end) => {
    expect(momentText(runningClock(from(on, time, hours)).end)).toBe(end);
  });
});

describe('TC-H rolls to the same time of the next business day', () => {
  test.each([
    ['2026-11-20', '14:17', 24, '2026-11-23T14:17-05:00'],
    ['2026-11-25', '09:00', 24, '2026-11-27T09:00-05:00'],
    ['2026-10-30', '14:00', 24, '2026-11-02T14:00-05:00'],
    ['2026-11-23', '14:17', 24, '2026-11-24T14:17-05:00'],
  ])('%s %s and %d hours end %s', (on, time, hours, end) => {
    expect(momentText(hoursAfter(from(on, time, hours)).end)).toBe(end);
  });
});

describe('TC-HEX consumes no hours of weekends and holidays', () => {
  test.each([
    ['2026-11-20', '16:00', '2026-11-24T16:00-05:00'],
    ['2026-11-21', '10:00', '2026-11-25T00:00-05:00'],
    ['2026-11-25', '16:00', '2026-11-30T16:00-05:00'],
    ['2026-10-30', '12:00', '2026-11-03T12:00-05:00'],
    ['2026-11-17', '16:00', '2026-11-19T16:00-05:00'],
  ])('48 hours from %s %s end %s', (on, time, end) => {
    expect(momentText(detainerHours(from(on, time, 48)).end)).toBe(end);
  });
});

test.each(methods)('%s: a later start never gives an earlier end', (code, method) => {
  const gap = fc.integer({ min: 0, max: 72 });
  fc.assert(
    fc.property(caseDay, anyTime, anyZone, gap, (on, time, zone, later) => {
      const input = from(on, time, 48, zone);
      const start = instantMoment(input.start.instant + later * 3_600_000, zone);
      const [first, second] = [method(input).end, method({ ...input, start }).end];
      // "The same time" (Rule 45(a)(2)(C)): Saturday 10:00 runs to Monday 10:00, Sunday 0:00 to
      // Monday 0:00. By the text the order of days holds, the order of hours does not.
      if (code === 'TC-H') expect(dayOfMoment(second) >= dayOfMoment(first)).toBe(true);
      else expect(second.instant).toBeGreaterThanOrEqual(first.instant);
    }),
  );
});

test('TC-H never ends on a weekend or holiday, TC-CLK is never later than it', () => {
  fc.assert(
    fc.property(caseDay, anyTime, anyZone, (on, time, zone) => {
      const input = from(on, time, 24, zone);
      const { end } = hoursAfter(input);
      expect(federalDays(dayOfMoment(end))).toBeNull();
      expect(runningClock(input).end.instant).toBeLessThanOrEqual(end.instant);
    }),
  );
});
