import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countStays } from '../../../../shared/custody/count-stays.ts';
import { printDays } from '../../../../shared/custody/day-count.ts';
import { custodySpans } from '../../../../shared/custody/spans.ts';
import { staysOf } from '../../../../shared/custody/stays.ts';
import { summarizeCustody } from '../../../../shared/custody/summary.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import {
  after,
  around,
  before,
  between,
  buildView,
  day,
  on,
  stint,
  undated,
} from '../../../builders/matter-view.ts';

const AS_OF = day('2025-12-31');

function count(stints: readonly object[], factsCurrentThrough: string | null = null) {
  const view = buildView({ matter: { factsCurrentThrough }, stints });
  return countStays(staysOf(custodySpans(view, AS_OF)));
}

const elapsed = (stints: readonly object[]) => count(stints).elapsed;

describe('days are counted by the two conventions, never mixed', () => {
  test('elapsed is book-out minus book-in; counting both ends adds one day to each stay', () => {
    expect(count([stint('a', on('2025-02-16'), on('2025-06-12'))])).toEqual({
      elapsed: { min: 116, max: 116 },
      bothEnds: { min: 117, max: 117 },
    });
  });

  test('in and out on one day are no elapsed day, and one day counting both ends', () => {
    expect(count([stint('a', on('2025-02-16'), on('2025-02-16'))])).toEqual({
      elapsed: { min: 0, max: 0 },
      bothEnds: { min: 1, max: 1 },
    });
  });

  test('two stays apart count their ends each', () => {
    const apart = [
      stint('a', on('2025-01-01'), on('2025-01-11'), { endedBy: 'release' }),
      stint('b', on('2025-03-01'), on('2025-03-11')),
    ];
    expect(count(apart)).toEqual({
      elapsed: { min: 20, max: 20 },
      bothEnds: { min: 22, max: 22 },
    });
  });

  test('the change of clocks in March adds or takes no day', () => {
    expect(elapsed([stint('a', on('2025-03-08'), on('2025-03-10'))])).toEqual({ min: 2, max: 2 });
  });

  test('no stints are no days', () => {
    expect(count([])).toEqual({ elapsed: { min: 0, max: 0 }, bothEnds: { min: 0, max: 0 } });
  });
});

describe('doubtful ends give ranges', () => {
  test('an end around a day gives the days of three to either side', () => {
    expect(elapsed([stint('a', on('2025-02-16'), around('2025-02-23'))])).toEqual({
      min: 4,
      max: 10,
    });
  });

  test('a start in a month gives a range as wide as the month', () => {
    expect(elapsed([stint('a', on('2025-02'), on('2025-05-14'))])).toEqual({ min: 75, max: 102 });
  });

  test('an end between two days gives both counts', () => {
    expect(elapsed([stint('a', on('2025-05-14'), between('2025-05-15', '2025-06-12'))])).toEqual({
      min: 1,
      max: 29,
    });
  });

  test('an end with no limit can be as late as the as-of day, and no later', () => {
    const days = elapsed([stint('a', on('2025-05-14'), after('2025-05-20'))]);
    expect(printDays(days)).toBe('7 to 231 days');
    expect(elapsed([stint('a', on('2025-01-01'), after('2025-12-20'))])).toEqual({
      min: 354,
      max: 364,
    });
  });

  test('a start with no limit gives "at least"', () => {
    const days = elapsed([stint('a', before('2025-05-14'), on('2025-05-20'))]);
    expect(printDays(days)).toBe('at least 7 days');
  });

  test('a stint that ended nobody knows when can have ended on any day up to the as-of day', () => {
    expect(elapsed([stint('a', on('2025-05-14'), undated)])).toEqual({ min: 0, max: 231 });
  });

  test('a stint does not end before it began, however vague its end', () => {
    expect(elapsed([stint('a', on('2025-05-14'), on('2025-05'))])).toEqual({ min: 0, max: 17 });
  });

  test('a stint that need not have begun by the limit may be no day at all', () => {
    const stints = [stint('a', between('2025-12-20', '2026-01-10'), null)];
    expect(count(stints)).toEqual({ elapsed: { min: 0, max: 11 }, bothEnds: { min: 0, max: 12 } });
  });

  test.each([
    [{ min: 79, max: 84 }, '79 to 84 days'],
    [{ min: 1, max: 1 }, '1 day'],
    [{ min: 0, max: 1 }, '0 to 1 day'],
    [{ min: 1, max: null }, 'at least 1 day'],
    [{ min: 0, max: null }, 'days not known'],
  ])('%o is printed as "%s"', (days, text) => {
    expect(printDays(days)).toBe(text);
  });
});

