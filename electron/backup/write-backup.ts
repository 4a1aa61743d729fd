import { unlink } from 'node:fs/promises';
import { ok, type Result } from '../../shared/result/result.ts';
import { type AgeLock, type AgeOpener, writeAge } from '../age-file.ts';
import { writeNamedFile } from '../atomic-file.ts';
import type { BackupManifest } from './backup-format.ts';
import { backupPieces, surveyOffice } from './backup-lines.ts';
import type { BackupSource } from './backup-source.ts';
import { readBackup } from './read-backup.ts';
import { stopped } from '../stopped.ts';

/** Where a backup goes and what locks and opens it. */
export type BackupTarget = {
  readonly path: string;
  readonly lock: AgeLock;
  /** Opens what `lock` locks: a backup is one only once it was read back. */
  readonly opener: AgeOpener;
};

/**
 * Writes a backup of the whole office, whole or not at all, then reads it back from its first byte to
 * its last. What does not read back is removed: it is no backup.
 *
 * @failure those of the journal, of `writeNamedFile` and of `readBackup`
 */
export async function writeBackup(
  source: BackupSource,
  target: BackupTarget,
  about: { readonly appVersion: string; readonly now: () => number },
): Promise<Result<BackupManifest>> {
  const survey = await surveyOffice(source, about);
  if (!survey.ok) return survey;
  const written = await write(source, survey.value, target);
  if (!written.ok) return written;
  const proven = await readBackup(target.path, target.opener);
  if (!proven.ok) await unlink(target.path).catch(() => undefined);
  return proven;
}

async function write(
  source: BackupSource,
  survey: Parameters<typeof backupPieces>[1],
  { path, lock }: BackupTarget,
): Promise<Result<undefined>> {
  try {
    const written = await writeNamedFile(path, (sink) =>
      writeAge(backupPieces(source, survey), lock, sink),
    );
    return written.ok ? ok(undefined) : written;
  } catch (error) {
    return stopped(error);
  }
}
