import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { profileIn } from '../../../../electron/profile-in.ts';
import { LEAST_WORK } from '../../../../electron/vault/derive-key.ts';
import { cacheKeyName, filesKey } from '../../../../electron/vault/file-keys.ts';
import { makeKeyring, openKeyring } from '../../../../electron/vault/keyring.ts';
import { makeRecoveryCode } from '../../../../electron/vault/recovery-code.ts';
import { removePlainRemains, rewrapAsideVaults } from '../../../../electron/vault/plain-remains.ts';
import { readKeyringTexts, writeKeyring } from '../../../../electron/vault/vault-keys.ts';
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

test('a vault that a restore put aside opens with the new passphrase and code alone, and one of other keys stays', async () => {
  const folder = await tempFolder();
  const profile = profileIn(folder);
  const other = join(folder, 'vault-kept-2025-11-27T00-00-00Z');
  for (const path of [join(folder, KEPT), other]) await mkdir(path);
  const made = await makeKeyring('vault-0123456789abcdef', 'old', LEAST_WORK);
  const stranger = await makeKeyring('vault-0123456789abcdef', 'old', LEAST_WORK);
  const aside = made.keyring.withKeys([filesKey]);
  await writeKeyring(join(folder, KEPT), aside);
  await writeKeyring(other, stranger.keyring);

  const code = makeRecoveryCode();
  const changed = await aside.withKeys([cacheKeyName]).withPassphrase('new', LEAST_WORK, null);
  const renewed = changed.withRecoveryCode(code);
  for (let times = 0; times < 2; times += 1)
    expect(await rewrapAsideVaults(profile, renewed)).toEqual({
      ok: true,
      value: undefined,
    });
  const texts = await readKeyringTexts(join(folder, KEPT));
  for (const text of texts) {
    for (const secret of [{ passphrase: 'new' }, { recoveryCode: code.text }]) {
      const opened = await openKeyring([text], secret);
      if (!opened.ok) expect.fail(opened.failure.code);
      // Its own keys, as they were.
      expect(opened.value.keyOf(1)).toEqual(aside.keyOf(1));
      expect(opened.value.revision).toBe(aside.revision);
    }
    for (const secret of [{ passphrase: 'old' }, { recoveryCode: made.recoveryCode }])
      expect((await openKeyring([text], secret)).ok).toBe(false);
  }
  expect(texts).toHaveLength(2);
  expect((await openKeyring(await readKeyringTexts(other), { passphrase: 'old' })).ok).toBe(true);
});

test('a vault that was put aside before there were new keys opens with the passphrase and code of now alone', async () => {
  const folder = await tempFolder();
  const profile = profileIn(folder);
  await mkdir(join(folder, KEPT));
  const made = await makeKeyring('vault-0123456789abcdef', 'old', LEAST_WORK);
  const aside = made.keyring.withKeys([filesKey]);
  await writeKeyring(join(folder, KEPT), aside);

  const [first, second] = [makeRecoveryCode(), makeRecoveryCode()];
  const once = await aside.withNewKeys('old', null, first);
  const changed = await once.withPassphrase('new', LEAST_WORK, null);
  const twice = await changed.withNewKeys('new', null, second);
  for (let times = 0; times < 2; times += 1)
    expect((await rewrapAsideVaults(profile, twice)).ok).toBe(true);
  const texts = await readKeyringTexts(join(folder, KEPT));
  for (const secret of [{ passphrase: 'new' }, { recoveryCode: second.text }]) {
    const opened = await openKeyring(texts, secret);
    if (!opened.ok) expect.fail(opened.failure.code);
    expect(opened.value.keyOf(1)).toEqual(aside.keyOf(1));
  }
  for (const secret of [
    { passphrase: 'old' },
    { recoveryCode: made.recoveryCode },
    { recoveryCode: first.text },
  ])
    expect((await openKeyring(texts, secret)).ok).toBe(false);
});
