import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One text for all that the files of a folder are, by name and content. */
export async function digestOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder, { recursive: true })).sort())
    hash.update(name).update(await readFile(join(folder, name)).catch(() => 'a folder'));
  return hash.digest('hex');
}
