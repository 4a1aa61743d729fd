import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type MatterRows, on } from '../builders/matter-view.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { doCommand } from './by-keyboard.ts';
import { test } from './launch.ts';
import { takeInMatters } from './office-files.ts';
import { pickPath } from './pick-path.ts';
import { readPdf } from './read-pdf.ts';
import { keepScreen } from './screens.ts';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paradocket-state-court-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

const matter: MatterRows = {
  persons: [{ id: 'person-mq', name: 'Mara Quill', initials: 'MQ', role: 'attorney' }],
  client: { name: 'Ana Example' },
  proceedings: [
    { id: 'state', kind: 'state-criminal', title: 'State case' },
    { id: 'removal', kind: 'removal-240', title: 'Removal case' },
  ],
  events: [
    ['state', 'Plea order, SSN 519-28-4673'],
    ['removal', 'Removal order'],
  ].map(([proceedingId, title]) => ({
    id: `order-${String(proceedingId)}`,
    kind: 'order',
    title,
    date: on('2025-03-03'),
    proceedingId,
    sources: [{ kind: 'docket', label: 'Docket' }],
  })),
};

test('A filing for a state court waits for an attorney who read what that court redacts', async ({
  launchApp,
}) => {
  test.setTimeout(120_000);
  const launched = await launchApp({ today: '2025-06-25' });
  const { app, page } = launched;
  await takeInMatters(launched, [matter]);
  await doCommand(page, 'Plea order');
  await page.getByRole('button', { name: 'Export PDF' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export PDF' });
  await dialog.getByRole('combobox', { name: 'Copy' }).click();
  await page.getByRole('option', { name: /^Filing, state court/ }).click();
  await expect(dialog.getByText(/^No state court has a profile yet/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Look through and save…' })).toBeDisabled();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'state-court-none');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard' }).press('Enter');
  await expect(dialog).toBeHidden();

  await doCommand(page, 'State courts: what filings redact there');
  const courts = page.getByRole('dialog', { name: 'State courts: what filings redact' });
  await courts.getByRole('button', { name: 'Add a court…' }).click();
  const form = page.getByRole('dialog', { name: 'Add a state court' });
  await page.keyboard.press('Enter');
  await expect(form.getByText('Name the court.')).toBeVisible();
  await form.getByLabel('Court', { exact: false }).first().fill('Example Superior Court');
  await form.getByLabel('Rules that were read').fill('Example Rule 6(b)');
  await form.getByRole('combobox', { name: 'Social Security and taxpayer' }).click();
  await page.getByRole('option', { name: 'Not printed' }).click();
  await form.getByRole('combobox', { name: 'Attorney who read them' }).click();
  await page.getByRole('option', { name: 'Mara Quill (MQ)' }).click();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'state-court-form');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(form).toBeHidden();
  await expect(courts.getByRole('row', { name: /Example Superior Court/ })).toContainText(
    'Jun 25, 2025',
  );
  await keepScreen(page, 'state-courts');
  await page.keyboard.press('Escape');
  await expect(courts).toBeHidden();

  await page.getByRole('button', { name: 'Export PDF' }).click();
  await dialog.getByRole('combobox', { name: 'Copy' }).click();
  await page.getByRole('option', { name: /^Filing, state court/ }).click();
  await expect(dialog.getByRole('button', { name: 'Look through and save…' })).toBeDisabled();
  await dialog.getByRole('combobox', { name: 'State court' }).click();
  await page.getByRole('option', { name: 'Example Superior Court' }).click();
  await expect(
    dialog.getByText(
      /By the office’s profile of Example Superior Court, checked by .*MQ.* on Jun 25/,
    ),
  ).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'state-court-chosen');

  const path = join(folder, 'filing.pdf');
  await pickPath(app, path);
  await dialog.getByRole('button', { name: 'Look through and save…' }).click();
  const before = page.getByRole('dialog', { name: /^Before it is filed/ });
  await before.getByLabel('Attorney who looked through it').fill('Mara');
  await page.getByRole('option', { name: 'Mara Quill (MQ)' }).click();
  await before.getByRole('checkbox').check();
  await before.getByRole('button', { name: 'Save PDF…' }).click();
  await expect(dialog.getByText('PDF saved')).toBeVisible();
  const letters = (await readPdf(await readFile(path))).pages.map((one) => one.letters).join('');
  expect(letters).toContain('Pleaorder,SSN[redacted]');
  expect(letters).not.toContain('Removal');
});
