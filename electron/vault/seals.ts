import { basename, join } from 'node:path';
import { invariant } from '../../shared/result/invariant.ts';
import { type DocumentSeal, plainDocuments } from '../documents.ts';
import { type FileSeal, plainFile } from '../file-seal.ts';
import { plainSealer, type Sealer } from '../journal/sealer.ts';
import type { Profile } from '../profile.ts';
import { cacheKeyName, documentSealOf, fileSealOf } from './file-keys.ts';
import { keySealer } from './key-sealer.ts';
import type { VaultKeys } from './vault-keys.ts';

/** A small file and how it is sealed. */
type SealedFile = { readonly path: string; readonly seal: FileSeal };

/** How everything of a profile goes to the disk and comes back. */
export type Seals = {
  readonly journal: Sealer;
  readonly documents: DocumentSeal;
  readonly formDrafts: SealedFile;
  readonly calendar: SealedFile;
  readonly reminders: SealedFile;
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
    cacheKey: () => {
      const id = keys.current.idFor(cacheKeyName.purpose, cacheKeyName.scope);
      const key = id === null ? null : keys.current.keyOf(id);
      invariant(key !== null && key !== 'purged', 'a vault has a key for its cache');
      return Uint8Array.from(key);
    },
  };
}
