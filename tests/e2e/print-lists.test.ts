import { expect, type Page } from '@playwright/test';
import { type MatterRows, on, stint } from '../builders/matter-view.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { doCommand, tabTo } from './by-keyboard.ts';
import { type LaunchedApp, test } from './launch.ts';
import { takeInMatters } from './office-files.ts';
import { printList } from './print-list.ts';
import { keepScreen } from './screens.ts';
import { keepLooks } from './keep-looks.ts';

const ET = 'America/New_York';
const persons = [{ id: 'person-mq', name: 'Mara Quill', initials: 'MQ', role: 'attorney' }];
const boston = {
  name: 'Immigration Court, Boston',
  shortName: 'Imm. Ct.',
  city: 'Boston',
  zone: ET,
};

const ana: MatterRows = {
  persons,
  client: {
    id: 'ana',
    name: 'Ana Ruiz',
    countryOfBirth: 'Honduras',
    dateOfBirth: '1994-03-09',
    identifiers: [{ kind: 'a-number', value: '000123456', nameAsBooked: 'RUIZ-LOPEZ, ANA' }],
    contacts: [{ id: 'ana-c', name: 'Leila Hadad', role: 'sponsor' }],
  },
  matter: {
    id: 'ana-m',
    title: 'Removal and bond',
    responsibleAttorney: 'person-mq',
    acceptedFindings: [],
  },
  proceedings: [{ id: 'ana-p', kind: 'removal-240', court: boston }],
  stints: [
    stint('ana-s', on('2026-09-20'), null, {
      facility: { name: 'Strafford County', city: 'Dover', state: 'NH' },
    }),
  ],
  events: [
    {
      id: 'ana-h',
      kind: 'hearing',
      title: 'Master calendar hearing',
      proceedingId: 'ana-p',
      enteredBy: 'MQ',
      sources: [
        { kind: 'notice', label: 'Notice of hearing', quote: 'Wednesday, December 8, 2026' },
      ],
      details: {
        judge: 'Okafor',
        settings: [
          {
            id: 'ana-h1',
            date: on('2026-11-02', '09:00', ET),
            status: 'reset',
            replacedBy: 'ana-h2',
            reason: 'The court closed for the storm',
            madeOn: on('2026-10-01'),
            notice: { kind: 'notice', label: 'Notice of hearing', dated: '2026-10-01' },
            servedHow: 'by mail',
            servedOn: on('2026-10-05'),
          },
          {
            id: 'ana-h2',
            date: on('2026-12-08', '09:00', ET),
            madeOn: on('2026-11-02'),
            notice: { kind: 'notice', label: 'Notice of hearing', dated: '2026-11-04' },
            check: { by: 'MQ', on: '2026-11-10', against: 'EOIR phone line', result: 'same' },
          },
        ],
      },
    },
    {
      id: 'ana-secret',
      kind: 'hearing',
      title: 'Asylum merits',
      proceedingId: 'ana-p',
      restricted: ['asylum'],
      details: { settings: [{ id: 'ana-secret-1', date: on('2026-12-15', '13:00', ET) }] },
    },
    {
      id: 'ana-old',
      kind: 'hearing',
      title: 'Bond hearing',
      proceedingId: 'ana-p',
      details: { settings: [{ id: 'ana-old-1', date: on('2026-11-20', '10:00', ET) }] },
    },
  ],
};

const leila: MatterRows = {
  persons,
  client: {
    id: 'leila',
    name: 'ليلى حداد',
    aliases: ['Leila Haddad', 'Łucja Nguyễn'],
    identifiers: [{ kind: 'a-number', value: '000654321' }],
  },
  matter: { id: 'leila-m', title: 'Habeas', responsibleAttorney: 'person-mq' },
  proceedings: [
    {
      id: 'leila-p',
      kind: 'habeas',
      docketNumber: '1:26-cv-00000',
      court: { name: 'District of Vermont', shortName: 'D. Vt.', city: 'Burlington', zone: ET },
    },
  ],
  events: [
    {
      id: 'leila-h',
      kind: 'hearing',
      title: 'Bail hearing',
      proceedingId: 'leila-p',
      details: { settings: [{ id: 'leila-h1', date: on('2026-12-01', '10:30', ET) }] },
    },
  ],
};

