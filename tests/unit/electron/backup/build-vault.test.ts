import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type AgeKey, newAgeKey } from '../../../../electron/age-key.ts';
import { buildVault } from '../../../../electron/backup/build-vault.ts';
import {
  askForVault,
  BUILT_VAULT,
  listKeptVaults,
  takePendingVault,
} from '../../../../electron/backup/pending-vault.ts';
import { previewRestore } from '../../../../electron/backup/preview-restore.ts';
import { PurgedHere } from '../../../../electron/backup/purged-here.ts';
import { writeBackup } from '../../../../electron/backup/write-backup.ts';
import { openDocuments } from '../../../../electron/documents.ts';
import { PASSPHRASE } from '../../../builders/sealed-journal.ts';
import { LEAST_WORK } from '../../../../electron/vault/derive-key.ts';
import { documentSealOf, filesKey } from '../../../../electron/vault/file-keys.ts';
import { keyNameOf, keySealer } from '../../../../electron/vault/key-sealer.ts';
import { makeKeyring, openKeyring } from '../../../../electron/vault/keyring.ts';
import { newVaultSeals, plainVault } from '../../../../electron/vault/new-vault-seals.ts';
import { readKeyringTexts, VaultKeys } from '../../../../electron/vault/vault-keys.ts';
import { sourceOf } from '../../../builders/backup-source.ts';
import { buildNoteCommand } from '../../../builders/commands.ts';
import { hashFolder } from '../../../builders/hash-folder.ts';
import { openTestJournal } from '../../../builders/journal-host.ts';
import { readAllCommands, readRebuild } from '../../../builders/journal-states.ts';
import { useTempFolders } from '../../../builders/temp-folder.ts';

const tempFolder = useTempFolders();
const NOW = 1_764_200_000_000;
const now = () => NOW;
const about = { appVersion: '0.1.0', now };
const noCaches = () => Promise.resolve();
let key: AgeKey;
beforeAll(async () => {
  key = await newAgeKey();
});

/** A profile with so many notes; `from` sets their numbers apart from another's. */
async function profileWith(notes: number, from = 0) {
  const folder = await tempFolder();
  const journal = await openTestJournal(folder);
  for (let n = 1; n <= notes; n += 1) await journal.append(buildNoteCommand(from + n));
  return { folder, journal };
}

async function backupOf({ folder, journal }: Awaited<ReturnType<typeof profileWith>>) {
  const path = join(await tempFolder(), 'office.age');
  const target = { path, lock: { recipients: [key.recipient] }, opener: key };
  const made = await writeBackup(sourceOf(journal, folder), target, about);
  if (!made.ok) throw new Error(made.failure.code);
  return path;
}

const buildIn = (profile: string, path: string) =>
  buildVault({
    path,
    opener: key,
    folder: join(profile, BUILT_VAULT),
    device: 'laptop-2',
    now,
    purged: new PurgedHere(),
    seals: plainVault,
  });

