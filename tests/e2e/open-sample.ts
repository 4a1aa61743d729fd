import { expect, type Page } from '@playwright/test';

/** Opens a sample from the welcome page and waits until its matter is on screen. */
export async function openSample(page: Page, name: 'petrova' | 'first-matter'): Promise<void> {
  const button = name === 'petrova' ? 'Open the Petrova sample' : 'Open the invented sample';
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
}
