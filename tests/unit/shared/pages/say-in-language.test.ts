import { expect, test } from 'vitest';
import { sheetPhrases } from '../../../../shared/pages/client-sheet-phrases.ts';
import { sayDayIn, sayTimeIn } from '../../../../shared/pages/say-in-language.ts';
import { day } from '../../../builders/matter-view.ts';

const june = day('2025-06-18');

test('A day has its weekday and month in the language, and a capital where it begins a line', () => {
  expect(sayDayIn(sheetPhrases.en, june)).toBe('Wednesday, June 18, 2025');
  expect(sayDayIn(sheetPhrases.es, june)).toBe('miércoles, 18 de junio de 2025');
  expect(sayDayIn(sheetPhrases.es, june, 'alone')).toBe('Miércoles, 18 de junio de 2025');
  expect(sayDayIn(sheetPhrases.es, day('2026-01-04'))).toBe('domingo, 4 de enero de 2026');
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
  expect(sayTimeIn(sheetPhrases.en, { time, zone }, june)).toBe(english);
  expect(sayTimeIn(sheetPhrases.es, { time, zone }, june)).toBe(spanish);
});

test('Without a time there is none, and without a zone none is guessed', () => {
  expect(sayTimeIn(sheetPhrases.en, {}, june)).toBeNull();
  expect(sayTimeIn(sheetPhrases.en, { time: '13:30' }, june)).toBe('1:30 PM');
});
