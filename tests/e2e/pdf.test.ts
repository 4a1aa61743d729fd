import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseMatterFile } from '../../shared/model/matter-file.ts';
import { matterFileOf, on } from '../builders/matter-view.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';
import { type ExportRun, runExport } from './run-export.ts';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paradocket-pdf-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

const MARGIN = 54;

function event(id: number, title: string, more: object = {}): object {
  return { id: `event-${String(id)}`, kind: 'filing', title, date: on('2025-03-03'), ...more };
}

/** Exports a matter file's text and reads the PDF back. */
async function exported(
  text: string,
  words: readonly string[] = [],
): Promise<{ run: ExportRun; pdf: ReadPdf; bytes: Buffer }> {
  await writeFile(join(folder, 'matter.json'), text);
  const run = await runExport(folder, ['matter.json', '--pdf', 'out.pdf', ...words]);
  expect(run.sentence === '' || run.code === 0, run.stderr).toBe(true);
  expect(run.code, run.stderr).toBe(0);
  const bytes = await readFile(join(folder, 'out.pdf'));
  return { run, bytes, pdf: await readPdf(bytes) };
}

/** What holds for every PDF that leaves the office. */
function expectWellMade({ run, pdf, bytes }: Awaited<ReturnType<typeof exported>>): void {
  expect(run.report).toMatchObject({
    file: join(folder, 'out.pdf'),
    pages: pdf.pages.length,
    bytes: bytes.length,
  });
  expect(run.report?.milliseconds).toBeGreaterThan(0);
  expect(pdf.lang).toBe('en-US');
  expect(pdf.isTagged).toBe(true);
  expect(pdf.info['Creator']).toBe('Paradocket');
  expect(pdf.info['Producer']).toBe('Paradocket');
  for (const key of ['Author', 'CreationDate', 'ModDate']) expect(pdf.info[key]).toBeUndefined();
  expect(pdf.images).toBe(0);
  expect(pdf.fonts.length).toBeGreaterThan(0);
  for (const font of pdf.fonts) {
    expect(font.isEmbedded, font.name).toBe(true);
    expect(font.type, font.name).not.toBe('Type3');
    expect(font.name).toMatch(/NotoSans/);
  }
  pdf.pages.forEach((page, index) => {
    expect(page.letters).toContain(`Page${String(index + 1)}of${String(pdf.pages.length)}`);
    expect(page.letters).toContain('Attorneyworkproduct,notforfiling');
    const outside = page.texts.filter(
      ({ x, width }) => x < MARGIN - 1 || x + width > page.width - MARGIN + 1,
    );
    expect(outside).toEqual([]);
  });
  expect(pdf.outline.map(([, title]) => title)).toEqual(
    expect.arrayContaining(['Timeline', 'Chronology', 'Custody summary']),
  );
}

function lettersOf(pdf: ReadPdf): string {
  return pdf.pages.map((page) => page.letters).join('');
}

function expectTitles(pdf: ReadPdf, text: string): void {
  const file = parseMatterFile(text);
  if (!file.ok) throw new Error(file.failure.code);
  const letters = lettersOf(pdf);
  const missing = file.value.matters
    .flatMap((view) => view.events)
    .filter((one) => !one.archived && one.restricted.length === 0 && !one.doNotDisclose)
    .map((one) => one.title)
    .filter((title) => !letters.includes(title.replace(/\s/g, '')));
  expect(missing).toEqual([]);
}

test('Petrova prints with chart, chronology and custody summary', async () => {
  const text = await readFile('resources/samples/petrova.json', 'utf8');
  const made = await exported(text, ['--as-of', '2025-06-30']);
  expectWellMade(made);
  expectTitles(made.pdf, text);
  const { pdf } = made;
  expect(pdf.title).toBe('Kseniia Petrova: timeline as of Jun 30, 2025');
  for (const page of pdf.pages)
    expect(page.letters).toContain('Samplefrompressreports:allegationsonly,notacourtrecord');
  const letters = lettersOf(pdf);
  for (const words of ['116days', '87days', '29days', 'factscurrentthroughJun25,2025'])
    expect(letters).toContain(words);
  const roles = new Set(pdf.pages.flatMap((page) => page.roles));
  for (const role of ['H1', 'H2', 'Figure', 'Table', 'TH', 'TD', 'L', 'LI'])
    expect([...roles]).toContain(role);
  const alts = pdf.pages.flatMap((page) => page.alts);
  expect(
    alts.some((alt) => /^Timeline from .* The chronology lists all of them\.$/.test(alt)),
  ).toBe(true);
});

test('Three hundred events print without losing one', async () => {
  const text = await readFile('resources/samples/three-hundred-events.json', 'utf8');
  const made = await exported(text);
  expectWellMade(made);
  expectTitles(made.pdf, text);
});

