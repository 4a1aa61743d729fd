import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsByDirection } from '../../../../shared/word/parts-by-direction.ts';

describe('pieces of a text by the side from which they are read', () => {
  it('keep blanks and figures between two words of one side with them', () => {
    expect(partsByDirection('Order, محمد 12 علي, 3')).toEqual([
      { text: 'Order, ', rtl: false },
      { text: 'محمد 12 علي', rtl: true },
      { text: ', 3', rtl: false },
    ]);
    expect(partsByDirection('plain')).toEqual([{ text: 'plain', rtl: false }]);
    expect(partsByDirection('')).toEqual([]);
  });

  it('joined again are the same text', () => {
    const anyText = fc.array(fc.constantFrom('a', ' ', '1', 'ש', 'ד', 'م', 'é', '\u05b8', '🎉'));
    fc.assert(
      fc.property(anyText, (letters) => {
        const text = letters.join('');
        expect(
          partsByDirection(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
