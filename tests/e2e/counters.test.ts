import { existsSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { doCommand, tabTo } from './by-keyboard.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { pickPath } from './pick-path.ts';
import { readPdf } from './read-pdf.ts';
import { keepLooks } from './keep-looks.ts';

const countersOf = (page: Page) => page.getByRole('dialog', { name: 'Counters', exact: true });

test('The counters of the model case count 42 and 34 days; a new one says what is missing, leaves out what is excluded, is undone and printed', async ({
  launchApp,
}) => {
  test.setTimeout(240_000);
  const launched = await launchApp({ today: '2025-06-26' });
  const { app, page } = launched;
  await openSample(page, 'petrova');
  await doCommand(page, 'Counters');
  const dialog = countersOf(page);
  const card = (title: string) => dialog.getByRole('listitem').filter({ hasText: title });
  await expect(card('Arrest on the complaint to indictment')).toContainText('42 days');
  await expect(card('Arrest on the complaint to indictment')).toContainText(
    'fell on Fri, June 13, 2025; 12 days past it: past the bare limit, no exclusion recorded',
  );
  await expect(card('Initial appearance to probable-cause hearing')).toContainText('34 days');
  await expect(dialog).not.toContainText(/violat/i);
  await keepLooks(launched, 'counters-petrova');
  await tabTo(page, dialog.getByRole('button', { name: /^Rule CR-06/ }));
  await page.keyboard.press('Enter');
  const rule = page.getByRole('dialog', { name: 'Rule CR-06' });
  await expect(rule).toContainText('18 USC 3161(b)');
  await page.keyboard.press('Escape');
  await expect(rule).toBeHidden();

  await tabTo(page, dialog.getByRole('button', { name: 'Add a counter' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('menuitem', { name: 'Since arrest: 48 hours…' })).toBeFocused();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Add a counter' });
  await expect(form.getByLabel('Called')).toBeFocused();
  await expect(form.getByLabel('Called')).toHaveValue('Since arrest');
  await expect(form.getByRole('combobox', { name: 'Counts from' })).toHaveValue(
    /Arrested by Homeland Security/,
  );
  await tabTo(page, form.getByLabel('30 days'));
  await page.keyboard.press('Space');
  await tabTo(page, form.getByLabel('Other marks'));
  await page.keyboard.type('45');
  await page.keyboard.press('Enter');
  await expect(form.getByText(/“45” is no mark/)).toBeVisible();
  await expect(form.getByLabel('Other marks')).toBeFocused();
  await page.keyboard.type(' d');
  await tabTo(page, form.getByRole('button', { name: 'Add a span that is left out' }));
  await page.keyboard.press('Enter');
  await expect(form.getByLabel('Left out from')).toBeFocused();
  await page.keyboard.type('6/1/25');
  await page.keyboard.press('Tab');
  await page.keyboard.type('6/10/25');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Motion pending');
  await keepLooks(launched, 'counter-form');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  const since = card('Since arrest');
  await expect(since).toContainText('unknown, because no time of arrest is recorded');
  await expect(since).toContainText('32 days');
  await expect(since).toContainText('10 days left out, each once');
  await expect(since).toContainText('06/10/2025: Motion pending');
  await keepLooks(launched, 'counters-excluded');

  const path = join(await mkdtemp(join(tmpdir(), 'paradocket-print-')), 'counters.pdf');
  await pickPath(app, path);
  await page.keyboard.press('Control+p');
  await expect.poll(() => existsSync(path)).toBe(true);
  const pdf = await readPdf(await readFile(path));
  const letters = pdf.pages.map((one) => one.letters).join('');
  expect(pdf.title).toBe('Counters');
  for (const words of [
    'Attorneyworkproduct,notforfiling',
    '42days',
    'pastthebarelimit,noexclusionrecorded',
    'Motionpending',
    'nosourcerecorded',
  ])
    expect(letters).toContain(words);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+3');
  const log = page.getByRole('table', { name: 'Change log' });
  await expect(log).toContainText('counter added');
  await page.keyboard.press('Control+z');
  await doCommand(page, 'Counters');
  await expect(card('Since arrest')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+Z');
  await doCommand(page, 'Counters');
  await expect(card('Since arrest')).toHaveCount(1);

  await tabTo(page, dialog.getByRole('button', { name: 'Edit Since arrest' }));
  await page.keyboard.press('Enter');
  const edit = page.getByRole('dialog', { name: 'Edit the counter' });
  await expect(edit.getByLabel('Called')).toBeFocused();
  await tabTo(page, edit.getByRole('button', { name: 'Archive' }));
  await page.keyboard.press('Enter');
  await expect(edit).toBeHidden();
  await expect(card('Since arrest')).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'Open Since arrest, archived' })).toBeVisible();
});

test('Counters that run show their marks on one bar, and 48 hours run by the clock of the place', async ({
  launchApp,
}) => {
  const launched = await launchApp({ today: '2026-11-26' });
  const { page } = launched;
  await openSample(page, 'first-matter');
  await doCommand(page, 'Counters');
  const dialog = countersOf(page);
  await expect(dialog.getByText('Complaint to trial')).toBeVisible();
  await expect(dialog).toContainText('40 days left out, each once');
  await expect(dialog).toContainText('unknown, because no time of the start is recorded');
  await keepLooks(launched, 'counters-running');
  await tabTo(page, dialog.getByRole('button', { name: 'Add a counter' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('menuitem', { name: 'Since arrest: 48 hours…' })).toBeFocused();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Add a counter' });
  await expect(form.getByRole('combobox', { name: 'Counts from' })).toHaveValue(
    /Detained by ICE at the ISAP visit/,
  );
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(dialog).toContainText(
    'fell on Thu, September 17, 2026, 10:20 AM PDT; past it: past the bare limit, no exclusion recorded',
  );
  await keepLooks(launched, 'counters-hours');
});
