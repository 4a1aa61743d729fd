import { expect, test } from 'vitest';
import { readRecurrence } from '../../../../shared/time/recurrence.ts';
import { sayRecurrence } from '../../../../shared/time/say-recurrence.ts';

test.each([
  ['FREQ=DAILY', 'every day'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH', 'every 2 weeks on Mon, Thu'],
  ['FREQ=MONTHLY;BYDAY=1MO', 'every month'],
  ['FREQ=YEARLY;COUNT=3', 'every year, 3 times in all'],
  ['FREQ=WEEKLY;UNTIL=20260630', 'every week, until Tue 06/30/2026'],
])('%s is said as "%s"', (rule, said) => {
  const read = readRecurrence(rule);
  expect(read === null ? null : sayRecurrence(read)).toBe(said);
});
