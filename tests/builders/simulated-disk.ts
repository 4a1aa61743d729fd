import { basename, dirname, join } from 'node:path';
import type { FileSystem, OpenFile, OpenMode } from '../../electron/file-system.ts';

/** Calls that change something, and reads; each can be made to fail. */
export type DiskCall =
  | 'open'
  | 'create'
  | 'read'
  | 'write'
  | 'datasync'
  | 'truncate'
  | 'stat'
  | 'list'
  | 'rename'
  | 'remove'
  | 'makeFolder'
  | 'syncFolder';

/** What happens to one call: nothing special, an error with that name, or only some bytes taken. */
export type Fault = null | { readonly errno: string; readonly bytesFirst?: number } | 'short-write';
export type OnCall = (call: DiskCall, path: string) => Fault;

type Inode = { now: Buffer; durable: Buffer };
type NameChange = { readonly folder: string; readonly apply: (names: Map<string, Inode>) => void };

/**
 * A disk in memory that forgets, at a power cut, what was not flushed: content that `datasync` did
 * not cover and names that `syncFolder` did not. Folders themselves are there as soon as made.
 */
export class SimulatedDisk implements FileSystem {
  readonly #names = new Map<string, Inode>();
  readonly #durableNames = new Map<string, Inode>();
  readonly #folders = new Set<string>();
  #pending: NameChange[] = [];
  onCall: OnCall = () => null;

  /** The disk after the power came back. `random` gives numbers from 0 to 1, 1 excluded. */
  afterPowerCut(random: () => number): SimulatedDisk {
    const names = new Map(this.#durableNames);
    // Names reach the disk in order, as far as they came.
    const reached = Math.floor(random() * (this.#pending.length + 1));
    for (const { apply } of this.#pending.slice(0, reached)) apply(names);
    const disk = new SimulatedDisk();
    for (const folder of this.#folders) disk.#folders.add(folder);
    for (const [path, inode] of names) disk.put(path, contentAfterCut(inode, random));
    return disk;
  }

  /** The disk as another process finds it: nothing is forgotten when a process is killed. */
  afterKill(): SimulatedDisk {
    const disk = new SimulatedDisk();
    for (const folder of this.#folders) disk.#folders.add(folder);
    for (const [path, { now }] of this.#names) disk.put(path, now);
    return disk;
  }

  /** Puts a file there, flushed. */
  put(path: string, content: Uint8Array): void {
    const inode = { now: Buffer.from(content), durable: Buffer.from(content) };
    this.#folders.add(dirname(path));
    this.#names.set(path, inode);
    this.#durableNames.set(path, inode);
  }

  /** The content of a file; throws where there is none. */
  get(path: string): Buffer {
    return Buffer.from(this.#find(path).now);
  }

  drop(path: string): void {
    this.#names.delete(path);
    this.#durableNames.delete(path);
  }

  /** Paths of all files, sorted. */
  paths(): string[] {
    return [...this.#names.keys()].sort();
  }

  async open(path: string, mode: OpenMode): Promise<OpenFile> {
    await this.#call(mode === 'create' ? 'create' : 'open', path);
    if (mode === 'create') this.#create(path);
    return this.#openFile(path, this.#find(path));
  }

  async list(folder: string): Promise<readonly string[]> {
    await this.#call('list', folder);
    if (!this.#folders.has(folder)) throw errnoError('ENOENT');
    return [...this.#names.keys()]
      .filter((path) => dirname(path) === folder)
      .map((p) => basename(p));
  }

  async makeFolder(folder: string): Promise<void> {
    await this.#call('makeFolder', folder);
    this.#folders.add(folder);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#call('rename', to);
    const inode = this.#find(from);
    this.#change(dirname(to), (names) => {
      names.delete(from);
      names.set(to, inode);
    });
  }

  async remove(path: string): Promise<void> {
    await this.#call('remove', path);
    this.#find(path);
    this.#change(dirname(path), (names) => names.delete(path));
  }

  async syncFolder(folder: string): Promise<void> {
    await this.#call('syncFolder', folder);
    for (const change of this.#pending.filter((one) => one.folder === folder))
      change.apply(this.#durableNames);
    this.#pending = this.#pending.filter((one) => one.folder !== folder);
  }

  #create(path: string): void {
    if (!this.#folders.has(dirname(path))) throw errnoError('ENOENT');
    if (this.#names.has(path)) throw errnoError('EEXIST');
    const inode = { now: Buffer.alloc(0), durable: Buffer.alloc(0) };
    this.#change(dirname(path), (names) => names.set(path, inode));
  }

  #change(folder: string, apply: (names: Map<string, Inode>) => void): void {
    apply(this.#names);
    this.#pending.push({ folder, apply });
  }

  #find(path: string): Inode {
    const inode = this.#names.get(path);
    if (inode === undefined) throw errnoError('ENOENT');
    return inode;
  }

  /** Every call takes a turn of the event loop, as a real one does. */
  async #call(call: DiskCall, path: string): Promise<Fault> {
    await Promise.resolve();
    const fault = this.onCall(call, path);
    if (fault !== null && fault !== 'short-write' && fault.bytesFirst === undefined)
      throw errnoError(fault.errno);
    return fault;
  }

  #openFile(path: string, inode: Inode): OpenFile {
    const call = (name: DiskCall): Promise<Fault> => this.#call(name, path);
    return {
      read: async (into, position) => {
        await call('read');
        return inode.now.copy(into, 0, position);
      },
      write: async (bytes, position) => {
        const fault = await call('write');
        const taken =
          fault === null
            ? bytes.length
            : fault === 'short-write'
              ? Math.ceil(bytes.length / 2)
              : Math.min(bytes.length, fault.bytesFirst ?? 0);
        inode.now = overwrite(inode.now, bytes.subarray(0, taken), position);
        if (fault !== null && fault !== 'short-write') throw errnoError(fault.errno);
        return taken;
      },
      datasync: async () => {
        await call('datasync');
        inode.durable = inode.now;
      },
      truncate: async (length) => {
        await call('truncate');
        inode.now = inode.now.subarray(0, length);
      },
      stat: async () => {
        await call('stat');
        const links = [...this.#names.values()].filter((one) => one === inode).length;
        return { size: inode.now.length, links };
      },
      close: () => Promise.resolve(),
    };
  }
}

/** The path of a file in the vault of the test journals. */
export function inVault(folder: string, name: string): string {
  return join(folder, 'vault', name);
}

function errnoError(errno: string): Error {
  return Object.assign(new Error(errno), { code: errno });
}

function overwrite(content: Buffer, bytes: Uint8Array, position: number): Buffer {
  const length = Math.max(content.length, position + bytes.length);
  const result = Buffer.alloc(length);
  content.copy(result);
  result.set(bytes, position);
  return result;
}

/** Flushed bytes stay; of the others some came, and of those a page may be zeros. */
function contentAfterCut({ now, durable }: Inode, random: () => number): Buffer {
  if (now.equals(durable)) return durable;
  if (now.length < durable.length) return random() < 0.5 ? now : durable;
  const length = durable.length + Math.floor(random() * (now.length - durable.length + 1));
  const content = Buffer.from(now.subarray(0, length));
  if (random() < 0.3)
    content.fill(0, durable.length + Math.floor(random() * (length - durable.length)));
  return content;
}