const hidden: MatterRows = {
  persons,
  client: { id: 'hid', name: 'Leila Hidden', restricted: ['vawa-t-u'] },
  matter: { id: 'hid-m', title: 'Secret petition', responsibleAttorney: 'person-mq' },
  proceedings: [{ id: 'hid-p', kind: 'removal-240', court: boston }],
  events: [
    {
      id: 'hid-d',
      kind: 'deadline',
      title: 'Secret deadline',
      date: on('2026-11-20'),
      proceedingId: 'hid-p',
    },
  ],
};

const pressPrint = (page: Page) => () => page.keyboard.press('Control+p');

async function start(launchApp: (options: { today: string }) => Promise<LaunchedApp>) {
  const launched = await launchApp({ today: '2026-11-25' });
  const { page } = launched;
  await page.getByLabel('Your initials').fill('MQ');
  await page.keyboard.press('Enter');
  await takeInMatters(launched, [ana, leila, hidden]);
  return launched;
}

test('The lists of the docket are printed by key, by palette and by button, without what is restricted', async ({
  launchApp,
}) => {
  const launched = await start(launchApp);
  const { page } = launched;
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('heading', { name: 'Docket' })).toBeVisible();
  await page.getByRole('tab', { name: /^Overdue/ }).press('Enter');
  // Waited for beside the rest: what is said of a saved file is gone after some seconds.
  const told = page.getByText('The docket is saved: 1 page.').first().waitFor();
  const overdue = await printList(launched, 'docket-overdue', pressPrint(page));
  await told;
  expect(overdue.title).toBe('Docket: Open, and past');
  expect(overdue.letters).toContain('Bondhearing');
  expect(overdue.letters).toContain('Restrictedmatter');
  expect(overdue.letters).not.toContain('Secret');
  expect(overdue.letters).not.toContain('Hidden');
  expect(overdue.pages[0]?.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH', 'TD']));
  await keepLooks(launched, 'print-docket-overdue');

  await page.getByRole('tab', { name: /^Unverified/ }).press('Enter');
  const unverified = await printList(launched, 'docket-unverified', () =>
    doCommand(page, 'Export PDF'),
  );
  expect(unverified.letters).toContain('Mastercalendarhearing');
  expect(unverified.letters).not.toContain('Asylum');

  await page.getByRole('tab', { name: /^Checks due/ }).press('Enter');
  const button = page.getByRole('button', { name: 'PDF of this list…' });
  const checks = await printList(launched, 'docket-checks', () => button.press('Enter'));
  expect(checks.letters).toContain('lastcheckedNov10,2026byMQ:EOIRphoneline,thesame');
  await page.getByRole('tab', { name: /^Custody/ }).press('Enter');
  const custody = await printList(launched, 'docket-custody', pressPrint(page));
  expect(custody.letters).toContain('Incustody:ICE');
  await page.getByRole('tab', { name: /^Nothing next/ }).press('Enter');
  const nothing = await printList(launched, 'docket-nothing-next', pressPrint(page));
  expect(nothing.letters).toContain('neverchecked');

  await page.getByRole('tab', { name: /^Today/ }).press('Enter');
  const day = await printList(launched, 'docket-day', pressPrint(page));
  expect(day.title).toBe('Docket of Wed, November 25, 2026');

  await page.getByRole('button', { name: 'PDF of several…' }).press('Enter');
  const choice = page.getByRole('dialog', { name: 'PDF of several' });
  await expect(choice.getByRole('checkbox', { name: 'Day' })).toBeFocused();
  await expectNoAxeViolations(page);
  await keepLooks(launched, 'print-docket-several');
  await page.keyboard.press('Space');
  await choice.getByRole('checkbox', { name: 'Unverified' }).press('Space');
  const several = await printList(launched, 'docket-several', () => page.keyboard.press('Enter'));
  expect(several.title).toBe('Lists of the office');
  expect(several.outline.filter(([depth]) => depth === 2).map(([, title]) => title)).toEqual(
    expect.arrayContaining(['Docket: Checks due', 'Docket: Unverified']),
  );
  expect(several.pages[0]?.links).toEqual([2, 3, 4]);
  expect(several.letters).toContain('lastcheckedNov10,2026byMQ:EOIRphoneline,thesame');
  expect(several.letters).not.toContain('Secret');
});

