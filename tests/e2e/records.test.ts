import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { keepScreen } from './screens.ts';

test('An event is edited, archived and restored, and its date is kept as it was typed', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  await page.keyboard.press('Control+2');
  const row = page.getByRole('row', { name: /J-1 visa cancelled/ });
  await row.click();
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('button', { name: 'Edit' }).click();
  const form = page.getByRole('dialog', { name: 'Edit visa action' });
  await form.getByLabel('What happened').fill('Visa cancelled at the airport');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  const renamed = page.getByRole('row', { name: /Visa cancelled at the airport/ });
  await expect(renamed).toContainText('02/16/2025');

  await details.getByRole('button', { name: 'Archive' }).click();
  await expect(renamed).toBeHidden();
  await page.getByLabel('Archived too').check();
  await renamed.click();
  await page.keyboard.press('Enter');
  await details.getByRole('button', { name: 'Restore' }).click();
  await page.getByLabel('Archived too').uncheck();
  await expect(renamed).toBeVisible();
});

test('Custody that is typed in is counted and stands in the band', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2026-11-23' });
  await page.getByRole('button', { name: 'Add a client' }).click();
  await page.keyboard.type('Ana Ruiz');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();

  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Custody stint…' }).click();
  const form = page.getByRole('dialog', { name: 'Add custody' });
  await form.getByLabel('Facility').fill('Example County Jail');
  await form.getByLabel('Book-in').fill('11/1/26');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'add-custody');
  await form.getByLabel('Book-in').press('Enter');
  await expect(form).toBeHidden();
  const strip = page.getByRole('region', { name: 'Custody at a glance' });
  await expect(strip).toContainText('In ICE custody');
  await expect(strip).toContainText('22 days');
  await keepScreen(page, 'one-stint');
});
