import { expect, test } from 'vitest';
import { snoozeUntil } from '../../../../../renderer/features/reminders/snooze-until.ts';
import { day } from '../../../../builders/matter-view.ts';

const zone = 'America/New_York';
/** Noon on the day before the clocks are put back. */
const clock = { today: day('2026-10-31'), nowMs: Date.UTC(2026, 9, 31, 16), zone };

test('Days of a snooze end as the laptop’s day begins, also across a change of clocks', () => {
  expect(snoozeUntil('tomorrow', clock)).toBe(Date.UTC(2026, 10, 1, 4));
  expect(snoozeUntil('three-days', clock)).toBe(Date.UTC(2026, 10, 3, 5));
});

test('An hour is an hour', () => {
  expect(snoozeUntil('hour', clock)).toBe(clock.nowMs + 3_600_000);
});
