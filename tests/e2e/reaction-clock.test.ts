import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { matterFileOf, on } from '../builders/matter-view.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { tabTo } from './by-keyboard.ts';
import { type LaunchedApp, test } from './launch.ts';
import { pickPath } from './pick-path.ts';
import { readPdf } from './read-pdf.ts';
import { keepScreen } from './screens.ts';

const boston = 'America/New_York';
const matter = matterFileOf({
  persons: [{ id: 'p1', name: 'Joan Park', initials: 'JP', role: 'attorney' }],
  client: {
    name: 'Ana Ruiz',
    contacts: [
      {
        id: 'officer',
        name: 'Officer Dell',
        role: 'pretrial officer',
        phone: '617-555-0100',
        safeHours: 'weekdays 9 to 5',
        mayBeTold: 'all',
      },
      { id: 'sister', name: 'Bea Ruiz', role: 'sister', phone: '617-555-0111' },
    ],
  },
  matter: { title: 'Removal and criminal case', responsibleAttorney: 'p1' },
  proceedings: [
    {
      id: 'criminal',
      kind: 'federal-criminal',
      title: 'Criminal case',
      court: { id: 'mad', name: 'District of Massachusetts', shortName: 'D. Mass.', zone: boston },
    },
  ],
  events: [
    {
      id: 'release',
      kind: 'order',
      title: 'Release ordered, with conditions',
      date: on('2025-06-12'),
      proceedingId: 'criminal',
      details: { orderType: 'release' },
    },
    {
      id: 'report',
      kind: 'condition',
      title: 'Report any contact with law enforcement within 24 hours',
      date: on('2025-06-12'),
      proceedingId: 'criminal',
      details: {
        category: 'contact',
        reactionHours: 24,
        reportTo: 'Officer Dell, pretrial services',
        text: 'The defendant shall report any contact with law enforcement, including ICE, within 24 hours.',
        imposedBy: 'Magistrate Judge Example',
      },
      sources: [{ kind: 'order', label: 'Order setting conditions of release', entry: '14' }],
    },
    {
      id: 'area',
      kind: 'condition',
      title: 'Travel within New England only',
      date: on('2025-06-12'),
      proceedingId: 'criminal',
      details: { category: 'travel' },
    },
    {
      id: 'isap',
      kind: 'condition',
      title: 'Check-in with ISAP',
      date: on('2025-06-12'),
      details: { category: 'check-in', recurrence: 'FREQ=WEEKLY', reportTo: 'ISAP, Burlington' },
    },
  ],
});

