import { createReadStream } from 'node:fs';
import { stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import { writeFileAtomically } from '../atomic-file.ts';
import { digestOfFile } from './file-digest.ts';

const MARK = 'paradocket-backups.txt';
const MARK_TEXT = `Locked backups of Paradocket lie in this folder.

Each is an age file (https://age-encryption.org). Paradocket opens them with File, Restore from
backup; so does any age tool, with the key text that was written down when backups were set up.
Paradocket finds its way back to this folder by this file: please leave it here.
`;

/**
 * Takes a folder for backups. A mark is left in it, so that an empty place where a stick is not
 * plugged in is never taken for the stick.
 *
 * @failure those of `writeFileAtomically`
 */
export function markSecondFolder(folder: string): Promise<Result<undefined>> {
  return writeFileAtomically(join(folder, MARK), Buffer.from(MARK_TEXT));
}

/**
 * Copies a proven backup there and reads it back, byte for byte.
 *
 * @param sha256 of the proven one
 * @failure backup/folder-missing it is not the folder that was chosen: `path`
 * @failure backup/copy-differs, and those of `writeFileAtomically`
 */
export async function copyToSecondFolder(
  from: string,
  sha256: string,
  { folder, name }: { readonly folder: string; readonly name: string },
): Promise<Result<undefined>> {
  const isThere = await stat(join(folder, MARK)).catch(() => null);
  if (isThere === null) return fail('backup/folder-missing', { path: folder });
  const path = join(folder, name);
  const written = await writeFileAtomically(path, async (sink) => {
    for await (const piece of createReadStream(from)) await sink(piece as Buffer);
  });
  if (!written.ok) return written;
  const read = await digestOfFile(path);
  if (read.ok && read.value === sha256) return ok(undefined);
  await unlink(path).catch(() => undefined);
  return read.ok ? fail('backup/copy-differs', { path }) : read;
}
