import { readdir, readFile } from 'node:fs/promises';
import type { ElectronApplication } from '@playwright/test';

/** Ends a process and everything it started, at once and without asking, as a crash does. */
export async function killTree(app: ElectronApplication): Promise<void> {
  const { pid } = app.process();
  if (pid === undefined) throw new Error('the app has no process');
  const gone = app.waitForEvent('close');
  for (const id of [pid, ...(await descendantsOf(pid))]) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It ended by itself in the meantime.
    }
  }
  await gone;
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
