import { afterEach, expect, test, vi } from 'vitest';
import { createClock, todaySwitch } from '../../../electron/clock.ts';
import { wallClockOf } from '../../../shared/time/court-time.ts';

afterEach(() => {
  vi.useRealTimers();
});

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

test('A day in summer is pretended at every hour of a day in winter, with its wall time', () => {
  for (let hour = 0; hour < 24; hour += 1) {
    vi.setSystemTime(new Date(`2025-11-28T${String(hour).padStart(2, '0')}:50:20Z`));
    const { now, zone } = createClock(todaySwitch('2025-06-26'));
    const { time } = wallClockOf(Date.now(), zone);
    expect(wallClockOf(now(), zone)).toEqual({ day: '2025-06-26', time });
  }
});
