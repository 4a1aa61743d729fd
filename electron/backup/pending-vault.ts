import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readStamp, stampOf } from '../../shared/backup/backup-name.ts';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import { readJsonFile, writeJsonFile } from '../json-file.ts';
import { nodeFileSystem } from '../file-system.ts';
import { readVaultDescription, writeVaultDescription } from '../journal/vault-description.ts';

const VAULT = 'vault';
/** Where a restored vault is built. */
export const BUILT_VAULT = 'vault-restored';
const MARK = 'vault-to-take.json';
const KEPT = 'vault-kept-';
/** Vaults that were put aside: case data should not pile up unseen. */
const MOST_KEPT = 3;

const markSchema = z.object({
  take: z.string().nullable().default(null),
  keepAs: z.string().nullable().default(null),
});

/** A vault that was put aside, and when: UTC milliseconds. */
export type KeptVault = { readonly name: string; readonly at: number };

/** Vaults that a restore put aside, newest first. Each can be taken up again. */
export async function listKeptVaults(profile: string): Promise<readonly KeptVault[]> {
  const names = await readdir(profile).catch(() => []);
  return names
    .flatMap((name) => {
      const at = keptAt(name);
      return at === null ? [] : [{ name, at }];
    })
    .toSorted((one, other) => other.at - one.at);
}

/** When a vault of this name was put aside; null where it is the name of no such vault. */
function keptAt(name: string): number | null {
  return name.startsWith(KEPT) ? readStamp(name.slice(KEPT.length)) : null;
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
  if (name !== BUILT_VAULT && keptAt(name) === null) return fail('backup/no-such-vault');
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
  if (take === null || keepAs === null || keptAt(keepAs) === null) return;
  if (take !== BUILT_VAULT && keptAt(take) === null) return;
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
  for (const { name } of (await listKeptVaults(profile)).slice(MOST_KEPT))
    await rm(join(profile, name), { recursive: true, force: true });
}

/** The old vault's cache is never taken for that of another state of it. */
async function distrustCacheOf(folder: string): Promise<void> {
  const found = await readVaultDescription(folder, nodeFileSystem);
  if (!found.ok || found.value.state !== 'read') return;
  await writeVaultDescription(folder, { ...found.value.description, clean: false }, nodeFileSystem);
}

async function freeName(profile: string, now: number): Promise<string> {
  let at = now;
  while (await isFolder(join(profile, `${KEPT}${stampOf(at)}`))) at += 1_000;
  return `${KEPT}${stampOf(at)}`;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
