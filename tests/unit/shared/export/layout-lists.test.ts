import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutLists } from '../../../../shared/export/layout-lists.ts';
import { MARGIN } from '../../../../shared/export/paper.ts';
import type { Block, PrintDocument } from '../../../../shared/export/print-document.ts';
import { CELL } from '../../../../shared/export/put-table.ts';
import { pitchOf } from '../../../../shared/export/text.ts';
import { cleanText } from '../../../../shared/export/wrap-text.ts';
import { cellsOf } from '../../../../shared/pages/docket-page.ts';
import {
  type ListCell,
  type ListPage,
  listPageSchema,
  type Said,
} from '../../../../shared/pages/list-page.ts';
import { day } from '../../../builders/matter-view.ts';
import { contentBoxes, measure } from './paper-boxes.ts';

const row = (index: number) => ({
  when: '9:00 AM ET',
  client: `Client ${String(index)}`,
  what: 'Bail hearing',
  detail: 'Hearing, unverified',
  where: 'D. Vt., Burlington',
  who: 'MQ',
});
const pageWith = (rows: number): ListPage => ({
  title: 'Docket of Tue, May 26, 2026',
  name: 'docket',
  orientation: 'landscape',
  about: [],
  warning: '',
  asOf: day('2026-05-26'),
  printed: 'Printed Tue 05/26/2026, 7:40 AM · last merged: never',
  columns: ['When', 'Client', 'What', 'Where', 'Who'].map((title) => ({ title, share: 0.2 })),
  nameColumn: 1,
  groups: [
    {
      heading: 'Tuesday, May 26, 2026',
      about: [],
      rows: Array.from({ length: rows }, (_, index) => cellsOf(row(index))),
    },
  ],
  empty: 'Nothing is on the docket.',
  notes: ['Not on this page: 1 without a date.'],
});
const tablesOf = (page: ListPage) =>
  layoutLists([page], measure).sheets.flatMap((sheet) =>
    sheet.blocks.filter((block) => block.type === 'table'),
  );

test('A day of a dozen lines is one page', () => {
  const document = layoutLists([pageWith(12)], measure);
  expect(document.sheets).toHaveLength(1);
  expect(document.title).toBe('Docket of Tue, May 26, 2026');
});

test('Every line prints once, on as many pages as it takes, and every page says its number', () => {
  const names = tablesOf(pageWith(200)).flatMap((table) =>
    table.rows.map((line) => line.cells[1]?.map((cell) => cell.text).join(' ')),
  );
  expect(names).toEqual(Array.from({ length: 200 }, (_, index) => `Client ${String(index)}`));
  const { sheets } = layoutLists([pageWith(200)], measure);
  const last = sheets.at(-1);
  expect(last?.running.flatMap((text) => text.lines.map((line) => line.text))).toContain(
    `Page ${String(sheets.length)} of ${String(sheets.length)}`,
  );
});

test('A day with nothing says so', () => {
  const [sheet] = layoutLists([pageWith(0)], measure).sheets;
  const said = sheet?.blocks.flatMap((block) =>
    block.type === 'paragraph' ? block.text.lines.map((line) => line.text) : [],
  );
  expect(said).toContain('Nothing is on the docket.');
});

const textOfLine = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 30 }) },
  fc.constantFrom('ليلى حداد', 'Łucja Nguyễn', 'x'.repeat(400), '陳美玲', ' ', ''),
  fc.lorem({ maxCount: 900 }),
);
const anySaid = fc.record<Said>({
  text: textOfLine,
  look: fc.constantFrom('plain', 'strong', 'muted', 'struck', 'warning', 'box' as const),
});
const anyCell: fc.Arbitrary<ListCell> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: anySaid },
    fc.integer({ min: 1, max: 6 }).map((linesToWrite) => ({ linesToWrite })),
  ),
  { maxLength: 4 },
);
const anyPage: fc.Arbitrary<ListPage> = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.constantFrom('landscape' as const, 'portrait' as const))
  .chain(([columns, orientation]) =>
    fc.record({
      name: fc.constant('findings' as const),
      orientation: fc.constant(orientation),
      title: fc.lorem({ maxCount: 8 }),
      about: fc.array(anySaid, { maxLength: 3 }),
      warning: fc.constantFrom('', 'Confidential: names other clients'),
      asOf: fc.constant(day('2026-05-26')),
      printed: fc.constantFrom('Printed now', 'Printed by somebody with a name '.repeat(8)),
      columns: fc.constant(
        Array.from({ length: columns }, (_, index) => ({
          title: `Column ${String(index)}`,
          share: 1 / columns,
        })),
      ),
      nameColumn: fc.integer({ min: 0, max: columns - 1 }),
      groups: fc.array(
        fc.record({
          heading: fc.oneof(fc.constant(''), fc.lorem({ maxCount: 6 }), textOfLine),
          about: fc.array(anySaid, { maxLength: 2 }),
          rows: fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
            maxLength: 12,
          }),
        }),
        { maxLength: 4 },
      ),
      empty: fc.constant('Nothing.'),
      notes: fc.array(fc.lorem({ maxCount: 40 }), { maxLength: 2 }),
    }),
  );

/** Every letter that can be seen, in order; where lines end does not count. */
const lettersOf = (texts: readonly string[]) =>
  cleanText(texts.join(' ').replace(/[\r\n\u2028\u2029]/g, ' ')).replace(/\s+/gu, '');

const tablesIn = ({ sheets }: PrintDocument) =>
  sheets.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? block : [])));

