import { describe, expect, test } from 'vitest';
import { lacksSecondPerson } from '../../../../shared/chronology/lacks-second-person.ts';
import { unverifiedRecords } from '../../../../shared/chronology/unverified-records.ts';
import { buildView, on, stint } from '../../../builders/matter-view.ts';

function hearing(event: object, settings: readonly object[]) {
  const [made] = buildView({
    events: [{ id: 'h', kind: 'hearing', title: 'Bail', ...event, details: { settings } }],
  }).events;
  if (made === undefined) throw new Error('no event');
  return made;
}
const old = { id: 'a', date: on('2025-03-03'), status: 'reset', replacedBy: 'b', enteredAt: 10 };

describe('verified by a second person', () => {
  test('a hearing is verified by its present setting, or as a whole while it has but one', () => {
    const one = { id: 'a', date: on('2025-03-03') };
    expect(lacksSecondPerson(hearing({}, [one]))).toBe(true);
    expect(lacksSecondPerson(hearing({ verifiedBy: 'MQ' }, [one]))).toBe(false);
    expect(lacksSecondPerson(hearing({}, [{ ...one, verifiedBy: 'MQ' }]))).toBe(false);
  });

  test('a hearing that was verified and then reset is unverified again', () => {
    const reset = { id: 'b', date: on('2025-03-10'), enteredAt: 30 };
    const verified = { verifiedBy: 'MQ', verifiedAt: 20 };
    expect(lacksSecondPerson(hearing(verified, [old, reset]))).toBe(true);
    expect(lacksSecondPerson(hearing({}, [old, { ...reset, verifiedBy: 'MQ' }]))).toBe(false);
  });

  test('the unverified records of a matter are events and custody alike', () => {
    const view = buildView({
      events: [{ id: 'e', kind: 'note', title: 'Call', date: on('2025-03-03'), verifiedBy: 'MQ' }],
      stints: [
        stint('a', on('2025-01-01'), null, { verifiedBy: 'MQ' }),
        stint('b', on('2025-02-01'), null),
      ],
    });
    expect([...unverifiedRecords(view)]).toEqual(['b']);
  });
});
