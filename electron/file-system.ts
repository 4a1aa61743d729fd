import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, unlink } from 'node:fs/promises';

/** One open file. Calls reject with Node's errors (`code` is the errno name). */
export interface OpenFile {
  /** Fills `into` from `position` on; how many bytes came, 0 at the end of the file. */
  read(into: Uint8Array, position: number): Promise<number>;
  /** Writes from `position` on; how many bytes were taken, which may be fewer than given. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  /** Returns once content and length are on the disk itself. */
  datasync(): Promise<void>;
  truncate(length: number): Promise<void>;
  /** Bytes in the file and names that lead to it: no name left means somebody deleted it. */
  stat(): Promise<{ readonly size: number; readonly links: number }>;
  close(): Promise<void>;
}

/** `create` fails where the file exists; `write` fails where it does not. */
export type OpenMode = 'read' | 'write' | 'create';

/** What the main process needs of a disk. Tests wrap it to make the N-th call fail. */
export interface FileSystem {
  open(path: string, mode: OpenMode): Promise<OpenFile>;
  /** Names in a folder, in no order. */
  list(folder: string): Promise<readonly string[]>;
  makeFolder(folder: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Returns once new, renamed and removed names of a folder are on the disk itself. */
  syncFolder(folder: string): Promise<void>;
}

const flags: Record<OpenMode, number> = {
  read: constants.O_RDONLY,
  // Not O_APPEND: Windows does not let such a file be cut.
  write: constants.O_RDWR,
  create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
};
/** Case data is for the owner's eyes only, whatever the umask says. */
const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** The real disk. On macOS libuv turns both syncs into F_FULLFSYNC. */
export const nodeFileSystem: FileSystem = {
  async open(path, mode) {
    return openFileOf(await open(path, flags[mode], OWNER_ONLY_FILE));
  },
  list: (folder) => readdir(folder),
  async makeFolder(folder) {
    await mkdir(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
  },
  rename,
  remove: unlink,
  async syncFolder(folder) {
    // Windows cannot open folders; NTFS journals names by itself.
    if (process.platform === 'win32') return;
    const handle = await open(folder, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

function openFileOf(handle: FileHandle): OpenFile {
  return {
    read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
    write: async (bytes, position) =>
      (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    datasync: () => handle.datasync(),
    truncate: (length) => handle.truncate(length),
    async stat() {
      const { size, nlink } = await handle.stat();
      return { size, links: nlink };
    },
    close: () => handle.close(),
  };
}
