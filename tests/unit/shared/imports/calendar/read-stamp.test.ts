import { expect, test } from 'vitest';
import { readStamp } from '../../../../../shared/imports/calendar/read-stamp.ts';

test.each([
  ['20270118', '2027-01-18', null, false],
  ['20270118Z', '2027-01-18', null, false],
  ['2027-01-18', '2027-01-18', null, false],
  ['20270118T0930', '2027-01-18', '09:30', false],
  ['20270118T093000"', '2027-01-18', '09:30', false],
  ['20270118T143000Z', '2027-01-18', '14:30', true],
  ['20270118T093000-0500', '2027-01-18', '14:30', true],
  ['2027-01-18T22:30:00-08:00', '2027-01-19', '06:30', true],
  ['20270118T003000+0100', '2027-01-17', '23:30', true],
  ['20270118T093000-0000', '2027-01-18', '09:30', true],
])('%s is %s %s', (text, day, time, isUtc) => {
  expect(readStamp(text)).toEqual({ day, time, hasSeconds: false, isUtc });
});

test.each(['20270231', '20270118T2430', '20270118T093000+1500', '20270118T093000+0090', 'TBD', ''])(
  '%j is no date that exists',
  (text) => {
    expect(readStamp(text)).toBeNull();
  },
);
