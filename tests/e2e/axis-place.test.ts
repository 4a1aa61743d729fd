import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { keepScreen } from './screens.ts';

const today = '2026-11-20';

function preset(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

/** The text over the ticks: the month and year that the window begins in. */
function ticksOf(page: Page) {
  return page.locator('.vis-time-axis .vis-text:not(.vis-measure)');
}

test('Every preset lands where something is, also after the whole matter was shown', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(page, 'first-matter');
  for (const name of ['Year', 'Quarter', 'Month', 'Week']) {
    await preset(page, 'All').click();
    await expect(preset(page, 'All')).toHaveAttribute('aria-pressed', 'true');
    await preset(page, name).click();
    await expect(preset(page, name)).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByText('Today, Nov 20, 2026')).toBeVisible();
    await expect(page.getByText('Nothing here.')).toHaveCount(0);
  }
});

test('A preset stays at the date that somebody went to, whatever is selected', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(page, 'first-matter');
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  const field = page.getByRole('textbox', { name: 'Go to date' });
  await field.fill('6/10/24');
  await expect(page.getByRole('status').getByText('Mon, June 10, 2024')).toBeVisible();
  await page.keyboard.press('Enter');
  await preset(page, 'Month').click();
  await expect(ticksOf(page).getByText('June 2024')).toBeVisible();

  // An empty stretch says what is nearest, and leads there.
  await expect(page.getByText('Nothing here.')).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'axis-nothing-here');
  await page.getByRole('button', { name: /^Later: Nov \d+, 2025$/ }).click();
  await expect(page.getByText('Nothing here.')).toHaveCount(0);
  await expect(ticksOf(page).getByText('November 2025')).toBeVisible();
  await preset(page, 'Today').click();
  await expect(page.getByText('Today, Nov 20, 2026')).toBeVisible();
});

test('The window is the same after a look at the table, and moved by hand it is no longer Custody', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(page, 'first-matter');
  await preset(page, 'Week').click();
  await expect(ticksOf(page).getByText('Fri 20')).toBeVisible();
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('grid', { name: 'Chronology' })).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(ticksOf(page).getByText('Fri 20')).toBeVisible();
  await expect(preset(page, 'Week')).toHaveAttribute('aria-pressed', 'true');

  await preset(page, 'Custody').click();
  await expect(preset(page, 'Custody')).toHaveAttribute('aria-pressed', 'true');
  await page.locator('.vis-panel.vis-center').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect(preset(page, 'Custody')).toHaveAttribute('aria-pressed', 'false');
});

test('The keys stop at earlier settings, say where a lane ends, and go with the details and back', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(page, 'first-matter');
  const axis = page.getByRole('application');
  const said = page.getByRole('region', { name: 'Timeline' }).locator('p[aria-live="polite"]');
  await axis.focus();
  await page.keyboard.press('ArrowRight');
  for (let lanes = 0; lanes < 4; lanes++) await page.keyboard.press('ArrowDown');
  await expect(said).toContainText('Removal proceedings');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('earlier setting, reset to Wed, February 11, 2026');
  await expect(axis.locator('.ax-current.ax-struck')).toHaveCount(1);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(/^Last in this lane/);

  await page.keyboard.press('Enter');
  const details = page.getByRole('group', { name: /^Details of Individual hearing/ });
  await expect(details).toBeFocused();
  await expect(said).toHaveText('Details of Individual hearing are open');
  await expect(axis.locator('.ax-current .ax-shape')).toBeInViewport();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  await expect(axis).toBeFocused();

  await page.keyboard.press('Control+2');
  const table = page.getByRole('grid', { name: 'Chronology' });
  await table.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Close details' }).click();
  await expect(table).toBeFocused();
});