test('A client with two matters gets both, one after the other', async () => {
  const text = await readFile('resources/samples/two-matters.json', 'utf8');
  const made = await exported(text);
  expectWellMade(made);
  expectTitles(made.pdf, text);
  expect(made.pdf.outline.filter(([depth]) => depth === 1)).toHaveLength(2);
});

test('The same file on the same day gives the same bytes', async () => {
  const text = await readFile('resources/samples/petrova.json', 'utf8');
  const one = await exported(text, ['--as-of', '2025-06-30']);
  const other = await exported(text, ['--as-of', '2025-06-30']);
  expect(one.bytes.equals(other.bytes)).toBe(true);
});

test('A matter without events, and one with a single event, print', async () => {
  const empty = await exported(JSON.stringify(matterFileOf({})));
  expectWellMade(empty);
  expect(lettersOf(empty.pdf)).toContain('Nothinginthismatterhasadateyet.');

  const single = JSON.stringify(matterFileOf({ events: [event(1, 'Petition filed')] }));
  const one = await exported(single, ['--paper', 'legal', '--orientation', 'portrait']);
  expectWellMade(one);
  expectTitles(one.pdf, single);
  expect(one.pdf.pages[0]).toMatchObject({ width: 612, height: 1008 });
});

test('Long titles, accents, Cyrillic, Greek and Vietnamese print whole', async () => {
  const titles = [
    'Hearing on the motion to suppress '.repeat(14).trim(),
    'x'.repeat(480),
    'Audiência de custódia: São João, Łódź, Ñandú, Žižek, naïve coöperation',
    'Ходатайство об освобождении под залог, Їжак, Ђорђе',
    'Αίτηση ασύλου',
    'Đơn của Nguyễn Thế Anh',
  ];
  const text = JSON.stringify(
    matterFileOf({
      client: { name: 'Олександра Đặng-Ñíguez' },
      events: titles.map((title, index) => event(index, title)),
    }),
  );
  const made = await exported(text);
  expectWellMade(made);
  expectTitles(made.pdf, text);
  expect(made.pdf.title).toBe(
    'Олександра Đặng-Ñíguez: timeline as of ' + made.pdf.title.slice(-12),
  );
});

test('Names that read from right to left print whole and stand where they belong', async () => {
  // Letters without dots: a reader that knows no ActualText sees dots as glyphs of their own.
  const client = 'سعد محمود';
  const title = 'בקשה לשחרור';
  const text = JSON.stringify(
    matterFileOf({ client: { name: client }, events: [event(1, title), event(2, 'Order, محمد')] }),
  );
  const made = await exported(text);
  expectWellMade(made);
  const letters = lettersOf(made.pdf).normalize('NFKC');
  for (const words of [client, ...title.split(' '), 'محمد']) {
    const whole = words.replace(/\s/g, '');
    const turned = Array.from(whole).reverse().join('');
    expect(letters.includes(whole) || letters.includes(turned), words).toBe(true);
  }
  expect(made.pdf.fonts.map((font) => font.name).join(' ')).toMatch(
    /Arabic.*Hebrew|Hebrew.*Arabic/,
  );
});

const otherLetters: readonly (readonly [face: string, title: string])[] = [
  ['NotoSansSC', '王小明申请庇护'],
  ['NotoSansSC', '臺灣聽證會延期'],
  ['NotoSansJP', '森鴎外さんの勾留審査、栂尾'],
  ['NotoSansKR', '김영희 구금 심사'],
  ['NotoSans-', 'सुनवाई'],
  ['NotoSansBengali', 'আদালত'],
  ['NotoSansGurmukhi', 'ਅਦਾਲਤ'],
  ['NotoSansGujarati', 'અદાલત'],
  ['NotoSansTamil', 'தமிழ்'],
  ['NotoSansTelugu', 'తెలుగు'],
  ['NotoSansEthiopic', 'አማርኛ'],
  ['NotoSansArmenian', 'Հայերեն'],
  ['NotoSansGeorgian', 'ქართული'],
  ['NotoSansThai', 'ภาษาไทย'],
  ['NotoSansKhmer', 'ភាសាខ្មែរ'],
  ['NotoSansMyanmar', 'မြန်မာ'],
];

test('Chinese, Japanese, Korean, Indic and other letters print from faces of ours and can be searched', async () => {
  const text = JSON.stringify(
    matterFileOf({ events: otherLetters.map(([, title], index) => event(index, title)) }),
  );
  const made = await exported(text);
  expectWellMade(made);
  expect(made.run.stderr).not.toContain('no face');
  const letters = lettersOf(made.pdf);
  expect(letters).not.toContain('noneofthefaces');
  const found = letters + made.pdf.actualTexts;
  for (const [, title] of otherLetters)
    for (const letter of title.match(/\p{Lo}/gu) ?? []) expect(found, title).toContain(letter);
  const eastAsian = otherLetters.slice(0, 4).map(([, title]) => title.replace(/\s/g, ''));
  for (const title of eastAsian) expect(letters).toContain(title);
  const faces = made.pdf.fonts.map((font) => font.name).join(' ');
  for (const [face] of otherLetters) expect(faces).toContain(face);
  // Subsets alone: all of these faces together are more than ten megabytes.
  expect(made.bytes.length).toBeLessThan(400_000);
});

