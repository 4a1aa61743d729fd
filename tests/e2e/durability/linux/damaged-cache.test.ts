import { mkdtemp, open, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Dexie } from 'dexie';
import { type LaunchedApp, test } from '../../launch.ts';
import { killTree } from './kill-tree.ts';
import { storeOf } from './page-store.ts';
import { halvesOf, lostOf, readBack, startWriting } from './workload.ts';

const BARE_ROWS = 200;

/** Where Chromium keeps the page's databases. */
async function databaseFolder(userDataDir: string): Promise<string> {
  const folder = join(userDataDir, 'IndexedDB');
  const name = (await readdir(folder)).find((one) => one.endsWith('.leveldb'));
  expect(name).toBeDefined();
  return join(folder, name ?? '');
}

/** Writes through the shipped store, and kills the app while it still writes. */
async function fillAndKill({ app, page }: LaunchedApp): Promise<readonly number[]> {
  const { acknowledged } = await startWriting(page, await storeOf(page), 1);
  await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(40);
  await killTree(app);
  return acknowledged;
}

/** Writes with Dexie alone, nothing of ours: the control that shows what the journal is for. */
async function fillBareAndKill({ app, page }: LaunchedApp): Promise<void> {
  const store = await storeOf(page);
  await store.evaluate(async (given, count) => {
    const Library = Object.getPrototypeOf(given.getState().database.constructor) as typeof Dexie;
    const bare = new Library('bare', { chromeTransactionDurability: 'strict' });
    bare.version(1).stores({ rows: '&id' });
    for (let id = 0; id < count; id += 1)
      await bare.table('rows').put({ id, text: 'x'.repeat(800) });
  }, BARE_ROWS);
  await killTree(app);
}

async function countBareRows(page: LaunchedApp['page']): Promise<number> {
  const store = await storeOf(page);
  return store.evaluate(async (given) => {
    const Library = Object.getPrototypeOf(given.getState().database.constructor) as typeof Dexie;
    const bare = new Library('bare');
    bare.version(1).stores({ rows: '&id' });
    const count = await bare.table('rows').count();
    bare.close();
    return count;
  });
}

async function expectAllThere(page: LaunchedApp['page'], acknowledged: readonly number[]) {
  const found = await readBack(page, await storeOf(page));
  expect(lostOf(acknowledged, found)).toEqual([]);
  expect(halvesOf(found)).toEqual([]);
}

async function cutNewestLog(folder: string): Promise<void> {
  const logs = (await readdir(folder)).filter((name) => name.endsWith('.log')).sort();
  const path = join(folder, logs.at(-1) ?? '');
  await truncate(path, (await stat(path)).size - 100);
}

async function overwriteMiddles(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { size } = await stat(path);
    const file = await open(path, 'r+');
    await file.write(Buffer.alloc(Math.min(4_096, size), 0xa5), 0, undefined, Math.floor(size / 3));
    await file.close();
  }
}

async function emptyEveryFile(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await writeFile(join(folder, name), '');
}

const damages: readonly (readonly [string, (folder: string) => Promise<void>])[] = [
  ['its log cut by 100 bytes', cutNewestLog],
  ['4 KB overwritten in each of its files', overwriteMiddles],
  ['all its files emptied', emptyEveryFile],
  ['its folder deleted', (folder) => rm(folder, { recursive: true })],
];

for (const [name, damage] of damages)
  test(`with ${name}, IndexedDB costs nothing at this start or the next`, async ({ launchApp }) => {
    test.setTimeout(120_000);
    const userDataDir = await mkdtemp(join(tmpdir(), 'paradocket-damage-'));
    const acknowledged = await fillAndKill(await launchApp({ userDataDir }));
    await damage(await databaseFolder(userDataDir));
    const first = await launchApp({ userDataDir });
    await expectAllThere(first.page, acknowledged);
    await first.close();
    const second = await launchApp({ userDataDir });
    await expectAllThere(second.page, acknowledged);
  });

for (const [name, damage] of damages)
  test(`with ${name}, what only IndexedDB holds is gone by the second start`, async ({
    launchApp,
  }) => {
    const userDataDir = await mkdtemp(join(tmpdir(), 'paradocket-bare-'));
    await fillBareAndKill(await launchApp({ userDataDir }));
    await damage(await databaseFolder(userDataDir));
    const first = await launchApp({ userDataDir });
    const atFirst = await countBareRows(first.page);
    await first.close();
    const second = await launchApp({ userDataDir });
    const atSecond = await countBareRows(second.page);
    console.log(`${name}: of ${BARE_ROWS} rows outside the journal ${atFirst}, then ${atSecond}`);
    expect(Math.min(atFirst, atSecond)).toBeLessThan(BARE_ROWS);
  });
