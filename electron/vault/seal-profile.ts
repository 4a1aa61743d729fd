import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import { writeFileAtomically } from '../atomic-file.ts';
import { askForVault, BUILT_VAULT } from '../backup/pending-vault.ts';
import { type DocumentStore, openDocuments } from '../documents.ts';
import { errnoOf, fileFailure } from '../file-failure.ts';
import { commandsOf } from '../journal/commands-of.ts';
import type { Journal } from '../journal/journal.ts';
import { proveNewVault, writeNewVault } from '../journal/new-vault.ts';
import { openJournal } from '../journal/open-journal.ts';
import type { Profile } from '../profile-in.ts';
import type { SectionDigest } from '../section-hash.ts';
import { orStop, stopped } from '../stopped.ts';
import { cacheKeyName, documentSealOf, fileSealOf, filesKey } from './file-keys.ts';
import { keyNameOf, keySealer } from './key-sealer.ts';
import { type Keyring, openKeyring } from './keyring.ts';
import { readMovedFiles } from './plain-remains.ts';
import { readKeyringTexts, VaultKeys } from './vault-keys.ts';

type Given = {
  readonly profile: Profile;
  /** Has no keys yet. */
  readonly keyring: Keyring;
  readonly passphrase: string;
  /** UTC milliseconds. */
  readonly now: () => number;
};

/**
 * Writes all of a plain profile anew under the keys of a passphrase and reads it back; the next start
 * takes it up in place of the plain one. The journal must be closed.
 *
 * @failure vault/differs what was read back is not what was there; the plain profile stays
 * @failure vault/seal-damaged the plain journal cannot be read whole; it stays
 * @failure journal/..., file/..., document/... why it could not be written; the plain profile stays
 */
export async function sealProfile(given: Given): Promise<Result<undefined>> {
  const { profile, now } = given;
  const folder = join(profile.folder, BUILT_VAULT);
  const built = await buildIn(folder, given);
  const asked = built.ok ? await askForVault(profile.folder, BUILT_VAULT, now()) : built;
  if (asked.ok) return ok(undefined);
  await rm(folder, { recursive: true, force: true });
  return asked;
}

async function buildIn(folder: string, given: Given): Promise<Result<undefined>> {
  const { profile, now } = given;
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const opened = await openJournal({ folder: profile.vault, now, randomId: () => '' });
    if (!opened.ok) return opened;
    try {
      return await sealInto(folder, opened.value, given);
    } finally {
      await opened.value.close({ cacheClosed: true });
    }
  } catch (error) {
    if (errnoOf(error) === '') return stopped(error);
    return { ok: false, failure: fileFailure(error, folder, 'write') };
  }
}

async function sealInto(folder: string, plain: Journal, given: Given): Promise<Result<undefined>> {
  const { profile, now } = given;
  if (plain.failure !== null) return fail('vault/seal-damaged', { cause: plain.failure.code });
  const { device, lastSeq } = plain.start();
  const firstKeys = [keyNameOf(''), filesKey, cacheKeyName];
  const keys = new VaultKeys(folder, given.keyring.withKeys(firstKeys), { isKeptLater: true });
  const written = orStop(
    await writeNewVault({ folder, sealer: keySealer(keys), device, now }, async (put) => {
      for await (const command of commandsOf(plain, lastSeq)) await put(command);
    }),
  );
  const digests = await copyDocuments(openDocuments(profile.documents), storeIn(folder, keys));
  for (const { name, bytes } of await readMovedFiles(profile))
    orStop(await writeFileAtomically(join(folder, name), fileSealOf(keys, name).seal(bytes)));
  orStop(await keys.keep());
  return prove(folder, { device, written, digests }, given);
}

function storeIn(folder: string, keys: VaultKeys): DocumentStore {
  return openDocuments(join(folder, 'documents'), documentSealOf(keys));
}

/** All of them, or none: one that is damaged is said, and stays where it is. */
async function copyDocuments(from: DocumentStore, to: DocumentStore): Promise<readonly string[]> {
  const digests = orStop(await from.list());
  for (const sha256 of digests) orStop(await to.keep(orStop(await from.read(sha256)).bytes));
  return digests;
}

type Written = {
  readonly device: string;
  readonly written: SectionDigest;
  readonly digests: readonly string[];
};

/** Opens the new vault as the next start will, with the passphrase, and reads all of it. */
async function prove(
  folder: string,
  { device, written, digests }: Written,
  { passphrase, now }: Given,
): Promise<Result<undefined>> {
  const keyring = await openKeyring(await readKeyringTexts(folder), { passphrase });
  if (!keyring.ok) return keyring;
  const keys = new VaultKeys(folder, keyring.value);
  const documents = storeIn(folder, keys);
  for (const sha256 of digests) orStop(await documents.read(sha256));
  const proven = await proveNewVault({ folder, sealer: keySealer(keys), device, now }, written);
  keyring.value.lock();
  return proven;
}
