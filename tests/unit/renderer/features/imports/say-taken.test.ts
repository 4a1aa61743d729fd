import { expect, test } from 'vitest';
import { nameTaking, sayTaken } from '../../../../../renderer/features/imports/say-taken.ts';

test.each([
  [0, 0, 'Add what is ticked'],
  [1, 0, 'Add 1 record'],
  [1_200, 0, 'Add 1,200 records'],
  [0, 1, 'Change 1 record'],
  [2, 1, 'Add 2 records, change 1'],
])('%i added and %i changed: the button says so', (added, changed, name) => {
  expect(nameTaking({ added, changed })).toBe(name);
});

test.each([
  [1, 0, '1 record is added.'],
  [0, 2, '2 records are changed.'],
  [2, 1, '2 records are added, 1 is changed.'],
])('%i added and %i changed: what was done says so', (added, changed, sentence) => {
  expect(sayTaken({ added, changed })).toBe(sentence);
});
