import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import { errnoOf } from '../file-failure.ts';

/** Stands beside the vault, so that it stays where the vault goes. */
const MARK = 'vault-made';

/**
 * Says whether the profile can be written, before anything else tries: Chromium ends without a word
 * where it cannot.
 *
 * @failure journal/profile-unwritable `path`, `errno`
 */
export function checkProfileWritable(folder: string): Result<undefined> {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return ok(undefined);
  } catch (error) {
    if (errnoOf(error) === '') throw error;
    return fail('journal/profile-unwritable', { path: folder, errno: errnoOf(error) });
  }
}

/**
 * Says whether a vault was made in this profile before. Choices are written only by a page that had
 * one, so they count too: older versions left no mark.
 */
export function hadVault(profile: { readonly folder: string; readonly preferences: string }) {
  return existsSync(join(profile.folder, MARK)) || existsSync(profile.preferences);
}

/** Notes that a vault was made. Failing is survivable: the next start tries again. */
export async function markVaultMade(folder: string): Promise<void> {
  await writeFile(join(folder, MARK), '', { flag: 'a', mode: 0o600 }).catch(() => undefined);
}
