import { expect, test } from 'vitest';
import { checkPhrase, mostLetters } from '../../../../shared/phrases/check-phrase.ts';
import { phraseKeys, phrases } from '../../../../shared/phrases/phrases.ts';

test('Every phrase that ships passes', () => {
  for (const key of phraseKeys) {
    expect(checkPhrase(key, 'en', phrases[key].en), key).toEqual([]);
    expect(checkPhrase(key, 'es', phrases[key].es), key).toEqual([]);
  }
});

test('A word in braces that is missing would lose a date, and is named', () => {
  expect(checkPhrase('sheet.until', 'ht', 'Jiska.')).toEqual([
    '{day} is missing: copy it from the English phrase, letter by letter.',
  ]);
  expect(checkPhrase('page.number', 'ht', 'Paj')).toEqual([
    '{number}, {of} are missing: copy it from the English phrase, letter by letter.',
  ]);
});

test.each([
  [
    '{jou}',
    '{jou} is not filled in by anything: the words in braces are {day} and stay in English.',
  ],
  ['{day', 'A brace stands alone, or around a word that is not one of the English phrase.'],
  ['{ day }', 'A brace stands alone, or around a word that is not one of the English phrase.'],
  ['｛day｝', 'A brace stands alone, or around a word that is not one of the English phrase.'],
])('“Jiska {day} %s” is refused', (rest, says) => {
  expect(checkPhrase('sheet.until', 'ht', `Jiska {day} ${rest}`)).toEqual([says]);
});

test('A phrase without blanks takes none', () => {
  expect(checkPhrase('sheet.title', 'ht', 'Dat {day}')).toEqual([
    '{day} is not filled in by anything: this phrase has no word in braces.',
  ]);
});

test('A blank may stand twice, and elsewhere than in English', () => {
  expect(checkPhrase('page.number', 'ht', '{of}: {number} ({of})')).toEqual([]);
});

test.each([
  ['Dat\nou', 'A line break or a tab'],
  ['Dat\tou', 'A line break or a tab'],
  ['Dat\u0000ou', 'U+0000'],
  ['Dat\u202eou', 'U+202E'],
  ['Dat\u2067ou', 'U+2067'],
  ['Dat\ufffdou', 'Letters were lost'],
  ['???? ?????', 'Letters were lost'],
  ['x'.repeat(500), 'At most'],
])('%j is refused', (text, why) => {
  expect(checkPhrase('sheet.title', 'ht', text).join()).toContain(why);
});

test('A phrase may be twice as long as the English one, and a word longer than that', () => {
  expect(mostLetters('table.date')).toBe(48);
  expect(checkPhrase('table.date', 'ht', 'x'.repeat(48))).toEqual([]);
  expect(checkPhrase('table.date', 'ht', 'x'.repeat(49))).toHaveLength(1);
});

test('What others in a jail must not read is refused where its words are known', () => {
  const text = 'Sus fechas de asilo';
  expect(checkPhrase('sheet.title', 'es', text)).toEqual([
    'It holds a word that others in a jail must not read. Say it without that word.',
  ]);
  expect(checkPhrase('sheet.title', 'pt-BR', 'Datas de asilo')).toEqual([]);
});
