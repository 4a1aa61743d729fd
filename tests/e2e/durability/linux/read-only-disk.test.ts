import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../../launch.ts';
import { runToEnd } from '../../run-to-end.ts';
import { digestOf } from './digest-of.ts';
import { killTree } from './kill-tree.ts';
import { openLoopDisk } from './loop-disk.ts';
import { storeOf } from './page-store.ts';
import { halvesOf, lostOf, readBack, startWriting } from './workload.ts';

const DISK_MB = 200;
const electron = createRequire(import.meta.url)('electron') as string;

test('a profile on a write-protected disk ends in a sentence, untouched', async ({ launchApp }) => {
  const disk = await openLoopDisk(DISK_MB);
  const userDataDir = join(disk.folder, 'profile');
  await mkdir(userDataDir);
  let running = await launchApp({ userDataDir });
  try {
    const { acknowledged } = await startWriting(running.page, await storeOf(running.page), 1);
    await expect.poll(() => acknowledged.length).toBeGreaterThan(5);
    await killTree(running.app);
    const before = await digestOf(userDataDir);
    disk.writeProtect();
    const run = await runToEnd(electron, { args: ['.', `--user-data-dir=${userDataDir}`] });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('journal/profile-unwritable');
    expect(run.stderr).toContain(`The profile folder ${userDataDir} cannot be written (EROFS)`);
    expect(await digestOf(userDataDir)).toBe(before);

    await disk.powerUp();
    running = await launchApp({ userDataDir });
    const found = await readBack(running.page, await storeOf(running.page));
    expect(lostOf(acknowledged, found)).toEqual([]);
    expect(halvesOf(found)).toEqual([]);
  } finally {
    await running.close();
    await disk.remove();
  }
});
