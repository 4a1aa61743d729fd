import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { doCommand, tabTo } from './by-keyboard.ts';
import { type LaunchedApp, test } from './launch.ts';
import { pickPath } from './pick-path.ts';
import { readPdf } from './read-pdf.ts';
import { keepScreen } from './screens.ts';

const result = (page: Page) => page.getByRole('region', { name: 'Result' });

/** Finds a rule by its id and goes on to its case. */
async function chooseRule(page: Page, id: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox', { name: 'Find a rule' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(id);
  await page.keyboard.press('Enter');
}

async function openCalculator({ page }: LaunchedApp): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Paradocket' }).first()).toBeVisible();
  await page.keyboard.press('Control+u');
  await expect(page.getByRole('searchbox', { name: 'Find a rule' })).toBeFocused();
}

test('look', async ({ launchApp }) => {
  const running = await launchApp({ today: '2026-11-26' });
  const { page } = running;
  await page.waitForTimeout(1500);
  await page.keyboard.press('Control+u');
  await page.waitForTimeout(800);
  await keepScreen(page, 'calc-1');
  await page.keyboard.type('CR-03');
  await page.keyboard.press('Enter');
  await page.keyboard.type('5/15/25');
  await page.waitForTimeout(500);
  await keepScreen(page, 'calc-2');
  await page.getByRole('button', { name: /I have read this/ }).press('Enter');
  await page.getByLabel('Held in custody').press('Space');
  await page.waitForTimeout(500);
  await keepScreen(page, 'calc-3');
  await page.getByRole('button', { name: /How it is counted/ }).press('Enter');
  await page.waitForTimeout(500);
  await keepScreen(page, 'calc-4');
  await page.getByRole('button', { name: 'The rule…' }).press('Enter');
  await page.waitForTimeout(500);
  await keepScreen(page, 'calc-5');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expectNoAxeViolations(page);
  await chooseRule(page, 'CR-07');
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Add a span' }).press('Enter');
  await page.keyboard.type('5/20/25');
  await page.keyboard.press('Tab');
  await page.keyboard.type('6/20/25');
  await page.keyboard.press('Tab');
  await page.keyboard.type('motion');
  await page.waitForTimeout(500);
  await keepScreen(page, 'calc-6');
  await expectNoAxeViolations(page);
  await doCommand(page, 'What deadlines count');
  await page.waitForTimeout(500);
  await keepScreen(page, 'calc-7');
  await expectNoAxeViolations(page);
});
