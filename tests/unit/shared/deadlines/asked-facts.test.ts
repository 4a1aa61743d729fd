import { expect, test } from 'vitest';
import { askedFacts } from '../../../../shared/deadlines/asked-facts.ts';
import { onlyDay } from '../../../../shared/deadlines/inputs.ts';
import { shippedPacks } from '../../../../shared/deadlines/packs/all-packs.ts';
import { newestRule } from '../../../../shared/deadlines/rule-pack.ts';
import { sayFacts } from '../../../../shared/deadlines/say-facts.ts';
import { day, NEW_YORK, valueOf } from '../time/dates.ts';
import { datesOf } from './compute.ts';

const asked = (id: string) => askedFacts(valueOf(newestRule(shippedPacks(), id)));

test('A rule asks for what its dates need and for nothing else', () => {
  expect(asked('CR-03')).toEqual({
    time: false,
    custody: true,
    mail: false,
    exclusions: null,
    stop: null,
    otherDays: [],
  });
  expect(asked('CR-02').time).toBe(true);
  expect(asked('CR-17').mail).toBe(true);
  expect(asked('CR-09')).toMatchObject({ exclusions: '18 USC 3161(h)', stop: 'release' });
  expect(asked('CR-16').otherDays).toEqual([
    { key: 'report-received', says: 'receipt of the presentence report' },
  ]);
});

test('Whoever gives all that is asked for is never told that a fact is missing', () => {
  for (const { id, noDate } of shippedPacks().flatMap(({ rules }) => rules)) {
    if (noDate !== null) continue;
    const otherDays = Object.fromEntries(
      asked(id).otherDays.map(({ key }) => [key, day('2026-02-03')]),
    );
    const given = {
      otherDays,
      evenOff: true,
      ...(asked(id).time ? { time: '10:00', zone: NEW_YORK } : {}),
      ...(asked(id).custody ? { custody: 'detained' as const } : {}),
    };
    for (const { because } of datesOf(id, '2026-02-02', given))
      expect([id, because]).toEqual([
        id,
        because?.includes('not given') === true ? 'given' : because,
      ]);
  }
});

test('The facts are said as they were given, and what was asked for and not given is said too', () => {
  const inputs = {
    ...onlyDay(day('2026-10-30')),
    time: '22:30',
    zone: NEW_YORK,
    closures: [{ on: day('2026-11-02'), reason: 'snow' }],
  };
  expect(sayFacts(inputs, asked('CR-02'), 'D. Mass., Boston')).toEqual([
    { label: 'Day of the trigger', says: 'Fri, October 30, 2026, 10:30 PM, Eastern time' },
    { label: 'Court', says: 'D. Mass., Boston' },
    { label: 'Court closed', says: 'Mon, November 2, 2026: snow' },
  ]);
  expect(sayFacts(onlyDay(day('2025-05-15')), asked('CR-09'), '')).toEqual([
    { label: 'Day of the trigger', says: 'Thu, May 15, 2025' },
    { label: 'Custody', says: 'not known' },
    { label: 'Court', says: 'none named' },
    { label: 'Day of release', says: 'none given' },
    { label: 'Left out', says: 'no span is recorded' },
  ]);
});
