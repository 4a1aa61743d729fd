import { describe, expect, test } from 'vitest';
import { currentSetting, isAttended } from '../../../../shared/model/event-date.ts';
import { recordAct } from '../../../../shared/model/setting-act.ts';
import { isStruck } from '../../../../shared/chronology/event-items.ts';
import { buildHearing } from '../../../builders/records.ts';

function hearing() {
  const event = buildHearing();
  if (!isAttended(event)) throw new Error('a hearing is attended');
  return event;
}
const next = {
  newSettingId: 'setting-2',
  date: { kind: 'on', from: '2025-04-01', precision: 'day', asTyped: '' },
  form: 'exact',
  notice: null,
  madeOn: { kind: 'on', from: '2025-03-03', precision: 'day', asTyped: '' },
  servedHow: 'in open court',
  enteredBy: 'mr',
} as const;

describe('What became of a hearing', () => {
  test('One that was held and goes on stays held, unstruck, and is linked to the next date', () => {
    const after = recordAct(hearing(), { as: 'held', reason: 'pleadings taken', next });
    const [first] = after.details.settings;
    expect(first).toMatchObject({
      status: 'held',
      replacedBy: 'setting-2',
      reason: 'pleadings taken',
    });
    expect(first !== undefined && isStruck(first)).toBe(false);
    expect(currentSetting(after)).toMatchObject({ servedHow: 'in open court', status: 'set' });
    expect(after.details.outcome).toBe('pleadings taken');
  });

  test('A second outcome leaves the first one beside its own setting', () => {
    const once = recordAct(hearing(), { as: 'held', reason: 'pleadings taken', next });
    const twice = recordAct(once, { as: 'held', reason: 'relief granted', next: null });
    expect(twice.details.settings.map(({ reason }) => reason)).toEqual([
      'pleadings taken',
      'relief granted',
    ]);
    expect(twice.details.outcome).toBe('relief granted');
  });

  test.each(['vacated', 'not-reached'] as const)(
    'One that is %s keeps the outcome that it had',
    (as) => {
      const known = recordAct(hearing(), { as: 'held', reason: 'argued', next });
      const after = recordAct(known, { as, reason: 'court closed', next: null });
      expect(currentSetting(after)).toMatchObject({ status: as, reason: 'court closed' });
      expect(after.details.outcome).toBe('argued');
    },
  );

  test.each(['reset', 'continued', 'advanced'] as const)('None is %s without a date', (as) => {
    expect(() => recordAct(hearing(), { as, reason: '', next: null })).toThrow();
  });
});
