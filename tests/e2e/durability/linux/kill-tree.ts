import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { type ElectronApplication, expect } from '@playwright/test';

/**
 * Ends a process and everything it started, at once and without asking, as a crash does. It returns when
 * all of them are gone: one that is still dying holds the lock of its profile.
 */
export async function killTree(app: ElectronApplication): Promise<void> {
  const { pid } = app.process();
  if (pid === undefined) throw new Error('the app has no process');
  const gone = app.waitForEvent('close');
  const ids = [pid, ...(await descendantsOf(pid))];
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It ended by itself in the meantime.
    }
  }
  await gone;
  await expect.poll(() => ids.filter((id) => existsSync(`/proc/${id}`))).toEqual([]);
}

/** Every process below one, by the parents that /proc names. */
async function descendantsOf(pid: number): Promise<readonly number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    // The name before it may hold spaces and brackets.
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const found: number[] = [];
  for (let level = [pid]; level.length > 0;) {
    level = [...parents].filter(([, parent]) => level.includes(parent)).map(([child]) => child);
    found.push(...level);
  }
  return found;
}
