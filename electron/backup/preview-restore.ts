import { compareRecords } from '../../shared/backup/compare-records.ts';
import type { RestorePreview } from '../../shared/backup/backup-state.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import type { AgeOpener } from '../age-file.ts';
import type { BackupSource } from './backup-source.ts';
import { commandsOf } from '../journal/commands-of.ts';
import { readBackup } from './read-backup.ts';
import { Marks } from './record-marks.ts';
import { stopped } from '../stopped.ts';

/**
 * Proves a backup and says what is in it and what restoring it would change. Nothing is written.
 *
 * @failure those of `readBackup`; journal/unreadable
 */
export async function previewRestore(
  path: string,
  opener: AgeOpener,
  source: BackupSource,
): Promise<Result<RestorePreview>> {
  const there = new Marks();
  const read = await readBackup(path, opener, { row: (table, row) => there.take(table, row) });
  if (!read.ok) return read;
  const here = new Marks();
  const { lastSeq } = await source.start();
  try {
    for await (const { command } of commandsOf(source, lastSeq))
      for (const { table, after } of command.changes) here.take(table, after);
  } catch (error) {
    return stopped(error);
  }
  const { createdAt, appVersion, device, commands, documents } = read.value;
  return ok({
    createdAt,
    appVersion,
    device,
    commands: { there: commands.count, here: lastSeq },
    documents: documents.count,
    tables: compareRecords(here.marks, there.marks).map((one) => ({
      ...one,
      calledOnlyHere: [...one.calledOnlyHere],
    })),
  });
}
