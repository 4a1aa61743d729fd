import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addOffset, dueOf, recountsOf } from '../../../../shared/docket/due-of.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { addDays, daysBetween } from '../../../../shared/time/civil-day.ts';
import { around, buildView, day, on, stint } from '../../../builders/matter-view.ts';
import { hearing, hearingAt, task, tbd } from './rows.ts';

const counted = (offset: string, trigger: object = { table: 'events', id: 'h' }) => ({
  offset,
  trigger,
});

function dueIn(view: MatterView) {
  const found = view.events.find((event) => event.kind === 'task');
  if (found?.kind !== 'task') throw new Error('no task');
  return dueOf(found, view);
}

test.each([
  ['+30d', '2026-06-25'],
  ['-2w', '2026-05-12'],
  ['+6m', '2026-11-26'],
  ['-1y', '2025-05-26'],
])('A task %s from a hearing counts from its day', (offset, due) => {
  const view = buildView({
    events: [hearingAt('h', '2026-05-26')(), task('t', on('2026-01-01'), counted(offset))],
  });
  expect(dueIn(view)).toMatchObject({ from: 'trigger', trigger: 'Hearing h', date: { from: due } });
});

test('A month later keeps the day of the month or takes the last one', () => {
  expect(addOffset(day('2026-01-31'), '+1m')).toBe('2026-02-28');
});

test('A task counts from the new date of a hearing that was reset', () => {
  const view = buildView({
    events: [
      {
        id: 'h',
        kind: 'hearing',
        title: 'Bail',
        details: {
          settings: [
            { id: 's1', date: on('2026-05-26'), status: 'reset', replacedBy: 's2' },
            { id: 's2', date: on('2026-06-02') },
          ],
        },
      },
      task('t', on('2026-05-27'), counted('+1d')),
    ],
  });
  expect(recountsOf(view).map(({ before, after }) => [before, after])).toEqual([
    [
      expect.objectContaining({ from: '2026-05-27' }),
      expect.objectContaining({ from: '2026-06-03' }),
    ],
  ]);
});

test.each([
  ['has no exact day', hearing('h', around('2026-05-26')), 'no-exact-day'],
  ['is to be determined', tbd('h'), 'no-exact-day'],
  ['is archived', { ...hearingAt('h', '2026-05-26')(), archived: true }, 'gone'],
  ['is vacated', hearing('h', on('2026-05-26'), { setting: { status: 'vacated' } }), 'gone'],
])('A task waits where its trigger %s; nothing is guessed', (_, trigger, why) => {
  const view = buildView({ events: [trigger, task('t', on('2026-05-27'), counted('+1d'))] });
  expect(dueIn(view)).toMatchObject({ from: 'waiting', why });
  expect(recountsOf(view).map((one) => one.after.kind)).toEqual(['undated']);
});

test('A task counts from a book-in', () => {
  const view = buildView({
    stints: [stint('a', on('2026-05-01'), null)],
    events: [task('t', on('2026-10-28'), counted('+180d', { table: 'stints', id: 'a' }))],
  });
  expect(dueIn(view)).toMatchObject({ trigger: 'Book-in', date: { from: '2026-10-28' } });
  expect(recountsOf(view)).toEqual([]);
});

test('A task with a date of its own keeps it', () => {
  expect(dueIn(buildView({ events: [task('t', on('2026-05-27'))] })).from).toBe('own');
});

test('Days and weeks are added as they are, whatever the day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: -999, max: 999 }),
      (from, n) => {
        const start = addDays(day('1990-01-01'), from);
        const sign = n < 0 ? '-' : '+';
        const size = String(Math.abs(n));
        expect(daysBetween(start, addOffset(start, `${sign}${size}d`))).toBe(n);
        expect(daysBetween(start, addOffset(start, `${sign}${size}w`))).toBe(n * 7);
      },
    ),
  );
});
