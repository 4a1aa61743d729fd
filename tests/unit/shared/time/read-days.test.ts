import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  disputedTiers,
  readDays,
  standingsOf,
  SWITCHABLE_TIERS,
  USUAL_STANDINGS,
} from '../../../../shared/time/read-days.ts';
import { caseDay, day } from './dates.ts';

const nowhere = { state: null, own: [] };
const tiers = fc.uniqueArray(fc.constantFrom(...SWITCHABLE_TIERS));

test('What the office counts unless it chooses is the Monday of a Sunday holiday and the state’s days', () => {
  expect(standingsOf(['T2', 'T5'])).toEqual(USUAL_STANDINGS);
  expect(USUAL_STANDINGS).toEqual({
    T1: 'holiday',
    T2: 'disputed-holiday',
    T3: 'disputed-workday',
    T4: 'disputed-workday',
    T5: 'holiday',
    'T5-observed': 'disputed-workday',
    T6: 'disputed-workday',
  });
});

describe('A switch', () => {
  test('never settles a doubtful tier, so that its other date is always shown', () => {
    fc.assert(
      fc.property(tiers, (counted) => {
        const disputed = disputedTiers(standingsOf(counted));
        for (const tier of SWITCHABLE_TIERS)
          expect(disputed.includes(tier)).toBe(tier !== 'T5' || !counted.includes('T5'));
      }),
    );
  });

  test('opens no day and shuts no day on the widest and the narrowest reading but for the state’s own', () => {
    fc.assert(
      fc.property(caseDay, tiers, (on, counted) => {
        const standings = standingsOf(counted);
        const shut = (reading: 'fewest' | 'most') => readDays(nowhere, standings, reading)(on);
        expect(shut('most')).toEqual(readDays(nowhere, USUAL_STANDINGS, 'most')(on));
        expect(shut('fewest')).toEqual(readDays(nowhere, USUAL_STANDINGS, 'fewest')(on));
      }),
    );
  });

  test('turns the day that is counted first', () => {
    const friday = day('2026-07-03');
    expect(readDays(nowhere, standingsOf(['T2']), 'as-read')(friday)).toBeNull();
    expect(readDays(nowhere, standingsOf(['T2', 'T3']), 'as-read')(friday)?.tier).toBe('T3');
  });
});
