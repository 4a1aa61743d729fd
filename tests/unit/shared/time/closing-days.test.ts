import { describe, expect, test } from 'vitest';
import { closingsOn } from '../../../../shared/time/closing-days.ts';
import { disputedTiers, readDays, USUAL_STANDINGS } from '../../../../shared/time/read-days.ts';
import { day } from './dates.ts';

const at = (on: string, state: string | null = null) => closingsOn(day(on), { state, own: [] });

describe('Every reason for which a day may be closed is named', () => {
  test.each<[string, string | null, string[]]>([
    ['2026-11-23', null, []],
    ['2026-11-21', null, ['weekend Saturday']],
    ['2026-07-04', null, ['weekend Saturday', 'T1 Independence Day']],
    ['2026-07-03', null, ['T3 Independence Day']],
    ['2027-07-05', null, ['T2 Independence Day']],
    ['2018-12-05', null, ['T4 the order for the funeral of President George H. W. Bush']],
    ['2025-12-24', null, ['T4 the order of December 18, 2025']],
    ['2007-01-02', null, ['T4 the order for the funeral of President Gerald R. Ford']],
    ['2008-12-26', null, ['T4 the order of December 12, 2008']],
    ['2025-01-09', null, ['T4 Executive Order 14133']],
    ['2026-04-20', null, []],
    ['2026-04-20', 'MA', ["T5 Patriots' Day"]],
    ['2026-04-20', 'VT', []],
    ['2026-03-03', 'VT', ['T5 Town Meeting Day']],
    ['2025-08-16', 'VT', ['weekend Saturday', 'T5 Bennington Battle Day']],
    ['2025-08-15', 'VT', ['T5-observed Bennington Battle Day']],
    ['2026-08-17', 'VT', ['T5-observed Bennington Battle Day']],
    ['2027-08-16', 'VT', ['T5 Bennington Battle Day']],
    ['2025-01-20', 'MA', ['T1 Birthday of Martin Luther King, Jr.']],
    ['2021-01-20', 'DC', ['T6 Inauguration Day']],
    ['2021-01-20', 'MA', []],
    ['2022-01-20', 'DC', []],
    ['2026-11-27', null, []],
    ['2026-12-24', null, []],
  ])('%s in %s', (on, state, expected) => {
    expect(at(on, state).map(({ tier, name }) => `${tier} ${name}`)).toEqual(expected);
  });

  test('a closure that the user entered has its own reason', () => {
    const own = [{ on: day('2026-11-23'), reason: 'flood' }];
    expect(closingsOn(day('2026-11-23'), { state: null, own })).toEqual([
      { on: '2026-11-23', tier: 'own', name: 'flood' },
    ]);
  });
});

describe('A reading says which of them close a day', () => {
  const place = { state: 'VT', own: [] };
  const closed = (on: string, reading: Parameters<typeof readDays>[2]) =>
    readDays(place, USUAL_STANDINGS, reading)(day(on)) !== null;

  test.each<[string, string, boolean, boolean, boolean]>([
    ['a Saturday', '2026-11-21', true, true, true],
    ['a day of the statute', '2026-11-26', true, true, true],
    ['a Monday after a Sunday', '2027-07-05', true, false, true],
    ['a Friday before a Saturday', '2026-07-03', false, false, true],
    ['a day that the President closed', '2025-12-26', false, false, true],
    ['a state’s own day', '2026-03-03', true, true, true],
    ['a state’s observed day', '2026-08-17', false, false, true],
    ['a plain day', '2026-11-23', false, false, false],
  ])('%s (%s): as read %s, fewest %s, most %s', (_what, on, asRead, fewest, most) => {
    expect([closed(on, 'as-read'), closed(on, 'fewest'), closed(on, 'most')]).toEqual([
      asRead,
      fewest,
      most,
    ]);
  });

  test('one tier can be turned alone', () => {
    expect(closed('2026-07-03', { turned: 'T3' })).toBe(true);
    expect(closed('2026-07-03', { turned: 'T4' })).toBe(false);
    expect(closed('2027-07-05', { turned: 'T2' })).toBe(false);
  });

  test('a tier that is switched off closes nothing on any reading', () => {
    const standings = { ...USUAL_STANDINGS, T3: 'workday' } as const;
    for (const reading of ['as-read', 'fewest', 'most', { turned: 'T3' }] as const)
      expect(readDays(place, standings, reading)(day('2026-07-03'))).toBeNull();
    expect(disputedTiers(standings)).not.toContain('T3');
  });
});
