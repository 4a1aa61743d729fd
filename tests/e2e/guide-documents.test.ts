import { join } from 'node:path';
import { expect } from '@playwright/test';
import { partTitles } from '../../shared/export/part-names.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';

/** What the guide shows of paper: which copy, which part alone, in Spanish or not, and words that stand on it. */
const documents = [
  ['custody-summary', 'Working copy', 'Custody summary', false, 'Days in custody'],
  ['notice-history', 'Working copy', 'Notice history', false, 'Notice history'],
  ['visit-sheet', 'Working copy', 'Visit sheet', false, 'Visit sheet'],
  ['client-sheet', 'Working copy', 'Client sheet', false, 'Your next dates'],
  ['client-sheet-spanish', 'Working copy', 'Client sheet', true, 'Sus próximas fechas'],
  ['copy-working', 'Working copy', 'Timeline', false, 'Timeline'],
  ['copy-filing-criminal', 'Filing, federal criminal', 'Timeline', false, 'Summary of records'],
  ['copy-filing-civil', 'Filing, federal civil', 'Timeline', false, 'Summary of records'],
  ['copy-filing-eoir', 'Filing, immigration court', 'Timeline', false, 'Summary of records'],
  ['copy-filing-state', 'Filing, state court', 'Timeline', false, 'Summary of records'],
  ['copy-client', 'Client copy', 'Chronology', false, 'Your dates and places'],
  ['copy-client-spanish', 'Client copy', 'Chronology', true, 'Sus fechas y lugares'],
  ['copy-family', 'Family copy', 'Chronology', false, 'Dates and places'],
  ['copy-family-spanish', 'Family copy', 'Chronology', true, 'Fechas y lugares'],
] as const;

const partsOfAll = Object.values(partTitles);

test('The first page of each document of the guide is there, as the sheets of the preview show it', async ({
  launchApp,
}) => {
  test.setTimeout(240_000);
  const { app, page } = await launchApp({ today: '2025-06-12' });
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1600, 1200);
  });
  await openSample(page, 'petrova');
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Export PDF' });
  const preview = dialog.getByRole('region', { name: /^Preview/ });
  const parts = dialog.getByRole('group', { name: 'Parts' });
  for (const [name, copy, part, isSpanish, words] of documents) {
    await dialog.getByRole('combobox', { name: 'Copy' }).click();
    await page.getByRole('option', { name: new RegExp(`^${copy}`) }).click();
    await parts.getByRole('checkbox', { name: part, exact: true }).check();
    for (const other of partsOfAll.filter((one) => one !== part)) {
      const box = parts.getByRole('checkbox', { name: other, exact: true });
      if ((await box.count()) > 0) await box.uncheck();
    }
    const language = dialog.getByText(isSpanish ? 'Spanish' : 'English', { exact: true });
    if ((await language.count()) > 0) await language.click();
    const sheet = preview.locator('div[aria-hidden="true"]').first();
    await expect(sheet).toContainText(words);
    await expect(sheet).toContainText(isSpanish ? 'Página 1' : 'Page 1');
    await sheet.screenshot({ path: join('test-results', 'screens', `guide-paper-${name}.png`) });
  }
});
