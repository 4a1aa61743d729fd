import { spawnSync } from 'node:child_process';

/** An id that no distribution gives to anybody: whoever runs as it owns nothing. */
export const ordinaryId = 54_321;

/**
 * Whether an ordinary user of this machine may make user namespaces, which Chromium's sandbox
 * stands on. Containers often forbid them, and so does Ubuntu from 23.10 on.
 */
export function allowsUserNamespaces() {
  if (process.platform !== 'linux') return false;
  const asNobody = process.getuid?.() === 0 ? { uid: ordinaryId, gid: ordinaryId } : {};
  const args = ['--user', '--map-root-user', 'true'];
  return spawnSync('unshare', args, { ...asNobody, cwd: '/', stdio: 'ignore' }).status === 0;
}
