import { expect, test } from 'vitest';
import { methodRule, type NamedPeriod } from '../../../../shared/deadlines/method-rule.ts';
import { codeOf, valueOf } from '../time/dates.ts';

const days = (amount: number): NamedPeriod => ({ amount, unit: 'days' });

test('A bare method has its own code, binds the user’s side and says what it counts', () => {
  const rule = valueOf(methodRule('TC-B', days(7), 'court'));
  expect(rule).toMatchObject({ id: 'TC-B', title: '7 days before the event', off: null });
  expect(rule.dates).toMatchObject([{ method: 'TC-B', binds: ['defense'], mail: false }]);
});

test('TC-3 counts like TC-D and takes the days for mail', () => {
  const rule = valueOf(methodRule('TC-3', days(14), 'court'));
  expect(rule.dates).toMatchObject([{ method: 'TC-D', mail: true }]);
});

test('TC-D takes the days for mail where the paper came so, a backward count does not', () => {
  expect(valueOf(methodRule('TC-D', days(14), 'court')).dates).toMatchObject([{ mail: true }]);
  expect(valueOf(methodRule('TC-B', days(14), 'court')).dates).toMatchObject([{ mail: false }]);
});

test('What is left open about a method is a mark of the bare count', () => {
  const marks = (code: string) => valueOf(methodRule(code, days(7), 'court')).marks;
  expect(marks('TC-LIM').map(({ mark }) => mark)).toEqual(['note', 'D']);
  expect(
    marks('TC-8')
      .map(({ says }) => says)
      .join(' '),
  ).toContain('as others restate it');
  expect(marks('TC-D')).toHaveLength(1);
  expect(valueOf(methodRule('TC-8', days(7), 'court')).source).toBe('secondary');
  expect(valueOf(methodRule('TC-D', days(7), 'court')).source).toBe('primary');
});

test('A date certain needs no period', () => {
  expect(valueOf(methodRule('TC-X', null, 'agency')).dates).toMatchObject([{ forum: 'agency' }]);
});

test.each<[string, NamedPeriod | null, string]>([
  ['TC-Q', days(7), 'deadline/unknown-method'],
  ['TC-D', null, 'deadline/method-needs-period'],
  ['TC-D', { amount: 24, unit: 'hours' }, 'deadline/method-needs-period'],
  ['TC-H', days(7), 'deadline/method-needs-period'],
  ['TC-B', { amount: 1, unit: 'months' }, 'deadline/method-needs-period'],
  ['TC-MY', days(30), 'deadline/method-needs-period'],
])('%s with %j is refused as %s', (code, period, failure) => {
  expect(codeOf(methodRule(code, period, 'court'))).toBe(failure);
});
