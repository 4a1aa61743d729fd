import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Goes on by Tab until the field has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, field: Locator): Promise<void> {
  await expect(field).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('No such field on the way of the Tab key');
}

/** Does a command from the palette. */
export async function doCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or do anything' });
  await expect(palette.getByLabel('Find or do anything')).toBeFocused();
  await page.keyboard.type(words);
  await expect(palette.getByRole('option').first()).toContainText(words);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}
