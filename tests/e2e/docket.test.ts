import { copyFile, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { fromTo, on, stint, undated } from '../builders/matter-view.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { takeInMatters } from './office-files.ts';
import { readPdf } from './read-pdf.ts';
import { keepScreen } from './screens.ts';

const ET = 'America/New_York';
const CT = 'America/Chicago';
const check = (day: string, result = 'same') => ({
  by: 'MQ',
  on: day,
  against: 'EOIR phone line',
  result,
});
const hearing = (
  id: string,
  title: string,
  date: object,
  more: object = {},
  setting: object = {},
) => ({
  id,
  kind: 'hearing',
  title,
  proceedingId: `${id.split('-')[0] ?? ''}-p`,
  details: { judge: 'Reiss', settings: [{ id: `${id}-s`, date, ...setting }] },
  ...more,
});
const persons = [
  { id: 'person-mq', name: 'Mara Quill', initials: 'MQ', role: 'attorney' },
  {
    id: 'person-jp',
    name: 'Jonas Pell',
    initials: 'JP',
    role: 'attorney',
    leave: [{ from: '2026-06-08', to: '2026-06-12' }],
  },
];

const ana = {
  persons,
  client: { id: 'ana', name: 'Ana Example' },
  matter: { id: 'ana-m', title: 'Removal and habeas', responsibleAttorney: 'person-mq' },
  proceedings: [
    {
      id: 'ana-p',
      kind: 'habeas',
      title: 'Habeas',
      court: { name: 'District of Vermont', shortName: 'D. Vt.', city: 'Burlington', zone: ET },
    },
    {
      id: 'ana-q',
      kind: 'removal-240',
      court: { name: 'Boston Immigration Court', city: 'Boston', zone: ET },
    },
  ],
  stints: [
    stint('ana-stint', on('2026-05-01'), null, { facility: { name: 'Richwood', state: 'LA' } }),
  ],
  confirmations: [
    { id: 'ana-c1', on: '2026-05-20', against: 'ICE locator', result: 'in-custody' },
    { id: 'ana-c2', on: '2026-05-25', against: 'ICE locator', result: 'not-found' },
  ],
  events: [
    hearing(
      'ana-h1',
      'Bail hearing',
      on('2026-05-26', '10:00', ET),
      { verifiedBy: 'JP' },
      { check: check('2026-05-22') },
    ),
    hearing(
      'ana-h2',
      'Status conference',
      on('2026-05-28', '09:00', ET),
      {},
      { check: check('2026-05-01') },
    ),
    hearing(
      'ana-h3',
      'Master calendar',
      on('2026-06-10'),
      { proceedingId: 'ana-q' },
      { form: 'control' },
    ),
    {
      id: 'ana-d1',
      kind: 'deadline',
      title: 'Reply brief',
      date: on('2026-05-29'),
      proceedingId: 'ana-p',
      details: { safe: '2026-05-27', targetOn: '2026-05-26' },
    },
    {
      id: 'ana-t1',
      kind: 'task',
      title: 'Call the sister',
      date: on('2026-05-26'),
      details: { assignee: 'person-jp' },
    },
    {
      id: 'ana-t2',
      kind: 'task',
      title: 'Order the transcript',
      date: on('2026-05-20'),
      details: { trigger: { table: 'events', id: 'ana-h1' }, offset: '+7d' },
    },
  ],
  bars: [
    {
      id: 'ana-b',
      kind: 'court-stay',
      issuedBy: 'D. Vt.',
      from: on('2026-05-02'),
      expires: on('2026-06-01', '17:00', ET),
    },
  ],
};
const ben = {
  persons,
  client: { id: 'ben', name: 'Ben Sample-Ortega' },
  matter: {
    id: 'ben-m',
    title: 'Criminal case',
    responsibleAttorney: 'person-jp',
    backupAttorney: 'person-mq',
  },
  proceedings: [
    {
      id: 'ben-p',
      kind: 'federal-criminal',
      title: 'Criminal case',
      court: {
        name: 'Southern District of Texas',
        shortName: 'S.D. Tex.',
        city: 'Houston',
        zone: CT,
      },
    },
  ],
  events: [
    hearing('ben-h1', 'Arraignment', on('2026-05-26', '09:30', CT), {
      responsibleAttorney: 'person-mq',
    }),
    hearing('ben-h2', 'Detention hearing', on('2026-05-21', '14:00', CT)),
    hearing('ben-h3', 'Plea', on('2026-06-09', '14:00', CT)),
    hearing('ben-h4', 'Trial', fromTo('2026-07-13', '2026-07-17')),
    hearing('ben-h5', 'Sentencing', undated, {}, { form: 'to-be-determined' }),
    {
      id: 'ben-d1',
      kind: 'deadline',
      title: 'Motion to suppress',
      date: on('2026-05-22'),
      proceedingId: 'ben-p',
      restricted: ['sealed'],
    },
    {
      id: 'ben-d2',
      kind: 'deadline',
      title: 'Jury questions',
      date: on('2026-06'),
      proceedingId: 'ben-p',
    },
  ],
};

test('The docket shows what leads, what is today, what is past and what is missing; a task is done from it', async ({
  launchApp,
}) => {
  const launched = await launchApp({ today: '2026-05-26' });
  const { page } = launched;
  await takeInMatters(launched, [ana, ben]);
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('heading', { name: 'Docket' })).toBeVisible();
  const grid = page.getByRole('grid');
  await expect(grid).toBeFocused();
  const rows = grid.getByRole('row');
  await expect(rows.nth(1)).toContainText('Before all else');
  await expect(rows.nth(2)).toContainText('Not found since Mon 05/25/2026');
  await expect(rows.nth(3)).toContainText('Court stay of removal');
  await expect(rows.nth(4)).toContainText('Today, Tue, May 26, 2026');
  // By instant: 10:00 in Burlington is before 9:30 in Houston, which is 10:30 there.
  await expect(grid.getByRole('row').filter({ hasText: /Bail hearing|Arraignment/ })).toContainText(
    ['Bail hearing', 'Arraignment'],
  );
  await expectNoAxeViolations(page);
  await keepScreen(page, 'docket-today');

  const task = grid.getByRole('row', { name: /Call the sister/ });
  await page.keyboard.press('ArrowDown');
  for (let step = 0; step < 8; step += 1) {
    if ((await task.getAttribute('aria-selected')) === 'true') break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(task).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog', { name: 'Task done' });
  await expect(dialog.getByLabel('Proof')).toBeFocused();
  await page.keyboard.type('Spoke with her at 4');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'docket-done');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(task).toHaveCount(0);
  await expect(grid).toBeFocused();

  await page.getByRole('tab', { name: /^Today/ }).focus();
  for (const [name, text] of [
    [/^Week/, 'Reply brief'],
    [/^Month/, ''],
    [/^Overdue/, 'Detention hearing'],
    [/^Later/, 'Trial'],
    [/^No date/, 'Sentencing'],
    [/^Checks due/, 'Checked 25 days ago'],
    [/^Unverified/, 'Plea'],
    [/^Custody/, ''],
    [/^Nothing next/, 'Master calendar Wed 06/10/2026 (control date, unverified)'],
    [/^Recount/, 'what it counts from now gives Tue 06/02/2026'],
    [/^Clashes/, 'the times overlap'],
  ] as const) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
    if (text !== '') await expect(page.getByRole('grid')).toContainText(text);
    await expectNoAxeViolations(page);
    await keepScreen(
      page,
      `docket-${String(name)
        .replace(/[^a-z]/gi, '')
        .toLowerCase()}`,
    );
  }
  await expect(page.getByRole('grid')).toContainText('JP is on leave that day.');
});

