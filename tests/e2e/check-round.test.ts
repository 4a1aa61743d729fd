import { expect } from '@playwright/test';
import { matterFileOf, on } from '../builders/matter-view.ts';
import { anaRuiz, benOrtiz } from '../builders/two-clients.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { openFiles } from './open-files.ts';
import { keepScreen } from './screens.ts';

test('A check round is worked through by keyboard: same, changed, not found', async ({
  launchApp,
}) => {
  const running = await launchApp({ today: '2026-11-25' });
  const { page } = running;
  await openFiles(running, [anaRuiz, benOrtiz]);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('check round');
  await page.keyboard.press('Enter');

  const list = page.getByRole('grid', { name: 'Due for a check' });
  await expect(list).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'look up' })).toHaveText(
    '5 to look up for 2 clients',
  );
  const groups = list.getByRole('rowgroup');
  await expect(groups.nth(1)).toContainText('ICE detainee locator');
  await expect(groups.nth(1)).toContainText('ICE custody, Strafford County, Dover, NH');
  await expect(groups.nth(2)).toContainText('EOIR line and portal');
  await expect(groups.nth(3)).toContainText('Immigration court clerk');
  await expect(groups.nth(3)).toContainText('Bond hearing');
  const source = page.getByRole('complementary', { name: 'What the source asks for' });
  await expect(source.getByLabel('A-number')).toHaveValue('000123456');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'check-round');
  await page.emulateMedia({ colorScheme: 'dark' });
  await running.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800);
  });
  await expectNoAxeViolations(page);
  await keepScreen(page, 'check-round-dark');

  // Custody: not found, and it stays due.
  await page.keyboard.press('n');
  await expect(groups.nth(1)).toContainText('Not found since Nov 25, 2026');
  await page.keyboard.press('ArrowDown');
  await expect(source).toContainText('Bond proceedings and motions.');
  await expect(source).toContainText('Nationality: not recorded');
  await source.getByLabel('A-number').focus();
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('000123456');

  // The date is the same, and the round goes on.
  await list.focus();
  await page.keyboard.press('s');
  await expect(list).not.toContainText('Master calendar hearing');
  await expect(source).toContainText('Immigration court clerk');
  await keepScreen(page, 'check-round-next');

  // The date has changed: a reset with both stamps.
  await page.keyboard.press('c');
  const reset = page.getByRole('dialog', { name: 'Record a reset' });
  await expect(reset.getByLabel('New date')).toBeFocused();
  await page.keyboard.type('12/17/26 1p');
  await page.keyboard.press('Enter');
  await expect(reset).toBeHidden();
  await expect(list).not.toContainText('Bond hearing');

  await page.getByLabel('With what was checked lately').press('Space');
  const bond = list.getByRole('row', { name: /Bond hearing/ });
  await expect(bond).toContainText('Thu 12/17/2026, 1:00 PM ET');
  await expect(bond).toContainText('Fresh');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'check-round-all');

  // A key that was pressed in error is taken back.
  await list.focus();
  await page.keyboard.press('Control+z');
  await expect(bond).toContainText('Thu 12/03/2026');
});

test('A round without anything due says so', async ({ launchApp }) => {
  const running = await launchApp({ today: '2027-06-01' });
  const { page } = running;
  await openFiles(running, [benOrtiz]);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('check round');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is due')).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'check-round-empty');
});

test('Of a round of hundreds only the lines in sight are drawn, and Page keys walk it', async ({
  launchApp,
}) => {
  const running = await launchApp({ today: '2026-11-25' });
  const { page } = running;
  const hearings = Array.from({ length: 400 }, (_, index) => ({
    id: `hearing-${String(index)}`,
    kind: 'hearing',
    title: `Hearing ${String(index + 1)}`,
    proceedingId: 'many-removal',
    sources: [{ kind: 'notice', label: 'Notice of hearing' }],
    details: { settings: [{ id: `setting-${String(index)}`, date: on('2026-12-08') }] },
  }));
  await openFiles(running, [
    matterFileOf({
      client: { id: 'many', name: 'Mina Example' },
      matter: { id: 'many-matter', title: 'Many hearings' },
      proceedings: [{ id: 'many-removal', kind: 'removal-240' }],
      events: hearings,
    }),
  ]);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('check round');
  await page.keyboard.press('Enter');

  const list = page.getByRole('grid', { name: 'Due for a check' });
  await expect(list).toBeFocused();
  // The head, the heading of the one source, and the lines.
  await expect(list).toHaveAttribute('aria-rowcount', '402');
  const current = list.getByRole('row', { selected: true });
  await expect(current).toHaveAttribute('aria-rowindex', '3');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(current).toHaveAttribute('aria-rowindex', '27');
  await page.keyboard.press('PageUp');
  await expect(current).toHaveAttribute('aria-rowindex', '15');
  await page.keyboard.press('End');
  await expect(current).toHaveAttribute('aria-rowindex', '402');
  await expect(current).toBeInViewport({ ratio: 0.9 });
  await expect(list.getByRole('rowgroup').nth(1)).toHaveAccessibleName('EOIR line and portal');
  expect(await list.getByRole('row').count()).toBeLessThan(100);
  await expectNoAxeViolations(page);
  await keepScreen(page, 'check-round-many');

  // The line that the keys stand on is there for a reader, scrolled away or not.
  await list.evaluate((element) => element.scrollTo(0, 0));
  await expect(list.getByRole('row').nth(1)).toContainText('EOIR line and portal 400');
  await expect(current).toHaveAttribute('aria-rowindex', '402');
  await page.keyboard.press('Home');
  await expect(current).toHaveAttribute('aria-rowindex', '3');
  await expect(current).toBeInViewport({ ratio: 0.9 });
});
