import { z } from 'zod';
import type { Failure } from './result/result.ts';

const MEGABYTE = 1024 * 1024;
/** Less than so much room, in bytes: a warning, then nothing new is taken, then nothing is opened. */
export const ROOM = { warn: 500 * MEGABYTE, write: 64 * MEGABYTE, open: 16 * MEGABYTE } as const;

/**
 * How much room the disk of the profile has. `low`: said. `full`: nothing new is taken, everything can
 * be read. `none`: not even the window's own store may be opened, which Chromium would delete.
 */
export const diskSpaceSchema = z.strictObject({
  level: z.enum(['enough', 'low', 'full', 'none']),
  /** Null where the system does not tell. */
  freeBytes: z.number().min(0).nullable(),
});
export type DiskSpace = z.infer<typeof diskSpaceSchema>;

/**
 * What so much room allows. Room that nobody knows is taken for enough: a write then tells.
 *
 * @example
 * judgeSpace(40 * 1024 * 1024) //=> { level: 'full', freeBytes: 41943040 }
 */
export function judgeSpace(freeBytes: number | null): DiskSpace {
  if (freeBytes === null || freeBytes >= ROOM.warn) return { level: 'enough', freeBytes };
  if (freeBytes < ROOM.open) return { level: 'none', freeBytes };
  return { level: freeBytes < ROOM.write ? 'full' : 'low', freeBytes };
}

/**
 * What is said of too little room while the app runs; null where there is enough.
 *
 * @failure space/low, space/full with `megabytes` free and `least` that are needed
 */
export function spaceFailure({ level, freeBytes }: DiskSpace): Failure | null {
  if (level === 'enough') return null;
  return { code: level === 'low' ? 'space/low' : 'space/full', details: roomDetails(freeBytes) };
}

/**
 * Why a start must open nothing; null where it may.
 *
 * @failure space/none with `megabytes` free and `least` that are needed
 */
export function startRefusal({ level, freeBytes }: DiskSpace): Failure | null {
  return level === 'none' ? { code: 'space/none', details: roomDetails(freeBytes) } : null;
}

function roomDetails(freeBytes: number | null): Failure['details'] {
  return {
    megabytes: Math.floor((freeBytes ?? 0) / MEGABYTE),
    least: ROOM.write / MEGABYTE,
  };
}