test('Enter opens the record and the docket is found as it was left; a recounted date is taken', async ({
  launchApp,
}) => {
  const launched = await launchApp({ today: '2026-05-26' });
  const { page } = launched;
  await takeInMatters(launched, [ana]);
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('grid')).toBeFocused();
  await page.getByRole('tab', { name: /^Recount/ }).press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('grid')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText(
    'Order the transcript',
  );
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('tab', { name: /^Recount/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.getByRole('button', { name: 'Take the recounted date' }).press('Enter');
  await expect(
    page.getByText('Good: every task agrees with the date that it counts from.'),
  ).toBeVisible();
  await keepScreen(page, 'docket-empty');
});

test('The month is walked by keys, and its days are read in the list beside it', async ({
  launchApp,
}) => {
  const launched = await launchApp({ today: '2026-05-26' });
  const { app, page } = launched;
  await takeInMatters(launched, [ana, ben]);
  await page.keyboard.press('Control+d');
  await page.getByRole('tab', { name: /^Month/ }).press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const today = page.getByRole('gridcell', { name: /^Tue, May 26, 2026, today/ });
  await expect(today).toBeFocused();
  await expect(today).toContainText('10am Ana Example: Bail hearing');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'June 2026' })).toBeVisible();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('gridcell', { name: /^Thu, May 28, 2026/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Status conference/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('gridcell', { name: /^Thu, May 28, 2026/ })).toBeFocused();
  await keepScreen(page, 'docket-month-day');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setSize(1920, 1080);
  });
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('gridcell', { name: /^Fri, May 29, 2026/ })).toBeFocused();
  await keepScreen(page, 'docket-month-large');
  await page.getByRole('tab', { name: /^Week/ }).press('Enter');
  await page.emulateMedia({ colorScheme: 'dark' });
  await keepScreen(page, 'docket-week-dark');
  await expectNoAxeViolations(page);
  await page.getByRole('tab', { name: /^Month/ }).press('Enter');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'docket-month-dark');
});

