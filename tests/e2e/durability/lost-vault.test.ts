import { existsSync } from 'node:fs';
import { readdir, readFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type LaunchedApp, test } from '../launch.ts';
import { openSample } from '../open-sample.ts';

const CLIENT = 'Petrova';

async function saveAndQuit(launched: LaunchedApp): Promise<string> {
  await openSample(launched.page, 'petrova');
  await launched.close();
  return join(launched.userDataDir, 'vault');
}

/** Old caches are deleted five seconds after a start: long enough to notice. */
async function settle({ page }: LaunchedApp): Promise<void> {
  await page.waitForTimeout(6_500);
}

test('A missing vault is said, and what the window still holds is shown at every start', async ({
  launchApp,
}) => {
  const first = await launchApp();
  const vault = await saveAndQuit(first);
  await rm(vault, { recursive: true });
  for (const start of ['the first', 'the second']) {
    const again = await launchApp({ userDataDir: first.userDataDir });
    await expect(again.page.getByText('The vault is missing'), start).toBeVisible();
    await expect(again.page.getByText(CLIENT).first(), start).toBeVisible();
    await settle(again);
    await again.close();
    expect(existsSync(vault), 'nothing stands in the way of putting it back').toBe(false);
  }
});

test('A missing segment is said, and what the window still holds is shown', async ({
  launchApp,
}) => {
  const first = await launchApp();
  const vault = await saveAndQuit(first);
  for (const name of await readdir(vault)) if (name !== 'vault.json') await rm(join(vault, name));
  const again = await launchApp({ userDataDir: first.userDataDir });
  await expect(again.page.getByText('Part of the journal is missing')).toBeVisible();
  await expect(again.page.getByText(CLIENT).first()).toBeVisible();
});

test('Whole frames that are gone after a kill are noticed, and nothing is written', async ({
  launchApp,
}) => {
  const first = await launchApp();
  await openSample(first.page, 'petrova');
  first.app.process().kill('SIGKILL');
  await first.close();
  const path = join(first.userDataDir, 'vault', 'journal-000000001.bin');
  // Every frame of it: no torn tail is left to tell of them.
  await truncate(path, 0);
  const again = await launchApp({ userDataDir: first.userDataDir });
  await expect(again.page.getByText('The vault lost changes')).toBeVisible();
  expect((await readFile(path)).length).toBe(0);
});
