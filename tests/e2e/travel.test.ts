import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { anaRuiz } from '../builders/two-clients.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { choose } from './choose.ts';
import { endBy } from './end-by.ts';
import { type LaunchedApp, test } from './launch.ts';
import { openFiles } from './open-files.ts';
import { pickPath } from './pick-path.ts';
import { readPdf } from './read-pdf.ts';
import { keepScreen } from './screens.ts';

/** The app that ends is started again by the test, not by itself. */
const env = { PARADOCKET_UNSEEN: '1', PARADOCKET_STARTS_AGAIN: '1' };
const passphrase = 'plain blue sparrow';
const today = '2026-11-26';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paradocket-travel-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

/** Files of a profile in which a word of a client stands, as Chromium and we write text. */
async function filesWith(profile: string, word: string): Promise<readonly string[]> {
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const bytes = await readFile(path);
        return forms.some((form) => bytes.includes(form)) ? [path] : [];
      }),
  );
  return found.flat();
}

async function sealed({ app, page }: LaunchedApp, path: string) {
  await choose(page, 'Travel without the record');
  const dialog = page.getByRole('dialog', { name: 'Travel without the record' });
  await dialog.getByLabel('Passphrase').fill(passphrase);
  await dialog.getByLabel('The same again').fill(passphrase);
  await pickPath(app, path);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/1 client, 1 matter .* read back whole/)).toBeVisible();
  await expect(dialog.getByLabel('Type REMOVE')).toBeFocused();
  return dialog;
}

test('Everything is printed, sealed and removed for a journey, and comes back after it', async ({
  launchApp,
}) => {
  const path = join(folder, 'office.age');
  const first = await launchApp({ env, today });
  const { app, page, userDataDir } = first;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openFiles(first, [anaRuiz]);
  await page.keyboard.press('Control+l');

  await choose(page, 'Travel without the record');
  const opened = page.getByRole('dialog', { name: 'Travel without the record' });
  const print = opened.getByRole('button', { name: 'Save the next 30 days as PDF…' });
  await expect(print).toBeFocused();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'travel-first');
  const pdf = join(folder, 'next.pdf');
  await pickPath(app, pdf);
  await print.press('Enter');
  await expect(opened.or(page.getByText(/The docket is saved/)).first()).toBeVisible();
  await expect.poll(async () => (await readdir(folder)).includes('next.pdf')).toBe(true);
  const printed = (await readPdf(await readFile(pdf))).pages.map(({ letters }) => letters).join('');
  for (const words of ['thenext30days', 'Bondhearing', 'Changeofplea', 'Mastercalendar'])
    expect(printed).toContain(words);
  await page.keyboard.press('Escape');

  const dialog = await sealed(first, path);
  await expectNoAxeViolations(page);
  await keepScreen(page, 'travel-sealed');
  await page.emulateMedia({ colorScheme: 'dark' });
  await keepScreen(page, 'travel-sealed-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.type('yes');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Type REMOVE to go on.')).toBeVisible();
  expect((await filesWith(userDataDir, 'Ana Ruiz')).length).toBeGreaterThan(0);
  await dialog.getByLabel('Type REMOVE').fill('remove');
  await endBy(first, () => page.keyboard.press('Enter'));

  const second = await launchApp({ userDataDir, env, today });
  await second.page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(second.page.getByText('This laptop travels without the record')).toBeVisible();
  await expectNoAxeViolations(second.page);
  await keepScreen(second.page, 'travel-empty');
  await second.close();
  expect(await filesWith(userDataDir, 'Ruiz')).toEqual([]);

  const third = await launchApp({ userDataDir, env, today });
  await third.page.emulateMedia({ reducedMotion: 'reduce' });
  await third.page.getByRole('button', { name: 'Restore on return…' }).click();
  const restore = third.page.getByRole('dialog', { name: 'Restore from a backup' });
  await pickPath(third.app, path);
  await restore.getByRole('button', { name: 'Choose a backup…' }).click();
  await restore.getByLabel('Its passphrase, or the text of the backup key').fill(passphrase);
  await third.page.keyboard.press('Enter');
  await endBy(third, () => restore.getByRole('button', { name: 'Restore this backup' }).click());
  const fourth = await launchApp({ userDataDir, env, today });
  await expect(fourth.page.getByText('Ruiz: removal and state case').first()).toBeVisible();
  await expect(fourth.page.getByText('This laptop travels without the record')).toHaveCount(0);
});

test('Where the sealed file is gone by then, nothing is removed and that is said', async ({
  launchApp,
}) => {
  const path = join(folder, 'office.age');
  const first = await launchApp({ env, today });
  await first.page.emulateMedia({ reducedMotion: 'reduce' });
  await openFiles(first, [anaRuiz]);
  const dialog = await sealed(first, path);
  await rename(path, `${path}.away`);
  await first.page.keyboard.type('REMOVE');
  await first.page.keyboard.press('Enter');
  await expect(dialog.getByText(/is not where it was, or was changed/)).toBeVisible();
  await keepScreen(first.page, 'travel-refused');

  await rename(`${path}.away`, path);
  await endBy(first, () => first.page.keyboard.press('Enter'));
  // Between the two the stick was pulled out, or somebody wrote into the file.
  await writeFile(path, 'not what it was');
  const second = await launchApp({ userDataDir: first.userDataDir, env, today });
  await expect(second.page.getByText('Ruiz: removal and state case').first()).toBeVisible();
  await expect(second.page.getByRole('region', { name: 'Backup' })).toContainText(
    'The record is still on this laptop.',
  );
});
