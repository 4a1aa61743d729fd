import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../../../shared/export/layout-document.ts';
import { MARGIN, overlaps } from '../../../../shared/export/paper.ts';
import { type PartName, partNameSchema, partTitles } from '../../../../shared/export/part-names.ts';
import type { PrintOptions } from '../../../../shared/export/print-options.ts';
import type { Block, PrintDocument } from '../../../../shared/export/print-document.ts';
import { phrases } from '../../../../shared/phrases/phrases.ts';
import { parseMatterFile } from '../../../../shared/model/matter-file.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { validFile } from '../../../builders/any-matter-file.ts';
import { buildView, on, readSample } from '../../../builders/matter-view.ts';
import { contentBoxes, measure, printOptions, textOfSheets } from './paper-boxes.ts';

function lay(views: readonly MatterView[], parts: readonly PartName[], given = {}): PrintDocument {
  return layoutDocument(views, printOptions({ parts: [...parts], ...given }), measure);
}

const headingTexts = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.type === 'heading' ? [block.text.lines.map(({ text }) => text).join(' ')] : [],
  );

const entriesOf = ({ sheets }: PrintDocument) =>
  sheets
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'contents' ? block.entries : []))
    .map(({ title, page, number }) => ({
      title: title.lines.map(({ text }) => text).join(' '),
      page,
      printed: number.lines.map(({ text }) => text).join(''),
    }));

/** What the first heading of a part says. */
const opens: Readonly<Record<PartName, RegExp>> = {
  timeline: /^Timeline$/,
  table: /^Chronology$/,
  custody: /^Custody summary$/,
  'notice-history': /^Notice history$/,
  deadlines: /^Deadlines with arithmetic$/,
  compliance: /^Compliance record$/,
  'docket-day': /^Docket of \w+, \w+ \d+, \d+ · /,
  'docket-week': /^Docket of .* to .* · /,
  'checks-due': /^Docket: Checks due$/,
  'client-sheet': new RegExp(`^(${phrases['sheet.title'].en}|${phrases['sheet.title'].es})$`),
  'visit-sheet': /^Visit sheet/,
};

const anyParts = fc.shuffledSubarray([...partNameSchema.options], { minLength: 1 });

