import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestFiles } from '../../../scripts/build.mjs';
import { useTempFolders } from '../../builders/temp-folder.ts';

const newFolder = useTempFolders();

test('the digest of what was built changes when a file is damaged, gone or new', async () => {
  const folder = await newFolder();
  await mkdir(join(folder, 'main'));
  const file = join(folder, 'main', 'main.js');
  await writeFile(file, 'start()');
  const digest = digestFiles(folder, ['main', 'preload']);
  await writeFile(file, 'sta');
  expect(digestFiles(folder, ['main', 'preload'])).not.toBe(digest);
  await writeFile(file, 'start()');
  expect(digestFiles(folder, ['main', 'preload'])).toBe(digest);
  await writeFile(join(folder, 'main', 'more.js'), '');
  expect(digestFiles(folder, ['main', 'preload'])).not.toBe(digest);
  await rm(join(folder, 'main'), { recursive: true });
  expect(digestFiles(folder, ['main', 'preload'])).not.toBe(digest);
});
