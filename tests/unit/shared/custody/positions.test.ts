import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysByPosition } from '../../../../shared/custody/days-by-position.ts';
import { positionConflicts } from '../../../../shared/custody/position-conflicts.ts';
import { summarizeCustody } from '../../../../shared/custody/summary.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import {
  after,
  before,
  between,
  buildView,
  day,
  on,
  onlyMatterOf,
  readSample,
  stint,
  undated,
} from '../../../builders/matter-view.ts';

const AS_OF = day('2025-12-31');
const START = day('2025-01-01');

function position(id: string, from: object, to: object | null, more: object = {}): object {
  return { id, assertedBy: id, authority: 'ice', basis: `Basis ${id}`, from, to, ...more };
}

function counted(stints: readonly object[], positions: readonly object[]) {
  const view = buildView({ stints, positions });
  return daysByPosition(view, summarizeCustody(view, AS_OF)).map(({ position: one, days }) => [
    one.id,
    days?.elapsed ?? null,
  ]);
}

describe('days by position', () => {
  const held = [stint('held', on('2025-01-01'), on('2025-04-01'))];

  test('are the days of that authority while the position is asserted', () => {
    expect(
      counted(held, [
        position('dhs', on('2025-01-01'), on('2025-02-01')),
        position('we', on('2025-02-01'), null),
      ]),
    ).toEqual([
      ['dhs', { min: 31, max: 31 }],
      ['we', { min: 59, max: 59 }],
    ]);
  });

  test('count the same days twice where two positions stand at once', () => {
    expect(
      counted(held, [
        position('dhs', on('2025-01-01'), null),
        position('we', on('2025-01-01'), null),
      ]).map(([, days]) => days),
    ).toEqual([
      { min: 90, max: 90 },
      { min: 90, max: 90 },
    ]);
  });

  test('of another authority are none, and outside of custody none', () => {
    expect(
      counted(held, [
        position('usms', on('2025-01-01'), null, { authority: 'usms' }),
        position('later', on('2025-06-01'), null),
      ]),
    ).toEqual([
      ['usms', { min: 0, max: 0 }],
      ['later', { min: 0, max: 0 }],
    ]);
  });

  test('are a range where the position or the stint has a doubtful end', () => {
    expect(
      counted(held, [
        position('a', between('2025-02-01', '2025-02-10'), null),
        position('b', after('2025-03-01'), null),
        position('c', before('2025-03-01'), on('2025-03-11')),
      ]),
    ).toEqual([
      ['a', { min: 50, max: 59 }],
      ['c', { min: 11, max: 69 }],
      ['b', { min: 0, max: 30 }],
    ]);
  });

  test('are not counted where nobody knows since when', () => {
    expect(counted(held, [position('x', undated, null)])).toEqual([['x', null]]);
  });

  test('leave archived positions out', () => {
    expect(counted(held, [position('x', on('2025-01-01'), null, { archived: true })])).toEqual([]);
  });

  test('of one position that stands throughout are the days of its authority', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 30 })), {
          maxLength: 5,
        }),
        (drawn) => {
          const view = buildView({
            stints: drawn.map(([from, length], index) =>
              stint(
                `s${String(index)}`,
                on(addDays(START, from)),
                on(addDays(START, from + length)),
              ),
            ),
            positions: [position('all', on('2024-01-01'), null)],
          });
          const summary = summarizeCustody(view, AS_OF);
          expect(daysByPosition(view, summary)[0]?.days?.elapsed).toEqual(
            summary.immigration.elapsed,
          );
        },
      ),
    );
  });
});

describe('contradictions', () => {
  const ids = (positions: readonly object[]) =>
    positionConflicts(buildView({ positions }).positions).map(({ authority, positions: own }) => [
      authority,
      ...own.map(({ id }) => id),
    ]);

  test('stand side by side: one hold, one time, two bases', () => {
    expect(
      ids([
        position('we', on('2025-02-01'), null),
        position('dhs', on('2025-01-01'), null),
        position('usms', on('2025-01-01'), null, { authority: 'usms' }),
      ]),
    ).toEqual([['ice', 'dhs', 'we']]);
  });

  test('are none where one basis took the place of another, or both say the same', () => {
    expect(
      ids([
        position('a', on('2025-01-01'), on('2025-02-01')),
        position('b', on('2025-02-02'), null),
      ]),
    ).toEqual([]);
    expect(
      ids([
        position('a', on('2025-01-01'), null, { basis: '8 USC 1226(a)' }),
        position('b', on('2025-01-01'), null, { basis: ' 8  usc 1226(A)' }),
      ]),
    ).toEqual([]);
  });

  test('of Petrova: the Department and the court, on the hold of ICE', () => {
    expect(
      positionConflicts(onlyMatterOf(readSample('petrova')).positions).map(({ positions }) =>
        positions.map(({ assertedBy }) => assertedBy),
      ),
    ).toEqual([['Department of Homeland Security', 'D. Vt., Chief Judge Christina Reiss']]);
  });
});
