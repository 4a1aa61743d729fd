import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { fileToOpen } from '../../../electron/file-to-open.ts';
import { createGivenFiles } from '../../../electron/given-files.ts';
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
