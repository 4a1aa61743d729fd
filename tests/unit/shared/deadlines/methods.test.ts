import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayCount, type DayInput } from '../../../../shared/deadlines/methods/count.ts';
import { dateCertain } from '../../../../shared/deadlines/methods/date-certain.ts';
import { daysAfter } from '../../../../shared/deadlines/methods/days-after.ts';
import { daysBefore } from '../../../../shared/deadlines/methods/days-before.ts';
import { daysBeforeHearing } from '../../../../shared/deadlines/methods/days-before-hearing.ts';
import { daysExcluding } from '../../../../shared/deadlines/methods/days-excluding.ts';
import { limitOnPower } from '../../../../shared/deadlines/methods/limit-on-power.ts';
import { minimumWait } from '../../../../shared/deadlines/methods/minimum-wait.ts';
import { monthsAfter } from '../../../../shared/deadlines/methods/months-after.ts';
import { regulationDays } from '../../../../shared/deadlines/methods/regulation-days.ts';
import { workingDays } from '../../../../shared/deadlines/methods/working-days.ts';
import { addDays, daysBetween } from '../../../../shared/time/civil-day.ts';
import { caseDay, day } from '../time/dates.ts';
import { dayInput, federalDays } from './methods.ts';

type Method = (input: DayInput) => DayCount;

const forward: readonly (readonly [string, Method])[] = [
  ['TC-D', daysAfter],
  ['TC-8', regulationDays],
  ['TC-EX', daysExcluding],
  ['TC-BUS', workingDays],
  ['TC-MIN', minimumWait],
  ['TC-LIM', limitOnPower],
];
const backward: readonly (readonly [string, Method])[] = [
  ['TC-B', daysBefore],
  ['TC-8B', daysBeforeHearing],
];
const rolling = [...forward.slice(0, 4), ...backward];
const amount = fc.integer({ min: 1, max: 200 });

describe('A later event never gives an earlier date', () => {
  test.each([...forward, ...backward])('%s', (_code, method) => {
    fc.assert(
      fc.property(caseDay, fc.integer({ min: 0, max: 12 }), amount, (on, later, count) => {
        const first = method(dayInput(on, count)).end.day;
        const second = method(dayInput(addDays(on, later), count)).end.day;
        expect(second >= first).toBe(true);
      }),
    );
  });
});

describe('A longer period never ends earlier, or, counting back, later', () => {
  test.each(forward)('%s', (_code, method) => {
    fc.assert(
      fc.property(caseDay, amount, (on, count) => {
        const shorter = method(dayInput(on, count)).end.day;
        expect(method(dayInput(on, count + 1)).end.day >= shorter).toBe(true);
      }),
    );
  });
  test.each(backward)('%s', (_code, method) => {
    fc.assert(
      fc.property(caseDay, amount, (on, count) => {
        const shorter = method(dayInput(on, count)).end.day;
        expect(method(dayInput(on, count + 1)).end.day <= shorter).toBe(true);
      }),
    );
  });
});

describe('A method that rolls never ends on a weekend or holiday', () => {
  test.each(rolling)('%s', (_code, method) => {
    fc.assert(
      fc.property(caseDay, amount, (on, count) => {
        expect(federalDays(method(dayInput(on, count)).end.day)).toBeNull();
      }),
    );
  });
});

describe('Backward and forward are mirrors', () => {
  test('the bare day that lies N days before lies N days after when turned about', () => {
    fc.assert(
      fc.property(caseDay, amount, (on, count) => {
        const there = daysBeforeHearing(dayInput(on, count)).unrolled.day;
        expect(regulationDays(dayInput(there, count)).unrolled.day).toBe(on);
      }),
    );
  });
  test('TC-B ends on the unrolled day or before it, TC-8B on it or after it, with nothing open between', () => {
    fc.assert(
      fc.property(caseDay, amount, (on, count) => {
        const bare = addDays(on, -count);
        const back = daysBefore(dayInput(on, count)).end.day;
        const toward = daysBeforeHearing(dayInput(on, count)).end.day;
        expect(back <= bare && bare <= toward).toBe(true);
        for (let at = addDays(back, 1); at < toward; at = addDays(at, 1))
          expect(federalDays(at)).not.toBeNull();
      }),
    );
  });
});

test('TC-MIN and TC-LIM are exactly so many days after, whatever day that is', () => {
  fc.assert(
    fc.property(caseDay, amount, (on, count) => {
      expect(daysBetween(on, minimumWait(dayInput(on, count)).end.day)).toBe(count);
      expect(daysBetween(on, limitOnPower(dayInput(on, count)).end.day)).toBe(count);
    }),
  );
});

test('Left-out days are never fewer than what they add, and a count never ends on one', () => {
  fc.assert(
    fc.property(
      caseDay,
      amount,
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 40 }),
      (on, count, from, length) => {
        const span = {
          from: addDays(on, from),
          to: addDays(on, from + length),
          reasons: ['motion'],
        };
        const without = limitOnPower(dayInput(on, count)).end.day;
        const { end } = daysAfter(dayInput(on, count, { excluded: [span] }));
        expect(end.day < span.from || end.day > span.to).toBe(true);
        const bare = limitOnPower(dayInput(on, count, { excluded: [span] })).end.day;
        const added = daysBetween(without, bare);
        expect(added === 0 || added === length + 1).toBe(true);
      },
    ),
  );
});

