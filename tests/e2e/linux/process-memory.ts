import { open, readdir, readFile } from 'node:fs/promises';

const PIECE_BYTES = 16 * 1024 * 1024;

/** The processes of the app that runs on a profile, by id; helpers of Chromium among them. */
export async function processesOf(userDataDir: string): Promise<readonly number[]> {
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const line = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    const isOurs = line.includes(userDataDir) && line.toLowerCase().includes('electron');
    if (isOurs) found.push(Number(name));
  }
  return found;
}

/** How often a word stands in what some processes have in memory and may write to, as UTF-8 or UTF-16. */
export async function countInMemory(pids: readonly number[], word: string): Promise<number> {
  const writings = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  let count = 0;
  for (const pid of pids)
    for await (const piece of memoryOf(pid))
      for (const writing of writings) count += countIn(piece, writing);
  return count;
}

async function* memoryOf(pid: number): AsyncGenerator<Buffer> {
  const maps = await readFile(`/proc/${String(pid)}/maps`, 'utf8').catch(() => '');
  const memory = await open(`/proc/${String(pid)}/mem`, 'r').catch(() => null);
  if (memory === null) return;
  try {
    for (const line of maps.split('\n')) {
      const region = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line);
      if (region === null) continue;
      const end = Number.parseInt(region[2] ?? '', 16);
      for (let at = Number.parseInt(region[1] ?? '', 16); at < end; at += PIECE_BYTES) {
        const piece = Buffer.alloc(Math.min(PIECE_BYTES, end - at));
        // Guard pages and what was let go meanwhile cannot be read.
        const read = await memory.read(piece, 0, piece.length, at).catch(() => null);
        if (read !== null && read.bytesRead > 0) yield piece.subarray(0, read.bytesRead);
      }
    }
  } finally {
    await memory.close();
  }
}

function countIn(piece: Buffer, writing: Buffer): number {
  let count = 0;
  for (let at = piece.indexOf(writing); at !== -1; at = piece.indexOf(writing, at + 1)) count += 1;
  return count;
}
