import { describe, expect, test } from 'vitest';
import { rowProblems } from '../../../../../renderer/features/records/row-rules.ts';
import { day, NEW_YORK, single } from '../../../shared/time/dates.ts';

const today = day('2026-11-23');

test('A claim is not lifted before it was lodged', () => {
  const values = { lodged: single('on', '2026-06-01'), lifted: single('on', '2026-05-01') };
  expect(Object.keys(rowProblems('claim', values, today))).toEqual(['lifted']);
});

test('A bar does not expire before it begins', () => {
  const values = {
    from: single('on', '2026-06-01'),
    expires: single('on', '2026-05-01'),
    servedWhom: '',
    servedOn: null,
  };
  expect(Object.keys(rowProblems('bar', values, today))).toEqual(['expires']);
});

test('Service of a bar says on whom and when', () => {
  const from = single('on', '2026-06-01');
  expect(rowProblems('bar', { from, servedWhom: 'ICE', servedOn: null }, today)).toEqual({
    servedOn: 'Say when it was served.',
  });
  expect(rowProblems('bar', { from, servedWhom: '', servedOn: from }, today)).toEqual({
    servedWhom: 'Say on whom it was served.',
  });
});

test('Facts are current through today at the latest', () => {
  expect(rowProblems('matter', { factsCurrentThrough: '2026-11-24' }, today)).toHaveProperty(
    'factsCurrentThrough',
  );
  expect(rowProblems('matter', { factsCurrentThrough: '2026-11-23' }, today)).toEqual({});
});

describe('A custody check', () => {
  test('is made on one exact day that has come', () => {
    expect(rowProblems('confirmation', { when: single('on', '2026-11') }, today)).toHaveProperty(
      'when',
    );
    expect(rowProblems('confirmation', { when: single('on', '2026-12-01') }, today)).toHaveProperty(
      'when',
    );
  });

  test('with a time says whose clock it was', () => {
    const when = single('on', '2026-11-20', { time: '09:00' });
    expect(rowProblems('confirmation', { when }, today)).toEqual({
      zone: 'Choose the time zone of this time.',
    });
    const zoned = single('on', '2026-11-20', { time: '09:00', zone: NEW_YORK });
    expect(rowProblems('confirmation', { when: zoned }, today)).toEqual({});
  });
});
