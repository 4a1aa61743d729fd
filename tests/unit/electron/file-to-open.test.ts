import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { fileToOpen } from '../../../electron/file-to-open.ts';
import { createGivenFiles } from '../../../electron/given-files.ts';
import { LARGEST_IMPORT } from '../../../shared/imports/open-file.ts';
import { useTempFolders } from '../../builders/temp-folder.ts';

const makeFolder = useTempFolders();

test('One whole path of a file that is there is opened; a verb, a name alone and a folder are not', async () => {
  const folder = await makeFolder();
  const path = join(folder, 'list of hearings.csv');
  await writeFile(path, 'Date,Event');
  await mkdir(join(folder, 'sub'));
  expect(fileToOpen([path])).toBe(path);
  expect(fileToOpen(['--no-sandbox', pathToFileURL(path).href])).toBe(path);
  expect(fileToOpen(['list of hearings.csv'])).toBeNull();
  expect(fileToOpen(['export', path])).toBeNull();
  expect(fileToOpen([join(folder, 'sub')])).toBeNull();
  expect(fileToOpen([join(folder, 'none.csv')])).toBeNull();
  expect(fileToOpen(['file://%%'])).toBeNull();
  expect(fileToOpen([])).toBeNull();
});

test('Files are handed out once, in their order, and whoever listens is told', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'a.csv'), 'a');
  const given = createGivenFiles();
  given.give(join(folder, 'a.csv'));
  let told = 0;
  given.onGiven(() => (told += 1));
  given.give(join(folder, 'gone.csv'));
  expect(told).toBe(1);
  expect(await given.take()).toMatchObject({ ok: true, value: { name: 'a.csv' } });
  expect(await given.take()).toMatchObject({ ok: false, failure: { code: 'file/missing' } });
  expect(await given.take()).toEqual({ ok: true, value: null });
});

test('What is handed over and too large is refused as a file to take in; a folder is no file', async () => {
  const folder = await makeFolder();
  const path = join(folder, 'large.csv');
  await writeFile(path, '');
  await truncate(path, LARGEST_IMPORT + 1);
  const given = createGivenFiles();
  given.give(path);
  given.give(folder);
  expect(await given.take()).toEqual({
    ok: false,
    failure: { code: 'import/too-large', details: { file: 'large.csv', megabytes: 100 } },
  });
  expect(await given.take()).toMatchObject({ failure: { code: 'file/is-folder' } });
});
