import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fail, ok, type Result } from '../shared/result/result.ts';

/** File systems behind which another machine stands, as Linux names them. */
const NETWORK_TYPES: readonly string[] = [
  'nfs',
  'nfs4',
  'cifs',
  'smb3',
  'smbfs',
  'ncpfs',
  'afs',
  'coda',
  'ceph',
  'glusterfs',
  'lustre',
  '9p',
  'fuse.sshfs',
  'fuse.rclone',
  'fuse.davfs',
  'fuse.davfs2',
  'fuse.glusterfs',
  'fuse.gvfsd-fuse',
];

/**
 * Refuses a profile on another machine: there a flush may answer before anything is kept, the lock of
 * one app at a time does not hold, and a lost line leaves half a write. Linux tells by its mounts,
 * Windows where the path names a server; macOS and mapped drives are not told apart.
 *
 * @failure start/profile-on-network `path`, `type`
 */
export function checkProfileLocal(
  folder: string,
  platform: NodeJS.Platform = process.platform,
  mounts: string = readMounts(platform),
): Result<undefined> {
  const type = platform === 'win32' ? serverOf(folder) : mountTypeOf(folder, mounts);
  return NETWORK_TYPES.includes(type)
    ? fail('start/profile-on-network', { path: folder, type })
    : ok(undefined);
}

/** `\\server\share`, and the same with the prefix of long paths; `\\?\C:` and `\\.\` are this machine. */
function serverOf(folder: string): string {
  return /^\\\\(?![?.]\\)|^\\\\\?\\UNC\\/i.test(folder) ? 'cifs' : '';
}

/**
 * The type of the file system that a folder is on, from `/proc/self/mountinfo`; empty where it cannot
 * be told. The folder itself need not be there yet.
 *
 * @example
 * mountTypeOf('/home/me/x', '41 27 0:40 / /home rw - nfs4 host:/home rw\n') //=> 'nfs4'
 */
export function mountTypeOf(folder: string, mounts: string): string {
  const points = new Map<string, string>();
  for (const line of mounts.split('\n')) {
    const [before = '', after = ''] = line.split(' - ');
    const point = before.split(' ')[4];
    const type = after.split(' ')[0];
    // A later mount on the same place covers the earlier one.
    if (point !== undefined && type !== undefined) points.set(unescaped(point), type);
  }
  for (let at = resolve(folder); ; at = dirname(at)) {
    const type = points.get(at);
    if (type !== undefined) return type;
    if (at === dirname(at)) return '';
  }
}

/** The kernel writes spaces, tabs, line ends and backslashes as three octal digits. */
function unescaped(point: string): string {
  return point.replace(/\\([0-7]{3})/g, (_whole, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
}

function readMounts(platform: NodeJS.Platform): string {
  if (platform !== 'linux') return '';
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8');
  } catch {
    return '';
  }
}
