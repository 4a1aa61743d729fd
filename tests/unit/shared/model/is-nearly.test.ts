import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNearly } from '../../../../shared/model/is-nearly.ts';

test.each([
  ['arraingment', 'arraignment', 'two letters are swapped'],
  ['mastr', 'master', 'a letter is missing'],
  ['hearring', 'hearing', 'a letter is doubled'],
  ['detaimer', 'detainer', 'a letter is another'],
])('%s is nearly %s: %s', (typed, word) => {
  expect(isNearly(typed, word)).toBe(true);
});

test.each([
  ['arraingmnt', 'arraignment'],
  ['bail', 'bond'],
  ['heraings', 'hearing'],
])('%s is not nearly %s', (typed, word) => {
  expect(isNearly(typed, word)).toBe(false);
});

test('nearness goes both ways', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
      expect(isNearly(one, other)).toBe(isNearly(other, one));
    }),
  );
});
