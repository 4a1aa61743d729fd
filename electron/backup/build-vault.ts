import { copyFile, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { KeptDraft } from '../../shared/form-draft.ts';
import type { SequencedCommand } from '../../shared/ipc.ts';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import type { AgeOpener } from '../age-file.ts';
import { type Sink, writeFileAtomically } from '../atomic-file.ts';
import { openDocuments } from '../documents.ts';
import { errnoOf, fileFailure } from '../file-failure.ts';
import { nodeFileSystem } from '../file-system.ts';
import { openFormDrafts } from '../form-drafts.ts';
import { scopesOf } from '../journal/command-parts.ts';
import { sealCommand } from '../journal/command-payload.ts';
import { encodeFrame, NO_DIGEST } from '../journal/frame.ts';
import { openJournal } from '../journal/open-journal.ts';
import type { Sealer } from '../journal/sealer.ts';
import { writeVaultDescription } from '../journal/vault-description.ts';
import { segmentPath } from '../journal/vault-folder.ts';
import { RECORD_SCHEMA, VAULT_FORMAT } from '../journal/versions.ts';
import type { BackupManifest } from './backup-format.ts';
import type { NewVaultSeals } from '../vault/new-vault-seals.ts';
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
  /** As the vault in use is sealed: what is built must be sealed no worse. */
  readonly seals: NewVaultSeals;
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
  return proveVault(build, written.value);
}

async function writeContents(build: VaultToBuild): Promise<Result<BackupManifest>> {
  const { path, opener, folder, device, now, seals } = build;
  const chain = new Chain(seals.journal);
  const documents = openDocuments(join(folder, 'documents'), seals.documents);
  const drafts: KeptDraft[] = [];
  let read: Result<BackupManifest> = fail('backup/not-a-backup');
  const segment = await writeFileAtomically(segmentPath(folder, 1), async (sink: Sink) => {
    read = await readBackup(path, opener, {
      command: async (command) => sink(await chain.next(command)),
      document: async (_sha256, bytes) => void orStop(await documents.keep(bytes)),
      draft: (draft) => void drafts.push(draft),
    });
  }).catch(stopped);
  if (!segment.ok) return segment;
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
  { folder, now, device, seals }: VaultToBuild,
  manifest: BackupManifest,
): Promise<Result<BackupManifest>> {
  const opened = await openJournal({ folder, now, randomId: () => device, sealer: seals.journal });
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

  async next({ seq, command }: SequencedCommand): Promise<Buffer> {
    orStop(await this.#sealer.prepare([...scopesOf(command), '']));
    const place = { seq, prevDigest: this.lastDigest };
    const sealed = sealCommand(command, place, this.#sealer);
    const { bytes, digest } = encodeFrame({ kind: 'command', ...place, ...sealed });
    this.lastSeq = seq;
    this.lastDigest = digest;
    return bytes;
  }
}
