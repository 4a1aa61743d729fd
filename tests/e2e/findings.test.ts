import { expect } from '@playwright/test';
import { anaRuiz, benOrtiz } from '../builders/two-clients.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { openFiles } from './open-files.ts';
import { keepScreen } from './screens.ts';

test('Findings are read, opened, accepted with a reason and taken back, by keyboard', async ({
  launchApp,
}) => {
  const running = await launchApp({ today: '2026-11-25' });
  const { page } = running;
  await openFiles(running, [anaRuiz]);

  await page.keyboard.press('Control+4');
  const list = page.getByRole('grid', { name: 'Findings' });
  await expect(list).toBeVisible();
  await expect(page.getByRole('tab', { name: /^Findings \d+$/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(list.getByRole('row').nth(1)).toContainText('Weekday does not match the date');
  await expect(list).toContainText('but Dec 8, 2026 is a Tuesday.');
  await expect(list).toContainText(
    'Recorded as held at Plymouth County, Plymouth, MA and at Strafford County, Dover, NH at once',
  );
  await expect(list).toContainText('no immigration advisal is recorded in any charge');
  await expect(list).toContainText('“Arrested by ICE” has no source.');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'findings');

  await list.focus();
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText('Master calendar hearing');
  await page.keyboard.press('Escape');
  await expect(list).toBeFocused();

  const filing = list.getByRole('row', { name: /Motion to continue/ });
  for (let presses = 0; presses < 20; presses++) {
    if ((await filing.getAttribute('aria-selected')) === 'true') break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Accept a finding' });
  await expect(dialog.getByLabel('Why it is right as it is')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Write why it is right as it is.')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.type('E-filed on that Saturday');
  await keepScreen(page, 'accept-finding');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(filing).toBeHidden();

  await page.getByLabel('With 1 accepted').press('Space');
  await expect(filing).toContainText('E-filed on that Saturday');
  await keepScreen(page, 'findings-accepted');
  await list.focus();
  await page.keyboard.press('End');
  await expect(filing).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('t');
  await expect(filing).toContainText('Doubtful');
  await page.keyboard.press('Control+3');
  const log = page.getByRole('table', { name: 'Change log' });
  await expect(log).toContainText('finding accepted');
  await expect(log).toContainText('acceptance taken back');
});

test('The findings of all clients name each other in no clash, and nothing that is restricted', async ({
  launchApp,
}) => {
  const running = await launchApp({ today: '2026-11-25' });
  const { page } = running;
  await openFiles(running, [anaRuiz, benOrtiz]);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('findings of all clients');
  await page.keyboard.press('Enter');

  const list = page.getByRole('grid', { name: 'Findings' });
  const clash = list.getByRole('row', { name: /Hearing clash/ });
  await expect(clash).toHaveCount(2);
  await expect(clash.filter({ hasText: 'Ana Ruiz' })).toContainText(
    '“Master calendar hearing” (Dec 8, 2026, 9:00 AM ET) is at the same time as another client’s hearing for the same attorney.',
  );
  await expect(clash.filter({ hasText: 'Ana Ruiz' })).not.toContainText('Ben');
  await expect(list).toContainText('The record is restricted: open the matter to read it.');
  await expect(list).not.toContainText('Sealed exhibit');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'findings-office');
  await page.emulateMedia({ colorScheme: 'dark' });
  await running.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080);
  });
  await expectNoAxeViolations(page);
  await keepScreen(page, 'findings-office-dark');

  await list.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
});

test('A date is verified by a second person with one key, and never by who entered it', async ({
  launchApp,
}) => {
  const running = await launchApp({ today: '2026-11-25' });
  const { page } = running;
  await page.getByLabel('Your initials').fill('jp');
  await page.keyboard.press('Enter');
  await openFiles(running, [anaRuiz]);
  await page.keyboard.press('Control+2');
  const row = page.getByRole('row', { name: /Master calendar hearing/ });
  await expect(row).toContainText('unverified');
  await row.click();
  await page.keyboard.press('F4');
  await expect(page.getByText('Verified.')).toBeVisible();
  await expect(row).not.toContainText('unverified');
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText('verified by JP');
  await keepScreen(page, 'verified');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+j');
  const dialog = page.getByRole('dialog', { name: 'Add a hearing' });
  await expect(dialog.getByLabel('Called')).toBeFocused();
  await page.keyboard.type('Added hearing');
  await page.keyboard.press('Tab');
  await page.keyboard.type('state criminal');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(dialog.getByLabel('When')).toBeFocused();
  await page.keyboard.type('12/15/26');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const own = page.getByRole('row', { name: /Added hearing/ });
  await own.click();
  await page.keyboard.press('F4');
  await expect(
    page.getByText('You entered the date of “Added hearing” yourself', { exact: false }),
  ).toBeVisible();
  await expect(own).toContainText('unverified');
});
