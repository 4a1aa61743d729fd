import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { keepScreen } from './screens.ts';

const today = '2026-11-23';
const add = (page: Page) => page.getByRole('dialog', { name: 'Add a hearing' });

/** Opens the form in the one matter that there is. */
async function openForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: /, Lúcia Amarante$/ }).click();
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
  await page.keyboard.press('Control+j');
  await expect(add(page).getByLabel('Called')).toBeFocused();
}

test('A half-typed form survives a closed window and a kill; it goes when it is saved, discarded or begun afresh', async ({
  launchApp,
}) => {
  test.setTimeout(180_000);
  const first = await launchApp({ today });
  const { userDataDir } = first;
  await openSample(first.page, 'first-matter');
  await first.page.keyboard.press('Control+j');
  await add(first.page).getByLabel('Called').fill('Motion hearing');
  await add(first.page).getByLabel('When').fill('1/15/');
  await first.close();

  const second = await launchApp({ today, userDataDir });
  await openForm(second.page);
  await expect(add(second.page).getByText(/^Kept from /)).toBeVisible();
  await expect(add(second.page).getByLabel('Called')).toHaveValue('Motion hearing');
  await expect(add(second.page).getByLabel('When')).toHaveValue('1/15/');
  await expectNoAxeViolations(second.page);
  await keepScreen(second.page, 'kept-draft');
  await add(second.page).getByLabel('Called').fill('Motion hearing on bond');
  const kept = () => readFile(join(userDataDir, 'vault', 'form-drafts.json'), 'utf8');
  await expect.poll(kept).toContain('Motion hearing on bond');
  second.app.process().kill('SIGKILL');

  const third = await launchApp({ today, userDataDir });
  const { page } = third;
  await openForm(page);
  await expect(add(page).getByLabel('Called')).toHaveValue('Motion hearing on bond');
  await add(page).getByRole('button', { name: 'start afresh' }).click();
  await expect(add(page).getByLabel('Called')).toBeFocused();
  await expect(add(page).getByLabel('Called')).toHaveValue('');
  await expect(add(page).getByText(/^Kept from /)).toBeHidden();
  await expect.poll(kept).not.toContain('Motion');

  await page.keyboard.type('Thrown away');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(add(page)).toBeHidden();
  await page.keyboard.press('Control+j');
  await expect(add(page).getByLabel('Called')).toHaveValue('');
  await page.keyboard.type('Status');
  await add(page).getByRole('combobox', { name: 'Proceeding' }).fill('habeas');
  await expect(page.getByRole('option', { name: 'Habeas' })).toHaveAttribute(
    'data-combobox-selected',
    'true',
  );
  await page.keyboard.press('Enter');
  await add(page).getByLabel('When').fill('1/20/27');
  await page.keyboard.press('Enter');
  await expect(add(page)).toBeHidden();
  await page.keyboard.press('Control+j');
  await expect(add(page).getByLabel('Called')).toHaveValue('');
  await expect(add(page).getByText(/^Kept from /)).toBeHidden();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Shift+J');
  const custody = page.getByRole('dialog', { name: 'Add custody' });
  await custody.getByLabel('Facility').fill('Eloy');
  await expect.poll(kept).toContain('Eloy');
  const stores = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(stores).toEqual([0, 0]);
});
