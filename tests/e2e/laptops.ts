import { expect, type Locator, type Page } from '@playwright/test';
import { clickMenu } from './click-menu.ts';
import type { LaunchedApp } from './launch.ts';
import { pickPath } from './pick-path.ts';

/** What files between laptops are locked with in journeys. */
export const LAPTOP_PASSPHRASE = 'four quiet words apart';

/** Answers the question who sits here. */
export async function introduce(page: Page, initials: string): Promise<void> {
  await page.getByLabel('Your initials').fill(initials);
  await page.getByRole('button', { name: 'Use these' }).click();
}

/** Saves the open matter as a locked file. */
export function handMatter(from: LaunchedApp, path: string): Promise<void> {
  return hand(from, path, 'Hand a matter to another laptop…', 'Hand a matter to another laptop');
}

/** Saves everything as a locked file. */
export function handOffice(from: LaunchedApp, path: string): Promise<void> {
  return hand(from, path, 'Hand the whole office…', 'Hand the whole office to another laptop');
}

async function hand(
  { app, page }: LaunchedApp,
  path: string,
  item: string,
  title: string,
): Promise<void> {
  await pickPath(app, path);
  await clickMenu(app, item);
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByLabel('Passphrase', { exact: true }).fill(LAPTOP_PASSPHRASE);
  await dialog.getByLabel('The same again').fill(LAPTOP_PASSPHRASE);
  await dialog.getByLabel('The same again').press('Enter');
  await expect(dialog.getByText('The file is saved and locked')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
}

/** Picks a file of another laptop and opens it; the dialog, which shows what would change. */
export async function unlock(
  { app, page }: LaunchedApp,
  path: string,
  passphrase = LAPTOP_PASSPHRASE,
): Promise<Locator> {
  await pickPath(app, path);
  await clickMenu(app, 'Take in from another laptop…');
  const dialog = page.getByRole('dialog', { name: 'Take in from another laptop' });
  await dialog.getByRole('button', { name: 'Choose the file…' }).press('Enter');
  await dialog.getByLabel('Passphrase').fill(passphrase);
  await dialog.getByLabel('Passphrase').press('Enter');
  return dialog;
}
