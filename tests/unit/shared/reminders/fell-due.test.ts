import { expect, test } from 'vitest';
import { fellDueWhileClosed } from '../../../../shared/reminders/fell-due.ts';
import { civilToday } from '../../../../shared/time/court-time.ts';
import { buildView, on } from '../../../builders/matter-view.ts';

const zone = 'America/New_York';
const friday = Date.UTC(2025, 5, 20, 21);
const monday = Date.UTC(2025, 5, 23, 13);

const view = buildView({
  events: [
    ...['2025-06-19', '2025-06-20', '2025-06-22', '2025-06-23'].map((one) => ({
      id: `d-${one}`,
      kind: 'deadline',
      title: 'Brief',
      date: on(one),
    })),
    ...(['16:00', '18:00'] as const).map((time) => ({
      id: `h-${time.slice(0, 2)}`,
      kind: 'hearing',
      title: 'Bond',
      details: { settings: [{ id: 's1', date: on('2025-06-20', time, zone) }] },
    })),
    {
      id: 'done',
      kind: 'task',
      title: 'Call',
      date: on('2025-06-21'),
      details: { status: 'done' },
    },
  ],
});

const fell = (lastSeen: number | null, now = monday): readonly string[] =>
  fellDueWhileClosed([view], lastSeen, { today: civilToday(now, zone), nowMs: now, zone }).map(
    ({ due }) => due.key,
  );

test('Days that ended and hours that came since the app was seen are listed, oldest first', () => {
  expect(fell(friday)).toEqual(['d-2025-06-20', 'h-18+s1', 'd-2025-06-22']);
});

test('Nothing is listed where nothing fell due, on a first start, or where the clock went back', () => {
  expect(fell(monday - 3_600_000)).toEqual([]);
  expect(fell(null)).toEqual([]);
  expect(fell(monday, friday)).toEqual([]);
});
