import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { around, between, type MatterRows, on, stint, undated } from '../builders/matter-view.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { doCommand, tabTo } from './by-keyboard.ts';
import { test } from './launch.ts';
import { takeInMatters } from './office-files.ts';
import { openSample } from './open-sample.ts';
import { pickPath } from './pick-path.ts';
import { readPdf } from './read-pdf.ts';
import { keepScreen } from './screens.ts';
import { keepLooks } from './keep-looks.ts';

const ET = 'America/New_York';
const NOT_FOR_FILING = 'Attorneyworkproduct,notforfiling';

test('The custody of Petrova is counted, placed, put in a sentence and printed, by keyboard alone', async ({
  launchApp,
}) => {
  const running = await launchApp({ today: '2026-11-26' });
  const { app, page } = running;
  await page.getByLabel('Your initials').fill('MQ');
  await page.keyboard.press('Enter');
  await openSample(page, 'petrova');

  await page.keyboard.press('Control+5');
  await expect(page.getByRole('tab', { name: 'Custody' })).toHaveAttribute('aria-selected', 'true');
  const days = page.getByRole('table', { name: 'Days in custody' });
  await expect(days.getByRole('row', { name: /^ICE 87 88$/ })).toBeVisible();
  await expect(days.getByRole('row', { name: /^USMS 29 30$/ })).toBeVisible();
  await expect(days.getByRole('row', { name: /^CBP, ICE and ORR together 87 88$/ })).toBeVisible();
  await expect(days.getByRole('row', { name: /^In all 116 117$/ })).toBeVisible();
  await expect(days).toContainText('Jun 12, 2025 minus Feb 16, 2025 = 116; with the first day 117');
  const facts = page.getByRole('list', { name: 'Transfers, gaps and orders' });
  await expect(facts).toContainText('Ordered released but still held, 15 days');
  await expect(facts).toContainText('at least 3: Chittenden Regional Correctional Facility');
  await expect(page.getByText('No finding about custody is open.', { exact: false })).toBeVisible();
  await keepLooks(running, 'custody-petrova');

  // Where she was when the petition was filed: one key.
  const filings = page.getByRole('group', { name: /When it was filed/ });
  await tabTo(page, filings.getByRole('button').first());
  await page.keyboard.press('1');
  const place = page.getByRole('region', { name: 'Where was the client' });
  await expect(place).toContainText('Habeas petition filed while held in Vermont, between');
  await expect(place).toContainText('South Burlington, VT (ICE), as recorded');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(place).toContainText('A day of transfer: left Richwood Correctional Center');
  await page.keyboard.press('Shift+Tab');
  await expect(place.getByLabel('On')).toBeFocused();
  await page.keyboard.type('7/4/25');
  await expect(place).toContainText('Nothing is claimed past Jun 25, 2025');

  // As of another day, never past the facts.
  const asOf = page.getByLabel('As of', { exact: true });
  await page.keyboard.press('Control+5');
  await tabTo(page, asOf);
  await page.keyboard.type('3/31/25');
  await expect(days.getByRole('row', { name: /^In all 43 44$/ })).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('7/4/25');
  await expect(
    page.getByText('nothing is claimed: counted to that day.', { exact: false }),
  ).toBeVisible();
  await expect(days.getByRole('row', { name: /^In all 116 117$/ })).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');

  // The sentence, copied.
  await tabTo(page, page.getByRole('button', { name: 'Copy the sentence' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied.', { exact: false })).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('As of June 25, 2025, records known to counsel show at least 116 days');
  expect(copied).toContain('in at least 3 facilities known to counsel');

  // A stint is opened, and Escape leads back to the tab.
  const stints = page.getByRole('table', { name: 'Stints' });
  await tabTo(page, stints.getByRole('button').first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText(
    'Chittenden Regional Correctional Facility',
  );
  await page.keyboard.press('Escape');

  // Which court could release: an attorney alone says it.
  await doCommand(page, 'Which court could order release');
  await expect(page.getByRole('dialog')).toContainText('Only an attorney enters or changes it.');
  await page.keyboard.press('Escape');
  await doCommand(page, 'You at this laptop');
  const you = page.getByRole('dialog', { name: 'You at this laptop' });
  const role = you.getByRole('combobox', { name: 'Role' });
  await tabTo(page, role);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Attorney', exact: true })).toBeVisible();
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('ArrowDown');
    const chosen = page.getByRole('option', { name: 'Attorney', exact: true });
    if ((await chosen.getAttribute('data-combobox-selected')) !== null) break;
  }
  await page.keyboard.press('Enter');
  await expect(role).toHaveValue('Attorney');
  await you.getByRole('button', { name: 'Use these' }).press('Enter');
  await expect(you).toBeHidden();
  await doCommand(page, 'Which court could order release');
  await page.keyboard.type('D. Vt., habeas; D. Mass., bail');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  const forum = page.getByRole('region', { name: 'Which court could order release' });
  await expect(forum).toContainText('D. Vt., habeas; D. Mass., bail');
  await expect(forum).toContainText('Entered by MQ, Thu 11/26/2026');
  await page.keyboard.press('Control+z');
  await expect(forum).toContainText('No attorney has entered it.');
  await page.keyboard.press('Control+Shift+z');
  await expect(forum).toContainText('D. Vt., habeas');

  // A position is added, wrong first, and stands beside those that it contradicts.
  await doCommand(page, 'Add a position on the legal basis');
  const dialog = page.getByRole('dialog', { name: 'Add a position' });
  await expect(dialog.getByLabel('Asserted by')).toBeFocused();
  await page.keyboard.type('Counsel');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Say which basis is asserted.')).toBeVisible();
  await tabTo(page, dialog.getByLabel('Legal basis'));
  await page.keyboard.type('8 USC 1226(a), without a warrant');
  await tabTo(page, dialog.getByLabel('Asserted since'));
  await page.keyboard.type('2/16/25');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'custody-position-form');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const positions = page.getByRole('region', { name: 'Positions on the legal basis' });
  await expect(positions).toContainText('ICE custody: 3 positions that contradict each other.');
  await expect(
    positions.getByRole('row', { name: /Counsel.*1226\(a\), without a warrant.*87/ }),
  ).toBeVisible();
  await tabTo(page, positions.getByRole('button', { name: 'Archive the position of Counsel' }));
  await page.keyboard.press('Enter');
  await expect(positions).toContainText('Archived: Counsel');

  // On paper: the summary has no position, the working copy has them all.
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-custody-'));
  for (const kind of ['summary', 'working'] as const) {
    const path = join(folder, `${kind}.pdf`);
    await pickPath(app, path);
    await page.keyboard.press('Control+p');
    const printing = page.getByRole('dialog', { name: 'Print custody' });
    await expect(printing.getByRole('radio', { name: 'Summary of records' })).toBeFocused();
    await expectNoAxeViolations(page);
    if (kind === 'working') await page.keyboard.press('ArrowDown');
    else await keepScreen(page, 'custody-print');
    await page.keyboard.press('Enter');
    await expect(printing).toBeHidden();
    await expect.poll(() => existsSync(path)).toBe(true);
    await copyFile(path, join('test-results', 'screens', `custody-${kind}.pdf`));
    const pdf = await readPdf(await readFile(path));
    const letters = pdf.pages.map((one) => one.letters).join('');
    for (const one of pdf.pages) expect(one.letters).toContain(NOT_FOR_FILING);
    expect(letters).toContain('Inall116117');
    expect(letters).toContain('SouthBurlington,VT(ICE),asrecorded');
    expect(letters.includes('DepartmentofHomelandSecurity')).toBe(kind === 'working');
    expect(letters.includes('D.Vt.,habeas;D.Mass.,bail')).toBe(kind === 'working');
    expect(letters).not.toMatch(/violated|alien|overdue/i);
  }
});

const hard: MatterRows = {
  persons: [{ id: 'person-mq', name: 'Mara Quill', initials: 'MQ', role: 'attorney' }],
  client: { id: 'hard', name: 'Ilya Brandt' },
  matter: { id: 'hard-m', title: 'Removal and state case', factsCurrentThrough: '2026-11-24' },
  proceedings: [{ id: 'hard-p', kind: 'habeas', court: { name: 'D. N.H.', zone: ET } }],
  stints: [
    stint('county', on('2026-02-27'), on('2026-03-02'), {
      authority: 'county',
      facility: { name: 'Merrimack County House of Corrections', city: 'Boscawen', state: 'NH' },
      operator: 'Merrimack County',
      endedBy: 'release',
      sources: [{ kind: 'facility', label: 'Booking sheet', page: '2' }],
    }),
    stint('strafford', around('2026-03-20'), on('2026-06-01'), {
      facility: { name: 'Strafford County Department of Corrections', city: 'Dover', state: 'NH' },
      operator: 'Strafford County, for ICE',
      endedBy: 'transfer',
      sources: [{ kind: 'locator', label: 'Detainee locator, print-out of 21 March' }],
    }),
    stint('plymouth', on('2026-05-20'), between('2026-08-01', '2026-08-09'), {
      facility: { name: 'Plymouth County Correctional Facility', city: 'Plymouth', state: 'MA' },
      standing: 'disputed-by-the-government',
    }),
    stint('usms', on('2026-07-15'), on('2026-08-01'), {
      authority: 'usms',
      facility: { name: 'Plymouth County Correctional Facility', city: 'Plymouth', state: 'MA' },
      endedBy: 'transfer',
    }),
    stint('open', on('2026-10-01'), null, { facility: null }),
    stint('lost', undated, null, { authority: 'cbp', facility: { name: 'Port of entry' } }),
  ],
  confirmations: [
    {
      id: 'c1',
      on: '2026-11-12',
      time: '14:10',
      zone: ET,
      against: 'ICE locator',
      result: 'in-custody',
      authority: 'ice',
      by: 'MQ',
    },
    { id: 'c2', on: '2026-11-20', against: 'Facility by telephone', result: 'not-found', by: 'MQ' },
    {
      id: 'c3',
      on: '2026-11-25',
      against: 'Family',
      result: 'not-found',
      note: 'No call since Friday',
    },
  ],
  events: [
    {
      id: 'petition',
      kind: 'filing',
      title: 'Petition for a writ of habeas corpus',
      proceedingId: 'hard-p',
      date: on('2026-05-25'),
    },
    {
      id: 'between',
      kind: 'filing',
      title: 'Bond motion',
      date: on('2026-09-10'),
    },
    {
      id: 'count',
      kind: 'charge',
      title: 'Count one',
      date: on('2026-02-27'),
      details: { sentenceCredit: 'credit for 3 days, mittimus of March 2' },
      sources: [{ kind: 'order', label: 'Mittimus', page: '1' }],
    },
  ],
};

test('Custody that contradicts itself says so, forms no sentence, and leads to what settles it', async ({
  launchApp,
}) => {
  const running = await launchApp({ today: '2026-11-26' });
  const { page } = running;
  await page.getByLabel('Your initials').fill('MQ');
  await page.keyboard.press('Enter');
  await takeInMatters(running, [hard]);
  await page.getByRole('grid', { name: 'Clients' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
  await page.keyboard.press('Control+5');

  const sentence = page.getByRole('region', { name: 'Sentence for a petition' });
  await expect(sentence).toContainText('It does not form while a finding about custody is open.');
  await expect(sentence).toContainText('at once, from Wed, May 20, 2026 to Mon, June 1, 2026.');
  await expect(sentence.getByRole('button', { name: 'Copy the sentence' })).toBeHidden();
  const note = page.getByRole('note', { name: 'What the numbers leave open', exact: true });
  await expect(note).toContainText('Not found since Nov 20, 2026.');
  await expect(note).toContainText('1 stint without a book-in date is not counted.');
  const stints = page.getByRole('table', { name: 'Stints' });
  await expect(stints.getByRole('row', { name: /Port of entry/ })).toContainText('not counted');
  await expect(page.getByRole('table', { name: 'Days in custody' })).toContainText('at least');
  const log = page.getByRole('table', { name: 'Attempts to find the client' });
  await expect(log.getByRole('row').nth(1)).toContainText('after Nov 24, 2026: in no count');
  await keepLooks(running, 'custody-hard');
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('tab', { name: 'Timeline' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await keepScreen(page, 'custody-hard-axis');
  await page.keyboard.press('Control+5');

  const filings = page.getByRole('group', { name: /When it was filed/ });
  await tabTo(page, filings.getByRole('button').first());
  await page.keyboard.press('1');
  const place = page.getByRole('region', { name: 'Where was the client' });
  await expect(place).toContainText('Recorded at two places at once: Strafford County');
  await page.keyboard.press('2');
  await expect(place).toContainText('Between two stays');
  await expect(filings.getByRole('button').nth(1)).toBeFocused();
  await keepScreen(page, 'custody-hard-place');

  await tabTo(page, sentence.getByRole('button', { name: 'Go to it: Two places at once' }).first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText(
    'Strafford County Department of Corrections',
  );
  await keepScreen(page, 'custody-hard-details');
});

const sixty: MatterRows = {
  client: { id: 'long', name: 'Dario Menke' },
  matter: { id: 'long-m', title: 'Removal', factsCurrentThrough: '2026-11-26' },
  stints: Array.from({ length: 60 }, (_, index) =>
    stint(
      `s${String(index).padStart(2, '0')}`,
      on(dayAfter(index * 6)),
      index === 59 ? null : on(dayAfter(index * 6 + 6)),
      {
        authority: index % 7 === 6 ? 'usms' : 'ice',
        endedBy: index === 59 ? null : 'transfer',
        facility: { name: `Facility ${String(index + 1)}`, state: 'TX' },
        sources: [{ kind: 'locator', label: 'Locator' }],
      },
    ),
  ),
};

/** Days of one year, month by month, counted from December 1, 2025. */
function dayAfter(days: number): string {
  return new Date(Date.UTC(2025, 11, 1 + days)).toISOString().slice(0, 10);
}

test('Sixty stints are one stay, walked by the arrow keys as one stop', async ({ launchApp }) => {
  const running = await launchApp({ today: '2026-11-26' });
  const { page } = running;
  await page.getByLabel('Your initials').fill('MQ');
  await page.keyboard.press('Enter');
  await takeInMatters(running, [sixty]);
  await page.getByRole('grid', { name: 'Clients' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toContainText(
    'confirmed by no check',
  );
  await page.keyboard.press('Control+5');
  await expect(
    page.getByRole('heading', { name: 'Stints and stays: 60 stints, 1 stay, 1 open' }),
  ).toBeVisible();
  const days = page.getByRole('table', { name: 'Days in custody' });
  await expect(days.getByRole('row', { name: /^In all 360 361$/ })).toBeVisible();
  const stints = page.getByRole('table', { name: 'Stints' });
  await tabTo(page, stints.getByRole('button').first());
  await page.keyboard.press('End');
  await expect(stints.getByRole('button', { name: 'Facility 60, TX' })).toBeFocused();
  await keepScreen(page, 'custody-sixty-end');
  await page.keyboard.press('Tab');
  await expect(stints.getByRole('button').first()).not.toBeFocused();
  await expectNoAxeViolations(page);
});
