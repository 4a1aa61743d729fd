import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { keepScreen } from './screens.ts';

test('Custody that ends before it begins is refused beside the field; what was typed is not thrown away unasked', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2026-11-23' });
  await openSample(page, 'first-matter');
  const add = page.getByRole('button', { name: 'Add', exact: true });
  await add.click();
  await expect(page.getByRole('menuitem', { name: 'Custody stint…' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('menuitem', { name: 'Custody stint…' }).click();
  const form = page.getByRole('dialog', { name: 'Add custody' });
  await form.getByLabel('Book-in').fill('6/1/26');
  await form.getByLabel('Book-out').fill('5/1/26');
  await page.keyboard.press('Enter');
  await expect(
    form.getByText('Book-out (Fri, May 1, 2026) comes before book-in (Mon, June 1, 2026).'),
  ).toBeVisible();
  await expect(form.getByLabel('Book-out')).toBeFocused();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'backwards-custody');

  await page.keyboard.press('Escape');
  const question = page.getByRole('dialog', { name: 'Discard what you typed?' });
  await expect(question.getByRole('button', { name: 'Keep typing' })).toBeFocused();
  await keepScreen(page, 'discard-question');
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(form.getByLabel('Book-in')).toHaveValue('6/1/26');
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Discard' }).click();
  await expect(form).toBeHidden();
  await expect(add).toBeFocused();

  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'shortcuts');
  await page.keyboard.press('Escape');
  await expect(add).toBeFocused();
});

test('A custody check keeps its time, and is listed, corrected, archived and restored', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2026-11-23' });
  await openSample(page, 'first-matter');
  await page.getByRole('button', { name: 'Matter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Custody checks…' }).click();
  const list = page.getByRole('dialog', { name: 'Custody checks' });
  await list.getByRole('button', { name: 'Add a custody check…' }).click();
  const form = page.getByRole('dialog', { name: 'Add a custody check' });
  await form.getByLabel('Looked on').fill('11/20/26 9a');
  await form.getByRole('combobox', { name: 'Time zone of the time' }).click();
  await page.getByRole('option', { name: 'Central' }).click();
  await form.getByLabel('Asked or looked at').fill('ICE locator');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(form).toBeHidden();
  const row = list.getByRole('row', { name: /ICE locator/ }).first();
  await expect(row).toContainText('Fri 11/20/2026, 9:00 AM CT');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'custody-checks');
  await row.getByRole('button', { name: /^Edit/ }).click();
  const edit = page.getByRole('dialog', { name: 'Edit the custody check' });
  await expect(edit.getByLabel('Looked on')).toHaveValue('Fri 11/20/2026, 9:00 AM CT');
  await page.keyboard.press('Escape');
  await expect(edit).toBeHidden();
  await row.getByRole('button', { name: /^Archive/ }).click();
  await list.getByRole('button', { name: /^Restore the check of Fri 11\/20/ }).click();
  await expect(row.getByRole('button', { name: /^Archive/ })).toBeVisible();
});

test('A docket is archived and comes back; the log says both', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const matter = page.getByRole('button', { name: 'Matter', exact: true });
  await matter.click();
  await page.getByRole('menuitem', { name: 'Edit Habeas…' }).click();
  const form = page.getByRole('dialog', { name: 'Edit the proceeding' });
  await form.getByRole('button', { name: 'Archive' }).click();
  await expect(form).toBeHidden();
  await expect(matter).toBeFocused();
  await matter.click();
  await page.getByRole('menuitem', { name: 'Edit Habeas (archived)…' }).click();
  await form.getByRole('button', { name: 'Restore' }).click();
  await expect(form).toBeHidden();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+3');
  const log = page.getByRole('table', { name: 'Change log' });
  await expect(log).toContainText('Proceeding archived: Habeas');
  await expect(log).toContainText('Proceeding restored: Habeas');
  await expect(log).toContainText('Restoring undone: Habeas');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'log-archived');
});

test('Initials can be given at any time, and a second client of a name is pointed out', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2026-11-23' });
  await openSample(page, 'first-matter');
  const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.keyboard.press('Control+l');
  await expect(page.getByLabel('Find a client')).toBeFocused();
  await page.getByRole('button', { name: 'Your initials…' }).click();
  await page.keyboard.type('mr');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Your initials: MR' })).toBeFocused();
  await page.getByRole('button', { name: 'New client' }).click();
  const form = page.getByRole('dialog', { name: 'New client' });
  await page.keyboard.type(name);
  await expect(form.getByText(`${name} is here already`, { exact: false })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('button', { name: `Edit ${name}` })).toHaveCount(2);
  await expectNoAxeViolations(page);
  await keepScreen(page, 'two-of-one-name');
});
