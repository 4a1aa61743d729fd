import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableText } from '../../../../shared/time/typed-text.ts';

test.each([
  ['  Feb 16 –\u00a0May 14 ', 'feb 16 - may 14'],
  ['６/１８/２５', '6/18/25'],
  ['6 / 18 / 25', '6/18/25'],
  ['feb ’25', "feb '25"],
  ['\u202a6/18\u200b/25\u202c', '6/18/25'],
  ['6/18/25,', '6/18/25'],
  ['6/18/25.', '6/18/25'],
  ['9 a.m.', '9 a.m.'],
  ['-2w', '-2w'],
  ['\t\n', ''],
])('%j is read as %j', (typed, read) => {
  expect(readableText(typed)).toBe(read);
});

test('it holds no capitals, no outer space and no space twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const read = readableText(typed);
      expect(read).toBe(read.trim());
      expect(read).not.toMatch(/\s\s/);
      expect(read).not.toMatch(/[A-Z\u200b\u2013]/);
    }),
  );
});
