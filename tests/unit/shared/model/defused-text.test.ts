import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  defuseFormula,
  escapeTags,
  HTML_TAG,
  undoDefused,
  undoEscapedTags,
} from '../../../../shared/model/defused-text.ts';

const signs = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '＋',
  '－',
  '＠',
  "'",
  'a',
  ' ',
  '<b>',
  '&lt;',
];
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...signs), { maxLength: 6 }).map((parts) => parts.join('')),
);

describe('a text that a spreadsheet would compute', () => {
  it.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', "'=1", "''-1"],
    ...[' =1', '\u00a0=1', '\0=1', '\v@A1', "' =1", ' \n=1'],
  ])('%j gets an apostrophe', (text) => {
    expect(defuseFormula(text)).toBe(`'${text}`);
  });

  it.each(['', 'Bond hearing', "'round noon", "O'Brien", '2025-02-16', "'"])(
    '%j stays as it is',
    (text) => {
      expect(defuseFormula(text)).toBe(text);
    },
  );

  it('comes back exactly, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(undoDefused(defuseFormula(text))).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });

  it('begins with no sign of a formula, in the file neither', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = defuseFormula(text);
        expect(cell).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/);
        expect(Papa.unparse([[cell, 'x']])).not.toMatch(/^"?(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a text that looks like HTML', () => {
  it('looks like none once it is escaped, and comes back exactly', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeTags(text)).not.toMatch(HTML_TAG);
        expect(undoEscapedTags(escapeTags(text))).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is left alone where it has no tag', () => {
    expect(escapeTags('5 < 6 & 7 > 6')).toBe('5 < 6 & 7 > 6');
  });
});
