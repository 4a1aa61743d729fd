import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { doCommand } from './by-keyboard.ts';
import { test } from './launch.ts';
import { keepScreen } from './screens.ts';

test('look', async ({ launchApp }) => {
  const running = await launchApp({ today: '2026-11-26' });
  const { page } = running;
  const size = (w: number, h: number) =>
    running.app.evaluate(
      ({ BrowserWindow }, [width, height]) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(width ?? 0, height ?? 0);
      },
      [w, h],
    );
  const look = async (name: string) => {
    await page.waitForTimeout(400);
    await keepScreen(page, name);
    try { await expectNoAxeViolations(page); } catch (error) { console.log(name, String(error)); }
  };
  await expect(page.getByRole('heading', { name: 'Paradocket' }).first()).toBeVisible();
  await size(1280, 800);
  await page.keyboard.press('Control+u');
  const finder = page.getByRole('searchbox', { name: 'Find a rule' });
  await expect(finder).toBeFocused();
  await look('calc-1');
  await page.keyboard.type('CR-03');
  await page.keyboard.press('Enter');
  await page.keyboard.type('5/15/25');
  await look('calc-2');
  await page.getByRole('button', { name: /I have read this/ }).press('Enter');
  await page.getByLabel('Held in custody').press('Space');
  await look('calc-3');
  await page.getByRole('button', { name: /How it is counted/ }).press('Enter');
  await page.getByLabel('Court', { exact: true }).fill('lawd');
  await look('calc-4');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'The rule…' }).press('Enter');
  await look('calc-5');
  await page.keyboard.press('Escape');
  await finder.fill('');
  await finder.fill('CR-07');
  await finder.press('Enter');
  await page.getByRole('button', { name: 'Add a span' }).press('Enter');
  await page.keyboard.type('5/20/25');
  await page.keyboard.press('Tab');
  await page.keyboard.type('6/20/25');
  await page.keyboard.press('Tab');
  await page.keyboard.type('motion');
  await look('calc-6');
  await doCommand(page, 'What deadlines count');
  await look('calc-7');
  await page.keyboard.press('Escape');
  await finder.fill('ID-01');
  await finder.press('Enter');
  await look('calc-8');
  await page.getByLabel(/Count it all the same/).press('Space');
  await look('calc-9');
  await finder.fill('TC-3');
  await finder.press('Enter');
  await page.keyboard.type('14');
  await look('calc-10');
  await page.emulateMedia({ colorScheme: 'dark' });
  await size(1920, 1080);
  await finder.fill('');
  await look('calc-11');
  await page.getByRole('button', { name: /A judge’s order/ }).press('Enter');
  await page.getByRole('button', { name: 'Add a closed day' }).press('Enter');
  await look('calc-12');
  await doCommand(page, 'Office settings');
  await look('calc-13');
});
