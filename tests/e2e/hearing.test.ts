import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { keepScreen } from './screens.ts';

test('A hearing is added, reset, undone and redone by keyboard; the old date stays, struck', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');

  await page.keyboard.press('Control+j');
  const dialog = page.getByRole('dialog', { name: 'Add a hearing' });
  await expect(dialog.getByLabel('Called')).toBeFocused();
  await page.keyboard.type('Status conference');
  await page.keyboard.press('Tab');
  await page.keyboard.type('criminal case');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(dialog.getByLabel('When')).toBeFocused();
  await page.keyboard.type('7/9 2p');
  await expect(
    dialog.getByText('Wed, July 9, 2025, 2:00 PM ET (the year 2025 is assumed)'),
  ).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'Proceeding' })).toHaveValue('Criminal case');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'add-hearing');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  await page.keyboard.press('Control+2');
  const row = page.getByRole('row', { name: /Status conference/ });
  await expect(row).toContainText('Wed 07/09/2025, 2:00 PM ET');
  await row.click();
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('button', { name: 'Reset…' }).click();
  const reset = page.getByRole('dialog', { name: 'Record a reset' });
  await expect(reset.getByLabel('New date')).toBeFocused();
  await page.keyboard.type('7/16 10a');
  await reset.getByLabel('Why').fill('Interpreter not available');
  await page.keyboard.press('Tab');
  await reset.getByRole('button', { name: 'Record the reset' }).press('Enter');
  await expect(reset).toBeHidden();

  await expect(row).toContainText('Wed 07/16/2025, 10:00 AM ET');
  await expect(row).toContainText('07/09/2025');
  await expect(details.getByText('Continued: Interpreter not available')).toBeVisible();
  await keepScreen(page, 'after-reset');

  await row.click();
  await page.keyboard.press('Control+z');
  await expect(row).not.toContainText('07/16/2025');
  await page.keyboard.press('Control+Shift+Z');
  await expect(row).toContainText('Wed 07/16/2025, 10:00 AM ET');

  await page.keyboard.press('Control+3');
  const log = page.getByRole('table', { name: 'Change log' });
  await expect(log).toContainText('Hearing added: Status conference');
  await expect(log).toContainText('Hearing reset: Status conference');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'change-log');
});

test('What is wrong is said beside the field, and what was typed stays', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  await page.keyboard.press('Control+j');
  const dialog = page.getByRole('dialog', { name: 'Add a hearing' });
  await dialog.getByLabel('When').fill('2/30/25');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Write what happened, in a few words.')).toBeVisible();
  await expect(dialog.getByText(/February.* has 28 days, so there is no day 30/)).toBeVisible();
  await expect(dialog.getByLabel('Called')).toBeFocused();
  await expect(dialog.getByLabel('When')).toHaveValue('2/30/25');
});
