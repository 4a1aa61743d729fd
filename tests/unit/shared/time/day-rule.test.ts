import { expect, test } from 'vitest';
import { readDayRule } from '../../../../shared/time/day-rule.ts';
import { isOnRule, recurrenceDays } from '../../../../shared/time/recurrence.ts';
import { day } from '../../../builders/matter-view.ts';

const ruleOf = (text: string) => {
  const rule = readDayRule(text);
  if (rule === null) throw new Error(`Not read: ${text}`);
  return rule;
};

/** @source RFC 5545 section 3.8.5.3, its examples of whole days, read 2026-11-26 */
test.each([
  {
    rule: 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    start: '1998-02-13',
    days: ['1998-02-13', '1998-03-13', '1998-11-13', '1999-08-13', '2000-10-13'],
  },
  {
    rule: 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    start: '1996-11-05',
    days: ['1996-11-05', '2000-11-07', '2004-11-02'],
  },
  {
    rule: 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
    start: '1997-09-04',
    days: ['1997-09-04', '1997-10-07', '1997-11-06'],
  },
  {
    rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    start: '1997-09-29',
    days: ['1997-09-29', '1997-10-30', '1997-11-27', '1997-12-30'],
  },
  {
    rule: 'FREQ=YEARLY;BYDAY=20MO',
    start: '1997-05-19',
    days: ['1997-05-19', '1998-05-18', '1999-05-17'],
  },
  {
    rule: 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    start: '1997-05-12',
    days: ['1997-05-12', '1998-05-11', '1999-05-17'],
  },
  {
    rule: 'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
    start: '1997-01-01',
    days: ['1997-01-01', '1997-04-10', '1997-07-19', '2000-01-01', '2000-04-09', '2000-07-18'],
  },
  {
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    start: '1997-08-05',
    days: ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
  },
  {
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    start: '1997-08-05',
    days: ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
  },
  {
    rule: 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
    start: '2007-01-15',
    days: ['2007-01-15', '2007-01-30', '2007-02-15', '2007-03-15', '2007-03-30'],
  },
  {
    rule: 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    start: '2025-10-26',
    days: ['2025-10-26', '2026-10-25', '2027-10-31'],
  },
])('$rule falls on the days that the standard gives', ({ rule, start, days }) => {
  const last = day(days.at(-1) ?? start);
  expect(recurrenceDays(ruleOf(rule), day(start), day(start), last)).toEqual(days);
});

test('A leap day falls in leap years alone, and a rule of months without that day skips them', () => {
  const years = { from: day('2024-01-01'), to: day('2033-01-01') };
  expect(
    recurrenceDays(
      ruleOf('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'),
      day('2024-02-29'),
      years.from,
      years.to,
    ),
  ).toEqual(['2024-02-29', '2028-02-29', '2032-02-29']);
  expect(
    recurrenceDays(
      ruleOf('FREQ=YEARLY;BYMONTH=1,2;BYMONTHDAY=31'),
      day('2031-01-31'),
      years.from,
      years.to,
    ),
  ).toEqual(['2031-01-31', '2032-01-31']);
});

test('The 53rd week is one of the years that have it, by the day that weeks begin with', () => {
  expect(
    recurrenceDays(
      ruleOf('FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO'),
      day('2020-12-28'),
      day('2020-12-28'),
      day('2038-01-01'),
    ),
  ).toEqual(['2020-12-28', '2026-12-28', '2032-12-27', '2037-12-28']);
});

test('A start may be no day of its rule', () => {
  expect(isOnRule(ruleOf('FREQ=WEEKLY;BYDAY=MO'), day('2025-06-16'))).toBe(true);
  expect(isOnRule(ruleOf('FREQ=WEEKLY;BYDAY=MO'), day('2025-06-18'))).toBe(false);
});

test.each([
  'FREQ=HOURLY',
  'FREQ=DAILY;BYHOUR=9,14',
  'FREQ=WEEKLY;BYMONTHDAY=15',
  'FREQ=WEEKLY;BYDAY=1FR',
  'FREQ=MONTHLY;BYDAY=6MO',
  'FREQ=MONTHLY;BYWEEKNO=20',
  'FREQ=DAILY;BYYEARDAY=100',
  'FREQ=MONTHLY;BYSETPOS=1',
  'FREQ=YEARLY;BYMONTH=13',
  'FREQ=YEARLY;BYMONTH=-1',
  'FREQ=MONTHLY;BYMONTHDAY=0',
  'FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO',
  'FREQ=WEEKLY;WKST=XX',
  'FREQ=WEEKLY;UNKNOWN=1',
])('%s says what no two programs read alike, and is not half read', (text) => {
  expect(readDayRule(text)).toBeNull();
});
