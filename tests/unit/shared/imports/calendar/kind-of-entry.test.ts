import { expect, test } from 'vitest';
import { kindOfEntry } from '../../../../../shared/imports/calendar/kind-of-entry.ts';

test.each([
  ['Master calendar hearing', 'hearing', 'master calendar'],
  ['MCH - Reyes', 'hearing', 'master calendar'],
  ['Reyes: Individual hearing (merits)', 'hearing', 'individual'],
  ['Bond hearing at 8:30', 'hearing', 'bond'],
  ['Arraignment', 'hearing', 'arraignment'],
  ['Court 9am Part 12', 'hearing', ''],
  ['Due process hearing', 'hearing', ''],
  ['IH Reyes', 'hearing', ''],
  ['Order to show cause', 'hearing', 'show cause'],
  ['Biometrics appointment', 'appointment', 'biometrics'],
  ['Check-in with ICE', 'appointment', 'ICE check-in'],
  ['Meeting with client before the bond hearing', 'appointment', ''],
  ['Call with family', 'appointment', ''],
  ['Jail visit', 'appointment', ''],
  ['Reply brief due', 'deadline', ''],
  ['Deadline: motions before trial', 'deadline', ''],
  ['Last day to appeal', 'deadline', ''],
  ['Prepare for master hearing', 'task', ''],
  ['Draft motion to reopen', 'task', ''],
  ['Reminder: send EOIR-28', 'task', ''],
  ['Vacation', 'note', ''],
  ['Firm holiday', 'note', ''],
  ['', 'note', ''],
])('%j is a %s', (title, kind, type) => {
  expect(kindOfEntry(title)).toEqual({ kind, type });
});

test('A title of any length is told in a moment', () => {
  expect(kindOfEntry('court hearing '.repeat(50_000)).kind).toBe('hearing');
  expect(kindOfEntry(`${'a '.repeat(500_000)}due`).kind).toBe('note');
});
