import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Whether this process may make a small disk of its own out of a file, fill it and cut its power: Linux,
 * root, a loop device, ext4 and Perl, which makes the one system call that Node has no name for.
 */
export function allowsLoopDisks() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (spawnSync('perl', ['-e', '1'], { stdio: 'ignore' }).status !== 0) return false;
  const place = mkdtempSync(join(tmpdir(), 'paradocket-loop-'));
  try {
    const disk = makeLoopDisk(place, 4);
    if (disk) unmount(disk.folder);
    return disk !== null;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/**
 * Makes a disk of so many megabytes in a folder and mounts it; null where the system does not let us.
 * @param {string} place
 * @param {number} megabytes
 */
export function makeLoopDisk(place, megabytes) {
  const image = join(place, 'disk.img');
  const folder = join(place, 'disk');
  writeFileSync(image, '');
  truncateSync(image, megabytes * 1024 * 1024);
  mkdirSync(folder);
  const made = spawnSync('mkfs.ext4', ['-q', '-F', image], { stdio: 'ignore' });
  return made.status === 0 && mount(image, folder) ? { image, folder } : null;
}

/**
 * @param {string} image
 * @param {string} folder
 */
export function mount(image, folder) {
  return spawnSync('mount', ['-o', 'loop', image, folder], { stdio: 'ignore' }).status === 0;
}

/**
 * From here on nothing can be written.
 * @param {string} folder
 */
export function writeProtect(folder) {
  return spawnSync('mount', ['-o', 'remount,ro', folder], { stdio: 'ignore' }).status === 0;
}

/** @param {string} folder */
export function unmount(folder) {
  return spawnSync('umount', [folder], { stdio: 'ignore' }).status === 0;
}

/**
 * What ext4 has not yet written is gone from here on, and nothing more is taken: its own switch for
 * trying out power cuts (EXT4_IOC_SHUTDOWN, without a flush of the log).
 * @param {string} folder
 */
export function cutPower(folder) {
  const program =
    'my $how = pack("L", 2); open(my $f, "<", $ARGV[0]) or die; ioctl($f, 0x8004587d, $how) or die';
  return spawnSync('perl', ['-e', program, folder], { stdio: 'ignore' }).status === 0;
}
