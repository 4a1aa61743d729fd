import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { keepScreen } from './screens.ts';

/** The pictures of the user guide, each taken where the guide says what one sees. */
test('The screens of the guide are there, on light and dark, and axe finds nothing on them', async ({
  launchApp,
}) => {
  test.setTimeout(120_000);
  const { app, page } = await launchApp({ today: '2025-06-26' });
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900);
  });
  await expect(page.getByRole('button', { name: 'Add a client' })).toBeVisible();
  await keepScreen(page, 'guide-welcome');
  await openSample(page, 'petrova');
  const axis = page.getByRole('application', { name: /Timeline/ });
  await expect(axis).toContainText('Habeas hearing');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'guide-timeline');

  await axis.focus();
  for (const key of ['End', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'guide-details');

  await page.getByRole('button', { name: 'Close details' }).click();
  await page.keyboard.press('Control+j');
  const dialog = page.getByRole('dialog', { name: 'Add a hearing' });
  await dialog.getByLabel('Called').fill('Status conference');
  await dialog.getByRole('combobox', { name: 'Proceeding' }).fill('criminal case');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('When').fill('7/9 2p');
  await keepScreen(page, 'guide-hearing');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(dialog).toBeHidden();

  await page.keyboard.press('Control+2');
  await expect(page.getByRole('grid', { name: 'Chronology' })).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'guide-table');

  await page.keyboard.press('Control+p');
  await expect(page.getByRole('dialog', { name: 'Export PDF' })).toContainText('Save PDF');
  await expect(page.getByText('Page 1 of', { exact: false }).first()).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'guide-export');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+1');
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()
      ?.items.flatMap((item) => item.submenu?.items ?? [])
      .find((item) => item.label === 'Switch light or dark')
      ?.click();
  });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(axis).toContainText('Habeas hearing');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'guide-dark');
});
