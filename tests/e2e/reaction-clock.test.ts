import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { matterFileOf, on } from '../builders/matter-view.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { tabTo } from './by-keyboard.ts';
import { type LaunchedApp, test } from './launch.ts';
import { pickPath } from './pick-path.ts';
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
  await expect(steps.nth(1)).toContainText('by Sun, June 15, 2025, 9:00 AM EDT');
  await expect(told).not.toContainText('Bea Ruiz');
  await expect(told.getByRole('timer')).toContainText(/2[34] h .*left, until Sun, June 15, 2025/);
  await keepBoth(page, 'contact-recorded');
  await page.keyboard.press('Enter');
  await expect(told).toBeHidden();

  // On every screen: the matter with its strip, the clients, the docket.
  await expect(barOf(page)).toContainText('Ana Ruiz');
  await expect(page.getByRole('note', { name: 'Report due' })).toContainText('left, until Sun');
  await keepBoth(page, 'clock-matter');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Clients' })).toBeVisible();
  await expect(barOf(page)).toContainText('until Sun, June 15, 2025, 9:00 AM EDT');
  await page.keyboard.press('Control+d');
  const line = page.getByRole('row', { name: /Report due/ });
  await expect(line).toContainText('9:00 AM ET');
  await expect(line).toContainText(/\d+ h .*left/);
  await keepBoth(page, 'clock-docket');
  await first.close();

  // Right after a restart, and past its end: it asks, and asserts nothing.
  const second = await launchApp({
    userDataDir,
    today: '2025-06-15T09:00',
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
