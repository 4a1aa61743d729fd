import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { matterFileOf, on, stint } from '../builders/matter-view.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';
import { runExport } from './run-export.ts';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paradocket-parts-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

const MARGIN = 54;
const everyPart = [
  ['timeline', 'Timeline'],
  ['table', 'Chronology'],
  ['custody', 'Custody summary'],
  ['notice-history', 'Notice history'],
  ['deadlines', 'Deadlines with arithmetic'],
  ['compliance', 'Compliance record'],
  ['client-sheet', 'Client sheet'],
  ['visit-sheet', 'Visit sheet'],
] as const;

async function exported(text: string, parts: string, ...words: string[]): Promise<ReadPdf> {
  await writeFile(join(folder, 'matter.json'), text);
  const given = ['matter.json', '--pdf', 'out.pdf', '--parts', parts, ...words];
  const run = await runExport(folder, given);
  expect(run.code, run.stderr).toBe(0);
  const pdf = await readPdf(await readFile(join(folder, 'out.pdf')));
  expect(run.report?.pages).toBe(pdf.pages.length);
  return pdf;
}

const plain = (text: string) => text.replace(/\s/g, '');

/** Titles of the contents with the page that stands beside each, as they are read on the first page. */
function contentsOf(
  pdf: ReadPdf,
  titles: readonly string[],
): readonly (readonly [string, number])[] {
  const letters = pdf.pages[0]?.letters ?? '';
  return titles.map((title) => {
    const found = new RegExp(`${plain(title)}(\\d+)`).exec(letters);
    return [title, Number(found?.[1] ?? 0)] as const;
  });
}

for (const sample of ['petrova', 'three-hundred-events'])
  test(`Every part of ${sample} stands where contents, links and bookmarks say`, async () => {
    const text = await readFile(`resources/samples/${sample}.json`, 'utf8');
    const order = everyPart.toReversed();
    const pdf = await exported(text, order.map(([name]) => name).join(), '--as-of', '2025-06-12');
    const contents = contentsOf(
      pdf,
      order.map(([, title]) => title),
    );
    const pages = contents.map(([, page]) => page);
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    expect(pages[0]).toBe(2);
    expect(pdf.pages[0]?.links).toEqual(pages);
    const opens = { 'Client sheet': 'Your next dates', 'Visit sheet': 'Visit sheet: ' };
    for (const [title, page] of contents) {
      const heading = title in opens ? opens[title as keyof typeof opens] : title;
      const bookmark = pdf.outline.find(([depth, name]) => depth === 2 && name.startsWith(heading));
      expect(bookmark?.[2], title).toBe(page);
      expect(pdf.pages[page - 1]?.letters).toContain(plain(heading));
    }
    pdf.pages.forEach(({ letters, texts, width }, index) => {
      expect(letters).toContain(`Page${String(index + 1)}of${String(pdf.pages.length)}`);
      const outside = texts.filter(
        (one) => one.x < MARGIN - 1 || one.x + one.width > width - MARGIN + 1,
      );
      expect(outside).toEqual([]);
    });
    expect(pdf.isTagged).toBe(true);
    const roles = new Set(pdf.pages.flatMap((page) => page.roles));
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TH', 'L', 'LI', 'Link'])
      expect([...roles]).toContain(role);
    expect(pdf.images).toBe(0);
    const sizes = new Set(
      pdf.pages.map(({ width, height }) => `${String(width)}x${String(height)}`),
    );
    expect([...sizes].toSorted()).toEqual(['612x792', '792x612']);
  });

test('A client sheet alone is in the client’s language and says nothing that others must not read', async () => {
  const text = JSON.stringify(
    matterFileOf({
      persons: [{ id: 'person-0', name: 'Mara Quint', initials: 'MQ', role: 'attorney' }],
      client: { name: 'Lucía Ñandú', identifiers: [{ kind: 'a-number', value: '012345678' }] },
      matter: { title: 'Asylum and smuggling', responsibleAttorney: 'person-0' },
      proceedings: [
        {
          id: 'p',
          kind: 'asylum-only',
          title: 'Asylum',
          court: { name: 'Immigration Court, Boston' },
        },
      ],
      events: [
        {
          id: 'h',
          kind: 'hearing',
          title: 'Asylum merits, victim testimony',
          proceedingId: 'p',
          details: {
            settings: [{ id: 's', date: on('2026-12-01', '09:00', 'America/New_York') }],
            place: 'Victim waiting room',
            judge: 'Reyes',
          },
        },
      ],
    }),
  );
  const pdf = await exported(text, 'client-sheet', '--language', 'es', '--as-of', '2026-11-26');
  const letters = pdf.pages.map((page) => page.letters).join('');
  expect(pdf.lang).toBe('es-US');
  expect(pdf.title).toBe('Lucía Ñandú: client sheet as of Nov 26, 2026');
  for (const words of [
    'Sus próximas fechas',
    'Martes, 1 de diciembre de 2026, 9:00 a. m. (hora del Este)',
    'Lugar: pregúntenos.',
    'Su abogado o abogada: Mara Quint',
    'Página 1 de 1',
  ])
    expect(letters).toContain(plain(words));
  expect(letters).not.toMatch(/asylum|victim|smuggl|merits|345|workproduct/i);
  expect(JSON.stringify([pdf.outline, pdf.info])).not.toMatch(/asylum|victim|smuggl/i);
  expect(pdf.pages[0]).toMatchObject({ width: 612, height: 792 });
});

test('A visit sheet is one page, also on Legal paper, with what is recorded of the place', async () => {
  const text = JSON.stringify(
    matterFileOf({
      stints: [
        stint('s', on('2026-11-01'), null, { note: 'Legal calls by 555-0100, visits 8 to 3' }),
      ],
      events: [{ id: 't', kind: 'task', title: 'Ask for the green card', date: on('2026-12-01') }],
    }),
  );
  const pdf = await exported(text, 'visit-sheet', '--paper', 'legal', '--as-of', '2026-11-26');
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.pages[0]).toMatchObject({ width: 612, height: 1008 });
  for (const words of ['Place s', 'Legal calls by 555-0100', 'Ask for the green card'])
    expect(pdf.pages[0]?.letters).toContain(plain(words));
});
