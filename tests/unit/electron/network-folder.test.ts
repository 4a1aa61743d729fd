import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { checkProfileLocal, mountTypeOf } from '../../../electron/network-folder.ts';

const mounts = [
  '27 1 254:0 / / rw,relatime - ext4 /dev/root rw',
  '41 27 0:40 / /home rw,relatime shared:7 - nfs4 server:/home rw,vers=4.2',
  '42 27 0:41 / /mnt/my\\040share rw - cifs //server/share rw',
  '43 41 254:1 / /home/local rw - xfs /dev/vdb1 rw',
  '44 27 0:44 / /mnt/ssh rw - fuse.sshfs me@host:/ rw',
  '45 27 0:45 / /mnt/secret rw - fuse.gocryptfs /home/x rw',
  '46 27 0:46 / /mnt/covered rw - nfs server:/a rw',
  '47 27 0:47 / /mnt/covered rw - tmpfs tmpfs rw',
].join('\n');

test.each([
  ['/home/me/.config/Paradocket', 'nfs4'],
  ['/home/local/me', 'xfs'],
  ['/homeless', 'ext4'],
  ['/mnt/my share/Paradocket', 'cifs'],
  ['/mnt/covered/x', 'tmpfs'],
  ['/', 'ext4'],
])('%s is on %s', (folder, type) => {
  expect(mountTypeOf(folder, mounts)).toBe(type);
});

describe('A profile on another machine is refused by name', () => {
  test.each(['/home/me/Paradocket', '/mnt/my share/p', '/mnt/ssh/p'])('%s', (path) => {
    expect(checkProfileLocal(path, 'linux', mounts)).toMatchObject({
      failure: { code: 'start/profile-on-network', details: { path } },
    });
  });

  test.each(['\\\\server\\users\\me\\Paradocket', '\\\\?\\UNC\\server\\users\\me'])(
    '%s',
    (path) => {
      expect(checkProfileLocal(path, 'win32').ok).toBe(false);
    },
  );
});

describe('A profile on this machine is not', () => {
  test.each(['/var/lib/p', '/home/local/p', '/mnt/secret/p'])('%s', (path) => {
    expect(checkProfileLocal(path, 'linux', mounts).ok).toBe(true);
  });

  test.each([
    'C:\\Users\\me\\AppData\\Roaming\\Paradocket',
    '\\\\?\\C:\\Users\\me',
    '\\\\.\\C:\\x',
  ])('%s', (path) => {
    expect(checkProfileLocal(path, 'win32').ok).toBe(true);
  });

  test('The temporary folder of whoever runs this test, by its own mounts', () => {
    expect(checkProfileLocal(tmpdir()).ok).toBe(true);
  });

  test('A system that does not tell its mounts', () => {
    expect(checkProfileLocal('/Users/me/Library', 'darwin', '').ok).toBe(true);
  });
});