test('The check round is printed with what each source asks for, boxes to tick and room to write', async ({
  launchApp,
}) => {
  const launched = await start(launchApp);
  const { page } = launched;
  await doCommand(page, 'Check round');
  await expect(page.getByRole('grid', { name: 'Due for a check' })).toBeFocused();
  const masked = await printList(launched, 'check-round-masked', pressPrint(page));
  expect(masked.letters).toContain('A-number:A******456');
  expect(masked.letters).not.toContain('A000123456');
  await page.getByRole('switch', { name: 'Whole A-numbers in the PDF' }).press(' ');
  const pdf = await printList(launched, 'check-round', pressPrint(page));
  expect(pdf.title).toBe('Check round');
  for (const words of [
    'ICEdetaineelocator',
    'Itdoesnotsay:Bondproceedingsandmotions.',
    'A-number:A000123456',
    'Nationality:notrecorded',
    'SamedateChangedNotfound',
    'Ahearingthatisrestricted',
    'Restricted:readonthescreenwhattoaskwith.',
    'Confidential:namesclients',
  ])
    expect(pdf.letters).toContain(words);
  expect(pdf.letters).not.toContain('Asylum');
  await keepLooks(launched, 'print-check-round');
});

test('Findings of the office and of one matter are printed with code, records and reason', async ({
  launchApp,
}) => {
  const launched = await start(launchApp);
  const { page } = launched;
  await doCommand(page, 'Findings of all clients');
  await expect(page.getByRole('grid', { name: 'Findings' })).toBeVisible();
  const office = await printList(launched, 'findings-office', pressPrint(page));
  expect(office.letters).toContain('weekday-mismatch');
  expect(office.letters).toContain('Therecordisrestricted:openthemattertoreadit.');
  expect(office.letters).not.toContain('Secret');
  expect(office.letters).not.toContain('Asylum');
  await keepLooks(launched, 'print-findings-office');

  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Removal and bond, Ana Ruiz' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
  await page.keyboard.press('Control+4');
  const list = page.getByRole('grid', { name: 'Findings' });
  await expect(list).toContainText('Weekday does not match the date');
  await list.focus();
  await page.keyboard.press('a');
  await expect(page.getByLabel('Why it is right as it is')).toBeFocused();
  await page.keyboard.type('The clerk confirmed the Tuesday');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Accept a finding' })).toBeHidden();
  await expect(page.getByText('With 1 accepted')).toBeVisible();
  const own = await printList(launched, 'findings-matter', pressPrint(page));
  expect(own.title).toBe('Findings of one matter');
  expect(own.letters).toContain('AnaRuiz·Removalandbond');
  expect(own.letters).toContain('AcceptedbyMQ,Nov25,2026:TheclerkconfirmedtheTuesday');
  expect(own.letters).not.toContain('Asylum');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await keepLooks(launched, 'print-findings-matter');
});

