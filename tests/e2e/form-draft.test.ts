import { expect, type Page } from '@playwright/test';
import { test } from './launch.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { openSample } from './open-sample.ts';
import { keepScreen } from './screens.ts';

async function openMatter(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Open|Traffic|case/ }).first().waitFor();
}

test('A half-typed hearing is there after the window was closed, and after a kill; start afresh empties it', async ({
  launchApp,
}) => {
  test.setTimeout(120_000);
  const first = await launchApp({ today: '2026-11-23' });
  await openSample(first.page, 'first-matter');
  await first.page.keyboard.press('Control+j');
  const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Add a hearing' });
  await dialogOf(first.page).getByLabel('Called').fill('Motion hearing');
  await dialogOf(first.page).getByLabel('When').fill('1/15/');
  await first.close();

  const { userDataDir } = first;
  const second = await launchApp({ today: '2026-11-23', userDataDir });
  await openMatter(second.page);
});
