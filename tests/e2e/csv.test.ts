import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { expectNoAxeViolations } from './accessibility.ts';
import { drop, file } from './drop-files.ts';
import { choose } from './choose.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { pickPath } from './pick-path.ts';
import { keepScreen } from './screens.ts';

/** What the save dialog would offer. */
async function offeredName(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, picked) => {
    dialog.showSaveDialog = (...given: unknown[]) => {
      Object.assign(globalThis, { offered: given.at(-1) });
      return Promise.resolve({ canceled: false, filePath: picked });
    };
  }, path);
}

/** Columns that both tables must have alike; numbers of lines and people are of each table. */
const compared = [
  ...['Date', 'Time', 'Time zone', 'End date', 'Kind', 'Title', 'Subtype', 'Status', 'Standing'],
  ...['Held by', 'Count', 'Statute', 'Grade', 'Plea', 'Outcome of charge', 'Sentence', 'Amount'],
  ...['Rule', 'Done on', 'Served on', 'Expires', 'Text', 'Reason', 'Note'],
];

function rowsIn(text: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, '').trim(), { header: true })
    .data;
}

/** What both tables must say alike, a line each in no order. */
function factsIn(text: string): readonly string[] {
  return rowsIn(text)
    .map((row) => compared.map((heading) => row[heading] ?? '').join(' | '))
    .toSorted();
}

/** Saves the open matter as a table and gives its text. */
async function savedTable(app: ElectronApplication, page: Page, path: string): Promise<string> {
  await choose(page, 'Save as CSV');
  const dialog = page.getByRole('dialog', { name: 'Save as CSV' });
  await expect(dialog.getByRole('radio', { name: /^The whole matter/ })).toBeFocused();
  await pickPath(app, path);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Table saved')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return readFile(path, 'utf8');
}

async function addClient(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Clients', level: 1 })).toBeVisible();
  await page.keyboard.press('Control+n');
  const client = page.getByRole('dialog', { name: 'New client' });
  await client.getByLabel('Name, as the client writes it').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

async function tickAll(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Tick all shown', exact: true }).click();
  await dialog.getByRole('button', { name: /^Add \d+ records$/ }).press('Enter');
  await expect(dialog).toBeHidden();
}

test('A matter is saved as a table and taken in again: known where it came from, the same in an empty matter', async ({
  launchApp,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-csv-'));
  const path = join(folder, 'timeline.csv');
  const { app, page } = await launchApp({ today: '2025-06-30' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(page, 'petrova');
  // A title that a spreadsheet would compute.
  await page.keyboard.press('Control+e');
  const adding = page.getByRole('dialog', { name: 'Add an event' });
  await adding.getByLabel('What happened').fill('=HYPERLINK("http://example.org")');
  await adding.getByLabel('When').fill('6/20/2025');
  await page.keyboard.press('Enter');
  await expect(adding).toBeHidden();

  await choose(page, 'Save as CSV');
  const dialog = page.getByRole('dialog', { name: 'Save as CSV' });
  await expect(dialog.getByRole('radio', { name: /^The whole matter: \d+ lines$/ })).toBeFocused();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'csv-dialog');
  await offeredName(app, path);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Table saved')).toBeVisible();
  await expect(dialog.getByText(`written to ${path}`)).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'csv-saved');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await keepScreen(page, 'csv-saved-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(
    await app.evaluate(
      () =>
        (globalThis as { offered?: { defaultPath?: string; filters?: { extensions: string[] }[] } })
          .offered,
    ),
  ).toMatchObject({ defaultPath: 'timeline.csv', filters: [{ extensions: ['csv'] }] });
  const text = await readFile(path, 'utf8');
  expect(text).toMatch(/^\ufeff(?:"Line",)?"Date","Time","Time zone",/);
  expect(text).toContain(`"'=HYPERLINK(""http://example.org"")"`);
  expect(text).not.toContain('Petrova');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  // Where it came from every line is known and nothing is ticked.
  await drop(page, file('timeline.csv', text));
  const taking = page.getByRole('dialog', { name: 'Take in a file' });
  await expect(taking.getByText(/^\d+ rows: 0 to add, \d+ known already/)).toBeVisible();
  await keepScreen(page, 'csv-known');
  await page.keyboard.press('Escape');
  await expect(taking).toBeHidden();
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('row', { name: /Bail hearing/ }).first()).toBeVisible();
  await keepScreen(page, 'csv-table');

  // What the filter shows alone.
  await page.getByRole('searchbox', { name: 'Words to look for' }).fill('Bail hearing');
  await expect(page.getByText(/^\d of \d+ shown$/)).toBeVisible();
  await page.getByRole('button', { name: 'Save these rows as CSV…' }).click();
  await expect(
    dialog.getByRole('radio', { name: /^What the filter shows: \d lines?$/ }),
  ).toBeFocused();
  await keepScreen(page, 'csv-filtered');
  await pickPath(app, join(folder, 'part.csv'));
  await dialog.getByRole('button', { name: 'Save CSV…' }).press('Enter');
  await expect(dialog.getByText('Table saved')).toBeVisible();
  const part = await readFile(join(folder, 'part.csv'), 'utf8');
  expect(part).toContain('Bail hearing');
  expect(part).not.toContain('Indictment');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  // An empty matter of another client gets the same lines.
  await addClient(page, 'Ana Example');
  await drop(page, file('timeline.csv', text));
  await expect(taking.getByText(/^\d+ rows: \d+ to add/)).toBeVisible();
  await keepScreen(page, 'csv-take-in');
  await tickAll(taking);
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('row', { name: /Bail hearing/ }).first()).toBeVisible();
  await page.getByRole('searchbox', { name: 'Words to look for' }).fill('HYPERLINK');
  await expect(page.getByRole('row', { name: /=HYPERLINK/ })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Words to look for' }).fill('');
  await keepScreen(page, 'csv-taken-in');
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1920, 1080));
  await keepScreen(page, 'csv-timeline');
  await choose(page, 'Save as CSV');
  await expect(dialog.getByRole('radio', { name: /^The whole matter/ })).toBeFocused();
  await keepScreen(page, 'csv-dialog-wide');
  await pickPath(app, join(folder, 'again.csv'));
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Table saved')).toBeVisible();
  const again = await readFile(join(folder, 'again.csv'), 'utf8');
  expect(factsIn(again)).toEqual(factsIn(text));
  await rm(folder, { recursive: true });
});

