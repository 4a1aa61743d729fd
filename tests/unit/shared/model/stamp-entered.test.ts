import { expect, test } from 'vitest';
import { stampEntered } from '../../../../shared/model/stamp-entered.ts';
import { isAttended } from '../../../../shared/model/event-date.ts';
import { recordReset } from '../../../../shared/model/record-reset.ts';
import { buildClient, buildEvent, buildHearing, buildMatter } from '../../../builders/records.ts';

const reset = {
  as: 'reset',
  newSettingId: 'setting-2',
  date: { kind: 'on', from: '2025-04-01', precision: 'day', asTyped: '' },
  form: 'exact',
  reason: '',
  notice: null,
  enteredBy: 'p1',
} as const;

function hearing() {
  const event = buildHearing();
  if (!isAttended(event)) throw new Error('a hearing is attended');
  return event;
}

test('A new record, a client too, carries when it was first made', () => {
  expect(stampEntered(buildEvent(), null, 7)).toMatchObject({ enteredAt: 7 });
  expect(stampEntered(buildClient(), null, 7)).toMatchObject({ enteredAt: 7 });
});

test('A record that was there keeps its stamp, and its lack of one', () => {
  expect(stampEntered(buildEvent(), buildEvent(), 7).enteredAt).toBeNull();
  expect(stampEntered(buildEvent({ enteredAt: 3 }), null, 7).enteredAt).toBe(3);
});

test('The settings of a new hearing carry it, and of a reset only the new one', () => {
  const first = stampEntered(hearing(), null, 7);
  expect(first.details.settings.map((one) => one.enteredAt)).toEqual([7]);
  const second = stampEntered(recordReset(first, reset), first, 9);
  expect(second.details.settings.map((one) => one.enteredAt)).toEqual([7, 9]);
  expect(second.enteredAt).toBe(7);
});

test('A record without such a field is the very same', () => {
  const matter = buildMatter();
  expect(stampEntered(matter, null, 7)).toBe(matter);
});
