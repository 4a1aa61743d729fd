import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { keepLooks } from './keep-looks.ts';
import { test } from './launch.ts';
import {
  endedBy,
  openFirst,
  openVault,
  PASSPHRASE,
  runCommand,
  sealedSample,
  startsAgain as env,
} from './sealed-app.ts';

// It starts the app several times.
test.setTimeout(300_000);

const NEXT_PASSPHRASE = 'four other plain words';

test('A copy of the key files of before, with the passphrase of then, opens nothing that new keys seal', async ({
  launchApp,
}) => {
  const { userDataDir, code } = await sealedSample(launchApp);
  const vault = join(userDataDir, 'vault');
  const stolen = join(userDataDir, 'stolen');
  const first = await launchApp({ env, userDataDir });
  const page = await openVault(first);
  for (const name of await keyFilesIn(vault)) await cp(join(vault, name), join(stolen, name));

  await openChoice(page, 'Change the passphrase…');
  await expect(page.getByLabel('Passphrase now')).toBeFocused();
  await page.keyboard.type(PASSPHRASE);
  await page.getByLabel('New passphrase', { exact: true }).fill(NEXT_PASSPHRASE);
  await page.getByLabel('The same again').fill(NEXT_PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await openChoice(page, 'Make a new recovery code…');
  await page.keyboard.type(NEXT_PASSPHRASE);
  await page.keyboard.press('Enter');
  const alone = await page.getByLabel('Recovery code', { exact: true }).textContent();
  await page.keyboard.type(alone?.slice(-4).toLowerCase() ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The new recovery code holds.')).toBeVisible();
  // Whoever turns back before the code is on paper has changed nothing.
  const offered = await beginNewKeys(page, () => keepLooks({ app: first.app, page }, 'new-keys'));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  const newCode = await beginNewKeys(page);
  expect(new Set([code, offered, newCode]).size).toBe(3);
  const end = page.getByLabel('Last four letters');
  await expect(end).toBeFocused();
  await page.keyboard.type(offered.slice(-4));
  await page.keyboard.press('Enter');
  await expect(page.getByText('These are not the last four letters').first()).toBeVisible();
  await keepLooks({ app: first.app, page }, 'new-keys-code');
  await end.fill(newCode.slice(-4));
  await endedBy(first, () => page.keyboard.press('Enter'));

  const second = await launchApp({ env, userDataDir });
  await second.page.getByLabel('Passphrase').fill(PASSPHRASE);
  await second.page.keyboard.press('Enter');
  await expect(second.page.getByRole('alert')).toContainText('This is not the passphrase.');
  const opened = await openVault(second, NEXT_PASSPHRASE);
  await openFirst(opened);
  await writeTask(opened, 'said after the new keys');
  await lookFor(opened, 'said after the new keys');
  await expect(opened.getByRole('option', { name: /Said after the new keys/ })).toBeVisible();
  await second.close();

  const newest = join(userDataDir, 'newest');
  for (const name of await keyFilesIn(vault)) await cp(join(vault, name), join(newest, name));
  for (const name of await keyFilesIn(stolen)) await cp(join(stolen, name), join(vault, name));
  const third = await launchApp({ env, userDataDir });
  const robbed = await openVault(third);
  await expect(robbed.getByText('The keys are older than the record').first()).toBeVisible();
  await keepLooks({ app: third.app, page: robbed }, 'new-keys-stolen');
  await lookFor(robbed, 'said after the new keys');
  await expect(robbed.getByRole('option')).toHaveCount(0);
  await third.close();

  // Nothing was lost by that: with the newest files all of it is there again.
  for (const name of await keyFilesIn(newest)) await cp(join(newest, name), join(vault, name));
  const whole = await openVault(await launchApp({ env, userDataDir }), NEXT_PASSPHRASE);
  await lookFor(whole, 'said after the new keys');
  await expect(whole.getByRole('option', { name: /Said after the new keys/ })).toBeVisible();
});

async function keyFilesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('keyring'));
}

/** Asks for new keys: the code that is offered with them. */
async function beginNewKeys(page: Page, look = () => Promise.resolve()): Promise<string> {
  await openChoice(page, 'Make new keys…');
  await expect(page.getByLabel('Passphrase')).toBeFocused();
  await look();
  await page.keyboard.type(NEXT_PASSPHRASE);
  await page.keyboard.press('Enter');
  const shown = page.getByLabel('Recovery code', { exact: true });
  await expect(shown).toHaveText(/^(?:[0-9A-Z]{4}-){8}[0-9A-Z]{4}$/);
  return (await shown.textContent()) ?? '';
}

async function openChoice(page: Page, name: string): Promise<void> {
  await runCommand(page, 'passphrase and lock');
  await page.getByRole('button', { name }).press('Enter');
}

async function writeTask(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+i');
  const dialog = page.getByRole('dialog', { name: 'Quick add' });
  await expect(dialog.getByLabel('One line')).toBeFocused();
  await page.keyboard.type(`todo ${words} 6/4/2031`);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toContainText('Saved.');
  await page.keyboard.press('Escape');
}

async function lookFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('textbox', { name: 'Find or do anything' })).toBeFocused();
  await page.keyboard.type(words);
}
