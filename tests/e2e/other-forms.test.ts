import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { matterFileOf, on } from '../builders/matter-view.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { pickPath } from './pick-path.ts';
import { runExport } from './run-export.ts';
import { keepScreen } from './screens.ts';

const titles = [
  '<script>alert(1)</script>',
  'Smith & Jones "v." ]]>',
  'bell \u0007 end',
  'long '.repeat(100).trim(),
  'party 🎉',
  'בקשה לשחרור',
  '王小明申请庇护',
];

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paradocket-forms-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

type Seen = { readonly width: number; readonly height: number; readonly inked: number };

/** What a browser makes of a picture: refused where it is not well formed. */
async function look(page: Page, type: string, bytes: Buffer): Promise<Seen> {
  return page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const dots = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let inked = 0;
      for (let index = 0; index < dots.length; index += 4)
        if ((dots[index] ?? 255) < 128) inked += 1;
      return { width: canvas.width, height: canvas.height, inked };
    },
    `data:${type};base64,${bytes.toString('base64')}`,
  );
}

function wordText(bytes: Buffer): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((found) => found[1] ?? '').join('\n');
}

test('All forms of a matter are written at once without a window, whatever its titles hold', async ({
  launchApp,
}) => {
  const text = JSON.stringify(
    matterFileOf({
      client: { name: 'Ana', identifiers: [{ kind: 'a-number', value: '012345678' }] },
      events: titles.map((title, index) => ({
        id: `event-${String(index)}`,
        kind: 'filing',
        title,
        date: on(`2025-0${String(index + 1)}-03`),
      })),
    }),
  );
  await writeFile(join(folder, 'matter.json'), text);
  const names = ['o.pdf', 'o.docx', 'o.csv', 'o.svg', 'o.png'];
  const run = await runExport(folder, [
    'matter.json',
    ...names.flatMap((name) => [`--${name.slice(2)}`, name]),
  ]);
  expect(run.code, run.stderr).toBe(0);
  const made = await Promise.all(names.map((name) => readFile(join(folder, name))));
  expect(run.report).toMatchObject({
    file: join(folder, 'o.pdf'),
    bytes: made[0]?.length,
    files: names.map((name, index) => ({
      file: join(folder, name),
      bytes: made[index]?.length,
      form: name.slice(2),
    })),
  });
  const [, docx, csv, svg, png] = made;
  if (!docx || !csv || !svg || !png) throw new Error('a form is missing');
  expect(wordText(docx)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(wordText(docx)).toContain('王小明申请庇护');
  expect(csv.toString()).toContain('Smith & Jones');
  const drawing = svg.toString();
  expect(drawing).not.toContain('<script');
  expect(drawing).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(drawing).toContain('A *** *** 678');
  expect(`${drawing}${wordText(docx)}`).not.toContain('012345');

  const { page } = await launchApp();
  const vector = await look(page, 'image/svg+xml', svg);
  const dots = await look(page, 'image/png', png);
  expect(vector.inked).toBeGreaterThan(1_000);
  expect(dots.inked).toBeGreaterThan(4_000);
  expect(Math.abs(dots.width - 2 * vector.width)).toBeLessThanOrEqual(2);
  expect(Math.abs(dots.height - 2 * vector.height)).toBeLessThanOrEqual(2);
});

test('What cannot be read or written ends with a sentence and a code, and nothing half written', async () => {
  const petrova = await readFile('resources/samples/petrova.json');
  await writeFile(join(folder, 'good.json'), petrova);
  await writeFile(join(folder, 'two.json'), await readFile('resources/samples/two-matters.json'));
  await mkdir(join(folder, 'taken.docx'));
  const before = (await readdir(folder)).sort();
  const refusals: readonly (readonly [string, number, RegExp])[] = [
    ['good.json --svg no/such/o.svg', 3, /folder of .* is not there/],
    ['good.json --docx taken.docx', 3, /is a folder/],
    ['good.json --png good.json', 2, /picture would take the place of the matter file/],
    ['good.json --svg o --png o', 2, /Two forms would be written to one file/],
    ['two.json --csv o.csv --docx o.docx', 2, /has 2 matters, and a table holds one/],
    ['none.json --docx o.docx', 2, /is not there/],
  ];
  for (const [words, code, sentence] of refusals) {
    const run = await runExport(folder, words.split(' '));
    expect(run.code, words).toBe(code);
    expect(run.sentence).toMatch(sentence);
    expect(run.stdout.trim()).toBe('');
  }
  expect((await readdir(folder)).sort()).toEqual(before);
  expect((await readFile(join(folder, 'good.json'))).equals(petrova)).toBe(true);
});

/** Chooses a command in the palette, by its words. */
async function choose(page: Page, words: string) {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or do anything' });
  await palette.getByLabel('Find or do anything').fill(words);
  await palette.getByRole('option', { name: words }).first().click();
  return page.getByRole('dialog', { name: words });
}

/** Answers the save dialog and keeps the name that it offered. */
async function pickAndRemember(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, picked) => {
    dialog.showSaveDialog = (...given: unknown[]) => {
      Object.assign(globalThis, { offered: (given.at(-1) as { defaultPath: string }).defaultPath });
      return Promise.resolve({ canceled: false, filePath: picked });
    };
  }, path);
}

