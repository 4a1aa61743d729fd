import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDocuments } from '../../../../electron/documents.ts';
import { openFormDrafts } from '../../../../electron/form-drafts.ts';
import { profileIn } from '../../../../electron/profile-in.ts';
import { LEAST_WORK } from '../../../../electron/vault/derive-key.ts';
import { cacheKeyName, documentSealOf, filesKey } from '../../../../electron/vault/file-keys.ts';
import { keyNameOf } from '../../../../electron/vault/key-sealer.ts';
import { makeKeyring, openKeyring } from '../../../../electron/vault/keyring.ts';
import { askForPurge, finishPurge } from '../../../../electron/vault/purge-vault.ts';
import { sealsOf } from '../../../../electron/vault/seals.ts';
import { readKeyringTexts, VaultKeys } from '../../../../electron/vault/vault-keys.ts';
import { useTempFolders } from '../../../builders/temp-folder.ts';

const tempFolder = useTempFolders();
const passphrase = 'plain blue sparrow';
const now = () => 1_764_200_000_000;
const draftOf = (key: string) => ({ key, rev: 0, text: '{}' });

/** What a start finds of a sealed profile. */
async function startIn(folder: string) {
  const profile = profileIn(folder);
  const opened = await openKeyring(await readKeyringTexts(profile.vault), { passphrase });
  if (!opened.ok) expect.fail(opened.failure.code);
  const keys = new VaultKeys(profile.vault, opened.value);
  const drafts = await openFormDrafts({ ...sealsOf(profile, keys).formDrafts, now });
  const documents = openDocuments(profile.documents, documentSealOf(keys));
  let cleared = 0;
  const clearCaches = () => {
    cleared += 1;
    return Promise.resolve();
  };
  return { profile, keys, drafts, documents, clearCaches, cleared: () => cleared };
}

/** A sealed profile with two matters, a form and a document of each, and a vault put aside. */
async function sealedProfile() {
  const folder = await tempFolder();
  const { vault } = profileIn(folder);
  for (const path of [vault, join(folder, 'vault-kept-2025-11-26T23-33-20Z')])
    await mkdir(path, { recursive: true });
  const made = await makeKeyring(randomUUID(), passphrase, LEAST_WORK);
  const names = [filesKey, cacheKeyName, ...['', 'm1', 'm2'].map(keyNameOf)];
  await new VaultKeys(vault, made.keyring.withKeys(names)).keep();
  const { drafts, documents } = await startIn(folder);
  // A notice can name anybody, whichever matter was open when it was pasted.
  for (const key of ['event/m1/new', 'event/m2/new', 'notice/m2']) await drafts.write(draftOf(key));
  const kept = await Promise.all(
    ['one', 'two'].map(async (word) => {
      const done = await documents.keep(Buffer.from(word));
      return done.ok ? done.value.sha256 : expect.fail(done.failure.code);
    }),
  );
  return { folder, documents: kept };
}

/** What of the two matters can still be read. */
async function leftIn(folder: string, digests: readonly string[]) {
  const { keys, drafts, documents } = await startIn(folder);
  const isThere = async (sha256: string) => (await documents.read(sha256)).ok;
  return {
    keys: ['m1', 'm2'].filter((id) => keys.current.idFor('record', id) !== null),
    drafts: drafts.all().map(({ key }) => key),
    documents: await Promise.all(digests.map(isThere)),
  };
}

const all = {
  keys: ['m1', 'm2'],
  drafts: ['event/m1/new', 'event/m2/new', 'notice/m2'],
  documents: [true, true],
};
const ofOther = { keys: ['m2'], drafts: ['event/m2/new'], documents: [false, true] };

test('a purge that broke off before anything was done is finished at the next start', async () => {
  const { folder, documents } = await sealedProfile();
  const first = await startIn(folder);
  const purge = { scopes: ['m1'], documents: documents.slice(0, 1) };
  expect(await askForPurge(first, purge)).toEqual({ ok: true, value: undefined });
  expect(await leftIn(folder, documents)).toEqual(all);

  const next = await startIn(folder);
  const cacheKey = next.keys.current.idFor('cache', '');
  expect(await finishPurge(next)).toEqual({ ok: true, value: undefined });
  expect(next.cleared()).toBe(1);
  expect(next.keys.current.idFor('cache', '')).not.toBe(cacheKey);
  expect(await leftIn(folder, documents)).toEqual(ofOther);
  expect(await readdir(folder)).toEqual(['vault']);
  expect(await readdir(join(folder, 'vault'))).not.toContain('purging.json');
});

test('one that broke off in the middle goes on, and one that is done is not done again', async () => {
  const { folder, documents } = await sealedProfile();
  const first = await startIn(folder);
  await askForPurge(first, { scopes: ['m1'], documents: documents.slice(0, 1) });
  const inUse = () => Promise.reject(Object.assign(new Error('in use'), { code: 'EBUSY' }));
  expect(await finishPurge({ ...first, clearCaches: inUse })).toMatchObject({
    failure: { code: 'file/in-use' },
  });
  const next = await startIn(folder);
  expect(await finishPurge(next)).toEqual({ ok: true, value: undefined });
  expect(await leftIn(folder, documents)).toEqual(ofOther);
  const later = await startIn(folder);
  expect(await finishPurge(later)).toEqual({ ok: true, value: undefined });
  expect(later.cleared()).toBe(0);
});

test('the note of a purge names nothing, and is none in another vault', async () => {
  const one = await sealedProfile();
  const first = await startIn(one.folder);
  await askForPurge(first, { scopes: ['m1', 'matter-of-ana'], documents: one.documents });
  const note = join(one.folder, 'vault', 'purging.json');
  expect((await readFile(note)).includes('matter-of-ana')).toBe(false);
  const other = await sealedProfile();
  await copyFile(note, join(other.folder, 'vault', 'purging.json'));
  expect(await finishPurge(await startIn(other.folder))).toEqual({ ok: true, value: undefined });
  expect(await leftIn(other.folder, other.documents)).toEqual(all);
});
