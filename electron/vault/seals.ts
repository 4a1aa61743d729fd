import { basename, join } from 'node:path';
import { invariant } from '../../shared/result/invariant.ts';
import { type DocumentSeal, plainDocuments } from '../documents.ts';
import { plainFile, type SealedFile } from '../file-seal.ts';
import { plainSealer, type Sealer } from '../journal/sealer.ts';
import type { Profile } from '../profile-in.ts';
import { cacheKeyName, documentSealOf, fileSealOf } from './file-keys.ts';
import { keySealer } from './key-sealer.ts';
import { newVaultSeals, type NewVaultSeals, plainVault } from './new-vault-seals.ts';
import type { VaultKeys } from './vault-keys.ts';

/** How everything of a profile goes to the disk and comes back. */
export type Seals = {
  readonly journal: Sealer;
  readonly documents: DocumentSeal;
  readonly formDrafts: SealedFile;
  readonly calendar: SealedFile;
  readonly reminders: SealedFile;
  readonly backupKey: SealedFile;
  /** How a vault is sealed that is built in a folder to take the place of this one. */
  readonly newVault: (folder: string) => NewVaultSeals;
  /** What the page seals the rows of its cache with; null where they stay plain. */
  readonly cacheKey: () => Uint8Array<ArrayBuffer> | null;
};

/** @param keys null = the profile has no passphrase: everything stays as it is */
export function sealsOf(profile: Profile, keys: VaultKeys | null): Seals {
  const plain = (path: string): SealedFile => ({ path, seal: plainFile });
  if (keys === null)
    return {
      journal: plainSealer,
      documents: plainDocuments,
      formDrafts: plain(profile.formDrafts),
      calendar: plain(profile.calendar),
      reminders: plain(profile.reminders),
      backupKey: plain(profile.backupKey),
      newVault: () => plainVault,
      cacheKey: () => null,
    };
  const sealed = (path: string): SealedFile => ({
    path: join(profile.vault, basename(path)),
    seal: fileSealOf(keys, basename(path)),
  });
  return {
    journal: keySealer(keys),
    documents: documentSealOf(keys),
    formDrafts: sealed(profile.formDrafts),
    calendar: sealed(profile.calendar),
    reminders: sealed(profile.reminders),
    backupKey: sealed(profile.backupKey),
    newVault: (folder) => newVaultSeals(keys, profile.vault, folder),
    cacheKey: () => {
      const id = keys.current.idFor(cacheKeyName.purpose, cacheKeyName.scope);
      const key = id === null ? null : keys.current.keyOf(id);
      invariant(key !== null && key !== 'purged', 'a vault has a key for its cache');
      return Uint8Array.from(key);
    },
  };
}
