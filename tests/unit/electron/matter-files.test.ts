import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readTextFile } from '../../../electron/matter-files.ts';
import { useTempFolders } from '../../builders/temp-folder.ts';

// Only the dialogs need Electron.
vi.mock('electron', () => ({ dialog: {} }));

const newFolder = useTempFolders();

test('a text is read as it is, without the mark of its byte order', async () => {
  const path = join(await newFolder(), 'matter.json');
  await writeFile(path, '\uFEFF{"name": "Žaneta"}');
  expect(await readTextFile(path)).toEqual({ ok: true, value: '{"name": "Žaneta"}' });
});

test('bytes that are no UTF-8 are refused, so that no name changes', async () => {
  const path = join(await newFolder(), 'matter.json');
  await writeFile(path, Buffer.from('{"name": "Jos\u00e9"}', 'latin1'));
  expect(await readTextFile(path)).toMatchObject({ failure: { code: 'file/not-utf8' } });
});

test('a folder is refused', async () => {
  expect(await readTextFile(await newFolder())).toMatchObject({
    failure: { code: 'file/is-folder' },
  });
});

test.runIf(process.platform !== 'win32')('a pipe is refused at once', async () => {
  const path = join(await newFolder(), 'pipe');
  execFileSync('mkfifo', [path]);
  expect(await readTextFile(path)).toMatchObject({ failure: { code: 'file/not-regular' } });
});
