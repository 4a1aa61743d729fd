import { expect, test } from 'vitest';
import { readLanguageTag } from '../../../../shared/phrases/language-tag.ts';

test.each([
  ['ht', 'ht'],
  [' pt-br ', 'pt-BR'],
  ['ZH-hans', 'zh-Hans'],
  ['zh-Hans-CN', 'zh-Hans-CN'],
  ['tl', 'fil'],
  ['en', 'en'],
])('“%s” is %s', (typed, tag) => {
  expect(readLanguageTag(typed)).toEqual({ tag });
});

test.each([
  ['', 'is no tag'],
  ['Kreyòl', 'is no tag'],
  ['pt_BR', 'is no tag'],
  ['x-own', 'is no tag'],
  ['a'.repeat(5_000), 'is no tag'],
  ['ht-u-ca-buddhist', 'says more than'],
  ['de-1996', 'says more than'],
  ['xx', 'names no language'],
  ['und', 'names no language'],
  ['ar', 'from right to left'],
  ['fa-AF', 'from right to left'],
  ['he', 'from right to left'],
  ['ps', 'from right to left'],
  ['pa-Arab', 'from right to left'],
])('“%s” is refused: it %s', (typed, why) => {
  const read = readLanguageTag(typed);
  expect('problem' in read && read.problem).toContain(why);
});

test('A language that is written in two scripts is refused in the one alone', () => {
  expect(readLanguageTag('pa-Guru')).toEqual({ tag: 'pa-Guru' });
  expect(readLanguageTag('az-Arab')).toHaveProperty('problem');
});
