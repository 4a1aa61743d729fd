import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runPreview } from '../../../electron/cli-preview.ts';
import { previewFile } from '../../../electron/preview-file.ts';
import { fail, ok } from '../../../shared/result/result.ts';
import { day } from '../../builders/matter-view.ts';
import { useTempFolders } from '../../builders/temp-folder.ts';

const makeFolder = useTempFolders();
const today = day('2026-11-26');

test('One line for each file in their order; a file that is refused is a line too', async () => {
  const printed: unknown[] = [];
  const folder = await makeFolder();
  const outcome = await runPreview(['a.csv', 'b.csv'], {
    folder,
    today,
    read: ({ file, path }) =>
      Promise.resolve(
        file === 'a.csv'
          ? ok(JSON.stringify({ path }))
          : fail('import/too-long', { file, seconds: 60 }),
      ),
    print: (line) => {
      printed.push(JSON.parse(line));
      return Promise.resolve(null);
    },
  });
  expect(outcome.ok).toBe(true);
  expect(printed).toMatchObject([
    { path: join(folder, 'a.csv') },
    { file: 'b.csv', refused: { code: 'import/too-long' } },
  ]);
});

test.each([
  [[], 'cli/no-file'],
  [['--all', 'a.csv'], 'cli/unknown-flag'],
])('The words %j are refused as %s', async (words, code) => {
  const outcome = await runPreview(words, {
    folder: '/',
    today,
    read: () => Promise.resolve(ok('{}')),
    print: () => Promise.resolve(null),
  });
  expect(outcome).toMatchObject({ ok: false, failure: { code } });
});

test('Nothing more is read once nobody reads what is printed', async () => {
  const read: string[] = [];
  const outcome = await runPreview(['a', 'b'], {
    folder: '/',
    today,
    read: ({ file }) => {
      read.push(file);
      return Promise.resolve(ok('{}'));
    },
    print: () => Promise.resolve('EPIPE'),
  });
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'cli/output-closed' } });
  expect(read).toEqual(['a']);
});

test('Folders, missing and empty files, archives and pictures are refused in a sentence', async () => {
  const folder = await makeFolder();
  await mkdir(join(folder, 'folder'));
  const files: readonly (readonly [string, Uint8Array | null, string])[] = [
    ['folder', null, 'file/is-folder'],
    ['missing', null, 'file/missing'],
    ['empty.csv', new Uint8Array(), 'import/empty'],
    ['blank.csv', new TextEncoder().encode(' \r\n\r\n'), 'import/empty'],
    ['x.gz', new Uint8Array([0x1f, 0x8b, 8, 0]), 'import/packed'],
    ['x.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'import/notice'],
    ['x.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'import/old-workbook'],
  ];
  for (const [file, bytes, code] of files) {
    const path = join(folder, file);
    if (bytes !== null) await writeFile(path, bytes);
    const { refused } = await previewFile({ path, file, fileName: file, today });
    expect(refused?.code, file).toBe(code);
    expect(refused?.message, file).toMatch(/^\S.+\.$/);
  }
});
