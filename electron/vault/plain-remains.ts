import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { BUILT_VAULT, listKeptVaults } from '../backup/pending-vault.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import { errnoOf } from '../file-failure.ts';
import type { Profile } from '../profile-in.ts';
import { isKeyring, type Keyring } from './keyring.ts';
import { readKeyringTexts, rewrapKeyring } from './vault-keys.ts';

/** Small files of a plain profile that stand in the vault folder once there is a passphrase. */
function movedFiles({ formDrafts, calendar, reminders, backupKey }: Profile): readonly string[] {
  return [formDrafts, `${formDrafts}.damaged`, calendar, reminders, backupKey];
}

/** What a sealed vault takes in of them, by name. Rejects where one that is there cannot be read. */
export async function readMovedFiles(
  profile: Profile,
): Promise<readonly { readonly name: string; readonly bytes: Buffer }[]> {
  const found = await Promise.all(
    movedFiles(profile).map(async (path) => ({ name: basename(path), bytes: await ifThere(path) })),
  );
  return found.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes }]));
}

/**
 * Removes what lies in the clear in a profile that is sealed: small files that its vault took in, and
 * vaults that were put aside before there was a passphrase. A file that only has the name of a keyring
 * does not make a profile a sealed one.
 */
export async function removePlainRemains(profile: Profile): Promise<void> {
  if (!(await readKeyringTexts(profile.vault)).some(isKeyring)) return;
  const inFolder = (path: string): boolean => !path.startsWith(join(profile.vault, '/'));
  for (const path of movedFiles(profile).filter(inFolder)) await rm(path, { force: true });
  for (const path of await asideVaults(profile))
    if ((await readKeyringTexts(path)).length === 0) await removeFolder(path);
}

/** Removes vaults that restores put aside: each has keys of its own to what is purged. */
export async function removeAsideVaults(profile: Profile): Promise<void> {
  for (const path of await asideVaults(profile)) await removeFolder(path);
}

/**
 * Has vaults that restores put aside open with the passphrase and the code of the one in use, and no longer
 * with those of before.
 *
 * @failure those of `rewrapKeyring`; the next start tries again
 */
export async function rewrapAsideVaults(
  profile: Profile,
  keyring: Keyring,
): Promise<Result<undefined>> {
  for (const path of await asideVaults(profile)) {
    const rewrapped = await rewrapKeyring(path, keyring);
    if (!rewrapped.ok) return rewrapped;
  }
  return ok(undefined);
}

async function asideVaults({ folder }: Profile): Promise<readonly string[]> {
  const kept = await listKeptVaults(folder);
  return [BUILT_VAULT, ...kept.map(({ name }) => name)].map((name) => join(folder, name));
}

async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

async function ifThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
    return null;
  }
}
