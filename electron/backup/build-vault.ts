import { copyFile, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isDraftOf, type KeptDraft } from '../../shared/form-draft.ts';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import type { AgeOpener } from '../age-file.ts';
import { openDocuments } from '../documents.ts';
import { errnoOf, fileFailure } from '../file-failure.ts';
import { openFormDrafts } from '../form-drafts.ts';
import { leaveOutScopes } from '../journal/leave-out-scopes.ts';
import { type NewVault, proveNewVault, writeNewVault } from '../journal/new-vault.ts';
import type { SectionDigest } from '../section-hash.ts';
import { orStop } from '../stopped.ts';
import type { NewVaultSeals } from '../vault/new-vault-seals.ts';
import type { BackupManifest } from './backup-format.ts';
import { Outline } from './outline.ts';
import type { PurgedHere, PurgedPart } from './purged-here.ts';
import { readBackup } from './read-backup.ts';

/** A vault to be made out of a backup. */
export type VaultToBuild = {
  readonly path: string;
  readonly opener: AgeOpener;
  /** Emptied if there; never the vault in use. */
  readonly folder: string;
  /** Id of this laptop, which the new vault keeps. */
  readonly device: string;
  readonly now: () => number;
  /** As the vault in use is sealed: what is built must be sealed no worse. */
  readonly seals: NewVaultSeals;
  /** What was purged here: it stays out, and stays noted. */
  readonly purged: PurgedHere;
};

/**
 * Builds a vault out of a backup beside the one in use, which is not touched. What was purged here is not
 * written. The vault is opened and its log compared with what was written; where anything is amiss it is
 * removed again.
 *
 * @failure those of `readBackup` and of writing; vault/differs
 */
export async function buildVault(build: VaultToBuild): Promise<Result<BackupManifest>> {
  const built = await inOwnFolder(build);
  if (!built.ok) await rm(build.folder, { recursive: true, force: true });
  return built;
}

async function inOwnFolder(build: VaultToBuild): Promise<Result<BackupManifest>> {
  const { folder, seals } = build;
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const path of seals.carryOver) await copyFile(path, join(folder, basename(path)));
  } catch (error) {
    if (errnoOf(error) === '') throw error;
    return { ok: false, failure: fileFailure(error, folder, 'write') };
  }
  const written = await writeContents(build);
  if (!written.ok) return written;
  const kept = await build.seals.keepKeys();
  if (!kept.ok) return kept;
  const { manifest, log } = written.value;
  const proven = await proveNewVault(newVaultOf(build), log);
  return proven.ok ? ok(manifest) : proven;
}

type Written = { readonly manifest: BackupManifest; readonly log: SectionDigest };

async function writeContents(build: VaultToBuild): Promise<Result<Written>> {
  const { path, opener, folder, now, seals } = build;
  const looked = await lookForPurged(build);
  if (!looked.ok) return looked;
  const { scopes, documents: gone, noted } = looked.value;
  const documents = openDocuments(join(folder, 'documents'), seals.documents);
  const drafts: KeptDraft[] = [];
  let read: Result<BackupManifest> = fail('backup/not-a-backup');
  const written = await writeNewVault(newVaultOf(build), async (put) => {
    read = await readBackup(path, opener, {
      command: ({ seq, command }) => put({ seq, command: leaveOutScopes(command, seq, scopes) }),
      document: async (sha256, bytes) =>
        gone.has(sha256) ? undefined : void orStop(await documents.keep(bytes)),
      draft: (draft) => {
        if (!isDraftOf(draft.key, scopes)) drafts.push(draft);
      },
    });
    // What does not read to its end leaves no vault behind.
    const { lastSeq } = orStop(read);
    for (const [index, command] of noted.entries())
      await put({ seq: lastSeq + 1 + index, command });
  });
  if (!written.ok) return written;
  if (!read.ok) return read;
  const forms = await openFormDrafts({
    path: join(folder, 'form-drafts.json'),
    now,
    seal: seals.formDrafts,
  });
  for (const { key, rev, text } of drafts) {
    const kept = await forms.write({ key, rev, text });
    if (!kept.ok) return kept;
  }
  return ok({ manifest: read.value, log: written.value });
}

/** Reads a backup once more, where anything was purged here. */
async function lookForPurged({ path, opener, purged }: VaultToBuild): Promise<Result<PurgedPart>> {
  const outline = new Outline();
  if (purged.isNothing) return ok(purged.partOf(outline));
  const read = await readBackup(path, opener, {
    row: (table, row) => {
      outline.take(table, row);
    },
  });
  return read.ok ? ok(purged.partOf(outline)) : read;
}

function newVaultOf({ folder, device, now, seals }: VaultToBuild): NewVault {
  return { folder, device, now, sealer: seals.journal };
}
