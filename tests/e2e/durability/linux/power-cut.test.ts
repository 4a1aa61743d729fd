import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { type LaunchedApp, test } from '../../launch.ts';
import { bareRows, startWritingBare } from './bare-rows.ts';
import { killTree } from './kill-tree.ts';
import { type LoopDisk, openLoopDisk } from './loop-disk.ts';
import { storeOf } from './page-store.ts';
import { halvesOf, lostOf, readBack, startWriting } from './workload.ts';

/** 10 in every run; PARADOCKET_CUTS asks for more. */
const CUTS = Number(process.env['PARADOCKET_CUTS'] ?? 10);
const DISK_MB = 700;
const LONGEST_WRITING_MS = 1_200;

/** What was acknowledged before the cut: what is told while it happens is not counted. */
async function cut<T>(
  { app }: LaunchedApp,
  disk: LoopDisk,
  acknowledged: readonly T[],
): Promise<readonly T[]> {
  await expect.poll(() => acknowledged.length, { intervals: [5] }).toBeGreaterThan(0);
  await wait(Math.random() * LONGEST_WRITING_MS);
  const before = [...acknowledged];
  disk.cutPower();
  await killTree(app);
  await disk.powerUp();
  return before;
}

async function expectAllThere({ page }: LaunchedApp, acknowledged: readonly number[]) {
  const found = await readBack(page, await storeOf(page));
  expect(lostOf(acknowledged, found)).toEqual([]);
  expect(halvesOf(found)).toEqual([]);
  return found.numbers.at(-1) ?? 0;
}

test('with the power cut while it writes, everything acknowledged is there at both next starts', async ({
  launchApp,
}) => {
  test.setTimeout(60_000 + CUTS * 30_000);
  const disk = await openLoopDisk(DISK_MB);
  const userDataDir = join(disk.folder, 'profile');
  await mkdir(userDataDir);
  const acknowledged: number[] = [];
  let last = 0;
  let running = await launchApp({ userDataDir });
  try {
    for (let n = 1; n <= CUTS; n += 1) {
      const writing = await startWriting(running.page, await storeOf(running.page), last + 1);
      acknowledged.push(...(await cut(running, disk, writing.acknowledged)));
      const first = await launchApp({ userDataDir });
      await expectAllThere(first, acknowledged);
      // Every other first start ends in order, so that both ways into the second are walked.
      if (n % 2 === 0) await killTree(first.app);
      else await first.close();
      running = await launchApp({ userDataDir });
      last = await expectAllThere(running, acknowledged);
    }
    console.log(`${CUTS} power cuts, ${acknowledged.length} acknowledged, 0 lost, 0 half applied`);
  } finally {
    await running.close();
    await disk.remove();
  }
});

test('the same cut does lose what IndexedDB alone had acknowledged', async ({ launchApp }) => {
  const disk = await openLoopDisk(DISK_MB);
  const userDataDir = join(disk.folder, 'profile');
  await mkdir(userDataDir);
  const running = await launchApp({ userDataDir });
  try {
    const acknowledged = await startWritingBare(running.page, await storeOf(running.page));
    const before = await cut(running, disk, acknowledged);
    const after = await launchApp({ userDataDir });
    const kept = new Set(await bareRows(await storeOf(after.page)));
    await after.close();
    const lost = before.filter((id) => !kept.has(id));
    console.log(`IndexedDB alone: ${lost.length} of ${before.length} acknowledged rows lost`);
    expect(lost.length).toBeGreaterThan(0);
  } finally {
    await running.close();
    await disk.remove();
  }
});
