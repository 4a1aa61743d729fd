import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { fullMatter, planted } from '../builders/planted.ts';
import { writeMatterFile } from '../../shared/model/matter-file.ts';
import { choose } from './choose.ts';
import { drop, file } from './drop-files.ts';
import type { LaunchedApp } from './launch.ts';
import { pickPath } from './pick-path.ts';

type Shown = Pick<LaunchedApp, 'app' | 'page'>;

/**
 * Does with one word whatever a person can do with words: a matter in which every text holds it, every
 * view of it, every way in, every list, the search, what the office keeps, what leaves the app. What
 * leaves it goes into a folder of its own, which is removed.
 *
 * @param round again = the matter is there since an earlier call, and the list of clients is open
 */
export async function useEverything(
  { app, page }: Shown,
  word: string,
  round: 'first' | 'again' = 'first',
): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'outside-'));
  try {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (round === 'first') await takeIn({ app, page }, join(out, 'matter.json'), word);
    await lookAtIt(page);
    await typeIn(page, word);
    await readFiles(page, word, round);
    await keepForTheOffice(page, `${word} ${round}`);
    await letOut({ app, page }, out);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function takeIn({ app, page }: Shown, path: string, word: string): Promise<void> {
  const [made] = fc.sample(fullMatter, { seed: 7, numRuns: 1 });
  if (made === undefined) throw new Error('no matter');
  const view = planted(made, word);
  await writeFile(path, writeMatterFile({ client: view.client, matters: [view] }));
  await pickPath(app, path);
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
}

async function lookAtIt(page: Page): Promise<void> {
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('heading', { name: 'Docket', level: 1 })).toBeVisible();
  await page.keyboard.press('Control+l');
  await page.getByRole('grid', { name: 'Clients' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
  for (const key of ['1', '2', '3', '4', '5']) {
    await page.keyboard.press(`Control+${key}`);
    await expect(page.getByRole('button', { name: 'Matter', exact: true })).toBeVisible();
  }
}

/** Quick add, an event by its form, the search. */
async function typeIn(page: Page, word: string): Promise<void> {
  await page.keyboard.press('Control+i');
  await page.keyboard.type(`todo call ${word} +2d`);
  const quickAdd = page.getByRole('dialog', { name: 'Quick add' });
  await expect(quickAdd.getByRole('group', { name: 'Understood' })).toContainText('Task');
  await page.keyboard.press('Enter');
  await expect(quickAdd.getByText('Saved.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  const event = page.getByRole('dialog', { name: 'Add an event' });
  await event.getByLabel('What happened').fill(`${word} happened`);
  await event.getByLabel('When').fill('11/20/26');
  await event.getByLabel('When').press('Enter');
  await expect(event).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(word);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
}

/** A notice that is kept with what it says, and a list. */
async function readFiles(page: Page, word: string, round: string): Promise<void> {
  const mail = [
    `From: ${word} <clerk@court.example>`,
    'Date: Tue, 24 Nov 2026 11:53:52 -0600',
    `Subject: Activity in the case of ${word}`,
    '',
    `ORDER as to ${word} ${round}: the government shall file its response on or before February 3, 2027.`,
  ];
  await drop(page, file(`${word}.eml`, mail.join('\r\n')));
  const notice = page.getByRole('dialog', { name: 'Read a notice' });
  await notice.getByRole('checkbox').first().check();
  await notice.getByRole('button', { name: /^Add / }).click();
  await expect(notice).toBeHidden();
  await drop(
    page,
    file(`${word}.csv`, `Date,Event,Note\r\n11/03/2026,${word} filed ${round},${word}\r\n`),
  );
  const list = page.getByRole('dialog', { name: 'Take in a file' });
  await list.getByLabel('Keep this mapping as').fill(`${word} list ${round}`);
  await page.keyboard.press('Enter');
  await list.getByRole('button', { name: 'Tick all shown', exact: true }).click();
  await list.getByRole('button', { name: /^Add 1 record/ }).click();
  await expect(list).toBeHidden();
}

/** A view and an export's profile by name. */
async function keepForTheOffice(page: Page, word: string): Promise<void> {
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: /^View(?:s$|: )/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Save or change views…' }).press('Enter');
  await page.getByLabel('Save the present view as').fill(`${word} view`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `View: ${word} view` })).toBeVisible();
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Export PDF' });
  await dialog.getByLabel('Line at the foot').fill(`${word} Law`);
  await dialog.getByRole('button', { name: 'Profiles…' }).click();
  const profiles = page.getByRole('dialog', { name: 'Profiles' });
  await profiles.getByLabel('Save the present choices as').fill(`${word} profile`);
  await page.keyboard.press('Enter');
  await expect(profiles).toBeHidden();
}

/** The open dialog of the export is carried through, then the other forms. */
async function letOut({ app, page }: Shown, out: string): Promise<void> {
  await pickPath(app, join(out, 'matter.pdf'));
  const exporting = page.getByRole('dialog', { name: 'Export PDF' });
  await exporting.getByRole('button', { name: 'Save PDF…' }).click();
  await expect(exporting.getByText('PDF saved')).toBeVisible();
  await page.keyboard.press('Escape');
  await pickPath(app, join(out, 'matter.csv'));
  await choose(page, 'Save as CSV');
  const table = page.getByRole('dialog', { name: 'Save as CSV' });
  await page.keyboard.press('Enter');
  await expect(table.getByText('Table saved')).toBeVisible();
  await page.keyboard.press('Escape');
  await pickPath(app, join(out, 'calendar.ics'));
  await choose(page, 'Calendar file');
  const calendar = page.getByRole('dialog', { name: 'Calendar file' });
  await calendar.getByRole('button', { name: 'Save calendar file…' }).press('Enter');
  await expect(calendar.getByText('It follows from now on.')).toBeVisible();
  await page.keyboard.press('Escape');
}
