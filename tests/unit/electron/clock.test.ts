import { expect, test } from 'vitest';
import { createClock, todaySwitch } from '../../../electron/clock.ts';
import { wallClockOf } from '../../../shared/time/court-time.ts';

test('A day is pretended with the machine’s own time of day, a day and a time with that time', () => {
  expect(todaySwitch('2025-06-14')).toEqual({ day: '2025-06-14', time: null });
  expect(todaySwitch('2025-06-14T09:00')).toEqual({ day: '2025-06-14', time: '09:00' });
});

test.each(['', '2025-06-31', '2025-06-14T', '2025-06-14T24:00', '2025-06-14T09:00T10:00', 'today'])(
  '"%s" is nothing to pretend',
  (value) => {
    expect(todaySwitch(value)).toBeNull();
  },
);

test('The clock goes on from what it pretends', () => {
  const day = createClock(todaySwitch('2025-06-14'));
  expect(wallClockOf(day.now(), day.zone).day).toBe('2025-06-14');
  const minute = createClock(todaySwitch('2025-06-14T09:00'));
  expect(wallClockOf(minute.now(), minute.zone)).toEqual({ day: '2025-06-14', time: '09:00' });
  const truth = createClock(null);
  expect(truth.offsetMs).toBe(0);
});
