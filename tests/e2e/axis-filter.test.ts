import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { keepScreen } from './screens.ts';

test('The lists of lanes and kinds are ticked by keyboard, and say what is ticked', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2026-11-20' });
  await openSample(page, 'first-matter');
  const lanes = page.getByRole('button', { name: 'Lanes', exact: true });
  await lanes.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('group', { name: 'Lanes shown' });
  const custody = list.getByRole('checkbox', { name: 'Custody', exact: true });
  await expect(custody).toBeChecked();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'axis-lanes');
  await custody.focus();
  await page.keyboard.press('Space');
  await expect(custody).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Lanes: \d+ of \d+$/ })).toBeFocused();
});

test('Where nothing matches, axis and table say so and clear the filter', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2026-11-20' });
  await openSample(page, 'first-matter');
  for (const key of ['Control+1', 'Control+2']) {
    await page.keyboard.press(key);
    await page.getByRole('searchbox', { name: 'Words to look for' }).fill('no such word');
    await expect(page.getByText('Nothing matches.')).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await expect(page.getByText('55 of 55 shown')).toBeVisible();
  }
});

test('An empty matter says what to do next, on the axis and in the table', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2026-11-20' });
  await page.getByRole('button', { name: 'Add a client' }).click();
  await page.getByRole('dialog').getByLabel(/^Name/).first().fill('Ana Nova');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is recorded yet.', { exact: false })).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'axis-empty');
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Add custody' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('A bug in one panel leaves the others usable', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2026-11-20' });
  await openSample(page, 'first-matter');
  // The log meets something that no code foresees: it alone prints instants in this style.
  await page.evaluate(() => {
    Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
      construct(target, [locale, options]: [string, Intl.DateTimeFormatOptions | undefined]) {
        if (options?.timeStyle !== undefined) throw new Error('a bug for the test');
        return new target(locale, options);
      },
    });
  });
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('alert').getByText('The change log has stopped')).toBeVisible();
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('grid', { name: 'Chronology' })).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('application').locator('[data-item]').first()).toBeAttached();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
