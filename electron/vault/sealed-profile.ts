import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT_VAULT, listKeptVaults } from '../backup/pending-vault.ts';
import { nodeFileSystem } from '../file-system.ts';
import type { Profile } from '../profile.ts';

/** Stands in a new vault folder once all of it was written and read back. */
const WHOLE = 'sealed-whole';
/** Stands in the profile while what Chromium kept of it is to be removed at the next start. */
const CLEAR = 'clear-browser-store';

/** Where a vault is built before it takes the place of the one in use. */
export function newVaultFolder({ folder }: Profile): string {
  return join(folder, 'vault.new');
}

/** Where the vault that was in use waits to be removed. */
function oldVaultFolder({ folder }: Profile): string {
  return join(folder, 'vault.old');
}

/**
 * What Chromium keeps of pages, by the names of its folders. Every word in it is in the journal as well,
 * and its format is nobody's business.
 */
const BROWSER_STORES = [
  'IndexedDB',
  'Local Storage',
  'Session Storage',
  'blob_storage',
  'Cache',
  'Code Cache',
  'DawnCache',
  'DawnGraphiteCache',
  'DawnWebGPUCache',
  'GPUCache',
  'Service Worker',
  'WebStorage',
  'shared_proto_db',
] as const;

/** Small files that move into the vault folder with the passphrase. */
const movedFiles = ({ calendar, reminders, backupKey }: Profile): readonly string[] => [
  calendar,
  reminders,
  backupKey,
];

/**
 * Puts a vault that was built, read back and flushed in the place of the one in use. Each step can be
 * the last before a power cut: `finishSwap` at the next start ends what was begun.
 */
export async function swapVault(profile: Profile): Promise<void> {
  const built = newVaultFolder(profile);
  await markFolder(built, WHOLE);
  await markFolder(profile.folder, CLEAR);
  await rename(profile.vault, oldVaultFolder(profile));
  await nodeFileSystem.syncFolder(profile.folder);
  await finishSwap(profile);
}

/**
 * Ends a swap that a crash broke off, or takes back one that was not ready. Called before anything of
 * the vault is read.
 */
export async function finishSwap(profile: Profile): Promise<void> {
  const built = newVaultFolder(profile);
  const old = oldVaultFolder(profile);
  if (!existsSync(profile.vault) && existsSync(old)) {
    // Between the two names: what was built is whole, or the old one comes back.
    const isWhole = existsSync(join(built, WHOLE));
    await rename(isWhole ? built : old, profile.vault);
    await nodeFileSystem.syncFolder(profile.folder);
  }
  await rm(built, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
  if (!existsSync(join(profile.vault, 'keyring.json'))) return;
  for (const file of movedFiles(profile)) await rm(file, { force: true });
  // A vault that a restore put aside before there was a passphrase lies there in the clear.
  for (const name of await keptVaultsOf(profile))
    if (!existsSync(join(profile.folder, name, 'keyring.json')))
      await rm(join(profile.folder, name), { recursive: true, force: true });
}

/** Removes vaults that restores put aside: each has its own keys to what is purged. */
export async function removeKeptVaults(profile: Profile): Promise<void> {
  for (const name of await keptVaultsOf(profile))
    await rm(join(profile.folder, name), { recursive: true, force: true });
}

async function keptVaultsOf({ folder }: Profile): Promise<readonly string[]> {
  const kept = await listKeptVaults(folder);
  return [BUILT_VAULT, ...kept.map(({ name }) => name)];
}

/** Removes what Chromium kept, where that was asked for. Must run before the first page. */
export async function clearBrowserStore(profile: Profile): Promise<void> {
  const mark = join(profile.folder, CLEAR);
  if (!existsSync(mark)) return;
  for (const name of BROWSER_STORES)
    await rm(join(profile.folder, name), { recursive: true, force: true });
  await rm(mark, { force: true });
}

/** Has what Chromium keeps removed at the next start. */
export async function askToClearBrowserStore(profile: Profile): Promise<void> {
  await markFolder(profile.folder, CLEAR);
}

async function markFolder(folder: string, name: string): Promise<void> {
  await writeFile(join(folder, name), '', { mode: 0o600 });
  await nodeFileSystem.syncFolder(folder);
}

/** The small files of a plain profile that its sealed vault takes in, by their new names. */
export async function filesToMove(
  profile: Profile,
): Promise<readonly { readonly name: string; readonly bytes: Buffer }[]> {
  const sources = [
    { name: 'form-drafts.json', path: profile.formDrafts },
    { name: 'form-drafts.json.damaged', path: `${profile.formDrafts}.damaged` },
    { name: 'calendar.json', path: profile.calendar },
    { name: 'reminders.json', path: profile.reminders },
    { name: 'backup-key.txt', path: profile.backupKey },
  ];
  const found = await Promise.all(
    sources.map(async ({ name, path }) => ({
      name,
      bytes: await readFile(path).catch(() => null),
    })),
  );
  return found.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes }]));
}
