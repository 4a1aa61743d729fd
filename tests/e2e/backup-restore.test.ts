import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { anaRuiz } from '../builders/two-clients.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { choose } from './choose.ts';
import { endBy } from './end-by.ts';
import { type LaunchedApp, test } from './launch.ts';
import { pickPath } from './pick-path.ts';
import { keepScreen } from './screens.ts';

/** The app that a restore ends is started again by the test, not by itself. */
const env = { PARADOCKET_UNSEEN: '1', PARADOCKET_STARTS_AGAIN: '1' };
const passphrase = 'plain blue sparrow';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paradocket-backup-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

/** Takes in a client who is no sample. */
async function takeInAna({ app, page }: LaunchedApp): Promise<void> {
  const file = join(folder, 'ana.json');
  await writeFile(file, JSON.stringify(anaRuiz));
  await pickPath(app, file);
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
}

async function addClient(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New client' }).click();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** Picks a backup and looks inside. */
async function lookInside({ app, page }: LaunchedApp, path: string, secret: string) {
  const dialog = page.getByRole('dialog', { name: 'Restore from a backup' });
  await pickPath(app, path);
  await dialog.getByRole('button', { name: /Choose a backup|Another backup/ }).click();
  const field = dialog.getByLabel('Its passphrase, or the text of the backup key');
  await expect(field).toBeFocused();
  await field.fill(secret);
  await page.keyboard.press('Enter');
  return dialog;
}

test('Backups are set up once, made and verified by themselves, and one of them brings the record back', async ({
  launchApp,
}) => {
  const usb = join(folder, 'stick');
  await mkdir(usb);
  const first = await launchApp({ env });
  const { app, page, userDataDir } = first;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.getByRole('button', { name: 'Restore from a backup…' })).toBeVisible();
  await keepScreen(page, 'backup-welcome');
  await takeInAna(first);
  await page.keyboard.press('Control+l');

  const bar = page.getByRole('region', { name: 'Backup' });
  await expect(bar).toContainText('There is no backup of this record');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'backup-bar');
  await bar.getByRole('button', { name: 'Backups…' }).click();
  const backups = page.getByRole('dialog', { name: 'Backups', exact: true });
  await expect(backups.getByText('There is no backup of this record')).toBeVisible();
  await keepScreen(page, 'backup-none');
  await backups.getByRole('button', { name: 'Set up backups…' }).press('Enter');

  const setUp = page.getByRole('dialog', { name: 'Set up backups' });
  const key = ((await setUp.getByLabel('Backup key').textContent()) ?? '').replaceAll(' ', '');
  expect(key).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/);
  await expectNoAxeViolations(page);
  await keepScreen(page, 'backup-key');
  const last = setUp.getByLabel('The last six letters of the key, from what you wrote down');
  await last.fill('AAAAAA');
  await page.keyboard.press('Enter');
  await expect(setUp.getByText('Not the last six of the key')).toBeVisible();
  await last.fill(key.slice(-6).toLowerCase());
  await page.keyboard.press('Enter');
  await expect(backups.getByText('Last verified copy on this laptop: today.')).toBeVisible();
  await pickPath(app, usb);
  await backups.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(backups.getByText(`Last verified copy in ${usb}: today.`)).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'backup-verified');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await keepScreen(page, 'backup-verified-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();

  // What changes later is backed up when the app closes.
  await addClient(page, 'Bo Lin');
  await first.close();
  const made = (await readdir(usb)).filter((name) => name.endsWith('.age')).toSorted();
  expect(made.length).toBe(2);
  for (const name of made) {
    const bytes = await readFile(join(usb, name));
    expect(bytes.includes('Ruiz')).toBe(false);
    expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  }

  // The older of the two is restored, by the key text: what came later is put aside, not lost.
  const second = await launchApp({ userDataDir, env });
  await second.page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(second.page.getByRole('heading', { name: 'Clients' })).toBeVisible();
  await choose(second.page, 'Restore from a backup');
  const refused = await lookInside(second, join(usb, made[0] ?? ''), passphrase);
  await expect(refused.getByText('locked to a key, not by a passphrase')).toBeVisible();
  const broken = join(folder, 'broken.age');
  const good = await readFile(join(usb, made[0] ?? ''));
  await writeFile(broken, good.subarray(0, good.length - 9));
  const damaged = await lookInside(second, broken, key);
  await expect(damaged.getByText('bytes of it were changed or are missing')).toBeVisible();
  await keepScreen(second.page, 'restore-refused');

  const dialog = await lookInside(second, join(usb, made[0] ?? ''), key);
  await expect(dialog.getByRole('table', { name: 'What restoring would change' })).toBeVisible();
  await expect(dialog.getByText(/The log here has \d+ more/)).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Bo Lin' })).toBeVisible();
  await expectNoAxeViolations(second.page);
  await keepScreen(second.page, 'restore-preview');
  await endBy(second, () => dialog.getByRole('button', { name: 'Restore this backup' }).click());

  const third = await launchApp({ userDataDir, env });
  await expect(third.page.getByRole('heading', { name: 'Clients' })).toBeVisible();
  await expect(third.page.getByText('Ana Ruiz').first()).toBeVisible();
  await expect(third.page.getByText('Bo Lin')).toHaveCount(0);
  await choose(third.page, 'Backups: set up, back up now, second folder');
  const again = third.page.getByRole('dialog', { name: 'Backups', exact: true });
  const putBack = again.getByRole('button', { name: /^Put back the record until/ });
  await expect(putBack).toHaveCount(1);
  await keepScreen(third.page, 'backup-put-aside');
  await endBy(third, () => putBack.click());
  const fourth = await launchApp({ userDataDir, env });
  await expect(fourth.page.getByText('Bo Lin').first()).toBeVisible();
  await expect(fourth.page.getByText('Ana Ruiz').first()).toBeVisible();
});

