import { expect, test } from 'vitest';
import { lettersOf } from '../../../../shared/phrases/letters-of-language.ts';
import { languageTagOf } from '../../../../shared/phrases/paper-language.ts';
import { sayCaseDate } from '../../../../shared/phrases/say-case-date.ts';
import { sayDay, sayMonth, sayPartialDay } from '../../../../shared/phrases/say-day.ts';
import { speakerOf, speakers } from '../../../../shared/phrases/speaker.ts';
import { caseDateSchema } from '../../../../shared/time/case-date.ts';
import { before, day } from '../../../builders/matter-view.ts';
import { markedPhrases } from '../../../builders/paper-words.ts';

const june = day('2025-06-18');
const portuguese = { tag: 'pt-BR', phrases: markedPhrases('pt', false) };
const creole = { tag: 'ht', phrases: markedPhrases('ht') };

test('What an office corrected is said in its words, the rest as it ships', () => {
  const say = speakerOf({ tag: 'es', phrases: { 'sheet.title': 'Fechas de {name}' } });
  expect(say('sheet.title')).toBe('Fechas de {name}');
  expect(say('sheet.dates')).toBe('Fechas');
  expect(sayDay(say, june)).toBe('miércoles, 18 de junio de 2025');
});

test('Another language is said in its own words, with its own calendar where it is known', () => {
  const say = speakerOf(portuguese);
  expect(say('page.number', { number: 1, of: 2 })).toBe('pt Page 1 of 2');
  expect(sayDay(say, june, 'alone')).toBe('Quarta-feira, 18 de junho de 2025');
  expect(sayPartialDay(say, '2025-06', 'long')).toBe('junho de 2025');
  expect(sayMonth(say, 6, 'long')).toBe('junho');
  const doubtful = caseDateSchema.parse(before('2025-06-18'));
  expect(sayCaseDate(say, doubtful, 'long')).toBe('Pt before 18 de junho de 2025');
});

test('A language whose days are written has them from the table', () => {
  expect(sayDay(speakerOf(creole), june)).toBe('ht ht Wednesday, ht ht June 18, 2025');
});

test('A language that lacks a phrase throws: no paper speaks two', () => {
  expect(() => speakerOf({ tag: 'ht', phrases: {} })('sheet.title')).toThrow(RangeError);
});

test('The same language has the same speaker', () => {
  expect(speakerOf(portuguese)).toBe(speakerOf(portuguese));
  expect(speakerOf('es')).toBe(speakers.es);
});

test('Readers of a PDF are told the language, of English and Spanish that of the country', () => {
  expect(languageTagOf('en')).toBe('en-US');
  expect(languageTagOf({ tag: 'es', phrases: {} })).toBe('es-US');
  expect(languageTagOf(portuguese)).toBe('pt-BR');
});

test('Faces are asked for the letters of phrases, days and months; of what ships every face has them', () => {
  const letters = lettersOf({ tag: 'zh-Hans', phrases: markedPhrases('中', false) });
  for (const letter of '中年月日星期一二三四五六') expect(letters).toContain(letter);
  expect(lettersOf('es')).toBe('');
});
