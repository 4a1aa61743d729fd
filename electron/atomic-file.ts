import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ok, type Result } from '../shared/result/result.ts';
import { errnoOf, fileFailure } from './file-failure.ts';
import { type FileSystem, nodeFileSystem, type OpenFile } from './file-system.ts';

/** Where the pieces of a file go, one after the other. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

/** Names of half-written neighbours, which a crash may leave behind. */
export const halfWrittenName = /^\..+\.[0-9a-f]{12}\.half$/;

/** Writes all of `bytes` from `position` on: the system may take fewer at a time. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const taken = await file.write(bytes.subarray(done), position + done);
    if (taken <= 0) throw Object.assign(new Error('The disk took no bytes'), { code: 'EIO' });
    done += taken;
  }
}

/**
 * Writes a file whole or not at all: into a neighbour, flushed, then renamed over the name. What
 * stood there before stays until the rename. Mode 0600. On failure the neighbour is removed.
 *
 * @failure file/disk-full, file/unwritable, file/in-use, file/is-folder, file/missing-folder,
 * file/failed; `path` is the file asked for
 */
export async function writeFileAtomically(
  path: string,
  content: Uint8Array | ((sink: Sink) => Promise<void>),
  fileSystem: FileSystem = nodeFileSystem,
): Promise<Result<undefined>> {
  const folder = dirname(path);
  const half = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.half`);
  try {
    await writeNeighbour(half, content, fileSystem);
    await renameWithPatience(half, path, fileSystem);
    await fileSystem.syncFolder(folder);
    return ok(undefined);
  } catch (error) {
    // After the rename there is no neighbour left to remove.
    await fileSystem.remove(half).catch(() => undefined);
    // Without an errno it is a bug of whoever made the content, not the disk's doing.
    if (errnoOf(error) === '') throw error;
    return { ok: false, failure: fileFailure(error, path, 'write') };
  }
}

async function writeNeighbour(
  half: string,
  content: Uint8Array | ((sink: Sink) => Promise<void>),
  fileSystem: FileSystem,
): Promise<void> {
  const file = await fileSystem.open(half, 'create');
  try {
    let end = 0;
    const sink: Sink = async (bytes) => {
      await writeAll(file, bytes, end);
      end += bytes.length;
    };
    if (typeof content === 'function') await content(sink);
    else await sink(content);
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** Virus scanners hold fresh files open for a moment on Windows. */
async function renameWithPatience(
  from: string,
  to: string,
  fileSystem: FileSystem,
  attempts = 6,
): Promise<void> {
  try {
    await fileSystem.rename(from, to);
  } catch (error) {
    const passing = ['EBUSY', 'EPERM'].includes(errnoOf(error)) && attempts > 1;
    if (!passing) throw error;
    await wait(30);
    await renameWithPatience(from, to, fileSystem, attempts - 1);
  }
}
