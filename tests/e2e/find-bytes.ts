import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A word as it can stand in a file: UTF-8, UTF-16, base64 at each of its three offsets, percent signs. */
function writingsOf(word: string): readonly Buffer[] {
  const bytes = Buffer.from(word, 'utf8');
  const base64 = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // Letters at the ends depend on what stands beside them.
    return Buffer.from(text.slice(offset === 0 ? 0 : offset + 1, -4), 'latin1');
  });
  const percent = [...bytes].map((byte) => `%${byte.toString(16).toUpperCase()}`).join('');
  return [
    bytes,
    Buffer.from(word, 'utf16le'),
    Buffer.from(word, 'utf16le').swap16(),
    ...base64,
    Buffer.from(percent, 'latin1'),
  ];
}

/** Every file under a folder that holds a word, in any writing; a file that is gone meanwhile holds none. */
export async function filesWith(folder: string, word: string): Promise<readonly string[]> {
  const writings = writingsOf(word);
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (writings.some((writing) => bytes.includes(writing))) found.push(path);
  }
  return found;
}
