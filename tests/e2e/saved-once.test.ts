import { expect, type Page } from '@playwright/test';
import { test } from './launch.ts';

/** As long as a key is held down on a slow machine. */
const HELD_TIMES = 40;

async function addClient(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Add a client' })).toBeVisible();
  await page.keyboard.press('Control+n');
  const form = page.getByRole('dialog', { name: 'New client' });
  await form.getByLabel('Name, as the client writes it').fill('Ana Held');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Ana Held' })).toBeVisible();
}

/** Presses Enter as a finger that rests on it does, faster than a form closes. */
async function holdEnter(page: Page): Promise<void> {
  await page.evaluate(async (times) => {
    for (let left = times; left > 0; left -= 1) {
      const form = document.activeElement?.closest('form');
      const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
      if (document.activeElement?.dispatchEvent(key) === true) form?.requestSubmit();
      await new Promise((next) => setTimeout(next));
    }
  }, HELD_TIMES);
}

test('A held Enter saves once, in a form and in quick add', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2025-06-26' });
  await addClient(page);
  await page.keyboard.press('Control+j');
  const hearing = page.getByRole('dialog', { name: 'Add a hearing' });
  await hearing.getByLabel('Called').fill('Held once');
  await hearing.getByLabel('When').fill('7/9/25');
  await holdEnter(page);
  await expect(hearing).toBeHidden();

  await page.keyboard.press('Control+i');
  const quick = page.getByRole('dialog', { name: 'Quick add' });
  await quick.getByLabel('One line').fill('todo call the sister +2d');
  await expect(quick.getByText(/call the sister/i).first()).toBeVisible();
  await holdEnter(page);
  await expect(quick.getByLabel('One line')).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(quick).toBeHidden();

  await page.keyboard.press('Control+3');
  const log = page.getByRole('table', { name: 'Change log' });
  await expect(log).toContainText('Held once');
  await expect(log).toContainText(/call the sister/i);
  const rows = await log.getByRole('row').allInnerTexts();
  expect(rows.filter((text) => text.includes('Held once'))).toHaveLength(1);
  expect(rows.filter((text) => /call the sister/i.test(text))).toHaveLength(1);
});
