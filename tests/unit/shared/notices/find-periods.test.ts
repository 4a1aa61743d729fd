import { expect, test } from 'vitest';
import { findDates } from '../../../../shared/notices/find-dates.ts';
import { findPeriods } from '../../../../shared/notices/find-periods.ts';
import { day } from '../../../builders/matter-view.ts';

function periodsOf(text: string): readonly string[] {
  const days = findDates(text, day('2025-11-25')).dates.map((date) => date.span);
  const whole = { start: 0, end: text.length };
  return findPeriods(text, days, () => whole).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['Motions in limine due: 20 days before trial', '20 days before trial'],
  [
    'Filing deadline: thirty (30) days prior to the hearing.',
    'thirty (30) days prior to the hearing',
  ],
  ['A reply is due within 7 days of service: see the rule.', 'within 7 days of service'],
])('"%s" has a period that somebody must compute', (text, period) => {
  expect(periodsOf(text)).toEqual([period]);
});

test.each([
  'The brief is due twenty-one (21) days from the date of this notice: 12/10/2025.',
  'Objections are due within 14 days of service, i.e., December 9, 2025.',
  'Respond within 30 days of this letter (by 12/26/2025).',
])('"%s" says itself on which day the period ends', (text) => {
  expect(periodsOf(text)).toEqual([]);
});

test('a date further on is no end of the period', () => {
  expect(
    periodsOf('Respond within 30 days of this order. Hearing: the court will sit on 12/26/2025.'),
  ).toEqual(['within 30 days of this order']);
});