describe('a backup becomes a vault beside the one in use', () => {
  test('with every command in its place, documents and half-typed forms', async () => {
    const from = await profileWith(120);
    const documents = openDocuments(join(from.folder, 'vault', 'documents'));
    const kept = await documents.keep(new TextEncoder().encode('Notice'));
    const path = await backupOf(from);
    const target = await profileWith(2, 900);
    expect((await buildIn(target.folder, path)).ok).toBe(true);
    await target.journal.close({ cacheClosed: true });

    expect(await askForVault(target.folder, BUILT_VAULT, NOW)).toEqual({
      ok: true,
      value: { keptAs: 'vault-kept-2025-11-26T23-33-20Z' },
    });
    await takePendingVault(target.folder, noCaches);
    const restored = await openTestJournal(target.folder);
    expect(await readAllCommands(restored, 50)).toEqual(await readAllCommands(from.journal, 50));
    expect(await readRebuild(restored)).toEqual(await readRebuild(from.journal));
    // Another laptop's record, this laptop's own id.
    expect(restored.start()).toMatchObject({ device: 'laptop-2', notices: [], writable: true });
    const documentsThere = openDocuments(join(target.folder, 'vault', 'documents'));
    expect((await documentsThere.read(kept.ok ? kept.value.sha256 : '')).ok).toBe(true);
  });

  test('the vault that was in use is kept, and can be put back as it was', async () => {
    const path = await backupOf(await profileWith(3));
    const target = await profileWith(2, 900);
    const before = await readAllCommands(target.journal);
    await buildIn(target.folder, path);
    await target.journal.close({ cacheClosed: true });
    await askForVault(target.folder, BUILT_VAULT, NOW);
    await takePendingVault(target.folder, noCaches);
    const [kept] = await listKeptVaults(target.folder);

    await askForVault(target.folder, kept?.name ?? '', NOW + 5_000);
    await takePendingVault(target.folder, noCaches);
    const back = await openTestJournal(target.folder);
    expect(await readAllCommands(back)).toEqual(before);
    // What screens kept of another state is never taken for this one's.
    expect(back.start().cacheName).not.toBe(target.journal.start().cacheName);
    expect(await listKeptVaults(target.folder)).toEqual([
      { name: 'vault-kept-2025-11-26T23-33-25Z', at: NOW + 5_000 },
    ]);
  });

  test('sealed with the keys of the vault in use, and with new ones for what it does not know', async () => {
    const from = await profileWith(3);
    const documents = openDocuments(join(from.folder, 'vault', 'documents'));
    const kept = await documents.keep(new TextEncoder().encode('Notice of hearing'));
    const path = await backupOf(from);
    const profile = await tempFolder();
    const inUse = join(profile, 'in-use');
    await mkdir(inUse);
    await writeFile(join(inUse, 'calendar.json'), 'sealed elsewhere');
    const { keyring } = await makeKeyring('vault-0123456789abcdef', PASSPHRASE, LEAST_WORK);
    const keys = new VaultKeys(inUse, keyring);
    await keys.prepare([filesKey, keyNameOf('')]);
    const folder = join(profile, 'vault');
    const seals = newVaultSeals(keys, inUse, folder);
    const built = await buildVault({
      path,
      opener: key,
      folder,
      device: 'd',
      now,
      seals,
      purged: new PurgedHere(),
    });
    expect(built).toMatchObject({ ok: true });
    expect(await readFile(join(folder, 'calendar.json'), 'utf8')).toBe('sealed elsewhere');
    const segment = await readFile(join(folder, 'journal-000000001.bin'));
    expect(segment.includes('Note 1')).toBe(false);
    const opened = await openKeyring(await readKeyringTexts(folder), {
      passphrase: PASSPHRASE,
    });
    if (!opened.ok) expect.fail(opened.failure.code);
    const own = new VaultKeys(folder, opened.value);
    const journal = await openTestJournal(profile, { sealer: keySealer(own) });
    expect(await readAllCommands(journal)).toHaveLength(3);
    const store = openDocuments(join(folder, 'documents'), documentSealOf(own));
    const sha256 = kept.ok ? kept.value.sha256 : '';
    expect(await store.list()).toEqual({ ok: true, value: [sha256] });
    expect((await store.read(sha256)).ok).toBe(true);
    for (const name of await readdir(join(folder, 'documents')))
      expect((await readFile(join(folder, 'documents', name))).includes('Notice')).toBe(false);
  });
});

