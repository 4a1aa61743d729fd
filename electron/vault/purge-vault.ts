import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ok, type Result } from '../../shared/result/result.ts';
import type { DocumentStore } from '../documents.ts';
import { errnoOf, fileFailure } from '../file-failure.ts';
import type { FormDrafts } from '../form-drafts.ts';
import { readJsonFile, writeJsonFile } from '../json-file.ts';
import type { Profile } from '../profile-in.ts';
import { cacheKeyName, fileSealOf } from './file-keys.ts';
import { keyNameOf } from './key-sealer.ts';
import { removeAsideVaults } from './plain-remains.ts';
import type { VaultKeys } from './vault-keys.ts';

/** Stands in the vault from the moment a purge is asked for until it is done. */
const MARK = 'purging.json';

const purgeSchema = z.object({
  /** Clients and matters, by id. */
  scopes: z.array(z.string()).default([]),
  /** Kept documents that only they name, by digest. */
  documents: z.array(z.string()).default([]),
});
/** What is taken away for good. */
export type VaultPurge = z.infer<typeof purgeSchema>;

type Given = {
  readonly profile: Profile;
  readonly keys: VaultKeys;
  readonly drafts: FormDrafts;
  readonly documents: DocumentStore;
  /** Removes what screens keep. */
  readonly clearCaches: () => Promise<void>;
};

/**
 * Notes what is to be purged, so that a purge which breaks off is finished at the next start.
 *
 * @failure those of `writeFileAtomically`
 */
export function askForPurge(
  { profile, keys }: Pick<Given, 'profile' | 'keys'>,
  purge: VaultPurge,
): Promise<Result<undefined>> {
  return writeJsonFile(join(profile.vault, MARK), purge, fileSealOf(keys, MARK));
}

/**
 * Takes away what was asked for, if anything was: the keys first, and then all that stands beside them.
 * The journal must not be open: it would go on counting what is taken away.
 *
 * @failure those of `writeFileAtomically`; the rest is done at the next start
 */
export async function finishPurge(given: Given): Promise<Result<undefined>> {
  const { profile, keys, drafts, documents, clearCaches } = given;
  const mark = join(profile.vault, MARK);
  const purge = await readJsonFile(mark, purgeSchema, fileSealOf(keys, MARK));
  if (purge.scopes.length === 0 && purge.documents.length === 0) return ok(undefined);
  const forgotten = await drafts.forget(purge.scopes);
  if (!forgotten.ok) return forgotten;
  const purged = await keys.change((keyring) =>
    keyring
      .purged([
        ...purge.scopes.map(keyNameOf),
        ...purge.documents.map((scope) => ({ purpose: 'document', scope }) as const),
        cacheKeyName,
      ])
      .withKeys([cacheKeyName]),
  );
  if (!purged.ok) return purged;
  try {
    await removeAsideVaults(profile);
    await clearCaches();
    for (const sha256 of purge.documents) await documents.remove(sha256);
    await rm(mark, { force: true });
    return ok(undefined);
  } catch (error) {
    if (errnoOf(error) === '') throw error;
    return { ok: false, failure: fileFailure(error, profile.folder, 'write') };
  }
}
