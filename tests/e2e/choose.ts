import type { Page } from '@playwright/test';

/** Chooses a command in the palette, by its words. */
export async function choose(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or do anything' });
  await palette.getByLabel('Find or do anything').fill(words);
  await palette.getByRole('option', { name: words }).first().click();
}