describe('what is refused changes not one byte', () => {
  test.each([
    ['damaged', (good: Buffer) => good.with(good.length - 40, (good.at(-40) ?? 0) ^ 1)],
    ['cut off', (good: Buffer) => good.subarray(0, good.length - 1)],
    ['foreign', () => Buffer.from('PK\u0003\u0004 not a backup')],
    ['empty', () => Buffer.alloc(0)],
  ])('a %s file', async (_name, harm) => {
    const path = await backupOf(await profileWith(4));
    const target = await profileWith(2, 900);
    await writeFile(path, harm(await readFile(path)));
    const before = await hashFolder(target.folder);
    const source = sourceOf(target.journal, target.folder);
    expect((await previewRestore(path, key, source)).ok).toBe(false);
    expect((await buildIn(target.folder, path)).ok).toBe(false);
    await takePendingVault(target.folder, noCaches);
    expect(await hashFolder(target.folder)).toEqual(before);
  });

  test('another key, another passphrase', async () => {
    const path = await backupOf(await profileWith(4));
    const target = await profileWith(2, 900);
    const before = await hashFolder(target.folder);
    const folder = join(target.folder, BUILT_VAULT);
    for (const opener of [await newAgeKey(), { passphrase: 'plain blue sparrow' }])
      expect(
        (
          await buildVault({
            path,
            opener,
            folder,
            device: 'd',
            now,
            purged: new PurgedHere(),
            seals: plainVault,
          })
        ).ok,
      ).toBe(false);
    expect(await hashFolder(target.folder)).toEqual(before);
  });

  test('a vault that does not exist, or a name that leads elsewhere', async () => {
    const { folder } = await profileWith(1);
    for (const name of ['vault', '../vault', 'vault-kept-2025-11-26T23-33-20Z', BUILT_VAULT])
      expect((await askForVault(folder, name, NOW)).ok, name).toBe(false);
  });
});

describe('a start that breaks off in the middle goes on at the next', () => {
  test('whichever step it was', async () => {
    const path = await backupOf(await profileWith(3));
    for (const step of ['before', 'old put aside', 'new in place']) {
      const target = await profileWith(2, 900);
      await buildIn(target.folder, path);
      await target.journal.close({ cacheClosed: true });
      await askForVault(target.folder, BUILT_VAULT, NOW);
      const { rename } = await import('node:fs/promises');
      const at = (name: string) => join(target.folder, name);
      const kept = 'vault-kept-2025-11-26T23-33-20Z';
      if (step !== 'before') await rename(at('vault'), at(kept));
      if (step === 'new in place') await rename(at(BUILT_VAULT), at('vault'));
      await takePendingVault(target.folder, noCaches);
      await takePendingVault(target.folder, noCaches);
      const restored = await openTestJournal(target.folder);
      expect(await readAllCommands(restored), step).toHaveLength(3);
      expect(await listKeptVaults(target.folder), step).toEqual([{ name: kept, at: NOW }]);
      expect((await stat(at(kept))).isDirectory()).toBe(true);
    }
  });

  test('and where the screens’ copies cannot be removed, nothing is exchanged yet', async () => {
    const path = await backupOf(await profileWith(3));
    const target = await profileWith(2, 900);
    await buildIn(target.folder, path);
    await target.journal.close({ cacheClosed: true });
    await askForVault(target.folder, BUILT_VAULT, NOW);
    const failing = () => Promise.reject(new Error('in use'));
    await expect(takePendingVault(target.folder, failing)).rejects.toThrow('in use');
    expect(await readAllCommands(await openTestJournal(target.folder))).toHaveLength(2);
  });
});

test('a preview says what restoring would change', async () => {
  const from = await profileWith(4);
  const path = await backupOf(from);
  await from.journal.append(buildNoteCommand(50));
  const preview = await previewRestore(path, key, sourceOf(from.journal, from.folder));
  expect(preview.ok && preview.value.preview).toEqual({
    createdAt: NOW,
    appVersion: '0.1.0',
    device: 'device-1',
    commands: { there: 4, here: 5 },
    documents: 0,
    purged: [],
    tables: [
      {
        table: 'events',
        here: 5,
        there: 4,
        onlyHere: 1,
        onlyThere: 0,
        differing: 0,
        calledOnlyHere: [],
      },
    ],
  });
});
