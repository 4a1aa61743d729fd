import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedLines } from '../../../../shared/custody/counted-runs.ts';
import { sayRun, sayStay, sayTotal } from '../../../../shared/custody/say-arithmetic.ts';
import { stintsOfStay } from '../../../../shared/custody/stints-of-stay.ts';
import { summarizeCustody } from '../../../../shared/custody/summary.ts';
import { addDays, daysBetween } from '../../../../shared/time/civil-day.ts';
import {
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
const START = day('2024-02-20');

function opened(stints: readonly object[], asOf = AS_OF) {
  const summary = summarizeCustody(buildView({ stints }), asOf);
  return { summary, lines: countedLines(summary) };
}

describe('the arithmetic of Petrova, laid open', () => {
  const summary = summarizeCustody(onlyMatterOf(readSample('petrova')), day('2026-11-26'));
  const lines = countedLines(summary);

  test('in all it is one subtraction: June 12 minus February 16', () => {
    const all = lines.at(-1);
    expect(all?.runs.map(sayRun)).toEqual([
      ['Jun 12, 2025 minus Feb 16, 2025 = 116; with the first day 117'],
    ]);
    expect(all?.runs[0]?.stints).toEqual([1, 2, 3, 4, 5]);
    expect(all && sayTotal(all)).toEqual([]);
  });

  test('by authority: ICE May 14 minus February 16, USMS June 12 minus May 14', () => {
    expect(lines.map(({ authority, runs }) => [authority, ...runs.flatMap(sayRun)])).toEqual([
      ['cbp', 'Feb 16, 2025 minus Feb 16, 2025 = 0; with the first day 1'],
      ['ice', 'May 14, 2025 minus Feb 16, 2025 = 87; with the first day 88'],
      ['usms', 'Jun 12, 2025 minus May 14, 2025 = 29; with the first day 30'],
      [null, 'Jun 12, 2025 minus Feb 16, 2025 = 116; with the first day 117'],
    ]);
  });

  test('her stints alone add up to no number, and it says why', () => {
    const [stay] = summary.stays;
    expect(stay && stintsOfStay(stay, summary.spans)).toBeNull();
    expect(stay && sayStay(stay, summary.spans)).toContain('they cancel out');
  });
});

describe('how a total comes about', () => {
  test('two stays are added', () => {
    const { lines } = opened([
      stint('a', on('2025-01-01'), on('2025-01-31'), { endedBy: 'release' }),
      stint('b', on('2025-03-01'), on('2025-03-13')),
    ]);
    expect(lines.at(-1) && sayTotal(lines.at(-1) as (typeof lines)[number])).toEqual([
      '30 + 12 = 42 days elapsed',
      '31 + 13 = 44 days counting both ends',
    ]);
  });

  test('two authorities at once count once in all, and the stay says which days were in two stints', () => {
    const { summary, lines } = opened([
      stint('a', on('2025-01-01'), on('2025-01-31')),
      stint('b', on('2025-01-11'), on('2025-02-10'), { authority: 'usms' }),
    ]);
    const [stay] = summary.stays;
    expect(stay && stintsOfStay(stay, summary.spans)).toEqual({
      own: 60,
      twice: 20,
      between: 0,
      stay: 40,
    });
    expect(stay && sayStay(stay, summary.spans)).toBe(
      'Its stints: 60 − 20 in two stints at once, counted once = 40 days.',
    );
    expect(lines.map(({ total }) => total.elapsed.min)).toEqual([30, 30, 40]);
  });

  test('the night of a transfer belongs to the stay and to no stint', () => {
    const { summary } = opened([
      stint('a', on('2025-01-01'), on('2025-01-10'), { endedBy: 'transfer' }),
      stint('b', on('2025-01-11'), on('2025-01-20')),
    ]);
    const [stay] = summary.stays;
    expect(stay && sayStay(stay, summary.spans)).toBe(
      'Its stints: 18 + 1 between a transfer and the next book-in = 19 days.',
    );
  });

  test('a doubtful end gives two subtractions', () => {
    const { lines } = opened([stint('a', on('2025-01-01'), between('2025-02-01', '2025-02-05'))]);
    expect(lines.at(-1)?.runs.flatMap(sayRun)).toEqual([
      'At least: Feb 1, 2025 minus Jan 1, 2025 = 31; with the first day 32',
      'At most: Feb 5, 2025 minus Jan 1, 2025 = 35; with the first day 36',
    ]);
  });

  test('a range stands in brackets among others, and a stint that is not counted is told of', () => {
    const { lines } = opened([
      stint('a', on('2025-01-01'), between('2025-02-01', '2025-02-05'), { endedBy: 'release' }),
      stint('b', on('2025-03-01'), on('2025-03-13')),
      stint('c', undated, null),
    ]);
    expect(lines.at(-1) && sayTotal(lines.at(-1) as (typeof lines)[number])).toEqual([
      '(31 to 35) + 12 = at least 43 days elapsed',
      '(32 to 36) + 13 = at least 45 days counting both ends',
      'At least: a stint that is not counted can add to it.',
    ]);
  });

  test('an authority none of whose stints is counted has a line without runs', () => {
    const { lines } = opened([stint('a', undated, null)]);
    expect(lines.map(({ authority, runs, total }) => [authority, runs, total.elapsed])).toEqual([
      ['ice', [], { min: 0, max: null }],
      [null, [], { min: 0, max: null }],
    ]);
  });

  test('no custody at all is one line of nothing', () => {
    const { lines } = opened([]);
    expect(lines.map(({ total }) => total.elapsed)).toEqual([{ min: 0, max: 0 }]);
  });

  test('a leap day counts, and the days on which clocks change count as days', () => {
    const leap = opened([stint('a', on('2024-02-28'), on('2024-03-01'))]).lines.at(-1);
    expect(leap?.runs.flatMap(sayRun)).toEqual([
      'Mar 1, 2024 minus Feb 28, 2024 = 2; with the first day 3',
    ]);
    const clocks = opened([stint('a', on('2025-03-08'), on('2025-11-03'))]).lines.at(-1);
    expect(clocks?.total.elapsed).toEqual({ min: 240, max: 240 });
  });

  test('sixty stints one after the other are one stay and add up', () => {
    const stints = Array.from({ length: 60 }, (_, index) =>
      stint(
        `s${String(index).padStart(2, '0')}`,
        on(addDays(START, index * 5)),
        on(addDays(START, index * 5 + 5)),
        { endedBy: 'transfer' },
      ),
    );
    const { summary } = opened(stints);
    expect(summary.stays).toHaveLength(1);
    const [stay] = summary.stays;
    expect(stay && stintsOfStay(stay, summary.spans)).toEqual({
      own: 300,
      twice: 0,
      between: 0,
      stay: 300,
    });
  });
});

describe('whatever the record says', () => {
  const anyStints = fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: 60 }),
      length: fc.integer({ min: 0, max: 20 }),
      doubt: fc.constantFrom(0, 0, 0, 4),
      runs: fc.constantFrom(false, false, false, true),
      authority: fc.constantFrom('ice', 'usms', 'county'),
      endedBy: fc.constantFrom('transfer', 'release', 'unknown'),
    }),
    { maxLength: 6 },
  );
  const written = (drawn: typeof anyStints extends fc.Arbitrary<infer T> ? T : never) =>
    drawn.map(({ from, length, doubt, runs, ...more }, index) =>
      stint(
        `s${String(index)}`,
        on(addDays(START, from)),
        runs
          ? null
          : doubt === 0
            ? on(addDays(START, from + length))
            : between(addDays(START, from + length), addDays(START, from + length + doubt)),
        more,
      ),
    );

  test('the runs of a line, less what counts once, are its total', () => {
    fc.assert(
      fc.property(anyStints, (drawn) => {
        for (const { runs, once, total } of opened(written(drawn)).lines)
          for (const way of ['elapsed', 'bothEnds'] as const) {
            const least = runs.reduce((sum, { days }) => sum + days[way].min, 0);
            expect(least - once[way].min).toBe(total[way].min);
            expect(once[way].min).toBeGreaterThanOrEqual(0);
            const most = runs.reduce((sum, { days }) => sum + (days[way].max ?? 0), 0);
            if (total[way].max !== null) expect(most - (once[way].max ?? 0)).toBe(total[way].max);
          }
      }),
    );
  });

  test('where the stints of a stay add up, they add up to its first day to its last', () => {
    fc.assert(
      fc.property(anyStints, (drawn) => {
        const { summary } = opened(written(drawn));
        for (const stay of summary.stays) {
          const sum = stintsOfStay(stay, summary.spans);
          if (sum === null) continue;
          expect(sum.own - sum.twice + sum.between).toBe(daysBetween(stay.from, stay.to));
          expect(sum.twice).toBeGreaterThanOrEqual(0);
          expect(sum.between).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
