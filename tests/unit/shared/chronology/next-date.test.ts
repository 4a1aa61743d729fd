import { describe, expect, test } from 'vitest';
import { nextDateOf } from '../../../../shared/chronology/next-date.ts';
import type { CivilDay } from '../../../../shared/time/civil-day.ts';
import { buildEvent, buildHearing } from '../../../builders/records.ts';

const today = '2025-03-03' as CivilDay;
const on = (from: string) => ({ kind: 'on', from, precision: 'day' }) as const;
const deadline = (id: string, day: string, status = 'open') =>
  buildEvent({ id, kind: 'deadline', title: id, date: on(day), details: { status } } as never);

describe('The next date is the first that is still open, today included', () => {
  test('A hearing of today that is set is next', () => {
    expect(nextDateOf([buildHearing()], today)).toMatchObject({ title: 'Hearing' });
  });

  test('What lies before today is not', () => {
    expect(nextDateOf([buildHearing()], '2025-03-04' as CivilDay)).toBeNull();
  });

  test('The earlier of two wins, whatever their order in the list', () => {
    const events = [deadline('late', '2025-05-01'), deadline('early', '2025-04-01')];
    expect(nextDateOf(events, today)?.key).toBe('early');
    expect(nextDateOf(events.toReversed(), today)?.key).toBe('early');
  });

  test('It says whether a second person compared it; a task asks for none', () => {
    const next = (event: Parameters<typeof nextDateOf>[0][number]) =>
      nextDateOf([event], today)?.unverified;
    expect(next(deadline('d', '2025-04-01'))).toBe(true);
    expect(next({ ...deadline('d', '2025-04-01'), verifiedBy: 'p2' })).toBe(false);
    expect(next(buildEvent({ id: 't', kind: 'task', date: on('2025-04-01') } as never))).toBe(
      false,
    );
  });

  test('A check-in on a day of its own counts while it binds; one that recurs does not', () => {
    const checkIn = (details: object) =>
      nextDateOf(
        [
          buildEvent({
            id: 'c',
            kind: 'condition',
            title: 'Report to ICE',
            date: on('2025-04-01'),
            details: { category: 'check-in', ...details },
          } as never),
        ],
        today,
      )?.title;
    expect(checkIn({})).toBe('Report to ICE');
    expect(checkIn({ status: 'lifted' })).toBeUndefined();
    expect(checkIn({ recurrence: 'every week on Tuesday' })).toBeUndefined();
    expect(checkIn({ category: 'travel' })).toBeUndefined();
  });

  test('Done, archived and undated ones do not count, nor do notes', () => {
    const events = [
      deadline('done', '2025-04-01', 'done'),
      { ...deadline('archived', '2025-04-02'), archived: true },
      buildEvent({ id: 'note', date: on('2025-04-03') }),
      buildEvent({ id: 'undated', kind: 'task', date: { kind: 'undated' } } as never),
    ];
    expect(nextDateOf(events, today)).toBeNull();
  });
});
