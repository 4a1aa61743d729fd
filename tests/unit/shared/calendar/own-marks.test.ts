import { expect, test } from 'vitest';
import { entryUid, recordOfUid } from '../../../../shared/calendar/own-marks.ts';

test.each([
  [entryUid('h1'), 'h1'],
  [entryUid('h1+s1'), 'h1'],
  [entryUid('c1+2027-01-05'), 'c1'],
  [entryUid('constructor'), 'constructor'],
  ['h1@elsewhere', null],
  ['h1+s1+s2@paradocket', null],
  ['h1 @paradocket', null],
  ['h1+Ana Example@paradocket', null],
  ['@paradocket', null],
  ['', null],
])('The UID %s is of the record %j', (uid, record) => {
  expect(recordOfUid(uid)).toBe(record);
});
