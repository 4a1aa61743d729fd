import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { keepScreen } from './screens.ts';

test('Anything is found, opened and done from one field, by keyboard', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('navigation', { name: 'Office' })).toBeVisible();

  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or do anything' });
  const field = palette.getByLabel('Find or do anything');
  await expect(field).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.type('petrova richwood');
  const first = palette.getByRole('option').first();
  await expect(first).toContainText('Richwood');
  await expect(palette.getByRole('status')).toContainText('record');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'palette');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText('Richwood');

  await test.step('the same record is opened once more after its details were closed', async () => {
    await page.getByRole('button', { name: 'Close details' }).press('Enter');
    await expect(details).toBeHidden();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('petrova richwood');
    await expect(first).toContainText('Richwood');
    await page.keyboard.press('Enter');
    await expect(details).toContainText('Richwood');
  });

  await test.step('a stint that was archived since is found, and opens with its row and its details', async () => {
    await page.keyboard.press('Control+Shift+A');
    await expect(details).toBeHidden();
    await page.keyboard.press('Control+l');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('petrova richwood');
    await expect(first).toContainText('archived');
    await page.keyboard.press('Enter');
    await expect(details).toContainText('Richwood');
    await page.keyboard.press('Control+2');
    await expect(
      page.getByRole('row', { name: /Richwood.*archived: days not counted/ }),
    ).toBeVisible();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+1');
  });

  await page.keyboard.press('Control+k');
  await page.keyboard.type('zzzz');
  await expect(palette.getByRole('status')).toHaveText('No record has all of these words.');
  await field.fill('custody check');
  await page.keyboard.press('End');
  await palette.getByRole('option', { name: /^Add a custody check/ }).click();
  await expect(page.getByRole('dialog', { name: 'Add a custody check' })).toBeVisible();
});

test('Courtroom mode shows one client and nothing of the others', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'New client' }).click();
  await page.keyboard.type('Ana Ruiz');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();

  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByText('Courtroom mode: no other client is shown.')).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'courtroom');
  await page.keyboard.press('Control+l');
  await expect(page.getByText('Courtroom mode shows this client alone.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('petrova');
  await expect(page.getByText('No record has all of these words.')).toBeVisible();
  expect(await page.locator('body').innerText()).not.toMatch(/petrova/iu);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Shift+L');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('button', { name: /Petrova/ }).first()).toBeVisible();
});
