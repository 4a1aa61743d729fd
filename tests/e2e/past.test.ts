import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { keepScreen } from './screens.ts';

test('A matter is seen as it was known on a past day, marked as the past, and nothing can be changed', async ({
  launchApp,
}) => {
  const first = await launchApp({ today: '2025-06-26' });
  await openSample(first.page, 'petrova');
  await first.page.keyboard.press('Control+j');
  const add = first.page.getByRole('dialog', { name: 'Add a hearing' });
  await expect(add.getByLabel('Called')).toBeFocused();
  await first.page.keyboard.type('Known on the first day');
  await first.page.keyboard.press('Tab');
  await first.page.keyboard.type('criminal case');
  await first.page.keyboard.press('Enter');
  await first.page.keyboard.press('Tab');
  await first.page.keyboard.type('7/9 2p');
  await first.page.keyboard.press('Enter');
  await expect(add).toBeHidden();
  await first.close();

  const { page } = await launchApp({ today: '2025-06-28', userDataDir: first.userDataDir });
  await page
    .getByRole('button', { name: /Petrova/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
  await page.keyboard.press('Control+2');
  const table = page.getByRole('grid', { name: 'Chronology' });
  const row = table.getByRole('row', { name: /Known on the first day/ });
  await page.getByLabel('Words to look for').fill('known on the first');
  await table.focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.keyboard.type('Known on the first day, renamed later');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('renamed later');

  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: 'As known on a past day…' }).press('Enter');
  const ask = page.getByRole('dialog', { name: 'As known on a past day' });
  await expect(ask.getByLabel('As known on')).toBeFocused();
  await page.keyboard.type('tomorrow');
  await page.keyboard.press('Enter');
  await expect(ask.getByText('That is not past', { exact: false })).toBeVisible();
  await expectNoAxeViolations(page);
  await ask.getByLabel('As known on').fill('11/10/25 9a');
  await page.keyboard.press('Enter');
  await expect(ask.getByText('leave the hour out', { exact: false })).toBeVisible();
  await ask.getByLabel('As known on').fill('-1d');
  await page.keyboard.press('Enter');

  const banner = page.getByRole('region', { name: 'The past' });
  await expect(banner).toContainText(
    'As Paradocket knew it on Fri, June 27, 2025; not the present',
  );
  await expect(page.getByRole('application')).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'past-axis');
  await page.keyboard.press('Control+2');
  await expect(table.getByRole('row', { name: /Known on the first day/ })).toBeVisible();
  await expect(table).not.toContainText('renamed later');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'past-table');
  const said = page.getByText('This is the past. Go back to the present', { exact: false });
  for (const key of ['Control+j', 'Control+5', 'Shift+F8', 'Control+Shift+T']) {
    await page.keyboard.press(key);
    await expect(said, key).toBeVisible();
    await page.getByRole('alert').getByRole('button').click();
    await expect(said).toBeHidden();
  }
  await page.keyboard.press('Control+i');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await banner.getByLabel('Day to look at').fill('2025-06-20');
  await expect(page.getByText('did not have this matter yet', { exact: false })).toBeVisible();
  await keepScreen(page, 'past-none');
  await banner.getByRole('button', { name: 'Back to the present' }).press('Enter');
  await expect(banner).toBeHidden();
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
});

test('The dates that were entered on a day are listed by person, from every matter', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'first-matter');
  await page.keyboard.press('Control+Shift+J');
  const form = page.getByRole('dialog', { name: 'Add custody' });
  await form.getByLabel('Facility').fill('Example County Jail');
  await form.getByLabel('Book-in').fill('6/1/25');
  await form.getByLabel('Book-in').press('Enter');
  await expect(form).toBeHidden();
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Entered', exact: true }).press('Enter');
  await expect(
    page.getByRole('heading', { name: /Dates entered on Thu, June 26, 2025/ }),
  ).toBeVisible();
  const typed = page.getByRole('row', { name: /Example County Jail ICE custody/ });
  await expect(typed).toContainText('06/01/2025');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'entered-today');
  await typed.getByRole('button').press('Enter');
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText(
    'Example County',
  );
});
