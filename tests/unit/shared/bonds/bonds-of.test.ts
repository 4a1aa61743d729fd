import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bondsOf, nextSteps, sayAmount, stepOrder } from '../../../../shared/bonds/bonds-of.ts';
import { titleOfStep } from '../../../../shared/bonds/step-title.ts';
import { buildView, on, undated } from '../../../builders/matter-view.ts';

const step = (id: string, name: string, date: object, details: object = {}, more: object = {}) => ({
  id,
  kind: 'bond',
  title: id,
  date,
  details: { step: name, bondId: 'bond', ...details },
  ...more,
});
const bonds = (...events: object[]) => bondsOf(buildView({ events }));
const standing = (...events: object[]) => bonds(...events)[0]?.standing.says;

describe('a bond', () => {
  test('is its steps in order, whatever order they were typed in', () => {
    const [bond, other] = bonds(
      step('c', 'posted', on('2026-10-22')),
      step('a', 'asked', on('2026-10-05'), { forum: 'Immigration court' }),
      step('b', 'set', on('2026-10-20'), { amountUsd: 7500 }),
      step('d', 'stayed', on('2026-10-21'), { forum: 'BIA' }, { archived: true }),
    );
    expect(other).toBeUndefined();
    expect(bond?.steps.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(bond?.forum).toBe('Immigration court');
  });
  test('on one day stands asked, heard, set, appealed', () => {
    const names = ['appealed', 'set', 'heard', 'asked'];
    const [bond] = bonds(...names.map((name) => step(name, name, on('2026-10-20'))));
    expect(bond?.steps.map(({ id }) => id)).toEqual(['asked', 'heard', 'set', 'appealed']);
  });
  test('without an id of its own stands alone', () => {
    expect(
      bonds(
        step('a', 'asked', on('2026-10-05'), { bondId: null }),
        step('b', 'asked', undated, { bondId: null }),
      ),
    ).toHaveLength(2);
  });
  test('that is set is never said to be posted', () => {
    const set = step('set', 'set', on('2026-10-20'), { amountUsd: 7500 });
    expect(standing(set)).toBe('Set at $7,500, not posted');
    expect(standing(step('s', 'set', on('2026-10-20')))).toBe(
      'Set, amount not recorded, not posted',
    );
    const appealed = step('ap', 'appealed', on('2026-10-21'), { appealedBy: 'government' });
    expect(standing(set, appealed)).toBe('Set at $7,500, appealed by the government, not posted');
    const stayed = step('st', 'stayed', on('2026-10-22'));
    expect(standing(set, appealed, stayed)).toBe('Set at $7,500, stayed, not posted');
    fc.assert(
      fc.property(fc.subarray(stepOrder.filter((name) => name !== 'posted')), (names) => {
        const says = standing(...names.map((name) => step(name, name, on('2026-10-20')))) ?? '';
        if (!names.includes('released')) expect(says).not.toMatch(/^posted/i);
      }),
    );
  });
  test('stands as what follows its last decision', () => {
    const set = step('set', 'set', on('2026-10-20'), { amountUsd: 7500 });
    const posted = step('posted', 'posted', on('2026-10-22'));
    expect(standing(set, posted)).toBe('Posted; no release is recorded');
    expect(standing(set, posted, step('r', 'released', on('2026-10-23')))).toBe(
      'Posted and released',
    );
    expect(standing(set, posted, step('d', 'denied', on('2026-11-01')))).toBe('Denied');
    expect(standing(set, posted, step('x', 'breached', on('2026-11-01')))).toBe('Breach recorded');
    expect(standing(set, posted, step('x', 'cancelled', on('2026-11-01')))).toBe('Cancelled');
    expect(standing(step('a', 'asked', on('2026-10-01')))).toBe('Asked, not decided');
    expect(
      standing(step('a', 'asked', on('2026-10-01')), step('h', 'heard', on('2026-10-02'))),
    ).toBe('Heard, not decided');
  });
});

describe('steps', () => {
  test('offer what usually comes next, and never themselves', () => {
    expect(nextSteps(null)[0]).toBe('asked');
    for (const name of stepOrder) {
      const [bond] = bonds(step('x', name, on('2026-10-20')));
      if (bond === undefined) throw new Error(name);
      expect(nextSteps(bond).length).toBeGreaterThan(0);
      if (name !== 'cancelled') expect(nextSteps(bond)).not.toContain(name);
    }
  });
  test('are called by what they are', () => {
    const titled = (name: (typeof stepOrder)[number], amountUsd: number | null = null) =>
      titleOfStep({ step: name, amountUsd, appealedBy: null });
    expect(titled('set', 7500)).toBe('Bond set at $7,500');
    expect(titled('set')).toBe('Bond set');
    expect(titled('posted', 7500)).toBe('Bond posted');
    expect(titleOfStep({ step: 'appealed', amountUsd: null, appealedBy: 'government' })).toBe(
      'Government appeals the bond',
    );
    expect(sayAmount(1500.5)).toBe('$1,500.50');
  });
});
