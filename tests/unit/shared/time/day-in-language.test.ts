import { expect, test } from 'vitest';
import {
  dayInLanguage,
  hasCalendarOf,
  monthInLanguage,
} from '../../../../shared/time/day-in-language.ts';

test.each([
  ['pt-BR', '2025-06-18', 'weekday', 'quarta-feira, 18 de junho de 2025'],
  ['pt-BR', '2025-06-18', 'long', '18 de junho de 2025'],
  ['ru', '2025-06-18', 'weekday', 'среда, 18 июня 2025 г.'],
  ['ru', '2025-06', 'long', 'июнь 2025 г.'],
  ['zh-Hans', '2025-06-18', 'weekday', '2025年6月18日星期三'],
  ['vi', '2025-06-18', 'long', '18 tháng 6, 2025'],
  ['pt-BR', '2025', 'long', '2025'],
] as const)('In %s %s reads, %s, “%s”', (tag, day, style, said) => {
  expect(dayInLanguage(tag, day, style)).toBe(said);
});

test('A day is the civil day, in whatever zone the laptop stands', () => {
  // The suite runs under several zones; the first and the last day of a year would show a shift.
  expect(dayInLanguage('pt-BR', '2026-01-01', 'long')).toBe('1 de janeiro de 2026');
  expect(dayInLanguage('pt-BR', '2026-12-31', 'weekday')).toBe(
    'quinta-feira, 31 de dezembro de 2026',
  );
});

test('Years are those of the court and figures those of the notice, whatever a language has at home', () => {
  // At home they would be 2569 and ۱۴۰۴.
  for (const tag of ['th', 'fa', 'ar-EG', 'mr', 'bn'])
    expect(dayInLanguage(tag, '2026-05-28', 'long'), tag).toMatch(/28.*2026|2026.*28/);
});

test('A year that stands elsewhere is left out, of a month alone never', () => {
  expect(dayInLanguage('pt-BR', '2026-05-28', 'short', false)).not.toContain('2026');
  expect(dayInLanguage('pt-BR', '2026-05', 'short', false)).toContain('2026');
  expect(monthInLanguage('pt-BR', 2, 'long')).toBe('fevereiro');
});

test('No blank of another width gets onto paper', () => {
  for (const tag of ['fr', 'ru', 'bg', 'pt-BR', 'uk'])
    expect(dayInLanguage(tag, '2026-05-28', 'weekday'), tag).not.toMatch(/[\u00a0\u202f]/);
});

test('Of Haitian Creole no calendar is known: its days would be said in English', () => {
  expect(['pt-BR', 'ru', 'zh-Hans', 'uk', 'vi', 'fr'].map(hasCalendarOf)).not.toContain(false);
  expect(['ht', 'mam', 'xx'].map(hasCalendarOf)).not.toContain(true);
});
