import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { stampOf } from '../../shared/backup/backup-name.ts';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import { readJsonFile, writeJsonFile } from '../json-file.ts';
import { nodeFileSystem } from '../file-system.ts';
import { readVaultDescription, writeVaultDescription } from '../journal/vault-description.ts';

const VAULT = 'vault';
/** Where a restored vault is built. */
export const BUILT_VAULT = 'vault-restored';
const MARK = 'vault-to-take.json';
const keptName = /^vault-kept-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z$/;
/** Vaults that were put aside: case data should not pile up unseen. */
const MOST_KEPT = 3;

const markSchema = z.object({
  take: z.string().nullable().default(null),
  keepAs: z.string().nullable().default(null),
});

/** Vaults that a restore put aside, newest first. Each can be taken up again. */
export async function listKeptVaults(profile: string): Promise<readonly string[]> {
  const names = await readdir(profile).catch(() => []);
  return names
    .filter((name) => keptName.test(name))
    .toSorted()
    .reverse();
}

/**
 * Asks that the next start takes up another vault: the one just built, or one that was kept. The
 * one in use is kept under a name of its own.
 *
 * @failure backup/no-such-vault, and those of `writeFileAtomically`
 */
export async function askForVault(
  profile: string,
  name: string,
  now: number,
): Promise<Result<{ readonly keptAs: string }>> {
  if (name !== BUILT_VAULT && !keptName.test(name)) return fail('backup/no-such-vault');
  if (!(await isFolder(join(profile, name)))) return fail('backup/no-such-vault');
  await distrustCacheOf(join(profile, name));
  const keptAs = await freeName(profile, now);
  const noted = await writeJsonFile(join(profile, MARK), { take: name, keepAs: keptAs });
  return noted.ok ? ok({ keptAs }) : noted;
}

/**
 * Takes up the vault that was asked for, before any vault is opened. Whatever broke off in the middle
 * of an earlier start goes on from where it stands: at each moment the old vault is whole under one
 * name and the new one under another.
 *
 * @param clearCaches removes what screens keep of the old vault
 */
export async function takePendingVault(
  profile: string,
  clearCaches: () => Promise<void>,
): Promise<void> {
  const mark = join(profile, MARK);
  const { take, keepAs } = await readJsonFile(mark, markSchema);
  if (take === null || keepAs === null || !(take === BUILT_VAULT || keptName.test(take))) return;
  if (!keptName.test(keepAs)) return;
  const [current, next, kept] = [VAULT, take, keepAs].map((name) => join(profile, name)) as [
    string,
    string,
    string,
  ];
  if (await isFolder(next)) {
    await clearCaches();
    if (await isFolder(current)) await rename(current, kept);
    await rename(next, current);
    await nodeFileSystem.syncFolder(profile);
  }
  await rm(mark, { force: true });
  for (const old of (await listKeptVaults(profile)).slice(MOST_KEPT))
    await rm(join(profile, old), { recursive: true, force: true });
}

/** The old vault's cache is never taken for that of another state of it. */
async function distrustCacheOf(folder: string): Promise<void> {
  const found = await readVaultDescription(folder, nodeFileSystem);
  if (!found.ok || found.value.state !== 'read') return;
  await writeVaultDescription(folder, { ...found.value.description, clean: false }, nodeFileSystem);
}

async function freeName(profile: string, now: number): Promise<string> {
  let at = now;
  while (await isFolder(join(profile, `vault-kept-${stampOf(at)}`))) at += 1_000;
  return `vault-kept-${stampOf(at)}`;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
