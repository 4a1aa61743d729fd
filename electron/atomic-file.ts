import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { lstat, readdir, readlink, realpath, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { errnoOf, fileFailure } from './file-failure.ts';
import { type FileSystem, nodeFileSystem, type OpenFile } from './file-system.ts';

/** Where the pieces of a file go, one after the other. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

/** Names of half-written neighbours, which a crash may leave behind. */
export const halfWrittenName = /^\..+\.[0-9a-f]{12}\.half$/;

/** Longer names of files are cut in the names of their neighbours: systems allow 255 bytes. */
const LONGEST_NAME_BYTES = 200;
const MOST_LINKS = 40;

/** Neighbours that are being written by this process. */
const unfinished = new Set<string>();

/** Removes what is half written, for a process that ends in the middle. */
export function removeUnfinished(): void {
  for (const half of unfinished) {
    try {
      unlinkSync(half);
    } catch {
      // It was renamed or never made.
    }
  }
  unfinished.clear();
}

/** Removes what a crash left half written in a folder. What stays although it may go harms nobody. */
export async function removeHalfWritten(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => halfWrittenName.test(one)))
    await unlink(join(folder, name)).catch(() => undefined);
}

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
  const half = join(folder, neighbourName(basename(path)));
  unfinished.add(half);
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
  } finally {
    unfinished.delete(half);
  }
}

/**
 * Writes a file that a person named, whole or not at all. A link is followed, and the file behind it
 * is replaced; a device, a pipe or a socket is left alone.
 *
 * @failure file/not-regular, file/name-too-long, and those of `writeFileAtomically`; `path` is the
 * file asked for
 */
export async function writeNamedFile(
  path: string,
  content: Uint8Array | ((sink: Sink) => Promise<void>),
): Promise<Result<undefined>> {
  const target = await findTarget(path);
  if (!target.ok) return target;
  const written = await writeFileAtomically(target.value, content);
  if (written.ok) return written;
  const { code, details } = written.failure;
  return fail(code, { ...details, path });
}

/** The file that a name leads to, through links; it need not be there. */
async function findTarget(path: string): Promise<Result<string>> {
  try {
    const there = await stat(path).catch(ignoreMissing);
    if (there?.isDirectory() === true) return fail('file/is-folder', { path });
    if (there !== null && !there.isFile()) return fail('file/not-regular', { path });
    return ok(await followLinks(path, MOST_LINKS));
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === '') throw error;
    if (errno === 'ENAMETOOLONG') return fail('file/name-too-long', { path, errno });
    return { ok: false, failure: fileFailure(error, path, 'write') };
  }
}

/** Step by step, because the last link may lead to a file that is not there yet. */
async function followLinks(path: string, left: number): Promise<string> {
  const itself = await lstat(path).catch(ignoreMissing);
  if (itself?.isSymbolicLink() !== true || left === 0) return path;
  const next = resolve(await realpath(dirname(path)), await readlink(path));
  return followLinks(next, left - 1);
}

function ignoreMissing(error: unknown): null {
  // What stands in the way of the folder itself is said when the file is written.
  if (['ENOENT', 'ENOTDIR'].includes(errnoOf(error))) return null;
  throw error;
}

function neighbourName(name: string): string {
  const stem = Buffer.byteLength(name) > LONGEST_NAME_BYTES ? 'paradocket' : name;
  return `.${stem}.${randomBytes(6).toString('hex')}.half`;
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
