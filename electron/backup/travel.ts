import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { failureSchema } from '../../shared/result/failure-schema.ts';
import { fail, type Failure, ok, type Result } from '../../shared/result/result.ts';
import { nodeFileSystem } from '../file-system.ts';
import { readJsonFile, writeJsonFile } from '../json-file.ts';
import { digestOfFile } from './file-digest.ts';
import { isOutsideProfile } from './outside-profile.ts';

const MARK = 'leaving.json';
const MEMORY = 'travel.json';
const VAULT = 'vault';
/** The vault under this name is on its way out: its sealed file was proven, and there is no way back. */
const LEAVING = 'vault-leaving';

/** Everything of the profile that was made from the record or tells of whoever sits here. */
const removed = [
  /^vault-kept-/,
  /^vault-restored$/,
  /^vault-to-take\.json$/,
  /^backups(\.json)?$/,
  /^backup-key\.txt$/,
  /^preferences\.json$/,
  /^calendar\.json$/,
  /^reminders\.json$/,
  /^vault-made$/,
];

/** A file that everything was sealed to, as it was when it was read back whole. */
export type SealedFile = { readonly file: string; readonly sha256: string };

const markSchema = z.object({
  file: z.string().nullable().default(null),
  sha256: z.string().default(''),
  /** UTC milliseconds. */
  at: z.int().min(0).default(0),
});
const memorySchema = z.object({
  since: z.int().min(0).nullable().default(null),
  leftUndone: failureSchema.nullable().default(null),
});

/** When everything was sealed and removed here, and why it was not where it was asked for. */
export type Travel = { readonly since: number | null; readonly leftUndone: Failure | null };

/** What the last start did about travelling. */
export function readTravel(profile: string): Promise<Travel> {
  return readJsonFile(join(profile, MEMORY), memorySchema);
}

/** The record is back: there is nothing more to offer. */
export async function endTravel(profile: string): Promise<void> {
  await rm(join(profile, MEMORY), { force: true });
}

/**
 * Asks that the next start removes everything here. It does so only while the sealed file is where
 * it was, byte for byte.
 *
 * @failure travel/file-gone, travel/in-profile, and those of `writeFileAtomically`
 */
export async function askToLeave(
  profile: string,
  { file, sha256 }: SealedFile,
  now: number,
): Promise<Result<undefined>> {
  const proven = await proveSealed(profile, { file, sha256 });
  if (!proven.ok) return proven;
  return writeJsonFile(join(profile, MARK), { file, sha256, at: now });
}

/**
 * Removes the record, its backups and all that was made from it, if that was asked for, before any
 * vault is opened. The sealed file is proven once more first; from the moment the vault has lost its
 * name the removal goes on at every start until it is done.
 *
 * @param clearCaches removes what screens keep
 */
export async function leaveIfAsked(
  profile: string,
  clearCaches: () => Promise<void>,
): Promise<void> {
  const mark = join(profile, MARK);
  const { file, sha256, at } = await readJsonFile(mark, markSchema);
  if (file === null) return;
  const leaving = join(profile, LEAVING);
  const hasBegun = await isThere(leaving);
  if (!hasBegun) {
    const proven = await proveSealed(profile, { file, sha256 });
    if (!proven.ok) {
      await writeJsonFile(join(profile, MEMORY), { since: null, leftUndone: proven.failure });
      await rm(mark, { force: true });
      return;
    }
    if (await isThere(join(profile, VAULT))) await rename(join(profile, VAULT), leaving);
    await nodeFileSystem.syncFolder(profile);
  }
  // What tells of the removal is there before the removal, so that an empty app never looks new.
  await writeJsonFile(join(profile, MEMORY), { since: at, leftUndone: null });
  await clearCaches();
  const names = await readdir(profile);
  const gone = names.filter((name) => removed.some((pattern) => pattern.test(name)));
  for (const name of [...gone, LEAVING])
    await rm(join(profile, name), { recursive: true, force: true });
  await nodeFileSystem.syncFolder(profile);
  await rm(mark, { force: true });
}

async function proveSealed(
  profile: string,
  { file, sha256 }: SealedFile,
): Promise<Result<undefined>> {
  const digest = await digestOfFile(file);
  // It would be removed with the rest.
  if (digest.ok && !(await isOutsideProfile(profile, file)))
    return fail('travel/in-profile', { path: file });
  return digest.ok && digest.value === sha256
    ? ok(undefined)
    : fail('travel/file-gone', { path: file });
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
