import { describe, expect, test } from 'vitest';
import { verifyEvents } from '../../../../shared/model/verify-events.ts';
import { buildEvent, buildHearing } from '../../../builders/records.ts';

const persons = [
  { id: 'p1', initials: 'JP' },
  { id: 'p2', initials: 'MQ' },
];
const second = { by: 'p2', at: 7 };
const entered = (id: string, enteredBy: string) => buildHearing({ id, title: id, enteredBy });

describe('several dates are verified at once', () => {
  test('each that somebody else entered gets its stamp', () => {
    const result = verifyEvents([entered('a', 'p1'), entered('b', 'p1')], second, persons);
    expect(result).toMatchObject({ ok: true, value: { own: [], notAsked: 0 } });
    if (!result.ok) throw new Error(result.failure.code);
    expect(result.value.verified).toMatchObject(
      ['a', 'b'].map((id) => ({
        id,
        details: { settings: [{ verifiedBy: 'p2', verifiedAt: 7 }] },
      })),
    );
  });

  test('one that the person entered is left out, by initials too, and one that asks for nobody is counted', () => {
    const events = [
      entered('a', 'p1'),
      entered('own', 'p2'),
      entered('own-too', 'MQ'),
      buildEvent({ id: 'note' }),
    ];
    expect(verifyEvents(events, second, persons)).toMatchObject({
      ok: true,
      value: { verified: [{ id: 'a' }], own: [{ id: 'own' }, { id: 'own-too' }], notAsked: 1 },
    });
  });

  test.each([
    ['verify/same-person', [entered('own', 'p2'), buildEvent({ id: 'note' })]],
    ['verify/all-own', [entered('own', 'p2'), entered('own-too', 'p2')]],
    ['verify/not-asked', [buildEvent({ id: 'note' })]],
    ['verify/none-asked', [buildEvent({ id: 'note' }), buildEvent({ id: 'other' })]],
  ])('nothing is verified and %s is said', (code, events) => {
    expect(verifyEvents(events, second, persons)).toMatchObject({ ok: false, failure: { code } });
  });

  test('without initials nobody is a second person', () => {
    expect(verifyEvents([entered('a', 'p1')], { by: '', at: 7 }, persons)).toMatchObject({
      ok: false,
      failure: { code: 'verify/nobody' },
    });
  });
});
