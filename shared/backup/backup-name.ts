import { nearestInstantOf, wallClockOf } from '../time/court-time.ts';
import { isCivilDay } from '../time/civil-day.ts';

/** An automatic backup as its file name tells of it. */
export type NamedBackup = {
  readonly name: string;
  /** Which laptop made it: the first letters of its id. */
  readonly device: string;
  /** UTC milliseconds, to the second. */
  readonly at: number;
  /** Last command in it: grows also where a clock is set back. */
  readonly lastSeq: number;
};

const DEVICE_LETTERS = 8;
const pattern = /^paradocket-([A-Za-z0-9]{1,8})-(\d{4}-.{2}-.{5}-.{2}-.{3})-(\d{1,15})\.age$/;
const stampPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z$/;

/** An instant as it stands in names of files and folders: no sign that a system forbids. */
export function stampOf(instant: number): string {
  const { day, time } = wallClockOf(instant, 'UTC');
  const seconds = String(Math.floor(instant / 1_000) % 60).padStart(2, '0');
  return `${day}T${time.replace(':', '-')}-${seconds}Z`;
}

/**
 * The name of an automatic backup. It says nothing of any client.
 *
 * @example
 * backupName({ device: '3f2a9c71-…', at: 1764200000000, lastSeq: 812 })
 * //=> 'paradocket-3f2a9c71-2025-11-26T23-33-20Z-812.age'
 */
export function backupName({ device, at, lastSeq }: Omit<NamedBackup, 'name'>): string {
  return `paradocket-${deviceMark(device)}-${stampOf(at)}-${lastSeq}.age`;
}

/** How a laptop is named in the names of its backups. */
export function deviceMark(device: string): string {
  return device.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, DEVICE_LETTERS) || 'laptop';
}

/** Reads such a name; null for any other file, which is then nobody's to remove. */
export function readBackupName(name: string): NamedBackup | null {
  const [, device, stamp, lastSeq] = pattern.exec(name) ?? [];
  if (device === undefined || stamp === undefined) return null;
  const at = readStamp(stamp);
  return at === null ? null : { name, device, at, lastSeq: Number(lastSeq) };
}

/**
 * Reads what `stampOf` wrote: UTC milliseconds; null where it is no such text.
 *
 * @example
 * readStamp('2025-11-26T23-33-20Z') //=> 1764200000000
 */
export function readStamp(stamp: string): number | null {
  const [, day = '', hour = '', minute = '', second = ''] = stampPattern.exec(stamp) ?? [];
  if (!isCivilDay(day) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return null;
  return nearestInstantOf(day, `${hour}:${minute}`, 'UTC') + Number(second) * 1_000;
}
