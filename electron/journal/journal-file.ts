import type { Failure, Result } from '../../shared/result/result.ts';
import { ok } from '../../shared/result/result.ts';
import { writeAll } from '../atomic-file.ts';
import { fileFailure } from '../file-failure.ts';
import type { FileSystem, OpenFile } from '../file-system.ts';

/**
 * The segment that is being written. After any failed write or flush it is cut back to its last good
 * end and takes nothing more: the system may have dropped the unwritten pages, and a second flush on
 * the same file would then report success.
 */
export class JournalFile {
  readonly path: string;
  readonly #file: OpenFile;
  #goodEnd: number;
  #failure: Failure | null = null;

  private constructor(path: string, file: OpenFile, goodEnd: number) {
    this.path = path;
    this.#file = file;
    this.#goodEnd = goodEnd;
  }

  /** Where the next frame will stand. */
  get end(): number {
    return this.#goodEnd;
  }

  /** Opens a segment that is there and flushes it, so that what was read is also on the disk. */
  static async open(path: string, fileSystem: FileSystem): Promise<JournalFile> {
    const file = await fileSystem.open(path, 'write');
    return closeOnError(file, async () => {
      await file.datasync();
      return new JournalFile(path, file, (await file.stat()).size);
    });
  }

  /** Starts an empty segment, its name on the disk before it is used. */
  static async create(path: string, folder: string, fileSystem: FileSystem): Promise<JournalFile> {
    const file = await fileSystem.open(path, 'create');
    return closeOnError(file, async () => {
      await fileSystem.syncFolder(folder);
      return new JournalFile(path, file, 0);
    });
  }

  /**
   * Appends and flushes; good only once the bytes are on the disk itself.
   *
   * @failure journal/disk-full, journal/unwritable, journal/write-failed with the `errno`
   * @failure journal/changed-outside another program deleted, grew or cut the file
   */
  async append(bytes: Uint8Array): Promise<Result<undefined>> {
    if (this.#failure !== null) return { ok: false, failure: this.#failure };
    try {
      const { size, links } = await this.#file.stat();
      // Cutting back would destroy what somebody else wrote, so the file is left as it is.
      if (size !== this.#goodEnd || links === 0)
        return this.#stop({
          code: 'journal/changed-outside',
          details: { file: this.path, expected: this.#goodEnd, found: size },
        });
      await writeAll(this.#file, bytes, this.#goodEnd);
      await this.#file.datasync();
      this.#goodEnd += bytes.length;
      return ok(undefined);
    } catch (error) {
      const stopped = this.#stop(writeFailure(error, this.path));
      await this.#cutBack();
      return stopped;
    }
  }

  async close(): Promise<void> {
    this.#failure ??= { code: 'journal/closed', details: {} };
    await this.#file.close();
  }

  #stop(failure: Failure): { ok: false; failure: Failure } {
    this.#failure = failure;
    return { ok: false, failure };
  }

  async #cutBack(): Promise<void> {
    try {
      await this.#file.truncate(this.#goodEnd);
      await this.#file.datasync();
    } catch {
      // The next start finds a torn tail, or a whole frame that nobody was told of.
    }
  }
}

/** What a failed write means for the journal. */
export function writeFailure(error: unknown, path: string): Failure {
  const { code, details } = fileFailure(error, path, 'write');
  const reason = code.slice('file/'.length);
  const known = reason === 'disk-full' || reason === 'unwritable';
  return { code: `journal/${known ? reason : 'write-failed'}`, details };
}

async function closeOnError<T>(file: OpenFile, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
}
