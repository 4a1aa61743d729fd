import { expect, test } from 'vitest';
import { readRepeats } from '../../../../shared/conditions/read-repeats.ts';
import { readRecurrence } from '../../../../shared/time/recurrence.ts';

test.each([
  ['', ''],
  ['once', ''],
  ['weekly', 'FREQ=WEEKLY'],
  ['every week', 'FREQ=WEEKLY'],
  ['every day', 'FREQ=DAILY'],
  ['every 2 weeks', 'FREQ=WEEKLY;INTERVAL=2'],
  ['every other week on mon', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
  ['every monday', 'FREQ=WEEKLY;BYDAY=MO'],
  ['Mondays and Thursdays', 'FREQ=WEEKLY;BYDAY=MO,TH'],
  ['every other tuesday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
  ['every week on Tue, Fri', 'FREQ=WEEKLY;BYDAY=TU,FR'],
  ['monthly', 'FREQ=MONTHLY'],
  ['every 3 months', 'FREQ=MONTHLY;INTERVAL=3'],
  ['monthly on the 15th', 'FREQ=MONTHLY;BYMONTHDAY=15'],
  ['first Tuesday of the month', 'FREQ=MONTHLY;BYDAY=1TU'],
  ['last friday of every month', 'FREQ=MONTHLY;BYDAY=-1FR'],
  ['second wed of every other month', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=2WE'],
  ['every year', 'FREQ=YEARLY'],
  ['RRULE:FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;BYDAY=MO'],
])('"%s" is kept as %s', (text, rule) => {
  expect(readRepeats(text)).toBe(rule);
  expect(rule === '' || readRecurrence(rule) !== null).toBe(true);
});

test.each([
  'sometimes',
  'every',
  'every fortnightly',
  'monthly on the 32nd',
  'every moon',
  'weekly on the 15th',
  'as directed',
])('"%s" is not half understood', (text) => {
  expect(readRepeats(text)).toBeNull();
});
