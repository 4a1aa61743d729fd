import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markLooseTexts } from '../../../electron/pdf-artifacts.ts';

const BEGIN = '/Artifact <</Type /Pagination>> BDC';
/** As Skia writes a text that is part of a paragraph, and a drawing that is part of a figure. */
const told = ['BT', '/P <</MCID 3 >>BDC', '<0033> Tj', 'EMC', 'ET'];
const drawn = ['/Figure <</MCID 4 >>BDC', '0 0 9 9 re', 'BT', '<0034> Tj', 'ET', 'EMC'];
const loose = ['BT', '/F6 13 Tf', '<0028> Tj', 'ET'];

describe('a text that belongs to no part of the structure', () => {
  it('is marked as an artifact, and no other is', () => {
    const drawing = ['q', ...told, ...drawn, ...loose, 'Q'].join('\n');
    expect(markLooseTexts(drawing)).toBe(
      ['q', ...told, ...drawn, BEGIN, ...loose, 'EMC', 'Q'].join('\n'),
    );
  });

  it('leaves every other operator where it is, and each mark closed', () => {
    const piece = fc.constantFrom(told, drawn, loose, ['q', 'Q'], ['0 0 10 10 re', 'f']);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const drawing = pieces.flat().join('\n');
        const lines = markLooseTexts(drawing).split('\n');
        const count = (of: RegExp) => lines.filter((line) => of.test(line)).length;
        expect(count(/BDC$/)).toBe(count(/^EMC$/));
        expect(lines.filter((line) => line === BEGIN)).toHaveLength(
          pieces.filter((one) => one === loose).length,
        );
        const kept = lines.filter((line) => line !== BEGIN && line !== 'EMC').join('\n');
        expect(kept).toBe(
          drawing
            .split('\n')
            .filter((line) => line !== 'EMC')
            .join('\n'),
        );
      }),
    );
  });
});
