import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKeyringTexts } from '../../../../electron/vault/vault-keys.ts';
import { useTempFolders } from '../../../builders/temp-folder.ts';

const tempFolder = useTempFolders();

test('one copy that the disk does not give leaves the other; none of two is no profile without a passphrase', async () => {
  const folder = await tempFolder();
  expect(await readKeyringTexts(folder)).toEqual([]);
  const [ring, copy] = ['keyring.json', 'keyring-copy.json'].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  await writeFile(copy, 'keys');
  await mkdir(ring);
  expect(await readKeyringTexts(folder)).toEqual(['keys']);
  await rm(copy);
  await mkdir(copy);
  await expect(readKeyringTexts(folder)).rejects.toMatchObject({ code: 'EISDIR' });
  await rm(ring, { recursive: true });
  await expect(readKeyringTexts(folder)).rejects.toMatchObject({ code: 'EISDIR' });
});
