import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { tabTo } from './by-keyboard.ts';
import { test } from './launch.ts';
import { keepScreen } from './screens.ts';

async function addClient(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+l');
  await expect(
    page.getByRole('heading', { level: 1, name: /^(Clients|Paradocket)$/ }),
  ).toBeVisible();
  await page.keyboard.press('Control+n');
  const form = page.getByRole('dialog', { name: 'New client' });
  await expect(form.getByLabel('Name, as the client writes it')).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function openClient(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: new RegExp(`, ${name}$`) }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.keyboard.press('Control+2');
}

test('One hearing serves three sisters: a reset shows all, leaves the one that differs, and one undo takes it back everywhere', async ({
  launchApp,
}) => {
  test.setTimeout(240_000);
  const { page } = await launchApp({ today: '2026-11-23' });
  await expect(page.getByRole('button', { name: 'Add a client' })).toBeVisible();
  for (const name of ['Ana Ruiz', 'Bea Ruiz', 'Carla Ruiz']) await addClient(page, name);

  await page.keyboard.press('Control+j');
  const add = page.getByRole('dialog', { name: 'Add a hearing' });
  await expect(add.getByLabel('Called')).toBeFocused();
  await page.keyboard.type('Master calendar');
  await tabTo(page, add.getByLabel('When'));
  await page.keyboard.type('12/14/26');
  await tabTo(page, add.getByRole('button', { name: 'Also for other clients' }));
  await page.keyboard.press('Enter');
  await tabTo(page, add.getByRole('combobox', { name: 'Also for' }));
  for (const name of ['Ana', 'Bea']) {
    await page.keyboard.type(name);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'also-for');
  await add.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await expect(add).toBeHidden();

  const row = page.getByRole('row', { name: /Master calendar/ });
  await openClient(page, 'Ana Ruiz');
  await expect(row).toContainText('12/14/2026');
  await row.click();
  // In the table F2 changes the cell; the form is opened from the details.
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('button', { name: 'Edit', exact: true }).press('Enter');
  const edit = page.getByRole('dialog', { name: 'Edit hearing' });
  await expect(edit.getByText('Serves also: Bea Ruiz; Carla Ruiz')).toBeVisible();
  await edit.getByLabel('When').fill('12/15/26');
  // A correction is offered for all; here it is of Ana's record alone.
  const corrected = edit.getByRole('table', { name: 'Records of the other clients' });
  await expect(edit.getByRole('button', { name: 'Save for 3 clients' })).toBeVisible();
  await expect(corrected.getByRole('row', { name: /Bea Ruiz/ })).toContainText('12/15/2026');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'shared-edit');
  for (const name of ['Bea Ruiz', 'Carla Ruiz']) {
    const tick = corrected.getByRole('checkbox', { name });
    await tick.focus();
    await page.keyboard.press('Space');
    await expect(tick).not.toBeChecked();
  }
  await edit.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(edit).toBeHidden();
  await expect(row).toContainText('12/15/2026');

  await openClient(page, 'Carla Ruiz');
  await row.click();
  await page.keyboard.press('Control+r');
  const reset = page.getByRole('dialog', { name: 'Record a reset' });
  await expect(reset.getByLabel('New date')).toBeFocused();
  await page.keyboard.type('1/11/27');
  const preview = reset.getByRole('table', { name: 'Records of the other clients' });
  const ana = preview.getByRole('row', { name: /Ana Ruiz/ });
  const bea = preview.getByRole('row', { name: /Bea Ruiz/ });
  await expect(ana).toContainText('another date stands there');
  await expect(ana).toContainText('12/15/2026');
  await expect(ana.getByRole('checkbox')).not.toBeChecked();
  await expect(bea.getByRole('checkbox')).toBeChecked();
  await expect(bea).toContainText('01/11/2027');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'shared-reset');
  await expect(reset.getByRole('button', { name: 'Record for 2 clients' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(reset).toBeHidden();
  await expect(row).toContainText('01/11/2027');

  await openClient(page, 'Ana Ruiz');
  await expect(row).toContainText('12/15/2026');
  await openClient(page, 'Bea Ruiz');
  await expect(row).toContainText('01/11/2027');
  await page.keyboard.press('Control+z');
  await expect(row).toContainText('12/14/2026');
  await expect(row).not.toContainText('01/11/2027');
  await openClient(page, 'Carla Ruiz');
  await expect(row).toContainText('12/14/2026');
  await expect(row).not.toContainText('01/11/2027');

  await openClient(page, 'Ana Ruiz');
  await row.click();
  await page.keyboard.press('Enter');
  await expect(details.getByText('This date serves 2 other clients too.')).toBeVisible();
  await details.getByRole('button', { name: 'Stop sharing…' }).press('Enter');
  const leaving = page.getByRole('dialog', { name: 'Stop sharing this hearing' });
  await expect(leaving.getByRole('list', { name: 'Records of the other clients' })).toContainText(
    'Carla Ruiz',
  );
  await expectNoAxeViolations(page);
  await keepScreen(page, 'stop-sharing');
  await leaving.getByRole('button', { name: 'Stop sharing' }).press('Enter');
  await expect(leaving).toBeHidden();
  await expect(details.getByText('This date serves 2 other clients too.')).toBeHidden();
  await row.click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('End of sharing undone.')).toBeVisible();
  await expect(details.getByText('This date serves 2 other clients too.')).toBeVisible();

  await openClient(page, 'Carla Ruiz');
  await row.click();
  await page.keyboard.press('Control+Shift+L');
  await page.keyboard.press('Control+r');
  await expect(
    reset.getByText('It names 2 more clients whose records are not shown here'),
  ).toBeVisible();
});
