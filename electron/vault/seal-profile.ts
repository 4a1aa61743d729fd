import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { SequencedCommand } from '../../shared/ipc.ts';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import { writeFileAtomically } from '../atomic-file.ts';
import { openDocuments } from '../documents.ts';
import { errnoOf, fileFailure } from '../file-failure.ts';
import { type FileSystem, nodeFileSystem } from '../file-system.ts';
import type { Journal } from '../journal/journal.ts';
import { openJournal } from '../journal/open-journal.ts';
import { scopesOf } from '../journal/command-parts.ts';
import type { Profile } from '../profile.ts';
import { cacheKeyName, documentSealOf, fileSealOf, filesKey } from './file-keys.ts';
import { keyNameOf, keySealer } from './key-sealer.ts';
import { type Keyring, type KeyName, openKeyring } from './keyring.ts';
import { filesToMove, newVaultFolder, swapVault } from './sealed-profile.ts';
import { readKeyringText, VaultKeys } from './vault-keys.ts';

const COMMANDS_PER_READ = 500;

/** The keys that every vault has. */
const firstKeys: readonly KeyName[] = [keyNameOf(''), filesKey, cacheKeyName];

type Given = {
  readonly profile: Profile;
  /** Has no keys yet. */
  readonly keyring: Keyring;
  readonly passphrase: string;
  readonly now: () => number;
  readonly randomId: () => string;
};

/**
 * Writes all of a plain profile anew under the keys of a passphrase, reads it back, and puts it in the
 * place of the plain one, whole or not at all. The journal must be closed.
 *
 * @failure vault/seal-mismatch what was read back is not what was there; the plain profile stays
 * @failure vault/seal-damaged the plain journal cannot be read whole; it stays
 * @failure journal/..., file/..., vault/... why it could not be written; the plain profile stays
 */
export async function sealProfile(given: Given): Promise<Result<undefined>> {
  const { profile } = given;
  const folder = newVaultFolder(profile);
  try {
    const built = await buildSealed(given, folder);
    if (!built.ok) {
      await rm(folder, { recursive: true, force: true });
      return built;
    }
    await swapVault(profile);
    return ok(undefined);
  } catch (error) {
    if (errnoOf(error) === '') throw error;
    return { ok: false, failure: fileFailure(error, folder, 'write') };
  }
}

async function buildSealed(given: Given, folder: string): Promise<Result<undefined>> {
  const { profile, keyring, passphrase, now, randomId } = given;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const plain = await openJournal({ folder: profile.vault, now, randomId });
  if (!plain.ok) return plain;
  try {
    if (plain.value.failure !== null)
      return fail('vault/seal-damaged', { cause: plain.value.failure.code });
    const keys = new VaultKeys(folder, keyring);
    const prepared = await keys.prepare([...firstKeys, ...(await namesIn(plain.value))]);
    if (!prepared.ok) return prepared;
    const copied = await copyCommands(plain.value, folder, keys, given);
    if (!copied.ok) return copied;
    const kept = await copyFiles(profile, folder, keys);
    if (!kept.ok) return kept;
    await flushAll(folder);
    return await compare(plain.value, folder, passphrase, given);
  } finally {
    await plain.value.close({ cacheClosed: true });
  }
}

/** Every name that the record needs a key for: one write of the keyring instead of one a matter. */
async function namesIn(journal: Journal): Promise<readonly KeyName[]> {
  const scopes = new Set<string>();
  for await (const { command } of commandsOf(journal))
    for (const scope of scopesOf(command)) scopes.add(scope);
  return [...scopes].map(keyNameOf);
}

async function copyCommands(
  plain: Journal,
  folder: string,
  keys: VaultKeys,
  { now }: Given,
): Promise<Result<undefined>> {
  const { device } = plain.start();
  const opened = await openJournal({
    folder,
    now,
    // It stays the same laptop.
    randomId: () => device,
    sealer: keySealer(keys),
    // Flushed once, when all of it is written.
    fileSystem: unflushed(nodeFileSystem),
  });
  if (!opened.ok) return opened;
  const sealed = opened.value;
  try {
    for await (const { command } of commandsOf(plain)) {
      const appended = await sealed.append(command);
      if (!appended.ok) return appended;
    }
    return ok(undefined);
  } finally {
    await sealed.close({ cacheClosed: false });
  }
}

async function copyFiles(
  profile: Profile,
  folder: string,
  keys: VaultKeys,
): Promise<Result<undefined>> {
  const documents = openDocuments(join(folder, 'documents'), documentSealOf(keys));
  for (const name of await namesOfDocuments(profile.documents)) {
    const kept = await documents.keep(await readFile(join(profile.documents, name)));
    if (!kept.ok) return kept;
  }
  for (const { name, bytes } of await filesToMove(profile)) {
    const written = await writeFileAtomically(
      join(folder, name),
      fileSealOf(keys, name).seal(bytes),
    );
    if (!written.ok) return written;
  }
  return ok(undefined);
}

/** Opens the new vault as the next start will, and compares every command and document with the old one. */
async function compare(
  plain: Journal,
  folder: string,
  passphrase: string,
  { profile, now, randomId }: Given,
): Promise<Result<undefined>> {
  const text = await readKeyringText(folder);
  const keyring =
    text === null ? fail('vault/seal-mismatch') : await openKeyring(text, { passphrase });
  if (!keyring.ok) return keyring;
  const keys = new VaultKeys(folder, keyring.value);
  const opened = await openJournal({ folder, now, randomId, sealer: keySealer(keys) });
  if (!opened.ok) return opened;
  const sealed = opened.value;
  try {
    if (sealed.failure !== null) return { ok: false, failure: sealed.failure };
    const others = commandsOf(sealed);
    for await (const command of commandsOf(plain)) {
      const other = await others.next();
      if (other.done === true || !isDeepStrictEqual(command, other.value))
        return fail('vault/seal-mismatch');
    }
    if ((await others.next()).done !== true) return fail('vault/seal-mismatch');
    const documents = openDocuments(join(folder, 'documents'), documentSealOf(keys));
    for (const name of await namesOfDocuments(profile.documents)) {
      const bytes = await readFile(join(profile.documents, name));
      const read = await documents.read(createHash('sha256').update(bytes).digest('hex'));
      if (!read.ok) return read;
    }
    return ok(undefined);
  } finally {
    await sealed.close({ cacheClosed: false });
    keyring.value.lock();
  }
}

/** @throws where the journal cannot be read: nothing may go on as if it were shorter */
async function* commandsOf(journal: Journal): AsyncGenerator<SequencedCommand> {
  for (let afterSeq = 0; ;) {
    const read = await journal.read({ afterSeq, limit: COMMANDS_PER_READ });
    if (!read.ok) throw Object.assign(new Error(read.failure.code), { code: 'EIO' });
    const last = read.value.at(-1);
    if (last === undefined) return;
    yield* read.value;
    afterSeq = last.seq;
  }
}

async function namesOfDocuments(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^[0-9a-f]{64}$/.test(name));
}

function unflushed(fileSystem: FileSystem): FileSystem {
  return {
    ...fileSystem,
    open: async (path, mode) => {
      const file = await fileSystem.open(path, mode);
      return { ...file, datasync: () => Promise.resolve() };
    },
    syncFolder: () => Promise.resolve(),
  };
}

/** Flushes every file of a folder, and their names. */
async function flushAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await flushAll(path);
    else {
      const file = await nodeFileSystem.open(path, 'write');
      await file.datasync().finally(() => file.close());
    }
  }
  await nodeFileSystem.syncFolder(folder);
}
