import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { type LaunchedApp, test } from '../../launch.ts';
import { killTree } from './kill-tree.ts';
import { storeOf } from './page-store.ts';
import { halvesOf, lostOf, readBack, startWriting } from './workload.ts';

/** 25 in every run; PARADOCKET_KILLS asks for more. */
const KILLS = Number(process.env['PARADOCKET_KILLS'] ?? 25);
const LONGEST_WRITING_MS = 900;

type Launch = (options: { userDataDir: string }) => Promise<LaunchedApp>;

/** Starts the app, lets it write from `from` on and kills it; what was acknowledged by then. */
async function writeAndKill(
  { app, page }: LaunchedApp,
  from: number,
  isTooEarly = false,
): Promise<readonly number[]> {
  const store = await storeOf(page);
  const { acknowledged } = await startWriting(page, store, from, isTooEarly);
  await expect.poll(() => acknowledged.length, { intervals: [5] }).toBeGreaterThan(0);
  await wait(Math.random() * LONGEST_WRITING_MS);
  await killTree(app);
  return acknowledged;
}

async function expectAllThere(
  { page }: LaunchedApp,
  acknowledged: readonly number[],
): Promise<number> {
  const found = await readBack(page, await storeOf(page));
  expect(lostOf(acknowledged, found)).toEqual([]);
  expect(halvesOf(found)).toEqual([]);
  return found.numbers.at(-1) ?? 0;
}

test('killed while it writes, the app has everything acknowledged at both next starts', async ({
  launchApp,
}) => {
  test.setTimeout(60_000 + KILLS * 20_000);
  const userDataDir = await mkdtemp(join(tmpdir(), 'paradocket-kill-'));
  const launch: Launch = (options) => launchApp(options);
  const acknowledged: number[] = [];
  let last = 0;
  let running = await launch({ userDataDir });
  for (let kill = 1; kill <= KILLS; kill += 1) {
    acknowledged.push(...(await writeAndKill(running, last + 1)));
    const first = await launch({ userDataDir });
    await expectAllThere(first, acknowledged);
    // Every other first start ends in order, so that both ways into the second are walked.
    if (kill % 2 === 0) await killTree(first.app);
    else await first.close();
    running = await launch({ userDataDir });
    last = await expectAllThere(running, acknowledged);
  }
  console.log(`${KILLS} kills, ${acknowledged.length} acknowledged, 0 lost, 0 half applied`);
});

test('the same kill does lose where commands are acknowledged before they are written', async ({
  launchApp,
}) => {
  const userDataDir = await mkdtemp(join(tmpdir(), 'paradocket-kill-'));
  const running = await launchApp({ userDataDir });
  const acknowledged = await writeAndKill(running, 1, true);
  const { page } = await launchApp({ userDataDir });
  const found = await readBack(page, await storeOf(page));
  expect(lostOf(acknowledged, found).length).toBeGreaterThan(0);
});
