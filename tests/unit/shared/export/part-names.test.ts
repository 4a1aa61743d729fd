import { expect, test } from 'vitest';
import { isOneRecord, parsePartNames } from '../../../../shared/export/part-names.ts';

test('Parts are read in the order in which they are named, blanks beside them', () => {
  expect(parsePartNames('custody, timeline,client-sheet')).toEqual([
    'custody',
    'timeline',
    'client-sheet',
  ]);
});

test.each(['', 'map', 'timeline,', 'timeline,map', 'timeline,timeline', 'Timeline'])(
  'Parts "%s" are refused',
  (text) => {
    expect(parsePartNames(text)).toBeNull();
  },
);

test('The timeline with its table and its custody summary is one document, in no other order', () => {
  expect(isOneRecord(['timeline', 'table', 'custody'])).toBe(true);
  expect(isOneRecord(['timeline', 'custody'])).toBe(true);
  expect(isOneRecord(['timeline'])).toBe(true);
  expect(isOneRecord(['timeline', 'custody', 'table'])).toBe(false);
  expect(isOneRecord(['table', 'custody'])).toBe(false);
  expect(isOneRecord(['timeline', 'visit-sheet'])).toBe(false);
});