describe('Months and years', () => {
  test.each([
    ['2024-02-29', 1, 'years', 'month-end', '2025-02-28'],
    ['2024-02-29', 1, 'years', 'next-month', '2025-03-01'],
    ['2024-02-29', 4, 'years', 'month-end', '2028-02-29'],
    ['2025-08-31', 6, 'months', 'month-end', '2026-02-28'],
    ['2025-08-31', 6, 'months', 'next-month', '2026-03-01'],
    ['2025-12-31', 1, 'years', 'month-end', '2026-12-31'],
    ['2026-03-02', 6, 'months', 'month-end', '2026-09-02'],
  ] as const)('%s and %d %s, %s, is %s', (on, count, unit, missingDay, end) => {
    expect(monthsAfter(dayInput(on, count, { unit, missingDay }), false).end.day).toBe(end);
  });
  test('they roll where their rule rolls', () => {
    const year = dayInput('2025-02-16', 1, { unit: 'years' });
    expect(monthsAfter(year, true).end.day).toBe('2026-02-17');
    expect(monthsAfter(year, false).end.day).toBe('2026-02-16');
  });
});

describe('Year ends and leap days', () => {
  test.each<[string, Method, string, number, string]>([
    ['Christmas and New Year roll', daysAfter, '2026-12-18', 14, '2027-01-04'],
    ['a leap day is counted', daysAfter, '2028-02-15', 14, '2028-02-29'],
    ['the year after has none', daysAfter, '2027-02-15', 14, '2027-03-01'],
    ['back over New Year', daysBefore, '2027-01-08', 7, '2026-12-31'],
    ['forward toward the hearing over New Year', daysBeforeHearing, '2027-01-08', 7, '2027-01-04'],
    ['ten working days over New Year', workingDays, '2026-12-22', 10, '2027-01-07'],
  ])('%s', (_rule, method, on, count, end) => {
    expect(method(dayInput(on, count)).end.day).toBe(end);
  });
});

describe('A clerk’s office that cannot be reached', () => {
  const own = { on: day('2026-11-20'), tier: 'own', name: 'flood' } as const;
  const closedOn = (on: ReturnType<typeof day>) => (on === own.on ? own : federalDays(on));

  test('carries a last day forward, also one that was counted back', () => {
    expect(daysAfter(dayInput('2026-11-06', 14, { closedOn })).end.day).toBe('2026-11-23');
    expect(daysBefore(dayInput('2026-12-04', 14, { closedOn })).end.day).toBe('2026-11-23');
  });
  test('is no holiday: it still counts as a day and as a working day', () => {
    expect(daysExcluding(dayInput('2026-11-19', 1, { closedOn })).end.day).toBe('2026-11-20');
  });
});

describe('Where the day of the event is day 1', () => {
  const end = (on: string) => daysExcluding(dayInput(on, 3, { countsTriggerDay: true })).end.day;
  test('it counts on a weekday and on no day that the statute leaves out', () => {
    expect(end('2026-11-17')).toBe('2026-11-19');
    expect(end('2026-11-21')).toBe('2026-11-25');
    expect(end('2026-11-26')).toBe('2026-12-01');
  });
});

test('A date certain stays in a federal court and moves in an immigration court', () => {
  expect(dateCertain(dayInput('2008-06-21', 0), 'court').end.day).toBe('2008-06-21');
  expect(dateCertain(dayInput('2008-06-21', 0), 'agency').end.day).toBe('2008-06-23');
});

test('The arithmetic names day 0, day 1, each month’s end, the last day and what is skipped', () => {
  expect(daysAfter(dayInput('2026-06-20', 14)).steps).toEqual([
    'Sat, June 20, 2026 is day 0: the day of the event is not counted.',
    'Sun, June 21, 2026 is day 1.',
    'Tue, June 30, 2026 is day 10.',
    'Sat, July 4, 2026 is day 14.',
    'Sat, July 4, 2026 and Sun, July 5, 2026 are skipped; Mon, July 6, 2026 is the next business day.',
  ]);
});

test('A left-out span stands in the arithmetic where the count meets it', () => {
  const excluded = [
    { from: day('2026-09-10'), to: day('2026-10-02'), reasons: ['motion', 'competency'] },
  ];
  expect(daysAfter(dayInput('2026-09-01', 10, { excluded })).steps).toEqual([
    'Tue, September 1, 2026 is day 0: the day of the event is not counted.',
    'Wed, September 2, 2026 is day 1.',
    'Wed, September 9, 2026 is day 8.',
    'Thu, September 10, 2026 to Fri, October 2, 2026 left out, 23 days: motion; competency.',
    'Sat, October 3, 2026 is day 9.',
    'Sun, October 4, 2026 is day 10.',
    'Sun, October 4, 2026 is skipped; Mon, October 5, 2026 is the next business day.',
  ]);
});
