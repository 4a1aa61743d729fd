import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packAge, sayPackAge } from '../../../../shared/deadlines/pack-age.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { day } from '../time/dates.ts';

const readOn = day('2026-11-22');

test('The rules are old from the day after the last that the office allows', () => {
  expect(packAge([{ readOn }], day('2026-11-26'), 180)).toEqual({ readOn, days: 4, isOld: false });
  expect(packAge([{ readOn }], addDays(readOn, 180), 180).isOld).toBe(false);
  expect(packAge([{ readOn }], addDays(readOn, 181), 180).isOld).toBe(true);
});

test('Several packs are as old as the one that was read longest ago', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1 }), (ages) => {
      const [first = 0, ...rest] = ages;
      const pack = (days: number) => ({ readOn: addDays(readOn, -days) });
      const age = packAge([pack(first), ...rest.map(pack)], readOn, 180);
      expect(age.days).toBe(Math.max(...ages));
      expect(age.isOld).toBe(Math.max(...ages) > 180);
    }),
  );
});

test('The age is said with its day, and an old one with what to do', () => {
  const say = (today: string) => sayPackAge(packAge([{ readOn }], day(today), 180), 180);
  expect(say('2026-11-22')).toMatch(/Sun, November 22, 2026, today\.$/);
  expect(say('2026-11-23')).toMatch(/, 1 day ago\.$/);
  expect(say('2027-11-22')).toBe(
    'The newest text of these rules was read on Sun, November 22, 2026, 365 days ago: older than the 180 days that the office allows. Read the law itself before you rely on a date.',
  );
  expect(say('2026-11-01')).toMatch(/later than this laptop’s day: look at its clock\.$/);
});
