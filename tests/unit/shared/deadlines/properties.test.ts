import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { type DeadlineInputs } from '../../../../shared/deadlines/inputs.ts';
import { compareMoments, dayOfMoment, momentText } from '../../../../shared/deadlines/moment.ts';
import { shippedPacks } from '../../../../shared/deadlines/packs/all-packs.ts';
import { type Method } from '../../../../shared/deadlines/rule.ts';
import { addDays, type CivilDay } from '../../../../shared/time/civil-day.ts';
import { instantsOf } from '../../../../shared/time/court-time.ts';
import { nthWeekday } from '../../../../shared/time/nth-weekday.ts';
import { readDays, standingsOf, SWITCHABLE_TIERS } from '../../../../shared/time/read-days.ts';
import { anyTime, caseDay, courtZone, day, NEW_YORK } from '../time/dates.ts';
import { datesOf, text } from './compute.ts';

/** Every date of every rule that a case can be asked for. */
const known: Partial<DeadlineInputs> = { time: '10:00', zone: 'America/Chicago', evenOff: true };
const rules = shippedPacks().flatMap((pack) => pack.rules);
const anyRule = fc.constantFrom(...new Set(rules.map(({ id }) => id)));
const custody = fc.constantFrom<DeadlineInputs['custody']>('detained', 'not-detained');
const court = fc.constantFrom(
  ...['MA', 'VT', 'LA', 'DC', 'PR', null].map((state) => ({
    id: 'x',
    state,
    forum: state === null ? ('agency' as const) : ('court' as const),
  })),
);
const triggers = [
  ...new Set(rules.flatMap(({ dates }) => dates.flatMap((one) => one.trigger?.key ?? []))),
];
const withAll = (on: CivilDay): Partial<DeadlineInputs> => ({
  ...known,
  otherDays: Object.fromEntries(triggers.map((key) => [key, on])),
});

const spans = (on: CivilDay) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -20, max: 120 }), fc.integer({ min: 0, max: 40 }))
      .map(([from, days]) => ({
        from: addDays(on, from),
        to: addDays(on, from + days),
        reason: 'motion',
      })),
    { maxLength: 4 },
  );

test('A later trigger never gives an earlier day, whatever rule and court, within one text', () => {
  fc.assert(
    fc.property(
      caseDay,
      fc.integer({ min: 1, max: 9 }),
      anyRule,
      custody,
      court,
      (on, later, id, held, place) => {
        const inputs = { custody: held, court: place };
        const first = datesOf(id, on, { ...withAll(on), ...inputs });
        const second = datesOf(id, addDays(on, later), {
          ...withAll(addDays(on, later)),
          ...inputs,
        });
        if (first[0]?.rule.version !== second[0]?.rule.version) return;
        for (const [at, one] of first.entries()) {
          const other = second[at]?.computed ?? null;
          if (one.computed !== null && other !== null)
            expect(compareMoments(one.computed, other)).toBeLessThanOrEqual(0);
        }
      },
    ),
    { numRuns: 600 },
  );
});

const rolling: ReadonlySet<Method> = new Set(['TC-D', 'TC-B', 'TC-8', 'TC-8B', 'TC-EX', 'TC-BUS']);

test('Where the method rolls no date falls on a weekend, a holiday, the state’s day or a closed office', () => {
  fc.assert(
    fc.property(caseDay, anyRule, custody, court, (on, id, held, place) => {
      const own = [0, 14, 15, 30, 31].map((days) => ({ on: addDays(on, days), reason: 'snow' }));
      const inputs = { ...withAll(on), custody: held, court: place, closures: own };
      for (const { computed, date } of datesOf(id, on, inputs)) {
        if (computed === null || date === null || !rolling.has(date.method)) continue;
        const heedsState = date.method === 'TC-D';
        const heedsOffice = date.method !== 'TC-EX' && date.method !== 'TC-BUS';
        const closed = readDays(
          { state: heedsState ? place.state : null, own: heedsOffice ? own : [] },
          standingsOf(['T2', 'T5']),
          'as-read',
        );
        expect(closed(dayOfMoment(computed))).toBeNull();
      }
    }),
    { numRuns: 500 },
  );
});

describe('Excluded spans', () => {
  const clocks = fc.constantFrom('CR-06', 'CR-07', 'CR-09', 'ID-07', 'IC-11');

  test('count by their union: neither their order nor their overlap matters', () => {
    const cases = caseDay.chain((on) => fc.tuple(fc.constant(on), clocks, spans(on)));
    fc.assert(
      fc.property(cases, ([on, id, exclusions]) => {
        const once = datesOf(id, on, { exclusions });
        const again = datesOf(id, on, { exclusions: [...exclusions.toReversed(), ...exclusions] });
        expect(again.map(({ computed }) => text(computed))).toEqual(
          once.map(({ computed }) => text(computed)),
        );
      }),
    );
  });

  test('never make a date earlier, and none falls into them where the clock rolls', () => {
    const cases = caseDay.chain((on) => fc.tuple(fc.constant(on), clocks, spans(on)));
    fc.assert(
      fc.property(cases, ([on, id, exclusions]) => {
        const [bare] = datesOf(id, on);
        const [longer] = datesOf(id, on, { exclusions });
        const before = bare?.computed ?? null;
        const computed = longer?.computed ?? null;
        if (before === null || computed === null) throw new Error('No date');
        expect(compareMoments(before, computed)).toBeLessThanOrEqual(0);
        const end = dayOfMoment(computed);
        expect(exclusions.some(({ from, to }) => from <= end && end <= to)).toBe(false);
      }),
    );
  });
});

