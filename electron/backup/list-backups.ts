import { readdir } from 'node:fs/promises';
import { type NamedBackup, readBackupName } from '../../shared/backup/backup-name.ts';

/** The automatic backups in a folder, of whichever laptop, in no order; none where it cannot be read. */
export async function listBackups(folder: string): Promise<readonly NamedBackup[]> {
  const names = await readdir(folder).catch(() => []);
  return names.map(readBackupName).filter((backup) => backup !== null);
}
