import { expect, test } from 'vitest';
import { meaningKey } from '../../../../../shared/quick-add/meaning.ts';
import { readLine } from '../../../../../shared/quick-add/read-line.ts';
import { spanishWords } from '../../../../../shared/quick-add/words-of-kinds/spanish-words.ts';
import { office, today } from '../office.ts';

const phrases = spanishWords.flatMap(([key, words]) =>
  words.split('|').map((word) => [word.replace(/~$/u, ''), key] as const),
);

test.each(phrases)('"%s" is %s', (words, key) => {
  const { understanding } = readLine(words, office, { today, openMatterId: 'matter-1' });
  expect(understanding === null ? null : meaningKey(understanding.meaning)).toBe(key);
});

test('No Spanish phrase stands for two kinds', () => {
  expect(new Set(phrases.map(([words]) => words)).size).toBe(phrases.length);
});