test('No A-number prints, and letters that no face has are named', async () => {
  const text = JSON.stringify(
    matterFileOf({
      client: { name: 'Ana བ', identifiers: [{ kind: 'a-number', value: '012345678' }] },
      events: [event(1, 'Notice for A 012-345-678'), event(2, 'File 12345678')],
    }),
  );
  await writeFile(join(folder, 'matter.json'), text);
  const run = await runExport(folder, ['matter.json', '--pdf', 'out.pdf']);
  expect(run.code, run.stderr).toBe(0);
  const pdf = await readPdf(await readFile(join(folder, 'out.pdf')));
  const letters = lettersOf(pdf);
  expect(letters).not.toMatch(/012|345/);
  expect(letters).toContain('A******678');
  expect(letters).toContain('U+0F56');
  expect(letters).toContain('isinnoneofthefacesthatcomewithParadocket');
});

test('A chart can be fitted to pages', async () => {
  const text = await readFile('resources/samples/three-hundred-events.json', 'utf8');
  const made = await exported(text, ['--fit', '2x1']);
  expectWellMade(made);
  expectTitles(made.pdf, text);
  const figures = made.pdf.pages.flatMap((page) =>
    page.alts.filter((alt) => alt.startsWith('Timeline from')),
  );
  expect(figures).toHaveLength(2);
});

test('A page a year, and what stands on every page is real text that no reader reads aloud', async () => {
  const text = await readFile('resources/samples/three-hundred-events.json', 'utf8');
  const words = ['--fit', 'years', '--columns', 'date,what', '--as-of', '2025-06-30'];
  const marks = ['--exhibit', 'EXHIBIT 12', '--stamp', 'US-000041', '--footer', 'Rivera Law PLLC'];
  const made = await exported(text, [...words, ...marks]);
  expectWellMade(made);
  expectTitles(made.pdf, text);
  const { pages, outline } = made.pdf;
  const years = outline.filter(([, title]) => /^\d{4}$/.test(title));
  expect(years.map(([, title]) => title)).toEqual(
    Array.from({ length: 10 }, (_, index) => String(2018 + index)),
  );
  expect(new Set(years.map(([, , page]) => page)).size).toBe(10);
  pages.forEach(({ letters, artifacts }, index) => {
    const page = `EXHIBIT12,p.${String(index + 1)}of${String(pages.length)}`;
    expect(artifacts).toBe(`${page}US-0000${String(41 + index)}`);
    expect(letters).toContain(artifacts);
    expect(letters).toContain('RiveraLawPLLC');
  });
});

test('Some days alone print, and the copy says which', async () => {
  const text = await readFile('resources/samples/petrova.json', 'utf8');
  const words = ['--from', '2025-03-01', '--to', '2025-05-31', '--as-of', '2025-06-30'];
  const { pdf } = await exported(text, words);
  const letters = lettersOf(pdf);
  expect(letters).toContain('ThiscopyshowsMar1,2025toMay31,2025alone:13of27lines');
  expect(letters).not.toContain('DetainedatBostonLogan');
  expect(letters).toContain('Initialappearance');
});

test('The day shows the same in every zone of the laptop', async () => {
  const text = await readFile('resources/samples/petrova.json', 'utf8');
  await writeFile(join(folder, 'matter.json'), text);
  const bytes: Buffer[] = [];
  for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Auckland']) {
    const words = ['matter.json', '--pdf', 'out.pdf', '--as-of', '2025-06-30'];
    const run = await runExport(folder, words, { TZ: zone });
    expect(run.code, run.stderr).toBe(0);
    bytes.push(await readFile(join(folder, 'out.pdf')));
  }
  expect(bytes.every((one) => one.equals(bytes[0] ?? Buffer.alloc(0)))).toBe(true);
});

test('Nothing of the throw-away profile stays behind', async () => {
  await writeFile(join(folder, 'matter.json'), JSON.stringify(matterFileOf({})));
  const temp = await mkdtemp(join(folder, 'temp-'));
  const run = await runExport(folder, ['matter.json', '--pdf', 'out.pdf'], { TMPDIR: temp });
  expect(run.code, run.stderr).toBe(0);
  expect((await readdir(temp)).filter((name) => name.startsWith('paradocket'))).toEqual([]);
  expect((await readdir(folder)).sort()).toEqual(
    ['matter.json', 'out.pdf', temp.slice(folder.length + 1)].sort(),
  );
});
