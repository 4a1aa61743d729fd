import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { readCalendar, stateOf } from '../builders/read-calendar.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { choose } from './choose.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { pickPath } from './pick-path.ts';
import { keepScreen } from './screens.ts';

/** What another program finds in the file: state and SEQUENCE of each UID. */
async function entriesIn(path: string): Promise<Map<string, { state: string; sequence: number }>> {
  const events = readCalendar(await readFile(path, 'utf8'));
  const found = events.map(
    (event) => [event.uid, { state: stateOf(event), sequence: event.sequence }] as const,
  );
  expect(new Set(found.map(([uid]) => uid)).size).toBe(found.length);
  return new Map(found);
}

/** A hearing of the criminal case on July 9. */
async function addStatusConference(page: Page): Promise<void> {
  await page.keyboard.press('Control+j');
  const adding = page.getByRole('dialog', { name: 'Add a hearing' });
  await expect(adding.getByLabel('Called')).toBeFocused();
  await page.keyboard.type('Status conference');
  await page.keyboard.press('Tab');
  await page.keyboard.type('criminal case');
  await page.keyboard.press('Enter');
  await adding.getByLabel('When').fill('7/9 2p');
  await page.keyboard.press('Enter');
  await expect(adding).toBeHidden();
}

test('A calendar file follows the record: a reset strikes the old entry and adds one, and nothing doubles', async ({
  launchApp,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-calendar-'));
  const path = join(folder, 'calendar.ics');
  const { app, page, userDataDir, close } = await launchApp({ today: '2025-06-26' });
  // A dialog that is still fading in has no contrast to judge.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(page, 'petrova');
  await addStatusConference(page);

  await choose(page, 'Calendar file');
  const dialog = page.getByRole('dialog', { name: 'Calendar file' });
  await expect(dialog.getByRole('radio', { name: 'The open matter' })).toBeFocused();
  await expect(dialog.getByRole('checkbox', { name: 'Keep the file true' })).toBeChecked();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'calendar-dialog');
  await pickPath(app, path);
  await dialog.getByRole('button', { name: 'Save calendar file…' }).press('Enter');
  await expect(dialog.getByText(`Written to ${path}. It follows from now on.`)).toBeVisible();
  await expect(dialog.getByText('A file is kept true for one matter')).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'calendar-saved');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await keepScreen(page, 'calendar-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  const before = await entriesIn(path);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  for (const word of ['Petrova', 'Kseniia', 'Status conference'])
    expect(await readFile(path, 'utf8')).not.toContain(word);

  await page.keyboard.press('Control+2');
  const row = page.getByRole('row', { name: /Status conference/ });
  await row.click();
  await page.keyboard.press('Control+r');
  const reset = page.getByRole('dialog', { name: 'Record a reset' });
  await expect(reset.getByLabel('New date')).toBeFocused();
  await page.keyboard.type('7/16 10a');
  await page.keyboard.press('Enter');
  await expect(reset).toBeHidden();

  await expect.poll(async () => (await entriesIn(path)).size).toBe(before.size + 1);
  const after = await entriesIn(path);
  const struck = [...before.keys()].filter(
    (uid) => before.get(uid)?.state === 'CONFIRMED' && after.get(uid)?.state === 'CANCELLED',
  );
  expect(struck).toHaveLength(1);
  for (const [uid, { sequence }] of before)
    expect(after.get(uid)?.sequence).toBeGreaterThanOrEqual(sequence);
  expect(after.get(struck[0] ?? '')?.sequence).toBeGreaterThan(
    before.get(struck[0] ?? '')?.sequence ?? Infinity,
  );

  // What was undone in the last moment is written before the app is gone.
  await rm(path);
  await row.click();
  await page.keyboard.press('Control+z');
  await expect(row).not.toContainText('07/16/2025');
  await close();
  expect((await entriesIn(path)).size).toBe(before.size);
  expect(await readFile(join(userDataDir, 'calendar.json'), 'utf8')).toContain(path);

  const again = await launchApp({ userDataDir, today: '2025-06-27' });
  await expect(again.page.getByRole('heading', { name: 'Clients' })).toBeVisible();
  await choose(again.page, 'Calendar file');
  const later = again.page.getByRole('dialog', { name: 'Calendar file' });
  await expect(later.getByText(path)).toBeVisible();
  await later.getByRole('radio', { name: 'Nothing of the client' }).check();
  await expect(later.getByText(/dates of samples are left out/)).toBeVisible();
  await keepScreen(again.page, 'calendar-all');
  await later.getByRole('button', { name: 'Stop following' }).click();
  await expect(later.getByText('A file is kept true')).toBeHidden();
  await rm(folder, { recursive: true });
});

test('A hearing that becomes an order stands in the kept file as cancelled without its title, and comes back higher', async ({
  launchApp,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-calendar-'));
  const path = join(folder, 'calendar.ics');
  const { app, page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  await addStatusConference(page);
  await choose(page, 'Calendar file');
  const dialog = page.getByRole('dialog', { name: 'Calendar file' });
  await pickPath(app, path);
  await dialog.getByRole('button', { name: 'Save calendar file…' }).press('Enter');
  await expect(dialog.getByText('It follows from now on.', { exact: false })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const before = await entriesIn(path);

  await page.keyboard.press('Control+2');
  const row = page.getByRole('row', { name: /Status conference/ });
  await row.click();
  await page.getByRole('button', { name: 'Convert…' }).press('Enter');
  const convert = page.getByRole('dialog', { name: 'Convert to another kind' });
  await convert.getByRole('combobox', { name: 'New kind' }).click();
  await page.getByRole('option', { name: 'Order' }).click();
  await convert.getByRole('button', { name: 'Convert' }).press('Enter');
  await expect(convert).toBeHidden();

  const leftIn = async () =>
    readCalendar(await readFile(path, 'utf8')).filter(
      ({ summary }) => summary === 'No longer in this calendar: see Paradocket',
    );
  await expect.poll(async () => (await leftIn()).length).toBe(1);
  const [left] = await leftIn();
  const uid = left?.uid ?? '';
  expect(before.get(uid)?.state).toBe('CONFIRMED');
  const struck = await entriesIn(path);
  expect([...struck.keys()].toSorted()).toEqual([...before.keys()].toSorted());
  expect(struck.get(uid)).toEqual({
    state: 'CANCELLED',
    sequence: (before.get(uid)?.sequence ?? Infinity) + 1,
  });
  expect(left?.component.getAllSubcomponents('valarm')).toEqual([]);

  await row.click();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await entriesIn(path)).get(uid)?.state).toBe('CONFIRMED');
  expect((await entriesIn(path)).get(uid)?.sequence).toBeGreaterThan(
    struck.get(uid)?.sequence ?? Infinity,
  );
  await rm(folder, { recursive: true });
});

test('A file that cannot be written is said, and nothing is followed', async ({ launchApp }) => {
  const { app, page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  await choose(page, 'Calendar file');
  const dialog = page.getByRole('dialog', { name: 'Calendar file' });
  await pickPath(app, join(tmpdir(), 'paradocket-no-such-folder', 'calendar.ics'));
  await dialog.getByRole('button', { name: 'Save calendar file…' }).click();
  await expect(dialog.getByText('Folder not found')).toBeVisible();
  await expect(dialog.getByText('A file is kept true')).toBeHidden();
});
