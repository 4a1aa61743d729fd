import { mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isWhole, listContents } from '../../../scripts/runtime-manifest.mjs';
import { useTempFolders } from '../../builders/temp-folder.ts';

const newFolder = useTempFolders();

async function makeRuntime(): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'resources'));
  await writeFile(join(folder, 'electron'), Buffer.alloc(300 * 1024));
  await writeFile(join(folder, 'resources', 'default_app.asar'), 'app');
  await writeFile(join(folder, 'ready'), '');
  return folder;
}

test('a folder is whole as long as everything in it is', async () => {
  const folder = await makeRuntime();
  const manifest = listContents(folder, ['ready']);
  expect(manifest).toHaveLength(2);
  expect(isWhole(folder, manifest)).toBe(true);
  await writeFile(join(folder, 'log'), 'more');
  expect(isWhole(folder, manifest)).toBe(true);
});

test.each([
  ['is gone', (file: string) => rm(file), 'electron'],
  ['is cut short', (file: string) => truncate(file, 9), 'electron'],
  [
    'says something else',
    (file: string) => writeFile(file, 'apq'),
    join('resources', 'default_app.asar'),
  ],
])('a folder in which a file %s is not whole', async (_what, damage, name) => {
  const folder = await makeRuntime();
  const manifest = listContents(folder, ['ready']);
  await damage(join(folder, name));
  expect(isWhole(folder, manifest)).toBe(false);
});
