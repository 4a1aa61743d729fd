import { expect, test } from 'vitest';
import { parseTypedDate } from '../../../../shared/time/parse-typed-date.ts';
import { type TypedDateNote } from '../../../../shared/time/typed-date-notes.ts';
import { sayNote, understandingOf } from '../../../../shared/time/understanding-of.ts';
import { day, NEW_YORK, valueOf } from './dates.ts';

test.each([
  ['6/18/25 1:30p', 'Wed, June 18, 2025, 1:30 PM ET'],
  ['jun 18', 'Wed, June 18, 2025 (the year 2025 is assumed)'],
  ['6/21/25', 'Sat, June 21, 2025 (a Saturday)'],
  ['Thu 6/18/25', 'Wed, June 18, 2025 (it is a Wednesday, not a Thursday as in 2026)'],
  ['7/4/26', 'Sat, July 4, 2026 (a Saturday; a federal holiday: Independence Day)'],
  ['~mar 2024', 'about March 2024 (in the past)'],
  ['late feb 2025', 'late February 2025 (in the past)'],
  ['?', 'undated'],
])('%s is answered with: %s', (text, sentence) => {
  const { date, notes } = valueOf(
    parseTypedDate(text, { today: day('2025-06-01'), zone: NEW_YORK }),
  );
  expect(understandingOf(date, notes)).toBe(sentence);
});

test('a missing zone is said once, by the date itself', () => {
  const { date, notes } = valueOf(parseTypedDate('6/18/25 9a', { today: day('2025-06-01') }));
  expect(understandingOf(date, notes)).toBe('Wed, June 18, 2025, 9:00 AM (time zone not recorded)');
});

const sayings: [TypedDateNote, string][] = [
  [
    { code: 'weekday-mismatch', typed: 'Monday', actual: 'Wednesday' },
    'it is a Wednesday, not a Monday',
  ],
  [
    { code: 'federal-holiday', name: 'Independence Day', tier: 'T2' },
    'a federal holiday, observed: Independence Day',
  ],
  [
    { code: 'federal-holiday', name: 'Independence Day', tier: 'T3' },
    'Independence Day is observed, for federal pay and leave only',
  ],
  [{ code: 'century-assumed', year: 1945 }, 'two digits read as 1945'],
  [{ code: 'day-or-year', day: 25, year: 2025 }, '25 read as a day, not as 2025'],
  [{ code: 'time-assumed', time: '14:00' }, '2:00 PM is assumed'],
  [{ code: 'midnight-starts-day' }, 'the first minute of that day'],
  [{ code: 'zone-differs', typed: 'PT', court: 'ET' }, 'typed in PT, the court is in ET'],
  [{ code: 'zone-season', typed: 'EST', inEffect: 'EDT' }, 'EST was typed, EDT is in effect then'],
  [{ code: 'time-skipped', time: '02:30' }, 'the clocks skip 2:30 AM on that day'],
  [{ code: 'time-repeated', time: '01:30' }, 'the clocks show 1:30 AM twice on that day'],
];
for (const [note, words] of sayings)
  test(`${note.code} is said: ${words}`, () => {
    expect(sayNote(note)).toBe(words);
  });