describe('what is counted', () => {
  test('stints that overlap count once', () => {
    const overlapping = [
      stint('a', on('2025-01-01'), on('2025-02-01')),
      stint('b', on('2025-01-15'), on('2025-01-20'), { authority: 'county' }),
    ];
    expect(elapsed(overlapping)).toEqual({ min: 31, max: 31 });
  });

  test('a stint without a book-out counts to the as-of day', () => {
    expect(elapsed([stint('a', on('2025-12-01'), null)])).toEqual({ min: 30, max: 30 });
  });

  test('no day past "facts current through" counts, running or not', () => {
    const stints = [
      stint('a', on('2025-06-01'), null),
      stint('b', on('2025-06-10'), on('2025-09-01'), { authority: 'county' }),
    ];
    expect(count(stints, '2025-06-25').elapsed).toEqual({ min: 24, max: 24 });
  });

  test('a stint that begins after the limit does not count', () => {
    expect(count([stint('a', on('2025-07-01'), null)], '2025-06-25').bothEnds).toEqual({
      min: 0,
      max: 0,
    });
  });

  test('an archived stint does not count, and neither does one without a day of book-in', () => {
    const ignored = [
      stint('a', on('2025-01-01'), on('2025-02-01'), { archived: true }),
      stint('b', undated, on('2025-02-01')),
    ];
    expect(elapsed(ignored)).toEqual({ min: 0, max: 0 });
  });

  test('a claim is never counted as days', () => {
    const view = buildView({
      claims: [{ id: 'c', kind: 'ice-detainer-i247a', authority: 'ice', lodged: on('2025-01-01') }],
    });
    expect(summarizeCustody(view, AS_OF).total.elapsed).toEqual({ min: 0, max: 0 });
  });
});

const START = day('2025-01-01');
const offset = fc.integer({ min: 0, max: 300 });
const anyEnd = fc
  .tuple(fc.constantFrom(on, around, before, after), offset)
  .map(([kind, days]) => kind(addDays(START, days)));
const anyBookOut = fc.option(fc.oneof(anyEnd, fc.constant(undated)), { nil: null });
const anyStint = fc.record({
  bookIn: anyEnd,
  bookOut: anyBookOut,
  authority: fc.constantFrom('ice', 'usms', 'county'),
  place: fc.constantFrom('North', 'South', 'West'),
  endedBy: fc.constantFrom('transfer', 'release', 'unknown', null),
});
const anyStints = fc
  .array(anyStint, { maxLength: 8 })
  .map((stints) =>
    stints.map(({ bookIn, bookOut, place, ...more }, index) =>
      stint(`s${String(index)}`, bookIn, bookOut, { ...more, facility: { name: place } }),
    ),
  );
/** Stints with exact days, the out day not before the in day. */
const exactStints = fc
  .array(fc.tuple(offset, fc.integer({ min: 0, max: 60 }), fc.constantFrom('ice', 'usms')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((stints) =>
    stints.map(([start, length, authority], index) => ({
      id: `s${String(index)}`,
      authority,
      from: addDays(START, start),
      to: addDays(START, start + length),
    })),
  );

function sum(stints: readonly object[]) {
  const { total, byAuthority, immigration, criminal, holders, gaps } = summarizeCustody(
    buildView({ stints }),
    AS_OF,
  );
  return { total, byAuthority, immigration, criminal, holders, gaps };
}

describe('counting holds for any stints', () => {
  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(
        anyStints.chain((stints) =>
          fc.tuple(fc.constant(stints), fc.shuffledSubarray(stints, { minLength: stints.length })),
        ),
        ([stints, shuffled]) => {
          expect(sum(shuffled)).toEqual(sum(stints));
        },
      ),
    );
  });

  test('the least is never more than the most, and no count is below zero', () => {
    fc.assert(
      fc.property(anyStints, (stints) => {
        const { elapsed: days, bothEnds } = count(stints);
        for (const { min, max } of [days, bothEnds]) {
          expect(min).toBeGreaterThanOrEqual(0);
          expect(max ?? min).toBeGreaterThanOrEqual(min);
        }
      }),
    );
  });

  test('all together are never more than the sum of the authorities', () => {
    fc.assert(
      fc.property(exactStints, (stints) => {
        const { total, byAuthority } = sum(
          stints.map((one) => stint(one.id, on(one.from), on(one.to), one)).map(withoutEnds),
        );
        const parts = byAuthority.reduce((days, one) => days + one.days.elapsed.min, 0);
        expect(total.elapsed.min).toBeLessThanOrEqual(parts);
        expect(total.elapsed.max).toBe(total.elapsed.min);
      }),
    );
  });

  test('exact stints count each day between once, whatever overlaps', () => {
    fc.assert(
      fc.property(exactStints, (stints) => {
        const days = new Set(
          stints.flatMap(({ from, to }) => {
            const held: string[] = [];
            for (let one = from; one < to; one = addDays(one, 1)) held.push(one);
            return held;
          }),
        );
        const rows = stints.map((one) => stint(one.id, on(one.from), on(one.to)));
        expect(elapsed(rows)).toEqual({ min: days.size, max: days.size });
      }),
    );
  });

  test('splitting a stint on an exact day inside it changes no total', () => {
    fc.assert(
      fc.property(exactStints, fc.nat(), fc.nat(), (stints, which, where) => {
        const index = which % stints.length;
        const rows = stints.flatMap((one, at) => {
          const whole = { authority: one.authority, facility: { name: one.id } };
          const length = Math.round((Date.parse(one.to) - Date.parse(one.from)) / 86_400_000);
          if (at !== index) return [stint(one.id, on(one.from), on(one.to), whole)];
          const middle = addDays(one.from, where % (length + 1));
          return [
            stint(one.id, on(one.from), on(middle), whole),
            stint(`${one.id}-b`, on(middle), on(one.to), whole),
          ];
        });
        const unsplit = stints.map((one) =>
          stint(one.id, on(one.from), on(one.to), {
            authority: one.authority,
            facility: { name: one.id },
          }),
        );
        expect(sum(rows)).toEqual(sum(unsplit));
      }),
    );
  });
});

function withoutEnds(row: object): object {
  const { id, authority, facility, bookIn, bookOut } = row as Record<string, unknown>;
  return { id, authority, facility, bookIn, bookOut };
}
