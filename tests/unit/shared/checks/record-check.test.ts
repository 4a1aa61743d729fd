import { expect, test } from 'vitest';
import { checkCustody, checkHearing, checkReset } from '../../../../shared/checks/record-check.ts';
import { recordReset } from '../../../../shared/model/record-reset.ts';
import type { EventOfKind } from '../../../../shared/model/event.ts';
import { confirmationSchema, stintSchema } from '../../../../shared/model/custody.ts';
import { eventSchema } from '../../../../shared/model/event.ts';
import { day, on, stint } from '../../../builders/matter-view.ts';
import { buildHearing } from '../../../builders/records.ts';

const look = {
  by: 'JP',
  on: day('2026-11-25'),
  time: '14:10',
  zone: 'America/New_York',
  against: 'EOIR line and portal',
};

function hearing(): EventOfKind<'hearing'> {
  const event = buildHearing();
  if (event.kind !== 'hearing') throw new Error('Not a hearing');
  return event;
}

test('a check is written on the current setting, and the date stays', () => {
  const before = hearing();
  const after = checkHearing(before, look, 'same');
  expect(after.details.settings[0]?.check).toEqual({ ...look, result: 'same' });
  expect(after.details.settings[0]?.date).toEqual(before.details.settings[0]?.date);
  expect(eventSchema.parse(after)).toEqual(after);
});

test('a reset because of a check: changed on the struck date, the same on the new one', () => {
  const reset = recordReset(hearing(), {
    as: 'reset',
    newSettingId: 'setting-2',
    date: on('2027-01-05') as never,
    form: 'exact',
    reason: '',
    notice: null,
    enteredBy: 'JP',
  });
  const after = checkReset(reset, look, 'setting-1');
  expect(after.details.settings.map(({ check }) => check?.result)).toEqual(['changed', 'same']);
});

test('a check of custody names the place only where the client was found there', () => {
  const held = stintSchema.parse({
    ...stint('a', on('2026-02-01'), null),
    matterId: 'matter-1',
  });
  const found = checkCustody(held, look, 'in-custody', 'c1');
  expect(found).toMatchObject({ result: 'in-custody', authority: 'ice', time: '14:10' });
  expect(found.facility?.name).toBe('Place a');
  expect(checkCustody(held, look, 'not-found', 'c2').facility).toBeNull();
  expect(confirmationSchema.parse(found)).toEqual(found);
});
