import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Keeps a picture of the window in test-results/screens, for people to look at. */
export async function keepScreen(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join('test-results', 'screens', `${name}.png`) });
}
