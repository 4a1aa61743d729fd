import { mkdtemp, open, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  cutPower,
  makeLoopDisk,
  mount,
  unmount,
  writeProtect,
} from '../../../../scripts/loop-disks.mjs';

const MEGABYTE = 1024 * 1024;

/** A small ext4 disk of its own, made out of a file. */
export type LoopDisk = {
  /** The root of the disk. */
  readonly folder: string;
  /** Bytes that an ordinary user may still write. */
  readonly free: () => Promise<number>;
  /** Fills the disk until so many megabytes are left; 0 = to the last block, root's reserve too. */
  readonly fillTo: (megabytes: number) => Promise<void>;
  /** Takes away what filled it. */
  readonly makeRoom: () => Promise<void>;
  /** The switch of a card, or a disk that the system no longer trusts. */
  readonly writeProtect: () => void;
  /** From here on nothing reaches the disk, and what was on its way there is gone. */
  readonly cutPower: () => void;
  /** Mounts it as it is after a cut: whoever used it must have ended. */
  readonly powerUp: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** Makes and mounts a disk of so many megabytes. */
export async function openLoopDisk(megabytes: number): Promise<LoopDisk> {
  const place = await mkdtemp(join(await placeFor(megabytes), 'paradocket-disk-'));
  const disk = makeLoopDisk(place, megabytes);
  if (disk === null) throw new Error('no loop disk can be made here');
  const { image, folder } = disk;
  const filler = join(folder, 'filler');
  const free = async () => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  };
  return {
    folder,
    free,
    fillTo: async (left) => {
      const file = await open(filler, 'a');
      try {
        const chunk = Buffer.alloc(MEGABYTE / 4);
        while (left === 0 || (await free()) > left * MEGABYTE) await file.writeFile(chunk);
        await file.datasync();
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      } finally {
        await file.close();
      }
    },
    makeRoom: () => rm(filler),
    writeProtect: () => {
      if (!writeProtect(folder)) throw new Error('the disk cannot be write-protected');
    },
    cutPower: () => {
      if (!cutPower(folder)) throw new Error('this ext4 has no power to cut');
    },
    powerUp: async () => {
      await unmountWithPatience(folder);
      if (!mount(image, folder)) throw new Error('the disk does not mount any more');
    },
    remove: async () => {
      await unmountWithPatience(folder);
      await rm(place, { recursive: true, force: true });
    },
  };
}

/** In memory where it fits: the cut is made by ext4, whatever lies under it. */
async function placeFor(megabytes: number): Promise<string> {
  const memory = '/dev/shm';
  const { bavail, bsize } = await statfs(memory).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize > 2 * megabytes * MEGABYTE ? memory : tmpdir();
}

/** A killed process lets go of its files a moment later. */
async function unmountWithPatience(folder: string): Promise<void> {
  for (let tries = 0; !unmount(folder); tries += 1) {
    if (tries === 100) throw new Error(`${folder} is still in use`);
    await wait(100);
  }
}
