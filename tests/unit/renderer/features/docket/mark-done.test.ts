import { expect, test } from 'vitest';
import { isDoable, markDone } from '../../../../../renderer/features/docket/mark-done.ts';
import { buildEvent } from '../../../../builders/records.ts';
import { day } from '../../../../builders/matter-view.ts';

const on = { kind: 'on', from: '2026-05-26', precision: 'day' } as const;

test('A deadline that is done keeps the day and the proof', () => {
  const event = buildEvent({ kind: 'deadline', date: on, details: {} });
  if (!isDoable(event)) throw new Error('a deadline can be done');
  expect(markDone(event, day('2026-05-25'), 'ECF 14').details).toMatchObject({
    status: 'done',
    doneOn: '2026-05-25',
    proof: 'ECF 14',
  });
});

test('The proof of a task goes behind what its note says', () => {
  const event = buildEvent({ kind: 'task', date: on, note: 'By phone', details: {} });
  if (!isDoable(event)) throw new Error('a task can be done');
  const done = markDone(event, day('2026-05-25'), 'Spoke with her');
  expect(done.note).toBe('By phone\nSpoke with her');
  expect(done.details).toMatchObject({ status: 'done', doneOn: '2026-05-25' });
});

test('A hearing is not marked as done', () => {
  expect(isDoable(buildEvent({}))).toBe(false);
});
