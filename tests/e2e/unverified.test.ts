import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { matterFileOf, on, stint } from '../builders/matter-view.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { takeInMatters } from './office-files.ts';
import { pickPath } from './pick-path.ts';
import { readPdf } from './read-pdf.ts';
import { runExport } from './run-export.ts';
import { keepScreen } from './screens.ts';
import { keepLooks } from './keep-looks.ts';

const ET = 'America/New_York';
const hearing = (id: string, title: string, date: object, setting: object = {}) => ({
  id,
  kind: 'hearing',
  title,
  proceedingId: 'p',
  details: { judge: 'Reiss', settings: [{ id: `${id}-s`, date, ...setting }] },
});
const ana = {
  client: { id: 'ana', name: 'Ana Example' },
  matter: { id: 'ana-m', title: 'Habeas and criminal case' },
  proceedings: [
    {
      id: 'p',
      kind: 'habeas',
      title: 'Habeas',
      court: { name: 'District of Vermont', shortName: 'D. Vt.', city: 'Burlington', zone: ET },
    },
  ],
  stints: [stint('in', on('2026-04-20'), null, { facility: { name: 'Richwood', state: 'LA' } })],
  events: [
    hearing('bail', 'Bail hearing', on('2026-05-28', '10:00', ET)),
    hearing('status', 'Status conference', on('2026-06-04', '09:00', ET), { verifiedBy: 'JP' }),
    hearing('first', 'First appearance', on('2026-05-04', '09:00', ET), { status: 'held' }),
    {
      id: 'brief',
      kind: 'deadline',
      title: 'Reply brief',
      proceedingId: 'p',
      date: on('2026-06-12'),
    },
    {
      id: 'isap',
      kind: 'condition',
      title: 'ISAP check-in',
      date: on('2026-05-05', '08:30', ET),
      details: { category: 'check-in', recurrence: 'FREQ=WEEKLY;BYDAY=TU' },
    },
  ],
};

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
}

test('A coming date that nobody compared says so wherever it is shown, and recurring dates stand one by one', async ({
  launchApp,
}) => {
  test.setTimeout(300_000);
  const launched = await launchApp({ today: '2026-05-26' });
  const { app, page } = launched;
  await takeInMatters(launched, [ana]);

  const line = page.getByRole('row', { name: /Ana Example/ });
  await expect(line).toContainText('unverified · Bail hearing');
  await expectNoAxeViolations(page);
  await keepLooks(launched, 'unverified-clients');

  await page.keyboard.press('Control+d');
  await expect(page.getByRole('heading', { name: 'Docket' })).toBeVisible();
  const checkIn = page.getByRole('row', { name: /ISAP check-in/ });
  await expect(checkIn).toContainText('every week on Tue');
  await openTab(page, 'Later');
  await expect(checkIn).toContainText('8:30 AM ET');
  await expect(page.getByRole('row', { name: /Reply brief/ })).toContainText('Unverified');
  await expect(page.getByRole('row', { name: /Status conference/ })).not.toContainText(
    'Unverified',
  );
  await openTab(page, 'Month');
  const month = page.getByRole('grid', { name: 'May 2026' });
  await expect(month.getByText(/ISAP check-in/)).toHaveCount(5);
  await expect(month.getByText('† 10am Ana Example: Bail hearing')).toBeVisible();
  await expect(page.getByText('† Unverified: no second person compared')).toBeVisible();
  await expectNoAxeViolations(page);
  await keepLooks(launched, 'unverified-month');

  const folder = await mkdtemp(join(tmpdir(), 'paradocket-unverified-'));
  const docketPdf = join(folder, 'docket.pdf');
  await pickPath(app, docketPdf);
  await page.getByRole('button', { name: 'PDF of the week…' }).click();
  await expect(page.getByText(/The docket is saved/)).toBeVisible();
  const docket = await readPdf(await readFile(docketPdf));
  expect(docket.pages.map(({ letters }) => letters).join('')).toContain('unverified');
  await copyFile(docketPdf, join('test-results', 'screens', 'unverified-docket.pdf'));

  await page.keyboard.press('Control+k');
  await page.keyboard.type('bail');
  await expect(page.getByRole('option').first()).toContainText('unverified');
  await keepScreen(page, 'unverified-search');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toContainText(
    '10:00 AM ET · unverified',
  );
  await page.keyboard.press('Control+1');
  await expect(page.getByText('† Bail hearing · 10:00 AM ET')).toBeVisible();
  await expectNoAxeViolations(page);
  await keepLooks(launched, 'unverified-timeline');

  await page.keyboard.press('Control+i');
  await page.keyboard.type('master hearing 6/25 9a ana example');
  await expect(page.getByText('Unverified until a second person compares the date.')).toBeVisible();
  await keepScreen(page, 'unverified-quick-add');
});

test('On paper a sign stands on the chart with its legend, and the word in the table', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-unverified-'));
  await writeFile(join(folder, 'ana.json'), JSON.stringify(matterFileOf(ana)));
  const run = await runExport(folder, ['ana.json', '--pdf', 'ana.pdf', '--as-of', '2026-05-26']);
  expect(run.code, run.stderr).toBe(0);
  await copyFile(join(folder, 'ana.pdf'), join('test-results', 'screens', 'unverified.pdf'));
  const pdf = await readPdf(await readFile(join(folder, 'ana.pdf')));
  const letters = pdf.pages.map((page) => page.letters).join('');
  expect(letters).toContain('†Unverified:nosecondpersoncomparedthedatewithitssource');
  expect(letters).toContain('May28†');
  expect(letters.split('unverified')).toHaveLength(3);
});
