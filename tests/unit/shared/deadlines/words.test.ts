import { describe, expect, test } from 'vitest';
import { datesOfResult } from '../../../../shared/deadlines/dates-of-result.ts';
import type { Deadline } from '../../../../shared/deadlines/deadline.ts';
import { isDoubt, markWords } from '../../../../shared/deadlines/mark-words.ts';
import { dayMoment, instantMoment, momentText } from '../../../../shared/deadlines/moment.ts';
import { shippedPacks } from '../../../../shared/deadlines/packs/all-packs.ts';
import {
  sayBound,
  sayInForce,
  sayPeriod,
  saySource,
} from '../../../../shared/deadlines/rule-words.ts';
import { sayLimit } from '../../../../shared/deadlines/say-limit.ts';
import { sayMomentHere } from '../../../../shared/deadlines/say-moment-here.ts';
import { sayResults } from '../../../../shared/deadlines/say-results.ts';
import { day, NEW_YORK } from '../time/dates.ts';
import { dateOf, datesOf } from './compute.ts';

const shown = (deadline: Deadline) =>
  datesOfResult(deadline).map(({ label, on, isLead }) => [label, momentText(on), isLead]);

describe('The dates of a result', () => {
  test('The user’s side leans on the safe date: it comes first', () => {
    const appeal = dateOf('CR-14', '2026-06-19');
    expect(shown(appeal)).toEqual([
      ['Safe', '2026-07-02', true],
      ['Computed', '2026-07-03', false],
    ]);
  });

  test('Of the government and the court the computed date comes first, and no date is safe', () => {
    const hearing = dateOf('CR-03', '2025-05-15', { custody: 'not-detained' });
    expect(shown(hearing)).toEqual([
      ['Last day, computed', '2025-06-05', true],
      ['Earliest reading ends', '2025-06-04', false],
    ]);
    expect(shown(dateOf('CR-03', '2025-05-15', { custody: 'detained' }))).toEqual([
      ['Last day', '2025-05-29', true],
    ]);
  });

  test('A minimum wait has the one day from which the act is permitted', () => {
    expect(shown(dateOf('CR-08', '2025-06-02'))).toEqual([['Permitted from', '2025-07-02', true]]);
  });

  test('What is unknown has no date at all', () => {
    expect(shown(dateOf('CR-03', '2025-05-15'))).toEqual([]);
  });

  test('Of every rule and every custody exactly one date leads, or none is known', () => {
    for (const { id } of shippedPacks().flatMap(({ rules }) => rules))
      for (const custody of ['detained', 'not-detained', null] as const)
        for (const deadline of datesOf(id, '2026-01-29', { custody, evenOff: true })) {
          const leads = datesOfResult(deadline).filter(({ isLead }) => isLead);
          expect([id, leads.length]).toEqual([id, deadline.computed === null ? 0 : 1]);
        }
  });
});

describe('A limit of the government or the court', () => {
  test('It is said from when it is past, and nothing is asserted', () => {
    expect(sayLimit(dateOf('CR-03', '2025-05-15', { custody: 'detained' }), false)).toBe(
      'Past the bare limit, no exclusion recorded: from Fri, May 30, 2025 on every reading.',
    );
    expect(sayLimit(dateOf('CR-03', '2025-05-15', { custody: 'not-detained' }), false)).toBe(
      'Past the bare limit, no exclusion recorded: perhaps from Thu, June 5, 2025, on every reading from Fri, June 6, 2025.',
    );
  });

  test('Where spans were left out it does not say that none is recorded', () => {
    const trial = dateOf('CR-07', '2026-09-01', {
      exclusions: [{ from: day('2026-09-10'), to: day('2026-10-02'), reason: 'motion' }],
    });
    expect(sayLimit(trial, true)).toMatch(/^Past the limit, the recorded spans left out: /);
  });

  test('What binds the user’s side alone has none', () => {
    expect(sayLimit(dateOf('CR-12', '2026-03-02'), false)).toBeNull();
  });
});

test('Hours say the clock of the place first and the laptop’s beside it where it differs', () => {
  const end = instantMoment(Date.UTC(2026, 10, 2, 2, 30), NEW_YORK);
  expect(sayMomentHere(end, NEW_YORK)).toBe('Sun, November 1, 2026, 9:30 PM EST');
  expect(sayMomentHere(end, 'America/Chicago')).toBe(
    'Sun, November 1, 2026, 9:30 PM EST (8:30 PM your time)',
  );
  expect(sayMomentHere(end, 'UTC')).toBe(
    'Sun, November 1, 2026, 9:30 PM EST (Mon, November 2, 2026, 2:30 AM your time)',
  );
  expect(sayMomentHere(dayMoment(day('2025-05-29')), 'UTC')).toBe('Thu, May 29, 2025');
});

test('A result is heard as one sentence with its date or with why there is none', () => {
  expect(sayResults(datesOf('CR-03', '2025-05-15', { custody: 'detained' }))).toBe(
    'Preliminary hearing, held in custody: last day Thu, May 29, 2025.',
  );
  expect(sayResults(datesOf('CR-03', '2025-05-15'))).toBe(
    'Preliminary hearing: unknown, because it depends on whether the person is held in custody, and that is not given.',
  );
});

test('Whom a rule binds, its period, its days in force and its source are said in words', () => {
  expect(sayBound(['government', 'court'])).toBe('the government and the court');
  expect(sayBound(['respondent', 'DHS', 'EOIR'])).toBe('the respondent, DHS and EOIR');
  expect(sayPeriod({ amount: 1, unit: 'days', method: 'TC-BUS' })).toBe('1 business day after');
  expect(sayPeriod({ amount: 7, unit: 'days', method: 'TC-B' })).toBe('7 days before');
  expect(sayPeriod({ amount: 0, unit: 'days', method: 'TC-X' })).toBe(
    'on the date that the order names',
  );
  expect(sayInForce({ from: null, to: null })).toBe('triggers of any day; no bound is known');
  expect(sayInForce({ from: day('2009-12-01'), to: null })).toBe(
    'triggers from Tue, December 1, 2009',
  );
  expect(sayInForce({ from: day('2025-01-29'), to: day('2025-02-05') })).toBe(
    'triggers from Wed, January 29, 2025 through Wed, February 5, 2025',
  );
  expect(saySource({ source: 'memory', readOn: day('2026-11-22') })).toBe(
    'from memory, no text was read',
  );
  expect(saySource({ source: 'primary', readOn: day('2026-11-22') })).toBe(
    'the text itself was read on Sun, November 22, 2026',
  );
});

test('Every mark has its meaning in words, and what is in doubt is told apart', () => {
  const doubtful = Object.keys(markWords).filter((mark) =>
    isDoubt({ mark: mark as keyof typeof markWords, says: 'x' }),
  );
  expect(doubtful).toEqual(['M', 'D', 'S']);
  for (const { short, long } of Object.values(markWords)) {
    expect(short).not.toBe('');
    expect(long).toMatch(/\.$/);
  }
});
