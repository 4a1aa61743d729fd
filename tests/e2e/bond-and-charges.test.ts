import { expect, type Page } from '@playwright/test';
import { type MatterRows, on, stint } from '../builders/matter-view.ts';
import { doCommand, tabTo } from './by-keyboard.ts';
import { type LaunchedApp, test } from './launch.ts';
import { takeInMatters } from './office-files.ts';
import { keepScreen } from './screens.ts';
import { keepLooks } from './keep-looks.ts';

const ET = 'America/New_York';

const ana: MatterRows = {
  persons: [{ id: 'person-mq', name: 'Mara Quill', initials: 'MQ', role: 'attorney' }],
  client: { id: 'ana', name: 'Ana Ruiz' },
  matter: { id: 'ana-m', title: 'Removal and criminal case', responsibleAttorney: 'person-mq' },
  proceedings: [
    {
      id: 'ana-r',
      kind: 'immigration-bond',
      court: {
        name: 'Immigration Court, Boston',
        shortName: 'Imm. Ct. Boston',
        city: 'Boston',
        zone: ET,
      },
    },
    {
      id: 'ana-c',
      kind: 'federal-criminal',
      court: { name: 'District of Massachusetts', shortName: 'D. Mass.', city: 'Boston', zone: ET },
    },
  ],
  stints: [
    stint('ana-s', on('2026-09-20'), null, {
      facility: { name: 'Strafford County', city: 'Dover', state: 'NH' },
    }),
  ],
  claims: [
    {
      id: 'ana-w',
      kind: 'criminal-warrant',
      authority: 'state',
      title: 'Lowell warrant',
      lodged: on('2026-10-01'),
    },
  ],
  events: [
    {
      id: 'ana-asked',
      kind: 'bond',
      title: 'Bond asked',
      date: on('2026-10-05'),
      proceedingId: 'ana-r',
      details: { step: 'asked', forum: 'Immigration court' },
    },
    {
      id: 'ana-one',
      kind: 'charge',
      title: 'Smuggling',
      date: on('2026-10-10'),
      proceedingId: 'ana-c',
      sources: [{ kind: 'docket', label: 'Docket sheet' }],
      details: { count: '1', statute: '18 USC 545', level: 'felony', instrument: 'indictment' },
    },
    {
      id: 'ana-one-press',
      kind: 'charge',
      title: 'Smuggling goods',
      date: on('2026-10-10'),
      proceedingId: 'ana-c',
      sources: [{ kind: 'press', label: 'The Boston Globe' }],
      details: { count: 'Count One', level: 'felony', instrument: 'indictment' },
    },
    {
      id: 'ana-plea',
      kind: 'hearing',
      title: 'Change of plea',
      proceedingId: 'ana-c',
      details: {
        hearingType: 'plea',
        settings: [{ id: 'ana-plea-1', date: on('2026-12-10', '10:00', ET) }],
      },
    },
  ],
  bars: [
    {
      id: 'ana-tro',
      kind: 'tro',
      issuedBy: 'D. Mass.',
      bound: 'ICE, the warden',
      forbids: ['removal', 'transfer-out-of-district'],
      from: on('2026-11-13', '10:30', ET),
      expires: on('2026-11-27', '17:00', ET),
      served: [{ whom: 'ERO Boston', on: on('2026-11-13') }],
    },
    {
      id: 'ana-old',
      kind: 'court-stay',
      issuedBy: 'BIA',
      from: on('2026-10-01'),
      lifted: on('2026-11-01'),
    },
  ],
};

