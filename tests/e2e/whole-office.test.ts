import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { anaRuiz } from '../builders/two-clients.ts';
import { keepLooks } from './keep-looks.ts';
import { handOffice, introduce, unlock } from './laptops.ts';
import { type LaunchedApp, type LaunchOptions, test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { pickPath } from './pick-path.ts';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paradocket-office-'));
});

/** An office with the sample and Ana Ruiz, handed over: the file, and the lines of its list of clients. */
async function officeOfAna(
  launchApp: (options: LaunchOptions) => Promise<LaunchedApp>,
): Promise<{ readonly path: string; readonly sent: readonly string[] }> {
  const ana = await launchApp({ today: '2026-11-24' });
  const { app, page } = ana;
  await introduce(page, 'AR');
  await openSample(page, 'first-matter');
  const file = join(folder, 'ana.json');
  await writeFile(file, JSON.stringify(anaRuiz));
  await pickPath(app, file);
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(listOf(page)).toContainText('Ana Ruiz');
  const path = join(folder, 'office.age');
  await handOffice(ana, path);
  const sent = await listOf(page).getByRole('row').allTextContents();
  await ana.close();
  return { path, sent };
}

const listOf = (page: Page) => page.getByRole('grid', { name: 'Clients' });

/** The journal of a profile as it stands on the disk. */
const journalOf = ({ userDataDir }: LaunchedApp) =>
  readFile(join(userDataDir, 'vault', 'journal-000000001.bin'));

test('A whole office comes to an empty laptop: looked at and left, taken in, and nothing twice', async ({
  launchApp,
}) => {
  test.setTimeout(300_000);
  const { path, sent } = await officeOfAna(launchApp);

  const maria = await launchApp({ today: '2026-11-24', env: { TZ: 'Asia/Tokyo' } });
  await introduce(maria.page, 'MQ');
  const looked = await unlock(maria, path);
  await expect(looked).toContainText('records new here');
  const before = await journalOf(maria);
  await keepLooks(maria, 'office-new');
  await maria.page.keyboard.press('Escape');
  await expect(looked).toBeHidden();
  await (await unlock(maria, path)).getByRole('button', { name: 'Take in nothing' }).click();
  await expect(looked).toBeHidden();
  expect((await journalOf(maria)).equals(before)).toBe(true);
  await expect(maria.page.getByRole('button', { name: 'Add a client' })).toBeVisible();

  const taking = await unlock(maria, path);
  // Two clicks take it in once.
  await taking.getByRole('button', { name: 'Take in', exact: true }).dblclick();
  await expect(taking).toBeHidden();
  await expect(listOf(maria.page).getByRole('row')).toHaveCount(3);
  expect(await listOf(maria.page).getByRole('row').allTextContents()).toEqual(sent);
  const after = await journalOf(maria);

  const again = await unlock(maria, path);
  await expect(again).toContainText('Nothing in it is new: all of it is here already.');
  await again.getByRole('button', { name: 'Close', exact: true }).last().click();
  expect((await journalOf(maria)).equals(after)).toBe(true);
});

test('A whole office comes to a laptop with clients of its own: what both opened from one file is silent', async ({
  launchApp,
}) => {
  test.setTimeout(300_000);
  const { path } = await officeOfAna(launchApp);

  const maria = await launchApp({ today: '2026-11-24' });
  const { page } = maria;
  await introduce(page, 'MQ');
  await openSample(page, 'first-matter');
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'New client' }).click();
  await page.keyboard.type('Bo Lin');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bo Lin' })).toBeVisible();
  await page.keyboard.press('Control+l');
  const taking = await unlock(maria, path);
  await expect(taking).toContainText('records new here');
  await expect(taking.getByRole('region', { name: 'Differences to decide' })).toHaveCount(0);
  await expect(taking.getByRole('table', { name: 'What changes here' })).not.toContainText(
    'Amarante',
  );
  await keepLooks(maria, 'office-joined');
  await taking.getByRole('button', { name: 'Take in', exact: true }).click();
  await expect(taking).toBeHidden();
  for (const name of ['Amarante', 'Ana Ruiz', 'Bo Lin'])
    await expect(listOf(page).getByRole('row').filter({ hasText: name })).toHaveCount(1);
  const after = await journalOf(maria);
  const again = await unlock(maria, path);
  await expect(again).toContainText('Nothing in it is new: all of it is here already.');
  await page.keyboard.press('Escape');
  expect((await journalOf(maria)).equals(after)).toBe(true);
});
