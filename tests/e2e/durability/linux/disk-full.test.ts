import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type LaunchedApp, test } from '../../launch.ts';
import { digestOf } from './digest-of.ts';
import { killTree } from './kill-tree.ts';
import { openLoopDisk } from './loop-disk.ts';
import { storeOf } from './page-store.ts';
import { halvesOf, lostOf, readBack, startWriting } from './workload.ts';

const DISK_MB = 200;
/** The room is looked at every half minute while nobody saves. */
const NEXT_LOOK_MS = 45_000;

/** Tries to save one client; the code of the refusal, or an empty text. */
async function saveClient({ page }: LaunchedApp, id: string): Promise<string> {
  const store = await storeOf(page);
  return store.evaluate(async (given, clientId) => {
    const saved = await given.execute({
      verb: 'client/add',
      rows: [{ table: 'clients', after: { id: clientId, name: clientId } }],
    });
    return saved.ok ? '' : saved.failure.code;
  }, id);
}

async function expectAllThere({ page }: LaunchedApp, acknowledged: readonly number[]) {
  const found = await readBack(page, await storeOf(page));
  expect(lostOf(acknowledged, found)).toEqual([]);
  expect(halvesOf(found)).toEqual([]);
}

test('on a full disk nothing is written and nothing is lost, and with room the same app goes on', async ({
  launchApp,
}) => {
  test.setTimeout(300_000);
  const disk = await openLoopDisk(DISK_MB);
  const userDataDir = join(disk.folder, 'profile');
  const vault = join(userDataDir, 'vault');
  await mkdir(userDataDir);
  let running = await launchApp({ userDataDir });
  try {
    // Less than 500 MB are free from the start: said, and everything is saved.
    await expect(running.page.getByText(/Only \d+ MB are free.*Make room now/)).toBeVisible();
    const { acknowledged } = await startWriting(running.page, await storeOf(running.page), 1);
    await expect.poll(() => acknowledged.length).toBeGreaterThan(20);

    await disk.fillTo(40);
    const full = running.page.getByText(/Only \d+ MB are free.*saves again by itself/);
    await expect(full).toBeVisible();
    const taken = [...acknowledged];
    const before = await digestOf(vault);
    expect(await saveClient(running, 'refused')).toBe('space/full');
    expect(await digestOf(vault)).toBe(before);

    await disk.makeRoom();
    await expect.poll(() => saveClient(running, 'again')).toBe('');
    await expect(full).toBeHidden({ timeout: NEXT_LOOK_MS });

    await disk.fillTo(0);
    await expect(full).toBeVisible({ timeout: NEXT_LOOK_MS });
    await killTree(running.app);

    const vaultBefore = await digestOf(vault);
    const storeBefore = await digestOf(join(userDataDir, 'IndexedDB'));
    for (const start of ['first', 'second', 'third']) {
      running = await launchApp({ userDataDir });
      await expect(running.page.getByText('The disk is full'), start).toBeVisible();
      await expect(running.page.getByText(/too few to open/), start).toBeVisible();
      if (start === 'second') await killTree(running.app);
      else await running.close();
    }
    expect(await digestOf(vault)).toBe(vaultBefore);
    expect(await digestOf(join(userDataDir, 'IndexedDB'))).toBe(storeBefore);

    await disk.makeRoom();
    for (let start = 1; start <= 2; start += 1) {
      running = await launchApp({ userDataDir });
      await expectAllThere(running, taken);
      await running.close();
    }
    console.log(`disk full: ${taken.length} acknowledged, 0 lost, 0 half applied`);
  } finally {
    await running.close();
    await disk.remove();
  }
});
