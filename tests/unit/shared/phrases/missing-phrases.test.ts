import { expect, test } from 'vitest';
import { missingIn } from '../../../../shared/phrases/missing-phrases.ts';
import { paperLanguageSchema } from '../../../../shared/phrases/paper-language.ts';
import { phraseKeys } from '../../../../shared/phrases/phrases.ts';
import { markedPhrases } from '../../../builders/paper-words.ts';

const without = (mark: string, key: string, withDays = true) =>
  Object.fromEntries(Object.entries(markedPhrases(mark, withDays)).filter(([one]) => one !== key));

test('English and Spanish lack nothing: what is not written ships', () => {
  expect(missingIn({ tag: 'en', phrases: {} })).toEqual([]);
  expect(missingIn({ tag: 'es', phrases: { 'sheet.title': 'Fechas' } })).toEqual([]);
});

test('Another language lacks what is not written, in the order of the table', () => {
  expect(missingIn({ tag: 'ht', phrases: {} })).toEqual(phraseKeys);
  expect(missingIn({ tag: 'ht', phrases: without('ht', 'sheet.until') })).toEqual(['sheet.until']);
});

test('Days and months may be left to a calendar that is known, all of them or none', () => {
  expect(missingIn({ tag: 'pt-BR', phrases: markedPhrases('pt', false) })).toEqual([]);
  expect(missingIn({ tag: 'pt-BR', phrases: markedPhrases('pt') })).toEqual([]);
  expect(missingIn({ tag: 'pt-BR', phrases: without('pt', 'day.month3') })).toEqual(['day.month3']);
  expect(missingIn({ tag: 'ht', phrases: markedPhrases('ht', false) })).toContain('day.month3');
});

test('Nothing prints in a language that lacks a phrase', () => {
  const half = { tag: 'ht', phrases: without('ht', 'sheet.until') };
  expect(paperLanguageSchema.safeParse(half).success).toBe(false);
  expect(paperLanguageSchema.safeParse({ tag: 'ht', phrases: markedPhrases('ht') }).success).toBe(
    true,
  );
});
