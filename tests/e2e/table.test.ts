import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { tabTo } from './by-keyboard.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { keepScreen } from './screens.ts';

test('A cell is changed in place, sorted by its column, and Escape puts back what stood there', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  await page.keyboard.press('Control+2');
  const table = page.getByRole('grid', { name: 'Chronology' });
  await table.focus();
  await page.getByLabel('Words to look for').fill('visa cancelled');
  const row = table.getByRole('row', { name: /J-1 visa cancelled/ });
  await table.focus();
  await page.keyboard.press('Home');
  await expect(row).toHaveAttribute('aria-selected', 'true');

  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  const title = page.getByLabel(/^What of/);
  await expect(title).toBeFocused();
  await page.keyboard.type('Visa cancelled at Logan');
  await page.keyboard.press('Escape');
  await expect(row).toContainText('J-1 visa cancelled');
  await expect(table).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('J-1 visa cancelled at Logan');
  await page.keyboard.press('Enter');
  await expect(table.getByRole('row', { name: /cancelled at Logan/ })).toBeVisible();
  await expect(table).toBeFocused();

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  const date = page.getByLabel(/^Date of/);
  await date.fill('2/30/25');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/there is no day 30/).first()).toBeVisible();
  await expect(date).toHaveValue('2/30/25');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'table-edit-date');
  await date.fill('2/17/25');
  await page.keyboard.press('Enter');
  await expect(table.getByRole('row', { name: /at Logan/ })).toContainText('02/17/2025');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(row).toContainText('02/16/2025');

  await page.getByRole('button', { name: 'Show all' }).click();
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const head = table.getByRole('columnheader', { name: 'What' });
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await keepScreen(page, 'table-sorted');
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'none');
});

test('Many lines are changed at once after a preview, and undone as one', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  await page.keyboard.press('Control+2');
  const table = page.getByRole('grid', { name: 'Chronology' });
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.keyboard.press('Control+a');
  await keepScreen(page, 'table-selected');

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Change…' })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Change many records' });
  await dialog.getByRole('combobox', { name: 'What changes' }).press('Enter');
  await page.getByRole('option', { name: 'Dates, by whole days' }).click();
  await dialog.getByLabel('Days').fill('7');
  await expect(
    dialog.getByText('The date of a hearing is not changed in bulk.').first(),
  ).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'bulk-shift');
  await dialog.getByRole('combobox', { name: 'What changes' }).click();
  await page.getByRole('option', { name: 'Standing' }).click();
  await dialog.getByRole('combobox', { name: 'New standing' }).click();
  await page.getByRole('option', { name: 'Unsure' }).click();
  await keepScreen(page, 'bulk-standing');
  await dialog.getByRole('button', { name: /^Change \d+ records$/ }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(table.getByText('Unsure').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(table.getByText('Unsure')).toHaveCount(0);
});

test('Records are converted, duplicated and merged, and nothing that they said is lost', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  await page.keyboard.press('Control+2');
  const table = page.getByRole('grid', { name: 'Chronology' });
  await page.getByLabel('Words to look for').fill('visa cancelled');
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Shift+D');
  const copy = table.getByRole('row', { name: /\(copy\)/ });
  await expect(copy).toHaveAttribute('aria-selected', 'true');

  await table.focus();
  await tabTo(page, page.getByRole('button', { name: 'Convert…' }));
  await page.keyboard.press('Enter');
  const convert = page.getByRole('dialog', { name: 'Convert to another kind' });
  await convert.getByRole('combobox', { name: 'New kind' }).click();
  await page.getByRole('option', { name: 'Order' }).click();
  await expect(convert.getByText('goes into the note as text', { exact: false })).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'convert');
  await convert.getByRole('button', { name: 'Convert' }).press('Enter');
  await expect(convert).toBeHidden();
  await expect(copy).toContainText('Order');

  await table.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Tab');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Merge…' })).toBeFocused();
  await page.keyboard.press('Enter');
  const merge = page.getByRole('dialog', { name: 'Merge two records' });
  await expect(merge.getByRole('table', { name: 'Where the two differ' })).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'merge');
  await merge.getByRole('button', { name: 'Merge' }).press('Enter');
  await expect(merge).toBeHidden();
  await expect(page.getByText('1 of 27 shown')).toBeVisible();

  await table.focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('2 of 28 shown')).toBeVisible();
  await page.keyboard.press('Control+3');
  const log = page.getByRole('table', { name: 'Change log' });
  await expect(log).toContainText('Merge undone');
  await expect(log).toContainText('converted');
  await page.getByLabel('Record to look for in the log').fill('copy');
  await expect(log.getByRole('row')).not.toHaveCount(1);
  await expectNoAxeViolations(page);
  await keepScreen(page, 'log-search');
});

test('A view is saved under a name, picked, and drives the export', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  await page.keyboard.press('Control+2');
  await page.getByRole('switch', { name: 'Unverified' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Columns' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Verified by' }).press('Space');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Verified by' })).toBeVisible();

  await page.getByRole('button', { name: 'Views', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Save or change views…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Saved views' });
  await expect(dialog.getByLabel('Save the present view as')).toBeFocused();
  await page.keyboard.type('To verify');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'View: To verify' })).toBeVisible();
  await keepScreen(page, 'table-view-saved');

  await page.getByRole('switch', { name: 'Unverified' }).press('Space');
  await expect(page.getByRole('button', { name: 'Views', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Views', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'To verify' }).press('Enter');
  await expect(page.getByRole('switch', { name: 'Unverified' })).toBeChecked();
  await page.getByRole('button', { name: 'View: To verify' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Save or change views…' }).press('Enter');
  await expect(dialog.getByRole('table', { name: 'Saved views' })).toBeVisible();
  // The menu goes while the dialog comes.
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expectNoAxeViolations(page);
  await keepScreen(page, 'saved-views');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+p');
  const exported = page.getByRole('dialog', { name: 'Export PDF' });
  await exported.getByRole('combobox', { name: 'Lines of a saved view' }).click();
  await page.getByRole('option', { name: 'To verify' }).click();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'export-saved-view');
});