test('Everything goes into one file by a passphrase, and an empty app takes it up', async ({
  launchApp,
}) => {
  const path = join(folder, 'office.age');
  const first = await launchApp({ env });
  await first.page.emulateMedia({ reducedMotion: 'reduce' });
  await takeInAna(first);
  await choose(first.page, 'Export everything into one locked file');
  const dialog = first.page.getByRole('dialog', { name: 'Export everything, locked' });
  await expect(dialog.getByLabel('Passphrase')).toBeFocused();
  await dialog.getByLabel('Passphrase').fill('short');
  await first.page.keyboard.press('Enter');
  await expect(dialog.getByText(/At least 12 letters/)).toBeVisible();
  await dialog.getByLabel('Passphrase').fill(passphrase);
  await dialog.getByLabel('The same again').fill(`${passphrase}s`);
  await first.page.keyboard.press('Enter');
  await expect(dialog.getByText('Not the same as above.')).toBeVisible();
  await expectNoAxeViolations(first.page);
  await keepScreen(first.page, 'export-office');
  await dialog.getByLabel('The same again').fill(passphrase);
  await pickPath(first.app, path);
  await first.page.keyboard.press('Enter');
  await expect(
    dialog.getByText(/1 client, 1 matter and a log of .* read back whole/),
  ).toBeVisible();
  await keepScreen(first.page, 'export-office-done');
  await first.close();

  const second = await launchApp({ env });
  await second.page.emulateMedia({ reducedMotion: 'reduce' });
  await second.page.getByRole('button', { name: 'Restore from a backup…' }).click();
  const wrong = await lookInside(second, path, 'plain green sparrow');
  await expect(wrong.getByText('That passphrase does not open this file.')).toBeVisible();
  await wrong.getByLabel('Its passphrase, or the text of the backup key').fill(passphrase);
  await second.page.keyboard.press('Enter');
  await expect(wrong.getByRole('row', { name: /^Clients 1 0 1 0 0$/ })).toBeVisible();
  await endBy(second, () => wrong.getByRole('button', { name: 'Restore this backup' }).click());
  const third = await launchApp({ userDataDir: second.userDataDir, env });
  await expect(third.page.getByText('Ruiz: removal and state case').first()).toBeVisible();
});
