import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyKindSchema } from '../../../../shared/copies/copy-kind.ts';
import { copyRules } from '../../../../shared/copies/copy-rules.ts';
import { layoutDocument } from '../../../../shared/export/layout-document.ts';
import {
  markPlaceSchema,
  mostLetters,
  type PageMarks,
  sayStamp,
} from '../../../../shared/export/page-marks.ts';
import { type Box, overlaps } from '../../../../shared/export/paper.ts';
import { partsIn } from '../../../../shared/export/part-names.ts';
import type { PrintOptions } from '../../../../shared/export/print-options.ts';
import type { Sheet, TextBlock } from '../../../../shared/export/print-document.ts';
import { readSample } from '../../../builders/matter-view.ts';
import { contentBoxes, measure, printOptions } from './paper-boxes.ts';

/** What a printer leaves blank at the edge of the paper. */
const EDGE = 12;

const { matters } = readSample('petrova');
const place = fc.constantFrom(...markPlaceSchema.options);
const text = (most: number, least = 0) =>
  fc.oneof(
    fc.constant('W'.repeat(most)),
    fc
      .string({ unit: 'grapheme-ascii', minLength: least, maxLength: most })
      .filter((one) => least === 0 || one.trim() !== ''),
  );
const anyMarks: fc.Arbitrary<PageMarks> = fc.record({
  exhibit: fc.option(
    fc.record({
      label: text(mostLetters.label, 1),
      firstPage: fc.option(fc.constantFrom(1, 9_999)),
      place,
    }),
  ),
  stamp: fc.option(
    fc.record({ prefix: text(mostLetters.prefix), first: fc.constantFrom(1, 99_000_000), place }),
  ),
  footer: text(mostLetters.footer),
});
const anyOptions = fc
  .record({
    marks: anyMarks,
    copy: fc.constantFrom(...copyKindSchema.options),
    paper: fc.constantFrom('letter' as const, 'legal' as const),
    orientation: fc.constantFrom('landscape' as const, 'portrait' as const),
  })
  .map((chosen): Partial<PrintOptions> => ({
    ...chosen,
    paper: copyRules[chosen.copy].onlyOn ?? chosen.paper,
    parts: [...partsIn(chosen.copy)],
  }));

/** What the lines of a block take, without the blank beside them. */
function boxOf({ box, lines, align }: TextBlock): Box {
  const w = Math.max(0, ...lines.map(({ width }) => width));
  const blank = box.w - w;
  return { ...box, w, x: box.x + (align === 'right' ? blank : align === 'center' ? blank / 2 : 0) };
}

function boxesOn(sheet: Sheet, paper: ReturnType<typeof layoutDocument>) {
  const named = (what: string) => (block: TextBlock) => ({
    what: `${what} "${block.lines.map((line) => line.text).join(' ')}"`,
    box: boxOf(block),
  });
  return {
    margins: [...sheet.running.map(named('running')), ...sheet.marks.map(named('mark'))],
    content: contentBoxes({ ...paper, sheets: [sheet] }),
  };
}

describe('what stands on every page', () => {
  it('meets neither what runs over and under a page, nor its content, nor its edge', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const paper = layoutDocument(matters, printOptions(options), measure);
        for (const sheet of paper.sheets) {
          const { margins, content } = boxesOn(sheet, paper);
          margins.forEach(({ what, box }, index) => {
            for (const other of [...margins.slice(index + 1), ...content])
              if (overlaps(box, other.box, 0.2)) expect.fail(`${what} meets ${other.what}`);
            const isOn =
              box.x >= EDGE &&
              box.y >= EDGE &&
              box.x + box.w <= sheet.width - EDGE &&
              box.y + box.h <= sheet.height - EDGE;
            if (!isOn) expect.fail(`${what} leaves the page`);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is counted through all pages, those of contents and sheets too', () => {
    const stamp = { prefix: 'PETROVA', first: 7, place: 'foot-right' } as const;
    const exhibit = { label: 'Exhibit A', firstPage: 1, place: 'foot-right' } as const;
    const parts = ['client-sheet', 'timeline', 'deadlines'] as const;
    const options = printOptions({ parts: [...parts], marks: { stamp, exhibit, footer: 'Firm' } });
    const { sheets } = layoutDocument(matters, options, measure);
    sheets.forEach((sheet, index) => {
      const said = sheet.marks.flatMap(({ lines }) => lines.map((line) => line.text));
      expect(said).toEqual([
        `Exhibit A, p. ${String(index + 1)} of ${String(sheets.length)}`,
        sayStamp(stamp, { number: index + 1 }),
      ]);
      const running = sheet.running.flatMap(({ lines }) => lines.map((line) => line.text));
      expect(running).toContain('Firm');
    });
  });

  it('takes no room from the content where it is one line in the margin', () => {
    const marked = printOptions({
      marks: {
        exhibit: { label: 'Exhibit A', firstPage: 1, place: 'top-right' },
        stamp: { prefix: 'P', first: 1, place: 'foot-right' },
        footer: '',
      },
    });
    const contentOf = (options: PrintOptions) =>
      layoutDocument(matters, options, measure).sheets.map(({ blocks }) => blocks);
    expect(contentOf(marked)).toEqual(contentOf(printOptions()));
  });
});