test('A charge, a bond, a deadline, a claim and a bar come back from a table as what they are', async ({
  launchApp,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-csv-'));
  const { app, page } = await launchApp({ today: '2026-11-26' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(page, 'first-matter');
  const text = await savedTable(app, page, join(folder, 'timeline.csv'));
  const rows = rowsIn(text);
  expect(rows.find((row) => row['Title'] === 'Complaint: false statement')).toMatchObject({
    Kind: 'Charge',
    Count: '1',
    Statute: '18 USC 1001(a)(2)',
    Grade: 'Felony',
  });
  expect(rows.find((row) => row['Title'] === 'Bond set at $7,500')).toMatchObject({
    Kind: 'Bond',
    Bond: 'bond 1',
    Amount: '$7,500',
  });
  const due = rows.find((row) => row['Title'] === 'Preliminary hearing or indictment');
  expect(due?.['Trigger']).toMatch(/^line \d+$/);
  const trigger = rows.find((row) => `line ${row['Line'] ?? ''}` === due?.['Trigger']);
  expect(trigger?.['Title']).toBe('Initial appearance');

  await addClient(page, 'Ana Example');
  await drop(page, file('timeline.csv', text));
  const taking = page.getByRole('dialog', { name: 'Take in a file' });
  await expect(taking.getByText(/^\d+ rows: \d+ to add/)).toBeVisible();
  await expect(taking.getByRole('row', { name: /^Add ICE detainer I-247A/ })).toBeVisible();
  await taking.getByRole('row', { name: /^Add Automatic stay of removal/ }).click();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'csv-take-in-details');
  await tickAll(taking);

  const again = await savedTable(app, page, join(folder, 'again.csv'));
  expect(factsIn(again)).toEqual(factsIn(text));
  await choose(page, 'Charges, dispositions and advisals');
  const charges = page.getByRole('dialog', { name: 'Charges and dispositions' });
  await expect(charges.getByText('18 USC 1001(a)(2)')).toBeVisible();
  await keepScreen(page, 'csv-charges-taken-in');
  await page.keyboard.press('Escape');
  await expect(charges).toBeHidden();

  // One act: one undo takes all of it back.
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('row', { name: /Bond set at \$7,500/ }).first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /Bond set at \$7,500/ })).toHaveCount(0);
  await rm(folder, { recursive: true });
});

test('A table that cannot be written is said, and stays to be saved elsewhere', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp({ today: '2025-06-30' });
  await openSample(page, 'petrova');
  await page.getByRole('button', { name: 'Matter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save as CSV…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as CSV' });
  await pickPath(app, join(tmpdir(), 'paradocket-no-such-folder', 'timeline.csv'));
  await dialog.getByRole('button', { name: 'Save CSV…' }).click();
  await expect(dialog.getByText('Folder not found')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save CSV…' })).toBeEnabled();
});
