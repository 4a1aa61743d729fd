import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { keepScreen } from './screens.ts';
import { doCommand } from './by-keyboard.ts';
import { keepLooks } from './keep-looks.ts';

test('The closed days of a federal court are recorded, said where they do not fit, and changed', async ({
  launchApp,
}) => {
  const launched = await launchApp({ today: '2026-11-25' });
  const { page } = launched;
  await expect(page.getByRole('heading', { name: 'Paradocket', level: 1 })).toBeVisible();
  await doCommand(page, 'Courts of the office');
  const courts = page.getByRole('dialog', { name: 'Courts of the office' });
  await expect(courts.getByRole('button', { name: 'Close', exact: true }).last()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Closed days of a court' });
  await expect(form.getByRole('combobox', { name: 'Court' })).toBeFocused();
  await page.keyboard.type('D. Mass');
  await expect(page.getByRole('option').first()).toContainText('D. Mass., Boston');
  await page.keyboard.press('Enter');
  await form.getByLabel('Closed on').focus();
  await page.keyboard.type('Feb 2026');
  await page.keyboard.press('Enter');
  await expect(form.getByText(/Exact days are needed here/)).toBeVisible();
  await expect(form.getByText('Say why the office was closed.')).toBeVisible();
  await expect(form.getByLabel('Closed on')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2/10/26 to 2/12/26');
  await page.keyboard.press('Tab');
  await page.keyboard.type('snow');
  await page.keyboard.press('Tab');
  await page.keyboard.type('notice on the court’s page');
  await expectNoAxeViolations(page);
  await keepLooks(launched, 'court-closures');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  const row = courts.getByRole('row', { name: /District of Massachusetts/ });
  await expect(row).toContainText('02/10/2026 to Thu 02/12/2026');
  await expect(row.getByRole('button', { name: /^Archive/ })).toHaveCount(0);
  await expectNoAxeViolations(page);
  await keepScreen(page, 'courts-with-closures');

  await row.getByRole('button', { name: /^Edit/ }).press('Enter');
  const edit = page.getByRole('dialog', { name: 'Closed days: D. Mass., Boston' });
  await expect(edit.getByLabel('Why it was closed')).toHaveValue('snow');
  await edit.getByRole('button', { name: 'Add closed days' }).press('Enter');
  await expect(edit.getByLabel('Closed on').last()).toBeFocused();
  await page.keyboard.type('3/3/26');
  await page.keyboard.press('Tab');
  await page.keyboard.type('flood');
  await page.keyboard.press('Enter');
  await expect(edit).toBeHidden();
  await expect(row).toContainText('03/03/2026; Tue 02/10/2026');
});

test('The office chooses which doubtful holidays are counted, and the choice is kept', async ({
  launchApp,
}) => {
  const launched = await launchApp({ today: '2026-11-25' });
  const { page } = launched;
  await expect(page.getByRole('heading', { name: 'Paradocket', level: 1 })).toBeVisible();
  await doCommand(page, 'Office settings');
  const settings = page.getByRole('dialog', { name: 'Office settings' });
  const friday = settings.getByLabel('Friday before a Saturday holiday');
  await expect(friday).not.toBeChecked();
  await expect(settings.getByLabel('Monday after a Sunday holiday')).toBeChecked();
  await friday.focus();
  await page.keyboard.press('Space');
  await expect(friday).toBeChecked();
  await expectNoAxeViolations(page);
  await keepLooks(launched, 'counted-holidays');
  await settings.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(settings).toBeHidden();
  await doCommand(page, 'Office settings');
  await expect(friday).toBeChecked();
});