test('A closed office never makes a date earlier, nor a safe one later', () => {
  fc.assert(
    fc.property(
      caseDay,
      anyRule,
      custody,
      fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 6 }),
      (on, id, held, offsets) => {
        const closures = offsets.map((days) => ({ on: addDays(on, days), reason: 'snow' }));
        const open = datesOf(id, on, { ...withAll(on), custody: held });
        const shut = datesOf(id, on, { ...withAll(on), custody: held, closures });
        for (const [at, one] of open.entries()) {
          const computed = shut[at]?.computed ?? null;
          if (one.computed === null || computed === null) continue;
          expect(compareMoments(one.computed, computed)).toBeLessThanOrEqual(0);
          const safe = shut[at]?.safe ?? null;
          const isUsersSide = one.overdue === null;
          if (isUsersSide && one.safe !== null && safe !== null)
            expect(compareMoments(safe, one.safe)).toBeLessThanOrEqual(0);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('What the office counts turns the date that is computed, never the safe one nor what is overdue', () => {
  const counted = fc
    .uniqueArray(fc.constantFrom(...SWITCHABLE_TIERS))
    .map((tiers) => [...new Set([...tiers, 'T5' as const])]);
  fc.assert(
    fc.property(caseDay, anyRule, custody, court, counted, (on, id, held, place, tiers) => {
      const inputs = { ...withAll(on), custody: held, court: place };
      const lean = (standings: DeadlineInputs['standings']) =>
        datesOf(id, on, { ...inputs, standings }).map(({ safe, overdue }) => [
          text(safe),
          overdue === null ? null : [text(overdue.mayBeFrom), text(overdue.onAnyReadingFrom)],
        ]);
      expect(lean(standingsOf(tiers))).toEqual(lean(standingsOf(['T2', 'T5'])));
    }),
    { numRuns: 400 },
  );
});

test('Service by mail never makes a date earlier and moves no safe date', () => {
  fc.assert(
    fc.property(caseDay, fc.constantFrom('CR-17', 'ID-14', 'IC-19', 'IC-20'), (on, id) => {
      const inHand = datesOf(id, on, known);
      const mailed = datesOf(id, on, { ...known, service: 'mail' });
      for (const [at, one] of inHand.entries()) {
        const computed = mailed[at]?.computed ?? null;
        if (one.computed === null || computed === null) continue;
        expect(compareMoments(one.computed, computed)).toBeLessThanOrEqual(0);
        expect(text(mailed[at]?.safe ?? null)).toBe(text(one.safe));
      }
    }),
  );
});

/** Two days before a change of clocks to the day after it. */
const aroundChange = fc
  .tuple(fc.integer({ min: 2007, max: 2037 }), fc.boolean(), fc.integer({ min: -2, max: 1 }))
  .map(([year, inSpring, days]) =>
    addDays(inSpring ? nthWeekday(year, 3, 0, 2) : nthWeekday(year, 11, 0, 1), days),
  );

test('Hours that run through everything are that many hours, over both changes of clocks', () => {
  fc.assert(
    fc.property(aroundChange, anyTime, courtZone, (on, time, zone) => {
      const [start, other] = instantsOf(on, time, zone);
      fc.pre(start !== undefined && other === undefined);
      const [report] = datesOf('RC-01', on, { time, zone });
      const [hold] = datesOf('CR-02', on, { time, zone });
      expect([report, hold].map((one) => Date.parse(text(one?.computed ?? null) ?? ''))).toEqual([
        start + 24 * 3_600_000,
        start + 48 * 3_600_000,
      ]);
    }),
  );
});

describe('On any laptop', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  const sample = [
    ...rules.map(({ id }) => [id, '2026-10-30'] as const),
    ['CR-02', '2027-03-12'] as const,
  ];
  const everything = () =>
    sample.flatMap(([id, on]) =>
      datesOf(id, on, { ...withAll(day(on)), zone: NEW_YORK, custody: 'detained' }).map((one) => [
        ...[one.computed, one.safe].map(text),
        ...one.alternatives.map((other) => momentText(other.on)),
        ...one.arithmetic,
      ]),
    );

  test('the answer is the same, down to the arithmetic', () => {
    const seen = new Set<string>();
    const offsets = new Set<number>();
    for (const laptop of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York']) {
      process.env['TZ'] = laptop;
      offsets.add(new Date(0).getTimezoneOffset());
      seen.add(JSON.stringify(everything()));
    }
    expect(offsets.size).toBeGreaterThan(2);
    expect(seen.size).toBe(1);
  });
});
