import { once } from 'node:events';
import { expect, type Page } from '@playwright/test';
import { invariant } from '../../shared/result/invariant.ts';
import type { LaunchedApp, LaunchOptions } from './launch.ts';
import { openSample } from './open-sample.ts';

export const PASSPHRASE = 'correct horse battery staple';
/** The app ends where it would start anew, and the test starts it. */
export const startsAgain = { PARADOCKET_STARTS_AGAIN: '1' };

/** Opens the vault with its passphrase: the page of the main window. */
export async function openVault(running: LaunchedApp, passphrase = PASSPHRASE): Promise<Page> {
  await running.page.getByLabel('Passphrase').fill(passphrase);
  return enterVault(running);
}

/** Opens the vault with what was typed: the page of the main window, which waited unseen until then. */
export async function enterVault({ app, page }: LaunchedApp): Promise<Page> {
  // The page may be gone before the key has been let go.
  await page.keyboard.press('Enter').catch(() => undefined);
  const isMain = (one: Page) => one.url().endsWith('/index.html');
  await expect.poll(() => app.windows().some(isMain)).toBe(true);
  const opened = app.windows().find(isMain);
  invariant(opened !== undefined, 'it was there a moment ago');
  await expect(opened.getByRole('main')).toBeVisible();
  return opened;
}

/** Asks the palette for a command, by some of its words. */
export async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  const palette = page.getByRole('dialog', { name: 'Find or do anything' });
  await expect(palette.getByLabel('Find or do anything')).toBeFocused();
  await page.keyboard.type(words);
  await expect(palette.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

/** Waits until the app ended to be started anew. */
export async function endedBy({ app }: LaunchedApp, act: () => Promise<void>): Promise<void> {
  const ended = once(app.process(), 'exit');
  // The page may be gone before the key has been let go.
  await act().catch(() => undefined);
  await ended;
}

/** Seals the profile; the recovery code. `look` is shown each of the two steps. */
export async function sealProfile(
  running: LaunchedApp,
  look: (step: 'set-passphrase' | 'recovery-code') => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const { page } = running;
  await runCommand(page, 'passphrase and lock');
  await page.getByLabel('New passphrase').fill(PASSPHRASE);
  await page.getByLabel('The same again').fill(PASSPHRASE);
  await look('set-passphrase');
  await page.keyboard.press('Enter');
  const shown = page.getByLabel('Recovery code', { exact: true });
  await expect(shown).toBeVisible();
  const code = (await shown.textContent()) ?? '';
  expect(code).toMatch(/^(?:[0-9A-Z]{4}-){8}[0-9A-Z]{4}$/);
  await look('recovery-code');
  await page.getByLabel('Last four letters').fill(code.slice(-4));
  await endedBy(running, () => page.keyboard.press('Enter'));
  return code;
}

/** Opens the first matter of the list. */
export async function openFirst(page: Page): Promise<void> {
  await page.getByRole('grid', { name: 'Clients' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
}

/** Whoever sits at this laptop is a supervisor, SU, from now on. */
export async function becomeSupervisor(page: Page): Promise<void> {
  await runCommand(page, 'you at this laptop');
  const dialog = page.getByRole('dialog', { name: 'You at this laptop' });
  await dialog.getByLabel('Initials').fill('SU');
  await dialog.getByRole('combobox', { name: 'Role' }).click();
  await page.getByRole('option', { name: 'Supervisor' }).click();
  await dialog.getByRole('button', { name: 'Use these' }).click();
  await expect(dialog).toBeHidden();
}

/** Opens the invented sample in a new profile and seals it: the profile, and its recovery code. */
export async function sealedSample(
  launchApp: (options: LaunchOptions) => Promise<LaunchedApp>,
): Promise<{ readonly userDataDir: string; readonly code: string }> {
  const first = await launchApp({ env: startsAgain });
  await openSample(first.page, 'first-matter');
  return { userDataDir: first.userDataDir, code: await sealProfile(first) };
}
