import { describe, expect, test } from 'vitest';
import { readAsOf } from '../../../../../renderer/features/custody/read-as-of.ts';
import { day } from '../../../../builders/matter-view.ts';

const today = day('2026-11-26');
const limit = day('2026-11-20');

describe('the day that custody is counted to', () => {
  test('is the limit of facts where nothing is typed, or nothing that can be read', () => {
    for (const text of ['', '  ', 'xyz'])
      expect(readAsOf(text, { today, limit })).toEqual({ asOf: limit, problem: null });
  });

  test('is the day that is typed, up to the limit', () => {
    expect(readAsOf('3/31/25', { today, limit })).toEqual({ asOf: '2025-03-31', problem: null });
    expect(readAsOf('11/20/26', { today, limit })).toEqual({ asOf: limit, problem: null });
  });

  test('is never past the limit, and it says so', () => {
    expect(readAsOf('11/21/26', { today, limit })).toEqual({
      asOf: limit,
      problem:
        'Past Nov 20, 2026, through which facts are current, nothing is claimed: counted to that day.',
    });
    expect(readAsOf('tomorrow', { today, limit: today })).toEqual({
      asOf: today,
      problem: 'That day lies ahead: counted to today.',
    });
  });

  test('is one exact day', () => {
    for (const text of ['feb 2025', '~2/23/25', '2/16-5/14/25'])
      expect(readAsOf(text, { today, limit })).toEqual({
        asOf: limit,
        problem: 'One exact day is needed here.',
      });
  });
});
