import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankQuoteMarks, quoteDepthsOf } from '../../../../shared/notices/quote-marks.ts';

test('the marks of quoted lines become blanks, and no letter moves', () => {
  expect(blankQuoteMarks('set for December\n> 17, 2025\n>> or > 18')).toBe(
    'set for December\n  17, 2025\n   or > 18',
  );
});

test('whatever the text is, it stays as long as it was and keeps all but its marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('>', ' ', '\n', 'a', '1', '-') }), (text) => {
      const blanked = blankQuoteMarks(text);
      expect(blanked).toHaveLength(text.length);
      expect(blanked.replace(/[ >]/g, '')).toBe(text.replace(/[ >]/g, ''));
      expect(blankQuoteMarks(blanked)).toBe(blanked);
    }),
  );
});

test.each([
  ['no mark', 0],
  ['> one', 1],
  ['> > two', 2],
  ['first\n>> two', 2],
  ['> first\nown words', 0],
  ['a -> b', 0],
])('the last line of "%s" is quoted %i deep', (text, depth) => {
  expect(quoteDepthsOf(text)(text.length)).toBe(depth);
});