function offered(app: ElectronApplication): Promise<unknown> {
  return app.evaluate(() => (globalThis as { offered?: string }).offered);
}

test('The timeline is saved as a picture that was seen before', async ({ launchApp }) => {
  const { app, page } = await launchApp({ today: '2025-06-30' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(page, 'petrova');
  const dialog = await choose(page, 'Export timeline as picture');
  await expect(dialog.getByRole('radio', { name: 'PNG' })).toBeFocused();
  await expect(
    dialog.getByRole('img', { name: 'Kseniia Petrova: timeline as of Jun 30, 2025' }),
  ).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'picture-dialog');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await keepScreen(page, 'picture-dialog-dark');
  await page.emulateMedia({ colorScheme: 'light' });

  await pickPath(app, join(folder, 'no-such', 'timeline.png'));
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Folder not found')).toBeVisible();
  await pickAndRemember(app, join(folder, 'timeline.png'));
  await dialog.getByRole('button', { name: 'Save picture…' }).click();
  await expect(dialog.getByText('Picture saved')).toBeVisible();
  await keepScreen(page, 'picture-saved');
  expect(await offered(app)).toBe('timeline.png');
  const png = await readFile(join(folder, 'timeline.png'));
  expect((await look(page, 'image/png', png)).inked).toBeGreaterThan(10_000);

  await dialog.getByRole('radio', { name: 'SVG' }).check();
  await pickAndRemember(app, join(folder, 'timeline.svg'));
  await dialog.getByRole('button', { name: 'Save picture…' }).click();
  await expect(dialog.getByText(/written to .*timeline\.svg/)).toBeVisible();
  expect(await offered(app)).toBe('timeline.svg');
  const svg = await readFile(join(folder, 'timeline.svg'), 'utf8');
  expect(svg).toContain('Attorney work product, not for filing');
  expect(svg).toContain('<title id="picture-title">Kseniia Petrova: timeline');
});

test('The chronology is saved as Word, whole or as a filter leaves it', async ({ launchApp }) => {
  const { app, page } = await launchApp({ today: '2025-06-30' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(page, 'petrova');
  const dialog = await choose(page, 'Export chronology as Word');
  await expect(dialog.getByRole('radio', { name: /^The whole matter: \d+ lines$/ })).toBeFocused();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'word-dialog');
  await pickAndRemember(app, join(folder, 'chronology.docx'));
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Word document saved')).toBeVisible();
  expect(await offered(app)).toBe('chronology.docx');
  const whole = wordText(await readFile(join(folder, 'chronology.docx')));
  expect(whole).toContain('Bail hearing');
  expect(whole).toContain('Indictment');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.keyboard.press('Control+2');
  await page.getByRole('searchbox', { name: 'Words to look for' }).fill('Bail hearing');
  await expect(page.getByText(/^\d of \d+ shown$/)).toBeVisible();
  await choose(page, 'Export chronology as Word');
  await expect(dialog.getByRole('radio', { name: /^What the filter shows: \d/ })).toBeFocused();
  await pickPath(app, join(folder, 'part.docx'));
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Word document saved')).toBeVisible();
  const part = wordText(await readFile(join(folder, 'part.docx')));
  expect(part).toContain('Bail hearing');
  expect(part).toMatch(/A filter is on: this copy shows \d of \d+ lines/);
  expect(part).not.toContain('Indictment');
});