const wordsBesideTables = ({ sheets }: PrintDocument) =>
  lettersOf(
    sheets.flatMap(({ blocks }) =>
      blocks.flatMap((block: Block) =>
        block.type === 'heading' || block.type === 'paragraph'
          ? block.text.lines.map(({ text }) => text)
          : [],
      ),
    ),
  );

const isSubsequence = (part: string, whole: string) => {
  const letters = Array.from(part);
  let found = 0;
  for (const letter of whole) if (letter === letters[found]) found += 1;
  return found >= letters.length;
};

test('No row is dropped and none stands twice: one that is taller than a page goes on on the next', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      expect(listPageSchema.parse(page)).toEqual(page);
      const document = layoutLists([page], measure);
      const rows = tablesIn(document).flatMap((table) => table.rows);
      page.columns.forEach((_, column) => {
        const wanted = lettersOf(
          page.groups.flatMap((group) =>
            group.rows.flatMap((cells) =>
              (cells[column] ?? []).map((part) => ('text' in part ? part.text : '')),
            ),
          ),
        );
        const printed = lettersOf(
          rows
            .flatMap((row) => row.cells[column] ?? [])
            .map(({ text }) => text)
            .filter((text) => text !== '(continued)'),
        );
        // What goes on says again whose row it is.
        if (column === 0) expect(isSubsequence(wanted, printed)).toBe(true);
        else expect(printed).toBe(wanted);
      });
      const toWrite = page.groups
        .flatMap((group) => group.rows.flatMap((cells) => cells.slice(1).flat()))
        .reduce((sum, part) => sum + ('linesToWrite' in part ? part.linesToWrite : 0), 0);
      const rules = rows.flatMap((row) => row.cells.slice(1).flat());
      expect(rules.filter(({ mark }) => mark === 'rule')).toHaveLength(toWrite);
    }),
    { numRuns: 150 },
  );
});

test('No text is clipped: lines fit their columns, rows their lines, and everything its page', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      const document = layoutLists([page], measure);
      for (const { columns, rows } of tablesIn(document))
        for (const row of rows)
          row.cells.forEach((lines, index) => {
            const room = (columns[index]?.width ?? 0) - CELL.right;
            for (const line of lines) expect(line.indent + line.width).toBeLessThan(room + 0.01);
            const tall = lines.reduce((sum, line) => sum + line.gap + pitchOf(line.font), 0);
            expect(tall).toBeLessThanOrEqual(row.height - CELL.above - CELL.below + 0.01);
          });
      const feet = document.sheets.flatMap(({ running }) =>
        running.map(({ box }) => box).filter((box) => box.y > document.height / 2),
      );
      for (const foot of feet) expect(foot.y + foot.h).toBeLessThanOrEqual(document.height);
      const top = Math.min(...feet.map(({ y }) => y));
      for (const { box } of contentBoxes(document)) {
        expect(box.y).toBeGreaterThanOrEqual(MARGIN - 0.01);
        expect(box.y + box.h).toBeLessThanOrEqual(top);
        expect(box.x + box.w).toBeLessThanOrEqual(document.width - MARGIN + 0.5);
      }
    }),
    { numRuns: 150 },
  );
});

test('What is said of a list and of its groups prints whole, and the warning on every page', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      const document = layoutLists([page], measure);
      const words = wordsBesideTables(document);
      const said = [
        page.title,
        page.warning,
        ...page.about.map(({ text }) => text),
        ...page.groups.flatMap(({ heading, about }) => [heading, ...about.map(({ text }) => text)]),
        ...page.notes,
      ];
      for (const text of said) expect(words).toContain(lettersOf([text]));
      for (const { running } of document.sheets) {
        const foot = lettersOf(running.flatMap(({ lines }) => lines.map(({ text }) => text)));
        expect(foot).toContain(lettersOf([page.warning]));
        expect(foot).toContain(lettersOf([page.printed]));
        expect(foot).toContain('AsofTue05/26/2026');
      }
    }),
    { numRuns: 150 },
  );
});

test('A group that goes on on the next page says its heading again', () => {
  const document = layoutLists([pageWith(200)], measure);
  const firstWords = document.sheets.map(({ blocks }) => {
    const [first] = blocks;
    return first?.type === 'paragraph' ? first.text.lines[0]?.text : first?.type;
  });
  expect(firstWords[0]).toBe('heading');
  expect(new Set(firstWords.slice(1))).toEqual(new Set(['Tuesday, May 26, 2026 (continued)']));
});

test('A short table is never cut: it goes to the next page with its heading', () => {
  const page = pageWith(0);
  const groups = Array.from({ length: 30 }, (_, index) => ({
    heading: `Group ${String(index)}`,
    about: [],
    rows: Array.from({ length: 4 }, (_row, place) => cellsOf(row(place))),
  }));
  const tables = tablesOf({ ...page, groups });
  expect(tables).toHaveLength(30);
  expect(new Set(tables.map((table) => table.rows.length))).toEqual(new Set([4]));
});

test('Letters that no face has are named on the page', () => {
  const page = { ...pageWith(1), about: [{ text: '陳美玲', look: 'plain' as const }] };
  const faces = Object.assign((...given: Parameters<typeof measure>) => measure(...given), {
    lacks: (letter: string) => /\p{Script=Han}/u.test(letter),
  });
  expect(wordsBesideTables(layoutLists([page], faces))).toContain(
    '3differentlettersareinnoneofthefacesthatcomewithParadocket',
  );
  expect(wordsBesideTables(layoutLists([pageWith(1)], faces))).not.toContain('faces');
});
