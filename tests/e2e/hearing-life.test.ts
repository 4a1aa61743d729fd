import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { keepScreen } from './screens.ts';
import { doCommand, tabTo } from './by-keyboard.ts';

test('A hearing lives by keyboard alone: a type of the office, set, continued, advanced, vacated, held with an order and a next date', async ({
  launchApp,
}) => {
  test.setTimeout(240_000);
  const { app, page } = await launchApp({ today: '2026-11-23' });
  await openSample(page, 'first-matter');

  await doCommand(page, 'Types of hearing');
  const types = page.getByRole('dialog', { name: 'Types of hearing' });
  await expect(types.getByRole('combobox', { name: 'Types for' })).toBeFocused();
  await tabTo(page, types.getByLabel('Another type'));
  await page.keyboard.type('Bond');
  await page.keyboard.press('Enter');
  await expect(types.getByText('"Bond" is in this list already.')).toBeVisible();
  await expect(types.getByLabel('Another type')).toHaveValue('Bond');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('reserved decision');
  await page.keyboard.press('Enter');
  await expect(types.getByLabel('Type 6')).toHaveValue('reserved decision');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'hearing-types');
  await page.keyboard.press('Enter');
  await expect(types).toBeHidden();

  await page.keyboard.press('Control+j');
  const add = page.getByRole('dialog', { name: 'Add a hearing' });
  await expect(add.getByLabel('Called')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('removal');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('tbd');
  await expect(add.getByRole('radio', { name: 'To be determined' })).toBeChecked();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('12/14/26 1:30p');
  await expect(add.getByRole('radio', { name: 'Exact' })).toBeChecked();
  await expect(add.getByLabel('Judge')).toHaveValue('IJ K. Placeholder');
  await expect(add.getByLabel('Interpreter')).toHaveValue(/Portuguese/);
  await expect(add.getByText('In ICE custody: say how it brings the client.')).toBeVisible();
  await tabTo(page, add.getByLabel('Type of hearing'));
  await page.keyboard.type('reserv');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(add.getByLabel('Type of hearing')).toHaveValue('reserved decision');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'hearing-form');
  await page.keyboard.press('Enter');
  await expect(add).toBeHidden();

  await page.keyboard.press('Control+2');
  const row = page.getByRole('row', { name: /Reserved decision/ });
  await expect(row).toContainText('Mon 12/14/2026, 1:30 PM PT');
  await page.keyboard.press('Control+r');
  const reset = page.getByRole('dialog', { name: 'Record a reset' });
  await expect(reset.getByLabel('New date')).toBeFocused();
  await page.keyboard.type('1/11/27 9a');
  await expect(reset.getByRole('combobox', { name: 'The old date was' })).toHaveValue(
    'Continued: put off',
  );
  await tabTo(page, reset.getByLabel('Why'));
  await page.keyboard.type('Record not complete');
  await tabTo(page, reset.getByLabel('Notice or order'));
  await page.keyboard.type('Notice of hearing');
  await tabTo(page, reset.getByLabel('Notice dated'));
  await page.keyboard.type('nov 2026');
  await tabTo(page, reset.getByLabel('Served how'));
  await page.keyboard.type('ECAS');
  await page.keyboard.press('Tab');
  await page.keyboard.type('11/20/26');
  await page.keyboard.press('Enter');
  await expect(reset.getByText('Say the one day that the notice carries.')).toBeVisible();
  await expect(reset.getByLabel('Notice dated')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('11/18/26');
  await keepScreen(page, 'reset-form');
  await page.keyboard.press('Enter');
  await expect(reset).toBeHidden();
  await expect(row).toContainText('Mon 01/11/2027, 9:00 AM PT');

  await page.keyboard.press('Control+r');
  await page.keyboard.type('12/21/26 9a');
  await expect(reset.getByRole('combobox', { name: 'The old date was' })).toHaveValue(
    'Advanced: brought forward',
  );
  await page.keyboard.press('Enter');
  await expect(reset).toBeHidden();
  await expect(row).toContainText('Mon 12/21/2026, 9:00 AM PT');

  await page.keyboard.press('Control+Shift+H');
  const outcome = page.getByRole('dialog', { name: 'What became of it' });
  await expect(outcome.getByRole('radio', { name: 'Held', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(outcome.getByRole('radio', { name: 'Vacated' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Decided on the papers');
  await tabTo(page, outcome.getByRole('button', { name: 'Record' }));
  await page.keyboard.press('Enter');
  await expect(outcome).toBeHidden();
  await expect(row).toContainText('Vacated');
  await page.keyboard.press('Control+z');
  await expect(row).not.toContainText('Vacated');

  await page.keyboard.press('Control+Shift+H');
  await tabTo(page, outcome.getByLabel('What came of it'));
  await page.keyboard.type('Pleadings taken');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabTo(page, outcome.getByRole('textbox', { name: 'Next date' }));
  await page.keyboard.type('2/8/27 9a');
  await expect(
    outcome.getByText('The next setting of this hearing, linked to this one'),
  ).toBeVisible();
  await tabTo(page, outcome.getByRole('checkbox', { name: 'An order was made' }));
  await page.keyboard.press('Space');
  await tabTo(page, outcome.getByLabel('What was ordered'));
  await page.keyboard.type('Order on the pleadings');
  await expect(outcome.getByLabel('Ordered on')).toHaveValue('Mon 12/21/2026');
  await page.keyboard.press('Enter');
  await expect(outcome.getByText(/which lies ahead. Record again/)).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'outcome-form');
  await tabTo(page, outcome.getByRole('button', { name: 'Record' }));
  await page.keyboard.press('Enter');
  await expect(outcome).toBeHidden();
  await expect(row).toContainText('Mon 02/08/2027, 9:00 AM PT');
  await expect(page.getByRole('row', { name: /Order on the pleadings/ })).toContainText(
    '12/21/2026',
  );

  await doCommand(page, 'Notice history');
  const notices = page.getByRole('dialog', { name: 'Notice history: Reserved decision' });
  const lines = notices.getByRole('table', { name: 'Notice history' });
  await expect(lines.getByRole('row', { name: /12\/14\/2026/ })).toContainText(
    'Continued' + 'Record not complete',
  );
  await expect(lines.getByRole('row', { name: /01\/11\/2027/ })).toContainText('ECAS');
  await expect(lines.getByRole('row', { name: /01\/11\/2027/ })).toContainText('52');
  await expect(lines.getByRole('row', { name: /12\/21\/2026/ })).toContainText('Pleadings taken');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'notice-history');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The notice history is copied.')).toBeVisible();

  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800);
  });
  await keepScreen(page, 'notice-history-small');
  await page.keyboard.press('Escape');
  await doCommand(page, 'Switch light or dark');
  await row.click();
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByText('Held: Pleadings taken')).toBeVisible();
  await expect(details.getByRole('button', { name: 'Notice history…' })).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'hearing-details-dark');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080);
  });
  await page.keyboard.press('Control+r');
  await expect(reset.getByLabel('New date')).toBeFocused();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'reset-form-dark');
});
