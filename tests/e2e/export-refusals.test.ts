import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runExport } from './run-export.ts';

const sample = await readFile('resources/samples/petrova.json', 'utf8');

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paradocket-refuse-'));
  await writeFile(join(folder, 'good.json'), sample);
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

/** Refused with this code, one sentence, nothing on stdout and no new file. */
async function expectRefused(
  words: readonly string[],
  code: number,
  sentence: RegExp,
): Promise<void> {
  const before = (await readdir(folder, { recursive: true })).sort();
  const run = await runExport(folder, words);
  expect(run.code, run.stderr).toBe(code);
  expect(run.sentence).toMatch(sentence);
  expect(run.sentence).toMatch(/\.$/);
  expect(run.stderr).not.toMatch(/\bat .*\.js:\d+/);
  expect(run.stdout.trim()).toBe('');
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(before);
}

const hostile: readonly (readonly [what: string, content: string | Buffer, sentence: RegExp])[] = [
  ['empty', '', /cannot be read as JSON/],
  ['cut off', sample.slice(0, 4_000), /cannot be read as JSON/],
  ['no JSON', 'Kseniia Petrova, 30', /cannot be read as JSON/],
  ['a PDF', Buffer.from('%PDF-1.7\n\u0000\u0001'), /cannot be read as JSON/],
  ['bytes', Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x81]), /not text in UTF-8/],
  ['JSON of something else', '{"hello": "world"}', /no Paradocket matter file/],
  ['a list', '[1, 2, 3]', /no Paradocket matter file/],
  ['null', 'null', /no Paradocket matter file/],
  ['of a newer version', sample.replace('"version": 1', '"version": 99'), /of version 99/],
  [
    'broken in one date',
    sample.replace('"from": "2025-05-12"', '"from": "2025-02-30"'),
    /breaks a rule/,
  ],
  ['nested without end', '['.repeat(200_000), /cannot be read as JSON/],
];

for (const [what, content, sentence] of hostile)
  test(`A file that is ${what} exits 2 with one sentence and writes nothing`, async () => {
    await writeFile(join(folder, 'bad.json'), content);
    await expectRefused(['bad.json', '--pdf', 'out.pdf'], 2, sentence);
  });

test('A missing file, a folder and a file that is too large exit 2', async () => {
  await expectRefused(['none.json', '--pdf', 'out.pdf'], 2, /none\.json is not there/);
  await mkdir(join(folder, 'folder'));
  await expectRefused(['folder', '--pdf', 'out.pdf'], 2, /is a folder/);
  const large = await open(join(folder, 'large.json'), 'w');
  await large.truncate(101 * 1024 * 1024);
  await large.close();
  await expectRefused(['large.json', '--pdf', 'out.pdf'], 2, /larger than 100 MB/);
});

const badWords: readonly (readonly [words: string, sentence: RegExp])[] = [
  ['', /file to export is not named/],
  ['good.json', /--pdf OUT is missing/],
  ['good.json --pdf', /--pdf needs a value/],
  ['good.json --pdf out.pdf --as-of 2025-02-30', /not a day that exists/],
  ['good.json --pdf out.pdf --paper a4', /letter or legal/],
  ['good.json --pdf out.pdf --fit 0x0', /auto or pages across/],
  ['good.json --pdf out.pdf --parts timeline,map', /notice-history.*client-sheet and visit-sheet/],
  ['good.json --pdf out.pdf --language fr', /en or es/],
  ['good.json --pdf out.pdf --columns date', /what, lane, sources, at least one/],
  ['good.json --pdf out.pdf --from 2025-06-30 --to 2025-01-01', /no day lies between/],
  ['good.json --pdf out.pdf --exhibit-place top-left', /says nothing without --exhibit/],
  ['good.json --pdf out.pdf --stamp ABCDEFGHIJKLMNOPQ', /At most 16 letters fit here/],
  ['good.json --pdf out.pdf --csv out.csv --footer Firm', /is for a PDF alone/],
  ['good.json --pdf out.pdf --no-such', /--no-such is not an option/],
  ['good.json --pdf good.json', /place of the matter file itself/],
];

for (const [words, sentence] of badWords)
  test(`"export ${words}" exits 2 with one sentence`, async () => {
    await expectRefused(words.split(' ').filter(Boolean), 2, sentence);
    expect(await readFile(join(folder, 'good.json'), 'utf8')).toBe(sample);
  });

test('A place that cannot be written exits 3 and leaves nothing half written', async () => {
  await expectRefused(
    ['good.json', '--pdf', 'no/such/folder/out.pdf'],
    3,
    /folder of .* is not there/,
  );
  await mkdir(join(folder, 'taken.pdf'));
  await expectRefused(['good.json', '--pdf', 'taken.pdf'], 3, /is a folder/);
  await expectRefused(['good.json', '--pdf', 'good.json/out.pdf'], 3, /folder of .* is not there/);
});
