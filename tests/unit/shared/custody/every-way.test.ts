import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorityOrder } from '../../../../shared/custody/authority-names.ts';
import type { CustodyDays } from '../../../../shared/custody/day-count.ts';
import { summarizeCustody } from '../../../../shared/custody/summary.ts';
import { addDays, dayNumber } from '../../../../shared/time/civil-day.ts';
import { between, buildView, day, on, stint } from '../../../builders/matter-view.ts';
import { bothEndsIn, elapsedIn, possibleDays, type RealStint } from './possible-days.ts';

const START = day('2025-01-01');
const LIMIT = addDays(START, 34);

const anyEnd = fc.record({
  step: fc.integer({ min: 0, max: 5 }),
  width: fc.constantFrom(0, 0, 1, 3),
});
const anyStint = fc.record({
  start: anyEnd,
  end: anyEnd,
  runs: fc.constantFrom(false, false, false, false, true),
  authority: fc.constantFrom('ice', 'usms', 'county'),
  place: fc.constantFrom('North', 'South', null),
  endedBy: fc.constantFrom('transfer', 'transfer', 'release', 'unknown'),
});

/** Stints one after the other, with doubts that can overlap; now and then one goes back in time. */
const anyStints = fc
  .array(fc.tuple(anyStint, fc.constantFrom(0, 0, 0, -4)), { minLength: 1, maxLength: 4 })
  .map((drawn) => {
    let at = 0;
    return drawn.map(([{ start, end, runs, authority, place, endedBy }, back], index) => {
      const from = Math.max(0, at + start.step + back);
      at = from + end.step;
      const dateOf = (first: number, width: number) =>
        width === 0
          ? on(addDays(START, first))
          : between(addDays(START, first), addDays(START, first + width));
      return stint(
        `s${String(index)}`,
        dateOf(from, start.width),
        runs ? null : dateOf(at, end.width),
        { authority, endedBy, facility: place === null ? null : { name: place } },
      );
    });
  });

function counted(stints: readonly object[]) {
  const view = buildView({ stints });
  const summary = summarizeCustody(view, LIMIT);
  const all: readonly (readonly [readonly string[], CustodyDays])[] = [
    [authorityOrder, summary.total],
    [['ice', 'cbp', 'orr'], summary.immigration],
    [['usms', 'bop', 'state', 'county'], summary.criminal],
    ...summary.byAuthority.map(({ authority, days }) => [[authority], days] as const),
  ];
  return { view, summary, all };
}

function expectWithin(
  real: number,
  { min, max }: CustodyDays['elapsed'],
  world: readonly RealStint[],
): void {
  if (real >= min && real <= (max ?? real)) return;
  const days = world.map(({ stint: { id }, from, to }) => `${id} ${String(from)} to ${String(to)}`);
  expect.fail(`${String(real)} is not within ${String(min)} to ${String(max)}: ${days.join(', ')}`);
}

describe('whatever the days really were', () => {
  test('each count lies in its range, in all and for each authority', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyStints, (stints) => {
        const { view, summary, all } = counted(stints);
        for (const world of possibleDays(view.stints, summary)) {
          tried++;
          for (const [authorities, days] of all) {
            expectWithin(elapsedIn(world, authorities), days.elapsed, world);
            expectWithin(bothEndsIn(world, authorities), days.bothEnds, world);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(tried).toBeGreaterThan(1_000);
  });

  test('the least is at most the most, and the most no more than the calendar from first to last', () => {
    fc.assert(
      fc.property(anyStints, (stints) => {
        const { summary, all } = counted(stints);
        const possible = new Set(
          summary.stays.flatMap(({ start, end }) => {
            const from = dayNumber(start.earliest ?? START);
            const length = dayNumber(end.latest) - from;
            return Array.from({ length }, (_, index) => from + index);
          }),
        );
        for (const [, { elapsed, bothEnds }] of all) {
          expect(elapsed.min).toBeGreaterThanOrEqual(0);
          expect(elapsed.max ?? Infinity).toBeGreaterThanOrEqual(elapsed.min);
          expect(bothEnds.max ?? Infinity).toBeGreaterThanOrEqual(bothEnds.min);
          expect(elapsed.max).toBeLessThanOrEqual(possible.size);
        }
      }),
    );
  });

  test('of exact stints one after the other, the authorities add up to the total', () => {
    const oneAfterTheOther = fc
      .array(
        fc.record({
          gap: fc.integer({ min: 0, max: 3 }),
          length: fc.integer({ min: 0, max: 5 }),
          authority: fc.constantFrom('ice', 'usms', 'county'),
          endedBy: fc.constantFrom('transfer', 'release', 'unknown'),
        }),
        { maxLength: 6 },
      )
      .map((drawn) => {
        let at = 0;
        return drawn.map(({ gap, length, ...more }, index) => {
          const from = at + gap;
          at = from + length;
          return stint(`s${String(index)}`, on(addDays(START, from)), on(addDays(START, at)), more);
        });
      });
    fc.assert(
      fc.property(oneAfterTheOther, (stints) => {
        const { summary } = counted(stints);
        const parts = summary.byAuthority.reduce((sum, { days }) => sum + days.elapsed.min, 0);
        expect(summary.total.elapsed).toEqual({ min: parts, max: parts });
      }),
    );
  });
});
