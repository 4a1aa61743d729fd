import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { chronologyCells } from '../../../../shared/export/chronology-cells.ts';
import { copyOfMatter } from '../../../../shared/export/copy-of-matter.ts';
import { cleanText } from '../../../../shared/export/wrap-text.ts';
import { parseMatterFile } from '../../../../shared/model/matter-file.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { mattersToWord } from '../../../../shared/word/matters-to-word.ts';
import { validFile } from '../../../builders/any-matter-file.ts';
import { buildView, day, on, readSample, undated } from '../../../builders/matter-view.ts';
import { noXmlLetter } from '../../no-xml-letter.ts';

const options = { asOf: day('2025-06-30'), onlyRows: null };

function partsOf(views: readonly MatterView[]): Readonly<Record<string, string>> {
  const files = unzipSync(mattersToWord(views, options));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

type Paragraph = { style: string; text: string; isBidi: boolean; rtlRuns: string[] };

/** Strict readers refuse a tag that is not closed; the parser of this test would close it. */
function expectBalanced(xml: string): void {
  const open: string[] = [];
  for (const [, slash, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (slash === '/') expect(open.pop()).toBe(name);
    else if (empty !== '/') open.push(name);
  }
  expect(open).toEqual([]);
}

/** What a reader makes of the body. */
function readBody(xml: string) {
  const paragraphs: Paragraph[] = [];
  const rows: { cells: string[][]; isHead: boolean }[] = [];
  const open: string[] = [];
  let isRtl = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push(name);
        if (name === 'w:tr') rows.push({ cells: [], isHead: false });
        if (name === 'w:tblHeader') Object.assign(rows.at(-1) ?? {}, { isHead: true });
        if (name === 'w:tc') rows.at(-1)?.cells.push([]);
        if (name === 'w:p') {
          paragraphs.push({ style: '', text: '', isBidi: false, rtlRuns: [] });
          if (open.includes('w:tc')) rows.at(-1)?.cells.at(-1)?.push('');
        }
        if (name === 'w:r') isRtl = false;
        if (name === 'w:rtl') isRtl = true;
        if (name === 'w:bidi') Object.assign(paragraphs.at(-1) ?? {}, { isBidi: true });
        if (name === 'w:pStyle')
          Object.assign(paragraphs.at(-1) ?? {}, { style: attributes['w:val'] ?? '' });
      },
      ontext: (text) => {
        if (open.at(-1) !== 'w:t') return;
        const paragraph = paragraphs.at(-1);
        if (paragraph !== undefined) paragraph.text += text;
        if (isRtl) paragraph?.rtlRuns.push(text);
        const cell = open.includes('w:tc') ? rows.at(-1)?.cells.at(-1) : undefined;
        cell?.push((cell.pop() ?? '') + text);
      },
      onclosetag: (name) => {
        expect(open.pop()).toBe(name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  expectBalanced(xml);
  return { paragraphs, rows };
}

function bodyOf(views: readonly MatterView[]) {
  return readBody(partsOf(views)['word/document.xml'] ?? '');
}

const hostile = [
  '<script>alert(1)</script>',
  'Smith & Jones "v." ]]> &amp;',
  'bell \u0007 half \ud800 none \uffff end',
  'y'.repeat(4_000),
  'party 🎉',
];

describe('the chronology as a Word document', () => {
  it('has every line once, with the texts that paper has, whatever the matter', () => {
    fc.assert(
      fc.property(validFile, (file) => {
        const read = parseMatterFile(JSON.stringify(file));
        if (!read.ok) throw new Error(read.failure.code);
        const { matters } = read.value;
        const expected = matters.flatMap((view) => {
          const { chronology } = copyOfMatter(view, options.asOf);
          const ordered = chronology.rows.toSorted(
            (a, b) => Number(a.date.kind === 'undated') - Number(b.date.kind === 'undated'),
          );
          return ordered.map((row) =>
            [chronologyCells(row, '').number, chronologyCells(row, '').what]
              .map((cell) => cell.map(({ text }) => squeeze(text)).join(''))
              .join('|'),
          );
        });
        const rows = bodyOf(matters).rows.filter((row) => !row.isHead);
        expect(
          rows.map(({ cells }) =>
            [cells[0], cells[2]].map((cell) => squeeze((cell ?? []).join(''))).join('|'),
          ),
        ).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('holds titles of any letters, escaped, and nothing that XML has no place for', () => {
    const view = buildView({
      client: { name: 'Ana <i>& "Co"</i>' },
      events: hostile.map((title, index) => ({
        id: `event-${String(index)}`,
        kind: 'filing',
        title,
        date: on('2025-03-03'),
      })),
    });
    const parts = partsOf([view]);
    for (const xml of Object.values(parts)) {
      expect(xml).not.toContain('<script');
      expect(xml).not.toMatch(noXmlLetter);
    }
    const { rows, paragraphs } = readBody(parts['word/document.xml'] ?? '');
    const titles = rows.map(({ cells }) => cells[2]?.[0]);
    for (const title of hostile) expect(titles).toContain(cleanText(title));
    expect(paragraphs[0]).toMatchObject({ style: 'Heading1', text: 'Ana <i>& "Co"</i>' });
    expect(parts['docProps/core.xml']).toContain('<dc:title>Ana &lt;i&gt;&amp; &quot;Co&quot;');
  });

  it('repeats the head of every table, and keeps undated lines in one of their own', () => {
    const events = [
      { id: 'a', kind: 'filing', title: 'Dated', date: on('2025-03-03') },
      { id: 'b', kind: 'note', title: 'Sometime', date: undated },
    ];
    const { rows, paragraphs } = bodyOf([buildView({ events })]);
    expect(rows.map((row) => row.isHead)).toEqual([true, false, true, false]);
    expect(paragraphs.filter(({ style }) => style === 'Heading2').map(({ text }) => text)).toEqual([
      'Chronology',
      'Without a date',
    ]);
  });

  it('reads from right to left what is written so, and turns nothing else', () => {
    const events = [
      { id: 'a', kind: 'filing', title: 'בקשה לשחרור, 12', date: on('2025-03-03') },
      { id: 'b', kind: 'order', title: 'Order, محمد بن علي, granted', date: on('2025-03-04') },
    ];
    const { paragraphs } = bodyOf([buildView({ events })]);
    const hebrew = paragraphs.find(({ text }) => text.startsWith('בקשה'));
    expect(hebrew).toMatchObject({ text: 'בקשה לשחרור, 12', isBidi: true });
    const order = paragraphs.find(({ text }) => text.startsWith('Order'));
    expect(order).toEqual({
      style: '',
      text: 'Order, محمد بن علي, granted',
      isBidi: false,
      rtlRuns: ['محمد بن علي'],
    });
  });

  it('says dates as typed, sources, standings, what is left out and whose work it is', () => {
    const view = buildView({
      client: { name: 'Ana', identifiers: [{ kind: 'a-number', value: '012345678' }] },
      events: [
        {
          id: 'a',
          kind: 'filing',
          title: 'For A 012-345-678',
          date: { ...on('2025-06-12'), asTyped: 'Thursday' },
          standing: 'disputed-by-us',
          sources: [{ kind: 'docket', label: 'Docket sheet', entry: '12' }],
        },
        {
          id: 'b',
          kind: 'filing',
          title: 'Secret',
          date: on('2025-03-04'),
          restricted: ['asylum'],
        },
      ],
    });
    const parts = partsOf([view]);
    const text = bodyOf([view])
      .paragraphs.map((one) => one.text)
      .join('\n');
    for (const words of [
      'typed “Thursday”',
      'Disputed by us',
      'Docket sheet, entry 12',
      '1 restricted item is left out of this copy.',
      'A *** *** 678',
    ])
      expect(text).toContain(words);
    expect(Object.values(parts).join('')).not.toMatch(/Secret|345/);
    expect(parts['word/header1.xml']).toContain('Attorney work product, not for filing');
    expect(parts['word/footer1.xml']).toContain('NUMPAGES');
  });

  it('has a head and a foot for each matter, with the notice of a sample', () => {
    const parts = partsOf(readSample('two-matters').matters);
    expect(parts['word/footer2.xml']).toContain('Sample: invented people and cases');
    const body = parts['word/document.xml'] ?? '';
    expect(body.match(/<w:sectPr>/g)).toHaveLength(2);
    expect(body.trimEnd()).toMatch(/<w:p\/><w:sectPr>.*<\/w:sectPr><\/w:body><\/w:document>$/);
  });

  it('names neither a person of the office, nor a computer, nor an hour', () => {
    const views = readSample('petrova').matters;
    const parts = partsOf(views);
    expect(parts['docProps/core.xml']).not.toMatch(/creator|lastModifiedBy|created|modified/);
    expect(parts['docProps/app.xml']).toContain('<Application>Paradocket</Application>');
    expect(mattersToWord(views, options)).toEqual(mattersToWord(views, options));
    // The day of a zip's entries is the first that it can say.
    expect([...mattersToWord(views, options).slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  it('says that no event is recorded where none is', () => {
    expect(bodyOf([buildView({})]).paragraphs.map(({ text }) => text)).toContain(
      'No event is recorded.',
    );
  });
});

/** Paper and document wrap and join blanks in their own ways; letters are compared. */
function squeeze(text: string): string {
  return cleanText(text.replace(/[\n\r\u2028\u2029]/g, ' ')).replace(/[\s\u00a0]/g, '');
}
