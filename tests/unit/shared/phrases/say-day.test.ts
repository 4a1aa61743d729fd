import { expect, test } from 'vitest';
import { sayDay, sayMonth, sayPartialDay, sayTime } from '../../../../shared/phrases/say-day.ts';
import { speakers } from '../../../../shared/phrases/speaker.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../../../shared/time/day-names.ts';
import { day } from '../../../builders/matter-view.ts';

const june = day('2025-06-18');

test('A day has its weekday and month in the language, and a capital where it begins a line', () => {
  expect(sayDay(speakers.en, june)).toBe('Wednesday, June 18, 2025');
  expect(sayDay(speakers.es, june)).toBe('miércoles, 18 de junio de 2025');
  expect(sayDay(speakers.es, june, 'alone')).toBe('Miércoles, 18 de junio de 2025');
  expect(sayDay(speakers.es, day('2026-01-04'))).toBe('domingo, 4 de enero de 2026');
});

test.each([
  ['00:05', 'America/New_York', '12:05 AM (Eastern time)', '12:05 a. m. (hora del Este)'],
  ['12:00', 'America/Phoenix', '12:00 PM (Arizona time)', '12:00 p. m. (hora de Arizona)'],
  [
    '13:30',
    'America/Puerto_Rico',
    '1:30 PM (Puerto Rico time)',
    '1:30 p. m. (hora de Puerto Rico)',
  ],
  ['09:00', 'UTC', '9:00 AM (UTC)', '9:00 a. m. (UTC)'],
])('%s in %s is %s', (time, zone, english, spanish) => {
  expect(sayTime(speakers.en, { time, zone }, june)).toBe(english);
  expect(sayTime(speakers.es, { time, zone }, june)).toBe(spanish);
});

test('Without a time there is none, and without a zone none is guessed', () => {
  expect(sayTime(speakers.en, {}, june)).toBeNull();
  expect(sayTime(speakers.en, { time: '13:30' }, june)).toBe('1:30 PM');
});

test('A part of a day is never sharper than it is known', () => {
  expect(sayPartialDay(speakers.es, '2026-05-28', 'long')).toBe('28 de mayo de 2026');
  expect(sayPartialDay(speakers.es, '2026-05-28', 'short')).toBe('28 may 2026');
  expect(sayPartialDay(speakers.es, '2026-05-28', 'short', false)).toBe('28 may');
  expect(sayPartialDay(speakers.en, '2026-05-28', 'short', false)).toBe('May 28');
  expect(sayPartialDay(speakers.es, '2026-05', 'long')).toBe('mayo de 2026');
  expect(sayPartialDay(speakers.es, '2026', 'long')).toBe('2026');
});

test('English names of days and months are those of every other paper', () => {
  MONTH_NAMES.forEach((name, index) => {
    expect(sayMonth(speakers.en, index + 1, 'long')).toBe(name);
    expect(sayMonth(speakers.en, index + 1, 'short')).toBe(name.slice(0, 3));
  });
  WEEKDAY_NAMES.forEach((name, index) => {
    // June 1, 2025 was a Sunday.
    expect(sayDay(speakers.en, day(`2025-06-0${String(index + 1)}`))).toContain(name);
  });
});
