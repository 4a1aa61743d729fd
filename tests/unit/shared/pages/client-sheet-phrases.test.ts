import { expect, test } from 'vitest';
import { fillIn, sheetPhrases } from '../../../../shared/pages/client-sheet-phrases.ts';
import { jailSafe } from '../../../../shared/pages/jail-safe.ts';

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
const blanksOf = (value: unknown) =>
  textsIn(value).map((text) => (text.match(/\{\w+\}/g) ?? []).toSorted().join(' '));

test('Both languages say the same things with the same blanks', () => {
  expect(blanksOf(sheetPhrases.es)).toEqual(blanksOf(sheetPhrases.en));
  expect(sheetPhrases.es.weekdays).toHaveLength(7);
  expect(sheetPhrases.es.months).toHaveLength(12);
});

test('No phrase is empty, and none says what others must not read', () => {
  for (const text of Object.values(sheetPhrases).flatMap(textsIn)) {
    expect(text.trim()).not.toBe('');
    expect(jailSafe(text), text).toBe(text);
  }
});

test('Blanks are filled, and what nobody fills stays to be seen', () => {
  expect(fillIn('Page {number} of {of}', { number: '1', of: '2' })).toBe('Page 1 of 2');
  expect(fillIn('{name}', { name: '{of}' })).toBe('{of}');
  expect(fillIn('{name}', {})).toBe('{name}');
});