async function start(launchApp: (options: { today: string }) => Promise<LaunchedApp>) {
  const launched = await launchApp({ today: '2026-11-26' });
  const { page } = launched;
  await page.getByLabel('Your initials').fill('MQ');
  await page.keyboard.press('Enter');
  await takeInMatters(launched, [ana]);
  await page.getByRole('button', { name: 'Removal and criminal case, Ana Ruiz' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
  return launched;
}

/** Chooses in a select by typing nothing: the arrow keys and Enter. */
async function chooseStep(page: Page, name: string): Promise<void> {
  const step = page.getByRole('combobox', { name: 'Step' });
  await expect(step).toBeFocused();
  await page.keyboard.press('Enter');
  const option = page.getByRole('option', { name, exact: true });
  for (let presses = 0; presses < 12; presses += 1) {
    if ((await option.getAttribute('data-combobox-selected')) !== null) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(step).toHaveValue(name);
}

test('A bond is one record of its steps: set is not posted, who posted it is marked, and a claim that stands is told', async ({
  launchApp,
}) => {
  const launched = await start(launchApp);
  const { page } = launched;
  await doCommand(page, 'Bond: its steps');
  const dialog = page.getByRole('dialog', { name: 'Bond', exact: true });
  await expect(dialog).toContainText('Asked, not decided');
  const next = dialog.getByRole('button', { name: /^Next step of the bond/ });
  const form = page.getByRole('dialog', { name: 'Next step of the bond' });

  await tabTo(page, next);
  await page.keyboard.press('Enter');
  await chooseStep(page, 'Set');
  await tabTo(page, form.getByLabel('When'));
  await page.keyboard.type('10/20/26 2p');
  await page.keyboard.press('Enter');
  await expect(form.getByText('Say the amount that was set.')).toBeVisible();
  await expect(form.getByLabel('Amount set (US dollars)')).toBeFocused();
  await page.keyboard.type('7,500');
  await keepLooks(launched, 'bond-step');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(dialog).toContainText('Set at $7,500, not posted');
  await expect(dialog.getByRole('row', { name: /^Set/ })).toContainText(
    'Tue 10/20/2026, 2:00 PM ET',
  );

  await tabTo(page, next);
  await page.keyboard.press('Enter');
  await chooseStep(page, 'Posted');
  await tabTo(page, form.getByLabel('When'));
  await page.keyboard.type('10/22/26');
  await tabTo(page, form.getByLabel('Posted by'));
  await page.keyboard.type('Aunt Secret');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(dialog).toContainText('Posted; no release is recorded');
  await expect(dialog).toContainText('Aunt Secret');
  await expect(dialog.getByText('Never printed')).toBeVisible();
  await expect(dialog).toContainText(/bond is posted while the state claim “Lowell warrant”/i);
  await keepLooks(launched, 'bond');
  await tabTo(page, dialog.getByRole('button', { name: 'Open the claim' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Edit the claim' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.keyboard.press('Control+2');
  await expect(page.getByRole('row', { name: /Bond posted/ })).not.toContainText('Aunt Secret');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /Bond posted/ })).toHaveCount(0);
});

test('Charges stand docket by docket, told differently side by side; an advisal answers what is missing', async ({
  launchApp,
}) => {
  const launched = await start(launchApp);
  const { page } = launched;
  await doCommand(page, 'Charges, dispositions and advisals');
  const dialog = page.getByRole('dialog', { name: 'Charges and dispositions' });
  await expect(dialog).toContainText('no immigration advisal is recorded');
  await expect(dialog.getByText('Told differently: title, statute')).toHaveCount(2);
  await keepLooks(launched, 'charges');

  await tabTo(page, dialog.getByRole('button', { name: 'Edit Smuggling', exact: true }));
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Edit charge' });
  await tabTo(page, form.getByLabel('Convicted on'));
  await page.keyboard.type('11/20/26');
  await tabTo(page, form.getByLabel('Of it suspended'));
  await page.keyboard.type('6 months');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(dialog).toContainText('Suspended: 6 months');

  await tabTo(page, dialog.getByRole('button', { name: 'Advisals of Smuggling', exact: true }));
  await page.keyboard.press('Enter');
  const advisals = page.getByRole('dialog', { name: 'Advisals of the charge' });
  await tabTo(page, advisals.getByLabel('Given on'));
  await page.keyboard.press('Enter');
  await expect(advisals.getByText('Say when; a month or a year is fine.')).toBeVisible();
  await page.keyboard.type('11/2026');
  await page.keyboard.press('Tab');
  await page.keyboard.type('MQ');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Portuguese');
  await keepLooks(launched, 'advisals');
  await page.keyboard.press('Enter');
  await expect(advisals).toBeHidden();
  await expect(dialog).toContainText('2026-11, MQ, Portuguese');
  await expect(dialog).not.toContainText('no immigration advisal is recorded');
});

test('What bars removal is listed with the time that is left; a service is added; a bar must forbid something', async ({
  launchApp,
}) => {
  const launched = await start(launchApp);
  const { page } = launched;
  await doCommand(page, 'Removal barred by');
  const dialog = page.getByRole('dialog', { name: 'Removal barred by' });
  const tro = dialog.getByRole('row', { name: /D\. Mass\./ });
  await expect(tro).toContainText(/expires in (\d+ h( \d+ min)?|\d+ min)/);
  await expect(tro).toContainText('removal, transfer out of the district');
  await expect(tro).toContainText('binds ICE, the warden');
  await expect(dialog.getByRole('row').last()).toContainText('lifted Sun 11/01/2026');
  await tabTo(page, dialog.getByRole('button', { name: /^Service… of .*D\. Mass\.$/ }));
  await page.keyboard.press('Enter');
  const service = page.getByRole('dialog', { name: 'Service of the order' });
  await expect(service.getByLabel('Served on')).toBeFocused();
  await page.keyboard.type('The warden');
  await page.keyboard.press('Tab');
  await page.keyboard.type('11/14/26 9a');
  await page.keyboard.press('Enter');
  await expect(service).toBeHidden();
  await expect(tro).toContainText('The warden, Sat 11/14/2026, 9:00 AM ET');
  await keepLooks(launched, 'removal-bars');

  await tabTo(page, dialog.getByRole('button', { name: /^Edit .*D\. Mass\.$/ }));
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Edit the bar to removal' });
  await expect(form.getByLabel('Forbids removal')).toBeChecked();
  await expect(form.getByLabel('Forbids transfer out of the district')).toBeChecked();
  await tabTo(page, form.getByLabel('Forbids removal'));
  await page.keyboard.press('Space');
  await tabTo(page, form.getByLabel('Forbids transfer out of the district'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(form.getByText('Tick what it forbids.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard' }).press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('row', { name: /restraining|TRO/i })).toContainText(
    'forbids removal, transfer out of the district',
  );
});

test('A stint that follows opens the tick list of a transfer: one act makes the tasks, the rest stays to be ticked', async ({
  launchApp,
}) => {
  const launched = await start(launchApp);
  const { page } = launched;
  await page.keyboard.press('Control+Shift+J');
  const stintForm = page.getByRole('dialog', { name: 'Add custody' });
  await tabTo(page, stintForm.getByLabel('Facility'));
  await page.keyboard.type('Richwood');
  await tabTo(page, stintForm.getByLabel('Book-in'));
  await page.keyboard.type('11/25/26');
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: 'Transfer learned' });
  await expect(list).toContainText('Richwood');
  await expect(list.getByLabel(/^Locate the client/)).toBeFocused();
  await expect(list.getByLabel(/^Tell D\. Mass\./)).toBeChecked();
  await keepLooks(launched, 'transfer-learned');
  await tabTo(page, list.getByLabel(/^Tell the family/));
  await page.keyboard.press('Space');
  await tabTo(page, list.getByRole('button', { name: 'Add 7 tasks' }));
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(page.getByText('7 tasks added.')).toBeVisible();

  await doCommand(page, 'Transfer learned');
  await expect(list).toContainText('Task added: Locate the client');
  await expect(list.getByRole('checkbox')).toHaveCount(1);
  await expect(list.getByLabel(/^Tell the family/)).toBeVisible();
  await keepScreen(page, 'transfer-later');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('row', { name: /Transfer: locate the client/ })).toContainText(
    'Thu 11/26/2026',
  );
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /Transfer: / })).toHaveCount(0);
});

test('A transfer typed as a quick line leads to its tick list, and back to the next line', async ({
  launchApp,
}) => {
  const { page } = await start(launchApp);
  await page.keyboard.press('Control+i');
  const quick = page.getByRole('dialog', { name: 'Quick add' });
  await expect(quick.getByLabel('One line')).toBeFocused();
  await page.keyboard.type('transfer richwood 11/25');
  await page.keyboard.press('Enter');
  await expect(quick.getByRole('status')).toContainText('Saved.');
  await tabTo(page, quick.getByRole('button', { name: 'What a transfer asks for…' }));
  await keepScreen(page, 'quick-add-transfer');
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: 'Transfer learned' });
  await expect(list).toContainText(/richwood/i);
  await tabTo(page, list.getByRole('button', { name: /^Add \d tasks/ }));
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(quick).toBeVisible();
});
