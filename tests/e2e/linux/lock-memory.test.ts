import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { test } from '../launch.ts';
import { endedBy, openVault, sealProfile, startsAgain as env } from '../sealed-app.ts';
import { countInMemory, processesOf } from './process-memory.ts';

/** Put together here, so that no script of the app has it among its own words. */
const CANARY = ['Qwyzno', 'bremka'].join('');

test.setTimeout(300_000);

test('Five seconds after a lock no process has a word of the record in memory', async ({
  launchApp,
}) => {
  const first = await launchApp({ env });
  const { userDataDir } = first;
  await expect(first.page.getByRole('heading', { name: 'Paradocket', level: 1 })).toBeVisible();
  await first.page.keyboard.press('ControlOrMeta+n');
  await expect(first.page.getByLabel('Name, as the client writes it')).toBeFocused();
  await first.page.keyboard.type(`${CANARY} Example`);
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByRole('heading', { name: CANARY })).toBeVisible();
  await sealProfile(first);

  // Without the variable the app starts itself anew, as it does for a person.
  const second = await launchApp({ userDataDir });
  const page = await openVault(second);
  await expect(page.getByRole('grid', { name: 'Clients' })).toContainText(CANARY);
  // The control: while it is open the same search finds it.
  expect(await countInMemory(await processesOf(userDataDir), CANARY)).toBeGreaterThan(0);
  const before = await processesOf(userDataDir);
  await endedBy(second, () => page.keyboard.press('ControlOrMeta+Shift+x'));
  let after: readonly number[] = [];
  try {
    await expect
      .poll(async () => {
        after = (await processesOf(userDataDir)).filter((pid) => !before.includes(pid));
        return after.length;
      })
      .toBeGreaterThan(2);
    await wait(5_000);
    after = await processesOf(userDataDir);
    expect(after.filter((pid) => before.includes(pid))).toEqual([]);
    expect(await countInMemory(after, CANARY)).toBe(0);
  } finally {
    for (const pid of await processesOf(userDataDir)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // A helper ends with the app.
      }
    }
  }
});
