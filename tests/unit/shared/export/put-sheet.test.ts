import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startFlow } from '../../../../shared/export/flow.ts';
import { MARGIN, overlaps } from '../../../../shared/export/paper.ts';
import type { Block } from '../../../../shared/export/print-document.ts';
import { largeScale, penScale, putSheet } from '../../../../shared/export/put-sheet.ts';
import { cleanText } from '../../../../shared/export/wrap-text.ts';
import { type Said, said } from '../../../../shared/pages/list-page.ts';
import { type SheetPage, sheetSection } from '../../../../shared/pages/sheet-page.ts';
import { measure } from './paper-boxes.ts';

const content = { x: MARGIN, y: MARGIN, w: 504, h: 684 };

function pagesOf(page: SheetPage, scale = penScale): readonly (readonly Block[])[] {
  const flow = startFlow(content);
  putSheet(flow, page, scale, 1, measure);
  return flow.pages;
}

const words = (block: Block) => {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.text.lines.map(({ text }) => text);
    case 'list':
      return block.items.flatMap(({ texts }) =>
        texts.flatMap(({ lines }) => lines.map(({ text }) => text)),
      );
    default:
      return [];
  }
};
const lettersOf = (texts: readonly string[]) =>
  cleanText(texts.join(' ').replace(/[\r\n\u2028\u2029]/g, ' ')).replace(/\s+/gu, '');

const anySaid = fc.record<Said>({
  text: fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.lorem({ maxCount: 30 }),
    fc.constantFrom('ليلى حداد', 'Łucja Nguyễn', 'x'.repeat(400), '', ' '),
    fc.lorem({ maxCount: 900 }),
  ),
  look: fc.constantFrom('plain', 'strong', 'muted', 'warning' as const),
});
const anySheet: fc.Arbitrary<SheetPage> = fc.record({
  title: fc.lorem({ maxCount: 6 }),
  about: fc.array(anySaid, { maxLength: 3 }),
  sections: fc.array(
    fc.record({
      heading: fc.oneof(fc.constant(''), fc.lorem({ maxCount: 6 })),
      about: fc.array(anySaid, { maxLength: 2 }),
      look: fc.constantFrom('framed', 'boxes', 'dots', 'bare' as const),
      items: fc.array(fc.array(anySaid, { maxLength: 3 }), { maxLength: 6 }),
      linesToWrite: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant('rest' as const)),
    }),
    { maxLength: 5 },
  ),
});

test('Every word prints once and in order, within the margins, and on no other’s place', () => {
  fc.assert(
    fc.property(anySheet, fc.constantFrom(largeScale, penScale), (page, scale) => {
      const pages = pagesOf(page, scale);
      const wanted = [
        page.title,
        ...page.about.map(({ text }) => text),
        ...page.sections.flatMap(({ heading, about, items }) => [
          heading,
          ...about.map(({ text }) => text),
          ...items.flat().map(({ text }) => text),
        ]),
      ];
      expect(lettersOf(pages.flat().flatMap(words))).toBe(lettersOf(wanted));
      for (const blocks of pages) {
        const boxes = blocks.flatMap((block) => {
          switch (block.type) {
            case 'heading':
            case 'paragraph':
              return [block.text.box];
            case 'list':
              return block.items.map(({ box }) => box);
            case 'ruled':
              return [block.box];
            default:
              return [];
          }
        });
        for (const box of boxes) {
          expect(box.y).toBeGreaterThanOrEqual(content.y - 0.01);
          expect(box.y + box.h).toBeLessThanOrEqual(content.y + content.h + 0.01);
        }
        boxes.forEach((one, index) => {
          for (const other of boxes.slice(index + 1))
            expect(overlaps(one, other, 0.01)).toBe(false);
        });
      }
    }),
    { numRuns: 150 },
  );
});

test('An item that a page can hold is never cut, and the items of one page are one list', () => {
  const items = Array.from({ length: 40 }, (_, index) => [
    said(`Date ${String(index)}`, 'strong'),
    said('Court hearing'),
    said('Place: ask us.'),
  ]);
  const pages = pagesOf(
    { title: 'Dates', about: [], sections: [sheetSection('Dates', 'framed', items)] },
    largeScale,
  );
  expect(pages.length).toBeGreaterThan(2);
  const lists = pages.map((blocks) => blocks.filter(({ type }) => type === 'list'));
  expect(lists.map((one) => one.length)).toEqual(pages.map(() => 1));
  const sizes = pages.flat().flatMap((block) => (block.type === 'list' ? block.items : []));
  expect(sizes.every(({ texts }) => texts.length === 3)).toBe(true);
  expect(sizes).toHaveLength(40);
});

test('Room to write takes what the page still holds, and at least three lines', () => {
  const rest = { ...sheetSection('Notes', 'bare', []), linesToWrite: 'rest' as const };
  const ruledOf = (lines: number) =>
    pagesOf({
      title: 'Visit',
      about: [],
      sections: [
        sheetSection(
          'Items',
          'bare',
          Array.from({ length: lines }, (_, index) => [said(`Item ${String(index)}`)]),
        ),
        rest,
      ],
    }).map((blocks) =>
      blocks.flatMap((block) => (block.type === 'ruled' ? [block.box.h / block.pitch] : [])),
    );
  const [few] = ruledOf(3);
  expect(few?.[0]).toBeGreaterThan(20);
  const many = ruledOf(41);
  expect(many.at(-1)?.[0]).toBeGreaterThanOrEqual(3);
});

test('A heading whose section is room to write alone stands on the page with that room', () => {
  const line = sheetSection('', 'bare', [[said('A line of the sheet.')]]);
  const notes = { ...sheetSection('Notes', 'bare', []), linesToWrite: 'rest' as const };
  for (let lines = 20; lines < 60; lines += 1) {
    const pages = pagesOf({
      title: 'Visit',
      about: [],
      sections: [...Array<typeof line>(lines).fill(line), notes],
    });
    const last = pages.at(-1) ?? [];
    expect(last.map(({ type }) => type).slice(-2)).toEqual(['heading', 'ruled']);
  }
});
