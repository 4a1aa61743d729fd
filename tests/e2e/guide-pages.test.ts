import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { matterFileOf } from '../builders/matter-view.ts';
import { guideOffice } from './guide-office.ts';
import { type LaunchedApp, test } from './launch.ts';
import { takeInMatters } from './office-files.ts';
import { pickPath } from './pick-path.ts';
import { keepPictureOfPage } from './picture-of-page.ts';
import { runExport } from './run-export.ts';

const screens = join('test-results', 'screens');
const [amaya = {}] = guideOffice;

/** Lists of the docket that the guide shows: which tab, and what prints it. */
const lists = [
  ['docket-day', /^Today/, /^PDF of the day/],
  ['docket-week', /^Week/, /^PDF of the week/],
  ['docket-checks', /^Checks due/, /^PDF of this list/],
] as const;

async function keepPage({ app }: LaunchedApp, pdf: string, name: string): Promise<void> {
  await expect.poll(() => existsSync(pdf)).toBe(true);
  await mkdir(screens, { recursive: true });
  await keepPictureOfPage(app, pdf, join(screens, `guide-paper-${name}.png`));
}

test('Deadlines, the compliance record and the lists of the docket are pictures of the guide, as they print', async ({
  launchApp,
}) => {
  test.setTimeout(120_000);
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-guide-'));
  await writeFile(join(folder, 'matter.json'), JSON.stringify(matterFileOf(amaya)));
  for (const part of ['deadlines', 'compliance']) {
    const words = ['--pdf', `${part}.pdf`, '--parts', part, '--as-of', '2026-05-26'];
    const { code, stderr } = await runExport(folder, ['matter.json', ...words]);
    expect(code, stderr).toBe(0);
  }
  const launched = await launchApp({
    today: '2026-05-26',
    env: { TZ: 'America/New_York' },
  });
  const { app, page } = launched;
  await keepPage(launched, join(folder, 'deadlines.pdf'), 'deadlines');
  await keepPage(launched, join(folder, 'compliance.pdf'), 'compliance');

  await page.getByLabel('Your initials').fill('MQ');
  await page.keyboard.press('Enter');
  await takeInMatters(launched, guideOffice);
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('heading', { name: 'Docket' })).toBeVisible();
  for (const [name, tab, button] of lists) {
    await page.getByRole('tab', { name: tab }).press('Enter');
    const pdf = join(folder, `${name}.pdf`);
    await pickPath(app, pdf);
    await page.getByRole('button', { name: button }).press('Enter');
    await keepPage(launched, pdf, name);
  }
});
