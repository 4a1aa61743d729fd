import { describe, expect, test } from 'vitest';
import {
  proposedEnd,
  resetProblem,
  resetQuestion,
} from '../../../../../renderer/features/records/reset-rules.ts';
import { NEW_YORK, single } from '../../../shared/time/dates.ts';

const at = (from: string, time: string) => single('on', from, { time, zone: NEW_YORK });
const old = at('2026-12-17', '14:00');

describe('A reset', () => {
  test('to the same date and time is refused', () => {
    const next = { ...at('2026-12-17', '14:00'), asTyped: '12/17 2p' };
    expect(resetProblem({ date: old, form: 'exact' }, { date: next, form: 'exact' })).toBe(
      'The new date is the old date.',
    );
  });

  test('to another time of the same day is one', () => {
    const next = at('2026-12-17', '15:00');
    expect(resetProblem({ date: old, form: 'exact' }, { date: next, form: 'exact' })).toBeNull();
  });

  test('from a control date to the exact one is one', () => {
    expect(resetProblem({ date: old, form: 'control' }, { date: old, form: 'exact' })).toBeNull();
  });

  test('without the time that the old setting had is questioned', () => {
    expect(resetQuestion(old, single('on', '2027-01-07'))).toBe(
      'The old setting had 2:00 PM; this one has no time.',
    );
    expect(resetQuestion(old, at('2027-01-07', '09:00'))).toBeNull();
  });

  test.each([
    ['an earlier day', single('on', '2026-12-10'), 'advanced'],
    ['an earlier time of the day', at('2026-12-17', '09:00'), 'advanced'],
    ['a later day', single('on', '2027-01-07'), 'continued'],
    ['a later time of the day', at('2026-12-17', '16:00'), 'continued'],
    ['the day without a time', single('on', '2026-12-17'), 'reset'],
    ['no date yet', { kind: 'undated', asTyped: 'tbd' }, 'reset'],
    ['a month that holds the old day', single('on', '2026-12'), 'reset'],
  ] as const)('to %s is proposed as %3$s', (_, next, expected) => {
    expect(proposedEnd(old, next)).toBe(expected);
  });
});
