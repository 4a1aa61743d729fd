import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { profileIn } from '../../../../electron/profile-in.ts';
import { LEAST_WORK } from '../../../../electron/vault/derive-key.ts';
import { makeKeyring } from '../../../../electron/vault/keyring.ts';
import { removePlainRemains } from '../../../../electron/vault/plain-remains.ts';
import { useTempFolders } from '../../../builders/temp-folder.ts';

const tempFolder = useTempFolders();
const KEPT = 'vault-kept-2025-11-26T23-33-20Z';

/** A profile in which plain things lie beside a vault with some text for a keyring. */
async function withKeyring(text: string) {
  const folder = await tempFolder();
  const profile = profileIn(folder);
  for (const path of [profile.vault, join(folder, KEPT)]) await mkdir(path);
  for (const path of [profile.calendar, profile.reminders, profile.backupKey])
    await writeFile(path, 'plain');
  await writeFile(join(profile.vault, 'keyring.json'), text);
  return { profile, names: async () => (await readdir(folder)).toSorted() };
}

test('what lies in the clear beside a sealed vault is removed', async () => {
  const { keyring } = await makeKeyring('vault-0123456789abcdef', 'a', LEAST_WORK);
  const { profile, names } = await withKeyring(keyring.text());
  await removePlainRemains(profile);
  expect(await names()).toEqual(['vault']);
});

test.each(['', '{', '{"format":"paradocket-keyring"}', 'conflicted copy'])(
  'a stray file with the name of a keyring, holding %j, removes nothing',
  async (text) => {
    const { profile, names } = await withKeyring(text);
    const before = await names();
    await removePlainRemains(profile);
    expect(await names()).toEqual(before);
  },
);
