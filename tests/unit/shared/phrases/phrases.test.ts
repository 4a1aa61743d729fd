import { expect, test } from 'vitest';
import { jailSafe } from '../../../../shared/phrases/jail-safe.ts';
import { shippedLanguageSchema } from '../../../../shared/phrases/phrase.ts';
import { type PhraseKey, phrases } from '../../../../shared/phrases/phrases.ts';
import { fillIn, speakers } from '../../../../shared/phrases/speaker.ts';

const keys = Object.keys(phrases) as PhraseKey[];
const blanksOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

test('Every phrase is there in every language, with the same blanks', () => {
  for (const key of keys) {
    expect(Object.keys(phrases[key]).toSorted(), key).toEqual(shippedLanguageSchema.options);
    expect(blanksOf(phrases[key].es), key).toEqual(blanksOf(phrases[key].en));
  }
});

test('No phrase is empty, and none says what others must not read', () => {
  for (const key of keys)
    for (const text of Object.values(phrases[key])) {
      expect(text.trim(), key).not.toBe('');
      // The name of a blank does not print.
      expect(jailSafe(text.replace(/\{\w+\}/g, '')), key).not.toBeNull();
    }
});

test('No phrase is the same in both languages, but what has no words or is a name', () => {
  const same = keys.filter((key) => {
    const { en, es } = phrases[key];
    return en === es && /\p{L}/u.test(en.replace(/\{\w+\}/g, ''));
  });
  expect(same).toEqual([
    'condition.monitor',
    'authority.ice',
    'authority.cbp',
    'authority.usms',
    'authority.bop',
    'chart.page',
  ]);
});

test('Blanks are filled, and what nobody fills stays to be seen', () => {
  expect(speakers.en('page.number', { number: 1, of: 2 })).toBe('Page 1 of 2');
  expect(speakers.es('page.number', { number: 1, of: 2 })).toBe('Página 1 de 2');
  expect(fillIn('{name}', { name: '{of}' })).toBe('{of}');
  expect(fillIn('{name}', {})).toBe('{name}');
});
