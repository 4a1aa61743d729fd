import { copyFile, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { KeptDraft } from '../../shared/form-draft.ts';
import type { SequencedCommand } from '../../shared/ipc.ts';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import type { AgeOpener } from '../age-file.ts';
import { type Sink, writeFileAtomically } from '../atomic-file.ts';
import { type DocumentSeal, openDocuments } from '../documents.ts';
import { errnoOf, fileFailure } from '../file-failure.ts';
import { nodeFileSystem } from '../file-system.ts';
import { type DraftSealer, openFormDrafts } from '../form-drafts.ts';
import { commandFrame } from '../journal/command-frame.ts';
import { NO_DIGEST } from '../journal/frame.ts';
import { openJournal } from '../journal/open-journal.ts';
import { plainSealer, type Sealer } from '../journal/sealer.ts';
import { writeVaultDescription } from '../journal/vault-description.ts';
import { segmentPath } from '../journal/vault-folder.ts';
import { RECORD_SCHEMA, VAULT_FORMAT } from '../journal/versions.ts';
import type { BackupManifest } from './backup-format.ts';
import { readBackup } from './read-backup.ts';
import { SectionHash } from './section-hash.ts';
import { orStop, stopped } from './stopped.ts';

/** A vault to be made out of a backup. */
export type VaultToBuild = {
  readonly path: string;
  readonly opener: AgeOpener;
  /** Emptied if there; never the vault in use. */
  readonly folder: string;
  /** Id of this laptop, which the new vault keeps. */
  readonly device: string;
  readonly now: () => number;
  /** What the vault in use seals with: what is built must be sealed no worse. */
  readonly sealer?: Sealer;
  readonly documentSeal?: DocumentSeal;
  readonly draftSealer?: DraftSealer;
  /** Files that the vault in use cannot be opened without: copied into the new one. */
  readonly carryOver?: readonly string[];
};

/**
 * Builds a vault out of a backup beside the one in use, which is not touched. The vault is opened and
 * its log compared with what the backup says of it; where anything is amiss it is removed again.
 *
 * @failure those of `readBackup` and of writing; backup/vault-differs
 */
export async function buildVault(build: VaultToBuild): Promise<Result<BackupManifest>> {
  const built = await inOwnFolder(build);
  if (!built.ok) await rm(build.folder, { recursive: true, force: true });
  return built;
}

async function inOwnFolder(build: VaultToBuild): Promise<Result<BackupManifest>> {
  const { folder, carryOver = [] } = build;
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const path of carryOver) await copyFile(path, join(folder, basename(path)));
  } catch (error) {
    if (errnoOf(error) === '') throw error;
    return { ok: false, failure: fileFailure(error, folder, 'write') };
  }
  const written = await writeContents(build);
  if (!written.ok) return written;
  return proveVault(build, written.value);
}

async function writeContents(build: VaultToBuild): Promise<Result<BackupManifest>> {
  const { path, opener, folder, device, now, sealer = plainSealer } = build;
  const { documentSeal, draftSealer } = build;
  const chain = new Chain(sealer);
  const documents = openDocuments(join(folder, 'documents'), documentSeal);
  const drafts: KeptDraft[] = [];
  let read: Result<BackupManifest> = fail('backup/not-a-backup');
  const segment = await writeFileAtomically(segmentPath(folder, 1), async (sink: Sink) => {
    read = await readBackup(path, opener, {
      command: (command) => sink(chain.next(command)),
      document: async (_sha256, bytes) => void orStop(await documents.keep(bytes)),
      draft: (draft) => void drafts.push(draft),
    });
  }).catch(stopped);
  if (!segment.ok) return segment;
  if (!read.ok) return read;
  const forms = await openFormDrafts({
    path: join(folder, 'form-drafts.json'),
    now,
    ...(draftSealer === undefined ? {} : { sealer: draftSealer }),
  });
  for (const { key, rev, text } of drafts) {
    const kept = await forms.write({ key, rev, text });
    if (!kept.ok) return kept;
  }
  const { lastSeq, lastDigest } = chain;
  const description = {
    format: VAULT_FORMAT,
    schema: RECORD_SCHEMA,
    // Never the name of a cache that was in use: seconds since 1970 are higher than any count.
    epoch: Math.max(1, Math.floor(now() / 1_000)),
    clean: false,
    device,
    lastSeq,
    lastDigest: lastSeq === 0 ? '' : lastDigest.toString('hex'),
    segment: 1,
  };
  const described = await writeVaultDescription(folder, description, nodeFileSystem);
  return described.ok ? read : described;
}

/** Opens what was built as the next start will, and compares its log with the backup's digest of it. */
async function proveVault(
  { folder, now, device, sealer = plainSealer }: VaultToBuild,
  manifest: BackupManifest,
): Promise<Result<BackupManifest>> {
  const opened = await openJournal({ folder, now, randomId: () => device, sealer });
  if (!opened.ok) return opened;
  const journal = opened.value;
  const log = new SectionHash();
  try {
    for (let afterSeq = 0; afterSeq < manifest.lastSeq;) {
      const read = await journal.read({ afterSeq, limit: 500 });
      if (!read.ok) return read;
      if (read.value.length === 0) break;
      for (const command of read.value) log.take(JSON.stringify(command));
      afterSeq = read.value.at(-1)?.seq ?? manifest.lastSeq;
    }
    const { lastSeq, notices } = journal.start();
    const agrees =
      lastSeq === manifest.lastSeq &&
      notices.length === 0 &&
      log.finish().sha256 === manifest.commands.sha256;
    return agrees ? ok(manifest) : fail('backup/vault-differs');
  } finally {
    await journal.close({ cacheClosed: false });
  }
}

/** Commands as frames of a journal, one after the other from the first. */
class Chain {
  lastSeq = 0;
  lastDigest: Buffer = NO_DIGEST;
  readonly #sealer: Sealer;

  constructor(sealer: Sealer) {
    this.#sealer = sealer;
  }

  next({ seq, command }: SequencedCommand): Buffer {
    const { bytes, digest } = commandFrame(
      command,
      { seq, prevDigest: this.lastDigest },
      this.#sealer,
    );
    this.lastSeq = seq;
    this.lastDigest = digest;
    return bytes;
  }
}
