import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actBetween } from '../../../../shared/model/act-between.ts';
import { isAttended } from '../../../../shared/model/event-date.ts';
import { eventSchema } from '../../../../shared/model/event.ts';
import { recordAct, type SettingAct } from '../../../../shared/model/setting-act.ts';
import { caseDateSchema } from '../../../../shared/time/case-date.ts';
import { on } from '../../../builders/matter-view.ts';

function hearing() {
  const event = eventSchema.parse({
    id: 'h',
    matterId: 'm',
    kind: 'hearing',
    title: 'Master',
    details: { settings: [{ id: 's1', date: on('2026-12-14') }] },
  });
  if (!isAttended(event)) throw new Error('a hearing is attended');
  return event;
}

const next: SettingAct['next'] = {
  newSettingId: 's2',
  date: caseDateSchema.parse(on('2027-01-11')),
  form: 'exact',
  judge: 'Reiss',
  place: 'Room 2',
  notice: null,
  madeOn: null,
  servedHow: 'ECAS',
  servedOn: null,
  enteredBy: 'MQ',
};

test('Read from before and after, an act does to another record what it did to the first', () => {
  const acts: fc.Arbitrary<SettingAct> = fc.oneof(
    fc.record({
      as: fc.constantFrom('reset', 'continued', 'advanced', 'held'),
      reason: fc.constantFrom('', 'judge away'),
      next: fc.constant(next),
    }),
    fc.record({
      as: fc.constantFrom('vacated', 'not-held', 'not-reached'),
      reason: fc.constantFrom('', 'terminated'),
      next: fc.constant(null),
    }),
  );
  fc.assert(
    fc.property(acts, (act) => {
      const before = hearing();
      const after = recordAct(before, act);
      const read = actBetween(before, after);
      expect(read).not.toBeNull();
      expect(read === null ? null : recordAct(before, read)).toEqual(after);
    }),
  );
});

test('Nothing happened where the same setting still holds, whatever else changed', () => {
  const before = hearing();
  expect(actBetween(before, before)).toBeNull();
  expect(actBetween(before, { ...before, title: 'Other', note: 'more' })).toBeNull();
});