test('What was entered on a day is printed by person, and the notice history of one hearing', async ({
  launchApp,
}) => {
  const launched = await start(launchApp);
  const { page } = launched;
  await doCommand(page, 'Dates entered today');
  await expect(page.getByRole('heading', { name: /^Dates entered on/ })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'entered or changed' })).toBeVisible();
  const entered = await printList(launched, 'entered', pressPrint(page));
  expect(entered.title).toBe('Dates entered on Wed, November 25, 2026');
  expect(entered.letters).toContain('Mastercalendarhearing');
  expect(entered.letters).toContain('Restrictedmatter');
  expect(entered.letters).not.toContain('Asylum');
  expect(entered.letters).not.toContain('Secret');
  await keepLooks(launched, 'print-entered');

  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Removal and bond, Ana Ruiz' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
  await page.keyboard.press('Control+2');
  await page
    .getByRole('row', { name: /Master calendar hearing/ })
    .filter({ hasText: '12/08/2026' })
    .click();
  await doCommand(page, 'Notice history');
  const dialog = page.getByRole('dialog', { name: /^Notice history/ });
  await expect(dialog).toBeVisible();
  const history = await printList(launched, 'notice-history', pressPrint(page));
  expect(history.title).toBe('Notice history');
  expect(history.letters).toContain('Mon11/02/2026,9:00AMET');
  expect(history.letters).toContain('bymail,Mon10/05/2026');
  expect(history.letters).toContain('Thecourtclosedforthestorm');
  expect(history.letters).toContain('34fromthedateofthenotice');
  await keepLooks(launched, 'print-notice-history');
  await page.keyboard.press('Escape');
  await page.getByRole('row', { name: /Asylum merits/ }).click();
  await doCommand(page, 'Notice history');
  await dialog.getByRole('button', { name: 'PDF…' }).press('Enter');
  await expect(
    page.getByText('This hearing is restricted: its notice history does not go on paper.'),
  ).toBeVisible();
});

test('A conflicts check is printed with every match and says that it names others; courtroom mode has none', async ({
  launchApp,
}) => {
  const launched = await start(launchApp);
  const { page } = launched;
  await page.getByRole('button', { name: 'Removal and bond, Ana Ruiz' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
  await doCommand(page, 'Conflicts check');
  const dialog = page.getByRole('dialog', { name: 'Conflicts check' });
  await expect(dialog.getByLabel('Names, one a line')).toBeFocused();
  await page.keyboard.press('Control+p');
  await expect(page.getByText('Compare the names first.')).toBeVisible();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Kim Chan');
  await tabTo(page, dialog.getByRole('button', { name: 'Compare' }));
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByLabel('Conclusion'));
  await page.keyboard.type('Another person; no conflict');
  const pdf = await printList(launched, 'conflicts', pressPrint(page));
  expect(pdf.title).toBe('Conflicts check');
  for (const words of [
    'CheckedbyMQonWednesday,November25,2026',
    'Namesasked:AnaRuiz;RUIZ-LOPEZ,ANA;LeilaHadad;KimChan',
    'LeilaHaddad',
    'Soundsalike:HadadandHaddad.',
    'Restrictedclient',
    'Nomatchwasfound',
    'Anotherperson;noconflict',
  ])
    expect(pdf.letters).toContain(words);
  expect(pdf.letters).not.toContain('Hidden');
  for (const { letters } of pdf.pages) expect(letters).toContain('Confidential:namesotherclients');
  await keepLooks(launched, 'print-conflicts');
  await dialog.getByLabel('Conclusion').focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  await doCommand(page, 'Conflicts check');
  await tabTo(page, dialog.getByRole('button', { name: /^PDF of the check of/ }));
  await keepScreen(page, 'print-conflicts-stamped');
  const stamped = await printList(launched, 'conflicts-stamped', () =>
    page.keyboard.press('Enter'),
  );
  expect(stamped.letters).toContain('StampedintothematterofAnaRuiz');
  expect(stamped.letters).toContain('Confidential:namesotherclients');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByText('Courtroom mode', { exact: false }).first()).toBeVisible();
  await doCommand(page, 'Conflicts check');
  await expect(dialog).toContainText('Leave courtroom mode first');
  await expect(dialog.getByRole('button', { name: 'PDF…' })).toHaveCount(0);
  await expect(dialog.getByLabel('Names, one a line')).toHaveCount(0);
});
