import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { keepScreen } from './screens.ts';

test('An empty app asks whose laptop it is and offers four ways to begin', async ({
  launchApp,
}) => {
  const { page } = await launchApp();
  await expect(page.getByRole('heading', { name: 'Paradocket', level: 1 })).toBeVisible();
  for (const name of [
    'Add a client',
    'Choose a file',
    'Open the invented sample',
    'Open the Petrova sample',
  ])
    await expect(page.getByRole('button', { name })).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'welcome');
});

test('A new client starts an empty matter, and the initials stand on the change', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2026-11-23' });
  await page.getByLabel('Your initials').fill('mr');
  await page.getByRole('button', { name: 'Use these' }).click();
  await expect(page.getByLabel('Your initials')).toBeHidden();

  await page.getByRole('button', { name: 'Add a client' }).click();
  await page.keyboard.type('Ana Ruiz');
  await page.getByLabel('A-number').fill('A12-345');
  await page.getByRole('button', { name: 'Add client' }).click();
  await expect(page.getByText('"A12-345" is no A-number: it has 8 or 9 digits.')).toBeVisible();
  await expect(page.getByLabel('A-number')).toBeFocused();
  await page.getByLabel('A-number').fill('A12-345-678');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'A *** *** 678' })).toBeVisible();
  await expect(page.getByText('No custody recorded')).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'empty-matter');
  await page.getByRole('tab', { name: 'Change log' }).click();
  await expect(page.getByRole('table', { name: 'Change log' })).toContainText('MR');
});
