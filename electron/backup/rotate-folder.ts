import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { deviceMark } from '../../shared/backup/backup-name.ts';
import { backupsToRemove } from '../../shared/backup/rotate-backups.ts';
import { civilToday } from '../../shared/time/court-time.ts';
import { halfWrittenName } from '../atomic-file.ts';
import { listBackups } from './list-backups.ts';

/**
 * Removes backups of this laptop that the rotation lets go, and what a crash left half written. Ask
 * for it only after a newer one was proven. A file that stays although it may go harms nobody.
 *
 * @param newest the name of the one just proven: it stays whatever the clock says
 */
export async function rotateFolder(
  folder: string,
  {
    device,
    zone,
    newest,
  }: { readonly device: string; readonly zone: string; readonly newest: string },
): Promise<void> {
  const ours = (await listBackups(folder)).filter((backup) => backup.device === deviceMark(device));
  const gone = backupsToRemove(ours, (instant) => civilToday(instant, zone)).filter(
    ({ name }) => name !== newest,
  );
  const names = await readdir(folder).catch(() => []);
  const half = names.filter(
    (name) => halfWrittenName.test(name) && name.startsWith('.paradocket-'),
  );
  for (const name of [...gone.map((backup) => backup.name), ...half])
    await unlink(join(folder, name)).catch(() => undefined);
}