async function openMatter({ app, page }: LaunchedApp): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-clock-'));
  const file = join(folder, 'matter.json');
  await writeFile(file, JSON.stringify(matter));
  await pickPath(app, file);
  await page.getByRole('button', { name: 'Choose a file' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
}

const barOf = (page: Page) => page.getByRole('region', { name: 'Reports due' });

async function keepBoth(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  await expectNoAxeViolations(page);
  await keepScreen(page, name);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await keepScreen(page, `${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}

test('A contact is recorded with two keys; the window says counsel first, then whom to tell and until when', async ({
  launchApp,
}) => {
  const first = await launchApp({ today: '2025-06-14T09:00', env: { TZ: boston } });
  const { page, userDataDir } = first;
  await openMatter(first);

  // Two keystrokes: the key of the menu, and Enter.
  await page.keyboard.press('F8');
  const dialog = page.getByRole('dialog', { name: 'Contact happened' });
  await expect(dialog.getByLabel('When')).toBeFocused();
  await expect(dialog.getByText('Now: Sat, June 14, 2025, 9:00 AM ET')).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'On the clock of' })).toHaveValue('Eastern');
  await expect(dialog.getByText('that is the clock of D. Mass.')).toBeVisible();
  await keepBoth(page, 'contact-happened');
  await page.keyboard.press('Enter');

  const told = page.getByRole('dialog', { name: 'The contact is recorded' });
  const steps = told.getByRole('listitem');
  await expect(steps.first()).toContainText('Call counsel');
  await expect(steps.first()).toContainText('JP');
  await expect(steps.nth(1)).toContainText('Officer Dell, pretrial services');
  await expect(steps.nth(1)).toContainText('617-555-0100, weekdays 9 to 5');
  await expect(steps.nth(1)).toContainText('until Sun, June 15, 2025, 9:00 AM EDT');
  await expect(told).not.toContainText('Bea Ruiz');
  await expect(told.getByRole('timer')).toContainText(/2[34] h .*left, until Sun, June 15, 2025/);
  await keepBoth(page, 'contact-recorded');
  await page.keyboard.press('Enter');
  await expect(told).toBeHidden();

  await barOf(page)
    .getByRole('button', { name: /^Rule RC-01/ })
    .press('Enter');
  const rule = page.getByRole('dialog', { name: 'Rule RC-01' });
  await expect(rule).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rule).toBeHidden();

  // On every screen: the matter with its strip, the clients, the docket.
  await expect(barOf(page)).toContainText('Ana Ruiz');
  await expect(page.getByRole('note', { name: 'Report due' })).toContainText('left, until Sun');
  await keepBoth(page, 'clock-matter');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Clients' })).toBeVisible();
  await expect(barOf(page)).toContainText('until Sun, June 15, 2025, 9:00 AM EDT');
  await page.keyboard.press('Control+d');
  // Before all else: what leads the docket.
  const line = page.getByRole('row', { name: /Report due/ });
  await expect(line).toContainText('9:00 AM ET');
  await expect(line).toContainText(/\d+ h .*left/);
  await keepBoth(page, 'clock-docket');
  await first.close();

  // Right after a restart, and past its end: it asks, and asserts nothing.
  const second = await launchApp({
    userDataDir,
    today: '2025-06-14T08:30',
    env: { TZ: 'America/Chicago' },
  });
  const again = second.page;
  await again.emulateMedia({ reducedMotion: 'reduce' });
  await again.keyboard.press('Escape');
  await expect(barOf(again)).toContainText('23 h');
  await second.close();

  const third = await launchApp({ userDataDir, today: '2025-06-15T10:30', env: { TZ: boston } });
  const late = third.page;
  await expect(late.getByRole('dialog', { name: 'While Paradocket was closed' })).toBeVisible();
  await late.keyboard.press('Escape');
  await expect(barOf(late)).toContainText(
    'the 24 hours ended at Sun, June 15, 2025, 9:00 AM EDT; record the report',
  );
  await expect(barOf(late)).not.toContainText(/overdue|violat/i);
  await late.setViewportSize({ width: 1280, height: 800 });
  await keepBoth(late, 'clock-ended');

  const made = barOf(late).getByRole('button', { name: /^Report made/ });
  await tabTo(late, made);
  await late.keyboard.press('Enter');
  const report = late.getByRole('dialog', { name: 'Report made' });
  await expect(report.getByLabel('Reported')).toBeFocused();
  await late.keyboard.press('Escape');
  await expect(report).toBeHidden();
  await expect(made).toBeFocused();
  // The same from the docket.
  await late.keyboard.press('Control+d');
  const due = late.getByRole('row', { name: /Report due/ }).first();
  await expect(due).toContainText('record the report');
  await tabTo(late, late.getByRole('grid'));
  await late.keyboard.press('Home');
  await expect(due).toHaveAttribute('aria-selected', 'true');
  await late.keyboard.press('d');
  await expect(report.getByLabel('Reported')).toBeFocused();
  await late.keyboard.type('6/13 9a');
  await late.keyboard.press('Enter');
  await expect(report.getByText('That is before the contact itself.')).toBeVisible();
  await report.getByLabel('Reported').press('Control+a');
  await late.keyboard.type('today 8:40a');
  await tabTo(late, report.getByRole('combobox', { name: 'How' }).or(report.getByLabel('How')));
  await late.keyboard.type('By telephone');
  await tabTo(late, report.getByLabel('Proof'));
  await late.keyboard.type('Call log, 3 minutes');
  await keepBoth(late, 'report-made');
  await late.keyboard.press('Enter');
  await expect(report).toBeHidden();
  await expect(barOf(late)).toBeHidden();

  // What reminders remember tells of nobody.
  await third.close();
  const remembered = await readFile(join(userDataDir, 'reminders.json'), 'utf8');
  for (const word of ['Ana', 'Ruiz', 'contact', 'Dell']) expect(remembered).not.toContain(word);
});

test('From elsewhere the client is chosen among those whose condition asks for a report; an earlier time is typed', async ({
  launchApp,
}) => {
  const running = await launchApp({
    today: '2025-06-14T15:00',
    env: { TZ: 'America/Los_Angeles' },
  });
  const { page } = running;
  await openMatter(running);
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Clients' })).toBeVisible();
  await page.keyboard.press('F8');
  const dialog = page.getByRole('dialog', { name: 'Contact happened' });
  // The only client who has to report is chosen; Enter would record now.
  await expect(dialog.getByRole('combobox', { name: 'Whose contact' })).toHaveValue(/Ana Ruiz/);
  await expect(dialog.getByLabel('When')).toBeFocused();
  await expect(dialog.getByText('Now: Sat, June 14, 2025, 6:00 PM ET')).toBeVisible();
  await tabTo(page, dialog.getByLabel('With whom'));
  await page.keyboard.type('ICE');
  await tabTo(page, dialog.getByLabel('Where'));
  await page.keyboard.type('Monroe, LA');
  await expect(dialog.getByText('that is the clock of Monroe, LA')).toBeVisible();
  await dialog.getByLabel('When').focus();
  await page.keyboard.type('11p');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/That moment lies ahead/)).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('8:15a');
  await expect(dialog.getByText('Sat, June 14, 2025, 8:15 AM CT')).toBeVisible();
  await page.keyboard.press('Enter');

  const told = page.getByRole('dialog', { name: 'The contact is recorded' });
  await expect(told).toContainText('Contact with ICE, Sat, June 14, 2025, 8:15 AM CT');
  // The officer's court and this laptop keep other clocks than Louisiana.
  await expect(told).toContainText(
    'until Sun, June 15, 2025, 8:15 AM CDT (6:15 AM PDT on this laptop)',
  );
  await expect(told).toContainText('At D. Mass. (Eastern): Sun, June 15, 2025, 9:15 AM EDT');
  await tabTo(page, told.getByRole('button', { name: 'Rule RC-01' }));
  await page.keyboard.press('Enter');
  const rule = page.getByRole('dialog', { name: 'Rule RC-01' });
  await expect(rule).toContainText('Report of contact with law enforcement');
  await page.keyboard.press('Escape');
  await expect(rule).toBeHidden();
  await told.getByText('How this was counted').press('Enter');
  await expect(told).toContainText('Hour 24 ends at Sun, June 15, 2025, 8:15 AM CDT.');
  await keepBoth(page, 'contact-across-zones');

  // Whoever sits here is no attorney.
  const none = told.getByRole('button', { name: 'No report needed…' });
  await tabTo(page, none);
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('Only an attorney says that a contact need not be reported.'),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(barOf(page)).toContainText('Contact with ICE');
});

test('Conditions stand in a list whose keys change their standing; check-ins and reports go on paper', async ({
  launchApp,
}) => {
  const running = await launchApp({ today: '2025-06-14T09:00', env: { TZ: boston } });
  const { app, page } = running;
  await openMatter(running);
  await page.keyboard.press('Shift+F8');
  const dialog = page.getByRole('dialog', { name: 'Conditions: Ana Ruiz' });
  const grid = dialog.getByRole('grid', { name: 'Conditions and contacts' });
  await expect(grid).toBeFocused();
  await expect(grid.getByRole('row', { name: /ISAP/ })).toContainText('7 days after the release');
  await keepBoth(page, 'conditions');
  await page.setViewportSize({ width: 1920, height: 1080 });
  await keepScreen(page, 'conditions-wide');
  await page.setViewportSize({ width: 1280, height: 800 });
  await keepScreen(page, 'conditions-narrow');

  const report = grid.getByRole('row', { name: /Report any contact/ });
  await expect(report).toContainText('Open');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(report).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('e');
  await expect(report).toContainText('Excused');
  await page.keyboard.press('a');
  const who = page.getByRole('dialog', { name: 'Alleged not met' });
  await expect(who.getByLabel('Alleged by whom')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(who.getByText('Say who alleges it.')).toBeVisible();
  await page.keyboard.type('pretrial services');
  await page.keyboard.press('Enter');
  await expect(report).toContainText('Alleged not met, by pretrial services');
  await expect(grid).toBeFocused();
  await page.keyboard.press('o');
  await expect(report).toContainText('Open');

  const checkIn = grid.getByRole('row', { name: /ISAP/ });
  await page.keyboard.press('Home');
  await expect(checkIn).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('c');
  const checks = page.getByRole('dialog', { name: 'Check-ins: Check-in with ISAP' });
  const list = checks.getByRole('grid', { name: 'Check-ins' });
  await expect(list).toBeFocused();
  await expect(checks.getByText('Next: Thu, June 19, 2025.')).toBeVisible();
  await expect(list.getByRole('row', { name: /06\/19\/2025/ })).toContainText(
    'That day is Juneteenth National Independence Day; it is not changed by itself',
  );
  await keepBoth(page, 'check-ins');
  await page.keyboard.press('Home');
  await page.keyboard.press('d');
  const made = page.getByRole('dialog', { name: 'Check-in', exact: true });
  await expect(made.getByLabel('Made')).toBeFocused();
  await page.keyboard.type('6/12 9:10a');
  await tabTo(page, made.getByLabel('Proof'));
  await page.keyboard.type('Receipt 12');
  await page.keyboard.press('Enter');
  await expect(made).toBeHidden();
  await expect(list.getByRole('row', { name: /06\/12\/2025/ }).first()).toContainText('Receipt 12');
  await expect(list).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('o');
  await expect(made.getByLabel('Day that was named instead')).toBeFocused();
  await page.keyboard.type('6/20');
  await page.keyboard.press('Enter');
  await expect(list.getByText('Set for Fri 06/20/2025 instead')).toBeVisible();
  await tabTo(page, checks.getByRole('button', { name: 'How often…' }));
  await page.keyboard.press('Enter');
  const often = page.getByRole('dialog', { name: 'How often' });
  await often.getByLabel('How often').fill('now and then');
  await page.keyboard.press('Enter');
  await expect(often.getByText(/Write it like every monday/)).toBeVisible();
  await often.getByLabel('How often').fill('every 2 weeks');
  await expect(often.getByText(/every 2 weeks: Thu 06\/12\/2025, Thu 06\/26\/2025/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(often).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(checks).toBeHidden();
  await expect(checkIn).toContainText('Fri 06/20/2025');

  const folder = await mkdtemp(join(tmpdir(), 'paradocket-compliance-'));
  const pdf = join(folder, 'compliance.pdf');
  await pickPath(app, pdf);
  await page.keyboard.press('Control+p');
  await expect(page.getByText('The compliance record is saved: 1 page.')).toBeVisible();
  const { pages } = await readPdf(await readFile(pdf));
  const text = pages.map(({ letters }) => letters).join('');
  expect(text).toContain('Compliancerecord');
  expect(text).toContain('Receipt12');
  expect(text).not.toMatch(/overdue|violat|alleged|instead/i);
});
