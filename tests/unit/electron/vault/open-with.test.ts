import { expect, test } from 'vitest';
import { LEAST_WORK, type Work } from '../../../../electron/vault/derive-key.ts';
import { noKeychain } from '../../../../electron/vault/keychain.ts';
import { makeKeyring } from '../../../../electron/vault/keyring.ts';
import { openWith } from '../../../../electron/vault/open-with.ts';
import { readKeyringTexts } from '../../../../electron/vault/vault-keys.ts';
import { useTempFolders } from '../../../builders/temp-folder.ts';

const tempFolder = useTempFolders();
const newPassphrase = 'plain blue sparrow';

/** A keyring of so much work that is opened with its code on a laptop where the least takes so long. */
async function recovered(work: Work, leastTakesMs: number) {
  const folder = await tempFolder();
  const { keyring, recoveryCode } = await makeKeyring('vault-0123456789abcdef', 'lost', work);
  const measure = () => Promise.resolve(leastTakesMs);
  const given = { folder, texts: [keyring.text()], keychain: noKeychain, measure };
  const opened = await openWith({ recoveryCode, newPassphrase }, given);
  if (!opened.ok) expect.fail(opened.failure.code);
  return { folder, work: opened.value.work };
}

test('a new passphrase after the recovery code takes the work that this laptop can do, whatever the file says', async () => {
  const { work, folder } = await recovered({ ...LEAST_WORK }, 300);
  expect(work).toEqual({ ...LEAST_WORK, passes: 2 * LEAST_WORK.passes });
  const given = { folder, texts: await readKeyringTexts(folder), keychain: noKeychain };
  expect((await openWith({ passphrase: newPassphrase }, given)).ok).toBe(true);
  expect(await openWith({ passphrase: 'lost' }, given)).toMatchObject({
    failure: { code: 'vault/wrong-passphrase' },
  });
});

test('and never less than before', async () => {
  const hard = { ...LEAST_WORK, passes: 4 };
  expect((await recovered(hard, 2_000)).work).toEqual(hard);
});
