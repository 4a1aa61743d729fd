import { expect } from '@playwright/test';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';

test('An event moves on the axis only when asked, by whole days and with a reason; a hearing is reset', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  const axis = page.getByRole('application', { name: /Timeline/ });
  await axis.getByText('Criminal complaint unsealed').click();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('switch', { name: 'Move on the axis' }).click();
  await axis.getByText('Criminal complaint unsealed').click();
  await axis.focus();
  await page.keyboard.press('Alt+ArrowRight');
  const move = page.getByRole('dialog', { name: 'Move to another day' });
  await expect(move).toContainText('Wed, May 14, 2025 becomes Thu, May 15, 2025');
  await page.keyboard.press('Enter');
  await expect(move.getByText('Say why the date changes; the log keeps it.')).toBeVisible();
  await move.getByLabel('Why').fill('misread the docket');
  await page.keyboard.press('Enter');
  await expect(move).toBeHidden();

  await axis.getByText('Bail hearing').click();
  await axis.focus();
  await page.keyboard.press('Alt+ArrowRight');
  const reset = page.getByRole('dialog', { name: 'Record a reset' });
  await expect(reset.getByLabel('New date')).toHaveValue('Thu 05/29/2025');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+3');
  const log = page.getByRole('table', { name: 'Change log' });
  await expect(log).toContainText('Filing moved: Criminal complaint unsealed');
  await expect(log).toContainText('because: misread the docket');
});

test('Enter pressed twice saves once', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Add an event' });
  await dialog.getByLabel('What happened').fill('Twice pressed');
  await dialog.getByLabel('When').fill('6/1/25');
  await page.evaluate(() => {
    const form = document.querySelector('[role="dialog"] form');
    if (form instanceof HTMLFormElement) {
      form.requestSubmit();
      form.requestSubmit();
    }
  });
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+2');
  await page.getByLabel('Words to look for').fill('twice pressed');
  await expect(page.getByText('1 of 28 shown')).toBeVisible();
});

test('The menu reaches the axis: find, go to a date, zoom, milestones', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  await page.keyboard.press('Control+g');
  await expect(page.getByLabel('Go to date')).toBeFocused();
  await page.keyboard.type('feb 16 2025');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+f');
  await expect(page.getByLabel('Words to look for')).toBeFocused();
  await page.keyboard.type('habeas petition');
  await expect(page.getByText('1 of 27 shown')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.keyboard.press('Control+Shift+M');
  await expect(page.getByRole('switch', { name: 'Milestones only' })).toBeChecked();
  await page.keyboard.press('Control+0');
  await expect(page.getByRole('button', { name: 'All', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});
