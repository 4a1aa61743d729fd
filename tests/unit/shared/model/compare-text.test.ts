import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareText } from '../../../../shared/model/compare-text.ts';

it('orders texts by their letters, whatever the language of the computer', () => {
  expect(['b', 'Z', 'a', 'ä', ''].toSorted(compareText)).toEqual(['', 'Z', 'a', 'b', 'ä']);
});

it('says the same of two texts from both sides', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(compareText(one, other) + compareText(other, one)).toBe(0);
      expect(compareText(one, other) === 0).toBe(one === other);
    }),
  );
});