test('The page of the week is a PDF that names no restricted matter', async ({ launchApp }) => {
  const launched = await launchApp({ today: '2026-05-26' });
  const { app, page } = launched;
  await takeInMatters(launched, [ana, ben]);
  const path = join(await mkdtemp(join(tmpdir(), 'paradocket-docket-')), 'docket.pdf');
  await app.evaluate(({ dialog }, picked) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: picked });
  }, path);
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('grid')).toBeFocused();
  await page.getByRole('button', { name: 'PDF of the week…' }).press('Enter');
  await expect(page.getByText(/^The docket is saved: \d+ pages?\.$/)).toBeVisible();
  const pdf = await readPdf(await readFile(path));
  expect(pdf.title).toBe('Docket of Tue, May 26, 2026 to Mon, June 1, 2026');
  const letters = pdf.pages.map((one) => one.letters).join('');
  expect(letters).toContain('lastmerged:never');
  expect(letters).toContain('Restrictedmatter');
  expect(letters).toContain('Statusconference');
  expect(letters).not.toContain('suppress');
  expect(pdf.isTagged).toBe(true);
  await copyFile(path, join('test-results', 'screens', 'docket-week.pdf'));
});

test('A clash is said while a hearing is typed; a tickler counts from a record; a matter closes by its list', async ({
  launchApp,
}) => {
  const launched = await launchApp({ today: '2026-05-26' });
  const { page } = launched;
  await takeInMatters(launched, [ben, ana]);
  await page.getByRole('button', { name: 'Removal and habeas, Ana Example' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();

  await page.keyboard.press('Control+j');
  const hearingDialog = page.getByRole('dialog', { name: 'Add a hearing' });
  await hearingDialog.getByLabel('Called').fill('Motion hearing');
  const proceeding = hearingDialog.getByRole('combobox', { name: 'Proceeding' });
  await proceeding.fill('Habeas');
  await expect(page.getByRole('option', { name: 'Habeas' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(proceeding).toHaveValue('Habeas');
  await hearingDialog.getByLabel('When').fill('5/26/26 11a');
  await expect(
    hearingDialog.getByText(
      'MQ is to be at Arraignment, Ben Sample-Ortega, 9:30 AM CT in Houston: the times overlap.',
    ),
  ).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'docket-clash');
  await page.keyboard.press('Enter');
  await expect(hearingDialog).toBeHidden();

  await page.keyboard.press('Control+t');
  const tickler = page.getByRole('dialog', { name: 'Tickler' });
  await expect(tickler.getByLabel('To do')).toBeFocused();
  await page.keyboard.type('Ask for the transcript');
  await expect(tickler.getByRole('combobox', { name: 'Counts from' })).toHaveValue(
    'Motion hearing, Tue 05/26/2026, 11:00 AM ET',
  );
  await tickler.getByLabel('How far').fill('30d');
  await expect(tickler.getByText('Thu, June 25, 2026')).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'docket-tickler');
  await page.keyboard.press('Enter');
  await expect(tickler).toBeHidden();

  await page.getByRole('button', { name: 'Matter', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Close matter…' }).press('Enter');
  const closing = page.getByRole('dialog', { name: 'Close the matter' });
  await expect(closing.getByRole('group', { name: 'Steps' })).toContainText(
    'Bail hearing, Tue 05/26/2026, 10:00 AM ET',
  );
  await expectNoAxeViolations(page);
  await keepScreen(page, 'docket-closing');
  await closing.getByRole('button', { name: 'Close the matter' }).press('Enter');
  await expect(closing.getByText(/11 steps are not ticked/)).toBeVisible();
  await closing.getByLabel('Why it closes with steps left').fill('New counsel has appeared');
  await page.keyboard.press('Enter');
  await expect(closing).toBeHidden();
  await expect(page.getByText('Closed', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('grid')).not.toContainText('Not found');
  await expect(page.getByRole('grid')).toContainText('Matter is closed');
});
