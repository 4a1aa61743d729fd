import { describe, expect, test } from 'vitest';
import { currentSetting, isAttended } from '../../../../shared/model/event-date.ts';
import { recordOutcome, recordReset } from '../../../../shared/model/record-reset.ts';
import type { CaseDate } from '../../../../shared/time/case-date.ts';
import { buildHearing } from '../../../builders/records.ts';

const on = (from: string): CaseDate => ({ kind: 'on', from, precision: 'day', asTyped: '' });
const reset = {
  as: 'continued',
  newSettingId: 'setting-2',
  date: on('2025-04-01'),
  form: 'exact',
  reason: 'counsel ill',
  notice: null,
  enteredBy: 'p1',
} as const;

function hearing() {
  const event = buildHearing();
  if (!isAttended(event)) throw new Error('a hearing is attended');
  return event;
}

describe('A reset keeps the old date, struck and linked', () => {
  test('The old setting is told what became of it and names the new one', () => {
    const after = recordReset(hearing(), reset);
    expect(after.details.settings).toMatchObject([
      { id: 'setting-1', status: 'continued', replacedBy: 'setting-2', reason: 'counsel ill' },
      { id: 'setting-2', status: 'set', replacedBy: null, date: on('2025-04-01') },
    ]);
    expect(currentSetting(after).id).toBe('setting-2');
  });

  test('A second reset strikes the second date and leaves the first as it was', () => {
    const once = recordReset(hearing(), reset);
    const twice = recordReset(once, { ...reset, as: 'reset', newSettingId: 'setting-3' });
    expect(twice.details.settings[0]).toEqual(once.details.settings[0]);
    expect(twice.details.settings.map((setting) => setting.replacedBy)).toEqual([
      'setting-2',
      'setting-3',
      null,
    ]);
  });

  test('The hearing before is not touched', () => {
    const before = hearing();
    const copy = structuredClone(before);
    recordReset(before, reset);
    expect(before).toEqual(copy);
  });

  test('A setting id is never used twice', () => {
    expect(() => recordReset(hearing(), { ...reset, newSettingId: 'setting-1' })).toThrow();
  });
});

test('An outcome is said of the current setting alone', () => {
  const after = recordOutcome(recordReset(hearing(), reset), 'held', 'taken under advisement');
  expect(after.details.settings.map((setting) => setting.status)).toEqual(['continued', 'held']);
  expect(after.details.outcome).toBe('taken under advisement');
});
