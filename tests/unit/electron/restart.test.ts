import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { argumentsAgain } from '../../../electron/restart.ts';
import { useTempFolders } from '../../builders/temp-folder.ts';

vi.mock('electron', () => ({ app: {} }));
const newFolder = useTempFolders();

test('the app is started anew as it was, without the file that it was asked to open', async () => {
  const file = join(await newFolder(), 'matter.json');
  await writeFile(file, '{}');
  expect(argumentsAgain(['electron', '.', '--user-data-dir=/p', file])).toEqual([
    '.',
    '--user-data-dir=/p',
  ]);
});
