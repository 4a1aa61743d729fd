import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result } from '../../shared/result/result.ts';
import { type DocumentSeal, plainDocuments } from '../documents.ts';
import { type FileSeal, plainFile } from '../file-seal.ts';
import { plainSealer, type Sealer } from '../journal/sealer.ts';
import { documentSealOf, fileSealOf } from './file-keys.ts';
import { keySealer } from './key-sealer.ts';
import { VaultKeys } from './vault-keys.ts';

/** How a vault is sealed that is built beside the one in use, to take its place. */
export type NewVaultSeals = {
  readonly journal: Sealer;
  readonly documents: DocumentSeal;
  readonly formDrafts: FileSeal;
  /** Small files of the vault in use that are not in what the new one is built from. */
  readonly carryOver: readonly string[];
  /** Writes the keys of the new vault; called once, when all of it is written. */
  readonly keepKeys: () => Promise<Result<undefined>>;
};

/** Nothing is sealed. */
export const plainVault: NewVaultSeals = {
  journal: plainSealer,
  documents: plainDocuments,
  formDrafts: plainFile,
  carryOver: [],
  keepKeys: () => Promise.resolve(ok(undefined)),
};

const SMALL_FILES = ['calendar.json', 'reminders.json', 'backup-key.txt'] as const;

/**
 * Seals a new vault with the keys of the one in use, and new ones for what it does not know.
 *
 * @param current the vault in use
 * @param folder where the new one is built
 */
export function newVaultSeals(keys: VaultKeys, current: string, folder: string): NewVaultSeals {
  const own = new VaultKeys(folder, keys.current, { isKeptLater: true });
  return {
    journal: keySealer(own),
    documents: documentSealOf(own),
    formDrafts: fileSealOf(own, 'form-drafts.json'),
    carryOver: SMALL_FILES.map((name) => join(current, name)).filter((path) => existsSync(path)),
    keepKeys: () => own.keep(),
  };
}
