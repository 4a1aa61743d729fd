import { statfs } from 'node:fs/promises';
import { type DiskSpace, judgeSpace, ROOM, spaceFailure } from '../shared/disk-space.ts';
import type { Failure } from '../shared/result/result.ts';

/** A measurement is good for so long: appends come by the hundred. */
const FRESH_MS = 2_000;

type Given = {
  /** Bytes that an ordinary user may still write; null where the system does not tell. */
  readonly measure: () => Promise<number | null>;
  /** Milliseconds that only ever grow: the laptop's clock can be set back. */
  readonly elapsed: () => number;
};

/** Knows how much room the disk of the profile has, and says no before it is gone. */
export class SpaceGuard {
  readonly #given: Given;
  #measured: { readonly at: number; readonly free: Promise<number | null> } | null = null;
  #tell: (space: DiskSpace) => void = () => undefined;
  #told = '';

  constructor(given: Given) {
    this.#given = given;
  }

  /** How things stand, as of at most two seconds ago. */
  async look(): Promise<DiskSpace> {
    const space = judgeSpace(await this.#free());
    const said = JSON.stringify(spaceFailure(space));
    if (said !== this.#told) {
      this.#told = said;
      this.#tell(space);
    }
    return space;
  }

  /**
   * Why so many bytes must not be written; null where they may.
   *
   * @failure space/full
   */
  async refuse(bytes: number): Promise<Failure | null> {
    const { freeBytes } = await this.look();
    if (freeBytes === null || freeBytes - bytes >= ROOM.write) return null;
    return spaceFailure({ level: 'full', freeBytes });
  }

  /** Tells of every look that says something else than the one before. */
  onChange(tell: (space: DiskSpace) => void): void {
    this.#tell = tell;
  }

  #free(): Promise<number | null> {
    const at = this.#given.elapsed();
    if (this.#measured === null || at - this.#measured.at >= FRESH_MS)
      this.#measured = { at, free: this.#given.measure() };
    return this.#measured.free;
  }
}

/** Bytes that an ordinary user may still write on the disk of a folder; null where it cannot be told. */
export async function freeBytesOf(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
