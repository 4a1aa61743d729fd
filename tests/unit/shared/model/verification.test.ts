import { describe, expect, test } from 'vitest';
import { recordReset } from '../../../../shared/model/record-reset.ts';
import { dropStaleVerification } from '../../../../shared/model/drop-stale-verification.ts';
import { isAttended } from '../../../../shared/model/event-date.ts';
import { type CaseEvent, eventSchema } from '../../../../shared/model/event.ts';
import {
  isUnverified,
  isUnverifiedAhead,
  verifiedBy,
  verifyEvent,
} from '../../../../shared/model/verification.ts';
import { caseDateSchema } from '../../../../shared/time/case-date.ts';
import { after, day, on } from '../../../builders/matter-view.ts';

const persons = [
  { id: 'p1', initials: 'JP' },
  { id: 'p2', initials: 'MQ' },
];
const least = { id: 'e', matterId: 'm', title: 'Master' };

const hearing = (setting: object = {}, more: object = {}): CaseEvent =>
  eventSchema.parse({
    ...least,
    kind: 'hearing',
    details: { settings: [{ id: 's1', date: on('2027-01-05'), ...setting }] },
    ...more,
  });
const deadline = (more: object = {}): CaseEvent =>
  eventSchema.parse({ ...least, kind: 'deadline', date: on('2027-01-05'), ...more });

function movedTo(event: CaseEvent, date: string): CaseEvent {
  if (!isAttended(event)) throw new Error('Not a hearing');
  return recordReset(event, {
    as: 'reset',
    newSettingId: 's2',
    date: caseDateSchema.parse(on(date)),
    form: 'exact',
    reason: '',
    notice: null,
    enteredBy: 'p1',
  });
}

describe('unverified', () => {
  test('is a hearing that is set and a deadline that is open, until a second person looked', () => {
    expect(isUnverified(hearing())).toBe(true);
    expect(isUnverified(deadline())).toBe(true);
    expect(isUnverified(hearing({ verifiedBy: 'p2' }))).toBe(false);
    expect(isUnverified(deadline({ verifiedBy: 'p2' }))).toBe(false);
  });
  test('is nothing that is over, archived, without a date, or of another kind', () => {
    expect(isUnverified(hearing({ status: 'held' }))).toBe(false);
    expect(isUnverified(hearing({}, { archived: true }))).toBe(false);
    expect(isUnverified(deadline({ details: { status: 'done' } }))).toBe(false);
    expect(
      isUnverified(eventSchema.parse({ ...least, kind: 'arrest', date: on('2026-01-05') })),
    ).toBe(false);
    const tbd = { form: 'to-be-determined', date: { kind: 'undated' } };
    expect(isUnverified(hearing(tbd))).toBe(false);
  });
  test('is what one person entered and verified', () => {
    expect(isUnverified(hearing({ enteredBy: 'p1', verifiedBy: 'p1' }))).toBe(true);
  });
  test('is a hearing again after a reset', () => {
    const verified = hearing({ verifiedBy: 'p2', verifiedAt: 5 });
    expect(isUnverified(movedTo(verified, '2027-02-05'))).toBe(true);
  });
  test('is not a hearing that was verified as a whole after its setting was entered', () => {
    const whole = { verifiedBy: 'p2', verifiedAt: 10 };
    expect(isUnverified(hearing({ enteredAt: 5 }, whole))).toBe(false);
    expect(isUnverified(hearing({ enteredAt: 15 }, whole))).toBe(true);
    expect(isUnverified(hearing({}, { verifiedBy: 'p2' }))).toBe(false);
    expect(isUnverified(movedTo(hearing({}, { verifiedBy: 'p2' }), '2027-02-05'))).toBe(true);
  });
});

describe('unverified ahead', () => {
  const asOf = (date: object, today: string) => isUnverifiedAhead(deadline({ date }), day(today));
  test('is what can still come, the day itself too', () => {
    expect(asOf(on('2027-01-05'), '2027-01-05')).toBe(true);
    expect(asOf(on('2027-01-05'), '2027-01-06')).toBe(false);
    expect(asOf(on('2027-01'), '2027-01-31')).toBe(true);
    expect(isUnverifiedAhead(hearing({ date: on('2027-01-05') }), day('2027-01-06'))).toBe(false);
  });
  test('is a deadline that waits for its date, and one after a day that is long past', () => {
    expect(asOf({ kind: 'undated' }, '2027-02-01')).toBe(true);
    expect(asOf(after('2026-01-05'), '2027-02-01')).toBe(true);
  });
  test('is nothing that a second person looked at', () => {
    expect(isUnverifiedAhead(deadline({ verifiedBy: 'p2' }), day('2026-01-01'))).toBe(false);
  });
});

describe('verifying', () => {
  test('stamps the current setting of a hearing, and a deadline itself', () => {
    for (const event of [hearing({ enteredBy: 'p1' }), deadline({ enteredBy: 'p1' })]) {
      const verified = verifyEvent(event, { by: 'p2', at: 7 }, persons);
      if (!verified.ok) throw new Error(verified.failure.code);
      expect(isUnverified(verified.value)).toBe(false);
      expect(verifiedBy(verified.value)).toBe('p2');
      expect(eventSchema.parse(verified.value)).toEqual(verified.value);
    }
  });
  test('is refused to whoever entered it, also where initials stand there', () => {
    for (const enteredBy of ['p1', 'JP', 'jp']) {
      const refused = verifyEvent(hearing({ enteredBy }), { by: 'p1', at: 7 }, persons);
      expect(!refused.ok && refused.failure.code).toBe('verify/same-person');
    }
    const whole = verifyEvent(hearing({}, { enteredBy: 'p1' }), { by: 'p1', at: 7 }, persons);
    expect(whole.ok).toBe(false);
  });
  test('is refused to nobody, and where nothing asks for it', () => {
    const nobody = verifyEvent(hearing(), { by: '', at: 7 }, persons);
    expect(!nobody.ok && nobody.failure.code).toBe('verify/nobody');
    const held = verifyEvent(hearing({ status: 'held' }), { by: 'p2', at: 7 }, persons);
    expect(!held.ok && held.failure.code).toBe('verify/not-asked');
  });
});

describe('a date that is changed in place', () => {
  const stamp = { verifiedBy: 'p2', verifiedAt: 7 };
  test('loses its verification, of a setting as of a deadline', () => {
    const before = deadline(stamp);
    const after = dropStaleVerification(deadline({ ...stamp, date: on('2027-01-06') }), before);
    expect(isUnverified(after)).toBe(true);
    const moved = dropStaleVerification(
      hearing({ ...stamp, date: on('2027-01-06') }),
      hearing(stamp),
    );
    expect(isUnverified(moved)).toBe(true);
  });
  test('keeps it where only other words changed, or how the date was typed', () => {
    const before = deadline(stamp);
    for (const more of [{ note: 'A note' }, { date: { ...on('2027-01-05'), asTyped: '1/5/27' } }]) {
      const after = deadline({ ...stamp, ...more });
      expect(dropStaleVerification(after, before)).toBe(after);
    }
  });
  test('keeps a verification that comes with the change', () => {
    const after = deadline({ verifiedBy: 'p2', verifiedAt: 9, date: on('2027-01-06') });
    expect(dropStaleVerification(after, deadline(stamp))).toBe(after);
  });
});
