import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { keepScreen } from './screens.ts';

const quickAdd = (page: Page) => page.getByRole('dialog', { name: 'Quick add' });

/** The Petrova sample and a client without dockets, on the list of clients. */
async function twoClients(page: Page): Promise<void> {
  await openSample(page, 'petrova');
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'New client' }).click();
  await page.keyboard.type('Kseniia Petrenko');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kseniia Petrenko' })).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('navigation', { name: 'Office' })).toBeVisible();
}

test('Lines are saved one after another from the list of clients, by keyboard alone', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2025-05-20' });
  await twoClients(page);
  await page.keyboard.press('Control+i');
  const dialog = quickAdd(page);
  const line = dialog.getByLabel('One line');
  const status = dialog.getByRole('status');
  await expect(line).toBeFocused();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'quick-add-empty');

  await page.keyboard.type('bail hearing 5/28 10a reiss burlington petrova webex bring sureties');
  const chips = dialog.getByRole('group', { name: 'Understood' });
  await expect(chips.getByRole('button', { name: 'What Bail hearing' })).toBeVisible();
  await expect(chips.getByRole('button', { name: /^Client Kseniia Petrova/ })).toBeVisible();
  await expect(
    chips.getByRole('button', { name: /^Date Wed, May 28, 2025, 10:00 AM ET/ }),
  ).toBeVisible();
  await expect(dialog.getByText('Title bring sureties')).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'quick-add-line');
  await page.keyboard.press('Enter');
  await expect(status).toContainText('Saved. Bail hearing: bring sureties, Wed, May 28, 2025');
  await expect(line).toBeFocused();
  await expect(line).toHaveValue('');

  await page.keyboard.type('todo call sister +3d petrenko');
  await page.keyboard.press('Enter');
  await expect(status).toContainText('Saved. Call sister, Fri, May 23, 2025. Kseniia Petrenko');
  await expect(
    dialog.getByRole('list', { name: 'Saved before' }).getByRole('listitem'),
  ).toHaveCount(1);
  await keepScreen(page, 'quick-add-saved');

  await page.keyboard.press('Control+z');
  await expect(status).toContainText('Taken back');
  await expect(line).toHaveValue('todo call sister +3d petrenko');
  await expect(
    dialog.getByRole('list', { name: 'Saved before' }).getByRole('listitem'),
  ).toHaveCount(1);
  await line.fill('');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('What is not clear is asked in place, and answered by number or by arrows', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp({ today: '2025-05-20' });
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080);
  });
  await twoClients(page);
  await page.keyboard.press('Control+i');
  const dialog = quickAdd(page);
  await page.keyboard.type('todo call sister +3d kseniia');
  await page.keyboard.press('Enter');
  const whose = dialog.getByRole('group', { name: 'Whose matter?' });
  await expect(whose.getByRole('button').first()).toBeFocused();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'quick-add-whose');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(whose).toBeHidden();
  await expect(dialog.getByLabel('One line')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toContainText('Saved. Call sister');

  await page.keyboard.type('transfer richwood 5/19 petrova');
  await page.keyboard.press('Escape');
  const discard = page.getByRole('dialog', { name: 'Discard what you typed?' });
  await expect(discard).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(discard).toBeHidden();

  await dialog.getByLabel('One line').fill('hearing 6/4 9a petrova');
  await page.keyboard.press('Enter');
  const docket = dialog.getByRole('group', { name: 'Which docket?' });
  await expect(docket).toBeVisible();
  await expect(docket.getByRole('button').first()).toBeFocused();
  await keepScreen(page, 'quick-add-docket');
  await page.keyboard.press('1');
  await expect(docket).toBeHidden();
});

test('A chip is corrected, its words are left in the title, and the record is opened', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp({ today: '2025-05-20' });
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800);
  });
  await twoClients(page);
  await page.keyboard.press('Control+i');
  const dialog = quickAdd(page);
  const line = dialog.getByLabel('One line');
  await page.keyboard.type('todo mch prep 2/30 petrova');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/so there is no day 30/)).toBeVisible();
  await keepScreen(page, 'quick-add-unread');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'quick-add-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const wrong = dialog.getByRole('button', { name: /^Date not read/ });
  await expect(wrong).toBeFocused();
  await page.keyboard.press('Enter');
  const words = page.getByLabel('Words in the line');
  await expect(words).toBeFocused();
  await keepScreen(page, 'quick-add-chip');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(words).toBeHidden();
  await expect(dialog).toBeVisible();
  await expect(wrong).toBeFocused();
  await page.keyboard.press('Enter');
  await words.fill('5/23');
  await page.keyboard.press('Enter');
  await expect(line).toHaveValue('todo mch prep 5/23 petrova');

  const what = dialog.getByRole('button', { name: 'What Task' });
  await what.press('Enter');
  await page.getByRole('combobox', { name: 'What' }).fill('Deadline');
  await expect(page.getByRole('option', { name: 'Deadline' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'What Deadline' })).toBeVisible();
  await line.press('Control+Enter');
  await expect(dialog).toBeHidden();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText('Mch prep');
  await expect(details).toContainText('Deadline');
});

test('A hearing on record is continued, a detainer lodged and the notice to appear dated from its matter', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2025-05-20' });
  await openSample(page, 'petrova');
  const dialog = quickAdd(page);
  const line = dialog.getByLabel('One line');
  const status = dialog.getByRole('status');
  await page.keyboard.press('Control+i');
  await expect(line).toBeFocused();
  await page.keyboard.type('status conf 7/9 2p criminal case');
  await page.keyboard.press('Enter');
  await expect(status).toContainText('Saved. Status conference, Wed, July 9, 2025');
  await page.keyboard.type('status conf 7/9 continued to 7/16 10a');
  await expect(
    dialog.getByText(/continued from Wed, July 9, 2025, 2:00 PM ET to Wed, July 16/),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(status).toContainText('Saved. Status conference, continued from');
  await page.keyboard.type('detainer lodged 5/16');
  await page.keyboard.press('Enter');
  await expect(status).toContainText('Saved. ICE detainer I-247A, lodged Fri, May 16, 2025');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const glance = page.getByRole('region', { name: 'Custody at a glance' });
  const next = (when: RegExp) => glance.getByRole('button', { name: when });
  await expect(next(/^Status conference Wed 07\/16\/2025, 10:00 AM ET/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(next(/^Status conference Wed 07\/09\/2025, 2:00 PM ET/)).toBeVisible();
});
