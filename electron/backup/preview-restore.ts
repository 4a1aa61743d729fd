import { compareRecords } from '../../shared/backup/compare-records.ts';
import type { RestorePreview } from '../../shared/backup/backup-state.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import type { AgeOpener } from '../age-file.ts';
import type { BackupSource } from './backup-source.ts';
import { commandsOf } from '../journal/commands-of.ts';
import { Outline } from './outline.ts';
import { PurgedHere } from './purged-here.ts';
import { readBackup } from './read-backup.ts';
import { Marks } from './record-marks.ts';
import { stopped } from '../stopped.ts';

/** What a person is shown before a restore, and what of it the restore itself needs. */
export type PreviewedRestore = {
  readonly preview: RestorePreview;
  readonly purged: PurgedHere;
};

/**
 * Proves a backup and says what is in it and what restoring it would change. Nothing is written.
 *
 * @failure those of `readBackup`; journal/unreadable
 */
export async function previewRestore(
  path: string,
  opener: AgeOpener,
  source: BackupSource,
): Promise<Result<PreviewedRestore>> {
  const there = new Marks();
  const outline = new Outline();
  const read = await readBackup(path, opener, {
    row: (table, row) => {
      there.take(table, row);
      outline.take(table, row);
    },
  });
  if (!read.ok) return read;
  const here = new Marks();
  const purged = new PurgedHere();
  const { lastSeq } = await source.start();
  try {
    for await (const { command } of commandsOf(source, lastSeq)) {
      for (const { table, after } of command.changes) here.take(table, after);
      purged.take(command);
    }
  } catch (error) {
    return stopped(error);
  }
  const { createdAt, appVersion, device, commands, documents } = read.value;
  const part = purged.partOf(outline);
  for (const { changes } of part.noted)
    for (const { table, after } of changes) there.take(table, after);
  const tables = compareRecords(here.without(new Set()), there.without(part.scopes));
  const preview = {
    createdAt,
    appVersion,
    device,
    commands: { there: commands.count, here: lastSeq },
    documents: documents.count - part.documents.size,
    purged: part.purges.map(({ at, by }) => ({ at, by: purged.nameOf(by) })),
    tables: tables.map((one) => ({ ...one, calledOnlyHere: [...one.calledOnlyHere] })),
  };
  return ok({ preview, purged });
}
