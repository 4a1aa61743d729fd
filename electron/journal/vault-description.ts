import { join } from 'node:path';
import { z } from 'zod';
import { idSchema } from '../../shared/model/record.ts';
import type { Failure, Result } from '../../shared/result/result.ts';
import { writeFileAtomically } from '../atomic-file.ts';
import { errnoOf } from '../file-failure.ts';
import type { FileSystem } from '../file-system.ts';
import { readJson } from './command-payload.ts';
import { FRAME_MAGIC } from './frame.ts';
import { readWhole } from './frame-reader.ts';
import { newerFailure } from './newer.ts';
import { VAULT_FORMAT } from './versions.ts';

/** The two numbers that are read before anything else, whatever else a newer app put there. */
const versionsSchema = z.looseObject({ format: z.int().min(1), schema: z.int().min(1) });

/** `vault.json`: what the app knows of its vault besides the frames. */
export const vaultDescriptionSchema = z.strictObject({
  format: z.int().min(1),
  /** Shape of the rows that the last app to open the vault knew. */
  schema: z.int().min(1),
  /** Number of the cache that is in use; raised whenever that cache is not to be trusted. */
  epoch: z.int().min(1),
  /** False while the app runs; true once it quit in order, with its cache closed. */
  clean: z.boolean(),
  /** A random id of this laptop. */
  device: idSchema,
  /**
   * The journal reached at least this command, flushed, when this was written; exactly this one
   * where `clean`. Fewer on the disk means that acknowledged work is missing.
   */
  lastSeq: z.int().min(0),
  /** Digest of that command's frame in hex; empty where `lastSeq` is 0. */
  lastDigest: z.string(),
  /** First command of the segment in use: without that file, work is missing. */
  segment: z.int().min(1),
});
export type VaultDescription = z.infer<typeof vaultDescriptionSchema>;

/**
 * `absent` and `damaged` are survivable: the frames are the truth. One that is `exchanged` holds frames
 * itself, which nothing may write over.
 */
export type FoundDescription =
  | { readonly state: 'read'; readonly description: VaultDescription }
  | { readonly state: 'absent' | 'damaged' | 'exchanged' };

export function vaultDescriptionPath(folder: string): string {
  return join(folder, 'vault.json');
}

/** The name of the page's database. Never used again once a higher one is in use. */
export function cacheNameOf(epoch: number): string {
  return `cache-${epoch}`;
}

/**
 * Reads `vault.json`.
 *
 * @failure vault/newer a newer app wrote it
 */
export async function readVaultDescription(
  folder: string,
  fileSystem: FileSystem,
): Promise<Result<FoundDescription>> {
  const path = vaultDescriptionPath(folder);
  const content = await readIfThere(path, fileSystem);
  if (typeof content === 'string') return { ok: true, value: { state: content } };
  const found = readJson(content);
  const versions = versionsSchema.safeParse(found);
  const newer: Failure | null = versions.success
    ? newerFailure(versions.data, path, VAULT_FORMAT)
    : null;
  if (newer !== null) return { ok: false, failure: newer };
  const parsed = vaultDescriptionSchema.safeParse(found);
  return parsed.success
    ? { ok: true, value: { state: 'read', description: parsed.data } }
    : { ok: true, value: { state: content.includes(FRAME_MAGIC) ? 'exchanged' : 'damaged' } };
}

/** @failure file/... as for any file */
export function writeVaultDescription(
  folder: string,
  description: VaultDescription,
  fileSystem: FileSystem,
): Promise<Result<undefined>> {
  const text = `${JSON.stringify(description, null, 2)}\n`;
  return writeFileAtomically(vaultDescriptionPath(folder), Buffer.from(text, 'utf8'), fileSystem);
}

async function readIfThere(
  path: string,
  fileSystem: FileSystem,
): Promise<Buffer | 'absent' | 'damaged'> {
  try {
    return await readWhole(fileSystem, path);
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === '') throw error;
    return errno === 'ENOENT' ? 'absent' : 'damaged';
  }
}
