import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fonts } from '../../../../shared/export/text.ts';
import { cleanText, wrapAtMost, wrapText } from '../../../../shared/export/wrap-text.ts';
import { measure } from './paper-boxes.ts';

const font = fonts.body;
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.lorem({ maxCount: 60 }),
  fc.constantFrom('Ñandú', 'محمد بن علي', 'שלום עולם', 'ééé'.repeat(80), '👩‍👩‍👧'.repeat(40)),
);

describe('wrapping', () => {
  it('loses no letter and adds none', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 400 }), (text, width) => {
        const lines = wrapText(text, font, width, measure);
        const squeeze = (value: string) => value.replace(/\s+/gu, '');
        expect(squeeze(lines.map((line) => line.text).join(''))).toBe(squeeze(cleanLines(text)));
      }),
    );
  });

  it('keeps every line within its width, unless one grapheme alone is wider', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 400 }), (text, width) => {
        for (const line of wrapText(text, font, width, measure))
          expect(line.width <= width + 0.001 || [...letters.segment(line.text)].length === 1).toBe(
            true,
          );
      }),
    );
  });

  it('never parts a letter from its accents', () => {
    const text = 'e\u0301'.repeat(200);
    const lines = wrapText(text, font, 60, measure);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.text).toMatch(/^(e\u0301)+$/u);
  });

  it('cuts a word that is too long behind a dash or stop where it has one', () => {
    const lines = wrapText('No.2:25-cv-00240-cr/second-amended', font, 80, measure);
    expect(lines.map((line) => line.text)).toEqual(['No.2:25-cv-', '00240-cr/second-', 'amended']);
  });

  it('keeps the line breaks of a text, and gives no line for a text without words', () => {
    expect(wrapText('one\n\ntwo', font, 200, measure).map((line) => line.text)).toEqual([
      'one',
      'two',
    ]);
    expect(wrapText(' \t\n ', font, 200, measure)).toEqual([]);
  });

  it('takes the direction of a line from its paragraph', () => {
    const directions = (text: string) => {
      const lines = wrapText(text, font, 50, measure);
      expect(lines.length).toBeGreaterThan(1);
      return new Set(lines.map((line) => line.rtl));
    };
    expect(directions('محمد بن علي طلب إفراج ICE ABC')).toEqual(new Set([true]));
    // A name with English words behind it keeps its order from the left.
    expect(directions('محمد بن علي, Batavia, NY · as of June 12')).toEqual(new Set([false]));
    expect(directions('Order of Batavia, محمد بن علي محمد بن علي')).toEqual(new Set([false]));
  });

  it('takes out what would print as a box or turn its neighbours around', () => {
    expect(cleanText('a\u0000b \u202Egnp.exe')).toBe('a b gnp.exe');
  });

  it('breaks a long name off behind a whole word, with an ellipsis', () => {
    const lines = wrapAtMost('United States District Court of Vermont', font, 80, 2, measure);
    expect(lines.map((line) => line.text)).toEqual(['United States', 'District Court …']);
  });
});

function cleanLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(cleanText)
    .join('');
}