describe('the parts of a document', () => {
  it('keep within the margins, on no other’s place, and no page ends with a heading', () => {
    fc.assert(
      fc.property(
        validFile,
        anyParts,
        fc.constantFrom('en' as const, 'es' as const),
        fc.record({
          paper: fc.constantFrom('letter' as const, 'legal' as const),
          fit: fc.constantFrom('auto' as const, 'years' as const),
          columns: fc.constantFrom<PrintOptions['columns']>(
            ['what', 'lane', 'sources'],
            ['sources'],
          ),
        }),
        (file, parts, language, choices) => {
          const read = parseMatterFile(JSON.stringify(file));
          if (!read.ok) throw new Error(read.failure.code);
          const laid = lay(read.value.matters, parts, { language, ...choices });
          laid.sheets.forEach((sheet) => {
            const boxes = contentBoxes({ ...laid, sheets: [sheet] });
            for (const { what, box } of boxes) {
              const isInside =
                box.x >= MARGIN - 0.5 &&
                box.y >= MARGIN - 0.5 &&
                box.x + box.w <= sheet.width - MARGIN + 0.5 &&
                box.y + box.h <= sheet.height - MARGIN + 0.5;
              if (!isInside) expect.fail(`${what} leaves the margins: ${JSON.stringify(box)}`);
            }
            boxes.forEach((one, index) => {
              for (const other of boxes.slice(index + 1))
                if (overlaps(one.box, other.box, 0.5))
                  expect.fail(`${one.what} and ${other.what} share a place`);
            });
            expect(sheet.blocks.at(-1)?.type).not.toBe('heading');
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stand in the order that was chosen, where the contents say', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const { sheets, ...laid } = lay(readSample('petrova').matters, parts);
        const entries = entriesOf({ ...laid, sheets });
        fc.pre(entries.length > 0);
        expect(entries.map(({ title }) => title)).toEqual(parts.map((name) => partTitles[name]));
        entries.forEach(({ page, printed }, index) => {
          const name = parts[index] ?? 'timeline';
          expect(printed).toBe(String(page));
          const before = sheets.slice(0, page - 1).filter(({ number }) => number > 1);
          const here = headingTexts(sheets[page - 1]?.blocks ?? []);
          expect(here.some((text) => opens[name].test(text))).toBe(true);
          expect(headingTexts(before.flatMap(({ blocks }) => blocks))).not.toContainEqual(
            expect.stringMatching(opens[name]),
          );
        });
      }),
      { numRuns: 30 },
    );
  });

  it('share a page where nothing is recorded, each with its heading, its bookmark and its entry', () => {
    const parts = ['deadlines', 'compliance', 'docket-day', 'visit-sheet', 'checks-due'] as const;
    const laid = lay([buildView({})], parts);
    expect(entriesOf(laid).map(({ page }) => page)).toEqual([2, 2, 2, 3, 4]);
    expect(laid.sheets).toHaveLength(4);
    const said = textOfSheets(laid)[1] ?? '';
    for (const words of [
      'No deadline is recorded.',
      'No report or check-in is recorded as made.',
      'Nothing is on the docket.',
      'Not legal advice',
    ])
      expect(said).toContain(words);
    for (const name of parts) {
      const page = entriesOf(laid)[parts.indexOf(name)]?.page;
      expect(laid.bookmarks).toContainEqual({
        title: expect.stringMatching(opens[name]) as string,
        level: 2,
        page,
      });
    }
  });

  it('share a page under which a sentence that stands under several of them stands once', () => {
    const laid = lay(readSample('petrova').matters, ['deadlines', 'compliance']);
    expect(laid.sheets).toHaveLength(2);
    const running = (laid.sheets[1]?.running ?? []).flatMap(({ lines }) => lines);
    const under = running.map(({ text }) => text).join(' ');
    expect(under.match(/Sample from press reports/g)).toHaveLength(1);
    expect(under).toContain('Not legal advice');
  });

  it('share no page with what is for another reader', () => {
    const laid = lay([buildView({})], ['compliance', 'client-sheet', 'docket-day']);
    expect(entriesOf(laid).map(({ page }) => page)).toEqual([2, 3, 4]);
  });

  it('count their pages through, each in the language and the direction of its part', () => {
    const { sheets, lang } = lay(
      readSample('petrova').matters,
      ['timeline', 'client-sheet', 'visit-sheet'],
      { language: 'es' },
    );
    expect(lang).toBe('en-US');
    const client = sheets.filter((sheet) => sheet.lang === 'es-US');
    expect(client.length).toBeGreaterThan(0);
    const said = sheets.map(({ running }) =>
      running.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' '),
    );
    sheets.forEach((sheet, index) => {
      const isClients = sheet.lang === 'es-US';
      const words = isClients ? 'Página' : 'Page';
      const of = isClients ? 'de' : 'of';
      expect(said[index]).toContain(`${words} ${String(index + 1)} ${of} ${String(sheets.length)}`);
      expect(said[index]?.includes('Attorney work product')).toBe(!isClients);
    });
    expect(client[0]).toMatchObject({ width: 612, height: 792 });
    expect(sheets[0]).toMatchObject({ width: 792, height: 612 });
  });

  it('one part alone has no contents, and its title is the title of the document', () => {
    for (const name of partNameSchema.options) {
      const laid = lay(readSample('petrova').matters, [name]);
      expect(entriesOf(laid)).toEqual([]);
      expect(laid.bookmarks[0]?.level).toBe(1);
    }
  });

  it('the record alone stands as it always did', () => {
    const { matters } = readSample('three-hundred-events');
    const usual = layoutDocument(matters, printOptions(), measure);
    expect(entriesOf(usual)).toEqual([]);
    expect(usual.title).toMatch(/: timeline as of /);
  });

  it('of two matters name the matter, and speak to the client once', () => {
    const { matters } = readSample('two-matters');
    const titles = entriesOf(lay(matters, ['timeline', 'client-sheet'])).map(({ title }) => title);
    expect(titles).toEqual([
      `Timeline · ${matters[0]?.matter.title ?? ''}`,
      'Client sheet',
      `Timeline · ${matters[1]?.matter.title ?? ''}`,
    ]);
  });

  it('bookmarks name every part under the client', () => {
    const { bookmarks } = lay(readSample('petrova').matters, partNameSchema.options);
    expect(bookmarks.filter(({ level }) => level === 1).map(({ title }) => title)).toEqual([
      'Kseniia Petrova',
    ]);
    const second = bookmarks.filter(({ level }) => level === 2).map(({ title }) => title);
    for (const name of partNameSchema.options)
      expect(second).toContainEqual(expect.stringMatching(opens[name]));
  });

  it('print nothing under nine points but the chart and what runs over the record', () => {
    const parts = ['notice-history', 'deadlines', 'compliance', 'visit-sheet'] as const;
    const { sheets } = lay(readSample('three-hundred-events').matters, parts);
    const sizes = sheets.flatMap(({ running }) => running.map(({ font }) => font.size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
    const large = lay(readSample('three-hundred-events').matters, ['client-sheet']);
    const texts = large.sheets.flatMap(({ blocks, running }) => [
      ...running,
      ...blocks.flatMap((block) =>
        block.type === 'list'
          ? block.items.flatMap((item) => item.texts)
          : block.type === 'heading' || block.type === 'paragraph'
            ? [block.text]
            : [],
      ),
    ]);
    expect(Math.min(...texts.map(({ font }) => font.size))).toBeGreaterThanOrEqual(12);
  });

  it('say what their copy leaves out', () => {
    const view = buildView({
      events: [
        {
          id: 'h',
          kind: 'hearing',
          title: 'Sealed hearing',
          restricted: ['sealed'],
          details: { settings: [{ id: 's', date: on('2027-01-05') }] },
        },
      ],
    });
    for (const name of ['notice-history', 'deadlines', 'compliance', 'visit-sheet'] as const) {
      const text = textOfSheets(lay([view], [name])).join(' ');
      expect(text).not.toContain('Sealed hearing');
      expect(text).toMatch(/1 restricted item is left out/);
    }
    expect(textOfSheets(lay([view], ['client-sheet'])).join(' ')).not.toMatch(/Sealed|restricted/);
  });

  it('hold what an attorney let into their kind of copy, and no other', () => {
    const view = buildView({
      matter: {
        restrictionReleases: [
          {
            id: 'r',
            record: { table: 'events', id: 'h' },
            copy: 'client',
            by: 'MQ',
            at: 1,
            why: 'The client has to go there',
          },
        ],
      },
      events: [
        {
          id: 'h',
          kind: 'hearing',
          title: 'Sealed hearing',
          restricted: ['sealed'],
          details: { settings: [{ id: 's', date: on('2027-01-05') }] },
        },
      ],
    });
    const textOf = (name: PartName) => textOfSheets(lay([view], [name])).join(' ');
    expect(textOf('client-sheet')).toContain('Tuesday, January 5, 2027');
    for (const name of ['notice-history', 'visit-sheet', 'table'] as const)
      expect(textOf(name)).not.toContain('2027');
  });

  it('use none of the words that must not print', () => {
    const parts = partNameSchema.options;
    for (const name of ['petrova', 'first-matter', 'three-hundred-events'])
      for (const language of ['en', 'es'] as const)
        expect(
          textOfSheets(lay(readSample(name).matters, parts, { language })).join(' '),
        ).not.toMatch(/\b(body|bodies|alien|violated|overdue|moved|watch)\b/i);
  });

  it('mask the A-number in every part', () => {
    const number = 'A 012-345-678';
    const settings = [{ id: 's', date: on('2027-01-05'), place: number, reason: number }];
    const view = buildView({
      client: {
        identifiers: [{ kind: 'a-number', value: '012345678' }],
        contacts: [{ id: 'c', name: number, role: 'Jail', phone: number, note: number }],
      },
      events: [
        { id: 'h', kind: 'hearing', title: number, details: { settings } },
        { id: 'd', kind: 'deadline', title: number, date: on('2027-01-02') },
        { id: 't', kind: 'task', title: number, date: on('2027-01-02') },
      ],
    });
    const text = textOfSheets(lay([view], partNameSchema.options)).join(' ');
    expect(text).not.toMatch(/012|345/);
    expect(text).toContain('A *** *** 678');
  });
});

it('A client sheet has no number, name of a minor or e-mail in a place, and keeps how to get there', () => {
  const view = buildView({
    client: {
      name: 'Ana Example',
      dateOfBirth: '2010-01-01',
      contacts: [{ id: 'leo', name: 'Leo Stone', role: 'minor' }],
    },
    events: [
      {
        id: 'h',
        kind: 'hearing',
        title: 'Hearing',
        details: {
          place: 'Casa Leo, 11 Elm Street, SSN 123-45-6789, A098765432, leo@mail.example',
          link: 'Meeting 987 654 321, call (202) 555-0187',
          mode: 'video',
          settings: [{ id: 's', date: on('2026-12-18', '13:30', 'America/New_York') }],
        },
      },
    ],
  });
  for (const given of [{ copy: 'client' }, {}]) {
    const text = textOfSheets(lay([view], ['client-sheet'], given))
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(text).toContain('Casa L., 11 Elm Street, SSN xxx-xx-6789, A *** *** 432, [e-mail]');
    expect(text).toContain('Meeting 987 654 321, call (202) 555-0187');
    expect(text).toContain('Ana Example');
  }
});

it('A sheet for a visit and one for a client have nothing in colour', () => {
  for (const name of ['client-sheet', 'visit-sheet'] as const) {
    const { sheets } = lay(readSample('petrova').matters, [name]);
    const inks = sheets.flatMap(({ running, blocks }) => [
      ...running.map(({ ink }) => ink),
      ...blocks.flatMap((block) => {
        if (block.type === 'heading' || block.type === 'paragraph') return [block.text.ink];
        return block.type === 'list'
          ? block.items.flatMap(({ texts }) => texts.map(({ ink }) => ink))
          : [];
      }),
    ]);
    expect([...new Set(inks)].filter((ink) => ink !== 'text' && ink !== 'muted')).toEqual([]);
  }
});
