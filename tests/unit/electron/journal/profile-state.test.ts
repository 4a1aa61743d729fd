import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  checkProfileWritable,
  hadVault,
  markVaultMade,
} from '../../../../electron/journal/profile-state.ts';
import { openTestJournal } from '../../../builders/journal-host.ts';
import { inVault, SimulatedDisk } from '../../../builders/simulated-disk.ts';
import { useTempFolders } from '../../../builders/temp-folder.ts';

const tempFolder = useTempFolders();

test('a profile had a vault once it is marked, or once choices were kept in it', async () => {
  const folder = await tempFolder();
  const profile = { folder, preferences: join(folder, 'preferences.json') };
  expect(hadVault(profile)).toBe(false);
  await markVaultMade(folder);
  expect(hadVault(profile)).toBe(true);
  await rm(join(folder, 'vault-made'));
  await writeFile(profile.preferences, '{}');
  expect(hadVault(profile)).toBe(true);
});

test('a profile folder that cannot be made is told with its path', async () => {
  const file = join(await tempFolder(), 'a-file');
  await writeFile(file, '');
  const path = join(file, 'profile');
  expect(checkProfileWritable(path)).toMatchObject({
    failure: { code: 'journal/profile-unwritable', details: { path } },
  });
});

test('a vault that is missing from a used profile is damage: nothing is written', async () => {
  const disk = new SimulatedDisk();
  const journal = await openTestJournal('/p', { fileSystem: disk, hadVault: true });
  expect(journal.start()).toMatchObject({
    writable: false,
    notices: [{ code: 'journal/vault-missing', details: { folder: '/p/vault' } }],
    // A name that no earlier vault gave.
    cacheName: 'cache-1740000000',
  });
  await journal.close({ cacheClosed: true });
  expect(disk.paths()).toEqual([]);
});

test('a vault without its frames but with its description keeps its own reason', async () => {
  const disk = new SimulatedDisk();
  const journal = await openTestJournal('/p', { fileSystem: disk });
  await journal.close({ cacheClosed: true });
  await disk.remove(inVault('/p', 'journal-000000001.bin'));
  const again = await openTestJournal('/p', { fileSystem: disk, hadVault: true });
  expect(again.failure?.code).toBe('journal/segment-missing');
});
