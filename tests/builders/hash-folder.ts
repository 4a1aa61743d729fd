import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file under a folder with the digest of its bytes, so that two moments can be compared. */
export async function hashFolder(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(folder, { recursive: true });
  const entries = await Promise.all(
    names.toSorted().map(async (name) => {
      const path = join(folder, name);
      if ((await stat(path)).isDirectory()) return [name, 'folder'] as const;
      return [
        name,
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      ] as const;
    }),
  );
  return Object.fromEntries(entries);
}
