import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { matterFileOf, on } from '../builders/matter-view.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { pickPath } from './pick-path.ts';
import { keepScreen } from './screens.ts';

const zone = 'America/New_York';
const matter = matterFileOf({
  client: { name: 'Ana Ruiz' },
  matter: { title: 'Removal and criminal case' },
  events: [
    {
      id: 'brief',
      kind: 'deadline',
      title: 'Brief in support of release',
      date: on('2025-07-02'),
      details: { safe: '2025-06-27', targetOn: '2025-06-26' },
    },
    {
      id: 'call',
      kind: 'task',
      title: 'Ask the facility for a legal call',
      date: on('2025-06-28'),
    },
    {
      id: 'bond',
      kind: 'hearing',
      title: 'Bond hearing',
      restricted: ['asylum'],
      details: { settings: [{ id: 's1', date: on('2025-06-30', '10:00', zone) }] },
    },
    {
      id: 'master',
      kind: 'hearing',
      title: 'Master calendar hearing',
      details: { settings: [{ id: 's1', date: on('2025-07-02', '09:00', zone) }] },
    },
  ],
});

test('What fell due while the app was closed is listed by client at the next start, once', async ({
  launchApp,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-reminders-'));
  const file = join(folder, 'matter.json');
  await writeFile(file, JSON.stringify(matter));
  const first = await launchApp({ today: '2025-06-26', env: { TZ: zone } });
  await pickPath(first.app, file);
  await first.page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(first.page.getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
  await first.close();
  const { userDataDir } = first;

  const { page, close } = await launchApp({ userDataDir, today: '2025-07-01', env: { TZ: zone } });
  // A dialog that is still fading in has no contrast to judge.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const digest = page.getByRole('dialog', { name: 'While Paradocket was closed' });
  const list = digest.getByRole('table', { name: 'Fell due while Paradocket was closed' });
  await expect(list.getByRole('button', { name: /^(?!Snooze)/ })).toHaveText([
    'Brief in support of release',
    'Brief in support of release',
    'Ask the facility for a legal call',
    'Bond hearing',
  ]);
  await expect(list.getByText('Ana Ruiz')).toHaveCount(1);
  await expect(list.getByText('safe date')).toBeVisible();
  await expect(list.getByText('Mon 06/30/2025, 10:00 AM ET')).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'reminders-digest');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await keepScreen(page, 'reminders-digest-dark');
  await page.emulateMedia({ colorScheme: 'light' });

  await expect(
    list.getByRole('button', { name: 'Brief in support of release' }).first(),
  ).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(digest).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText(
    'Ask the facility for a legal call',
  );

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Reminders');
  await page.keyboard.press('Enter');
  const reminders = page.getByRole('dialog', { name: 'Reminders' });
  const today = reminders.getByRole('table', { name: 'Reminders of today' });
  await expect(today.getByRole('button', { name: /^(?!Snooze)/ })).toHaveText([
    'Brief in support of release',
    'Ask the facility for a legal call',
    'Master calendar hearing',
  ]);
  await expect(today.getByRole('button').first()).toBeFocused();
  await expect(today.getByText('tomorrow')).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'reminders');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await keepScreen(page, 'reminders-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await today.getByRole('button', { name: 'Snooze Ask the facility for a legal call' }).click();
  await page.getByRole('menuitem', { name: 'For three days' }).click();
  await expect(today.getByText('Ask the facility for a legal call')).toBeHidden();
  await expect(reminders.getByText(/1 date is snoozed/)).toBeVisible();

  const chain = reminders.getByLabel('Remind so many days before');
  await chain.fill('7-');
  await page.keyboard.press('Enter');
  await expect(reminders.getByText('"7-" is no list of days before a date.')).toBeVisible();
  await chain.fill('14, 7');
  await page.keyboard.press('Enter');
  await expect(today.getByText('Master calendar hearing')).toBeHidden();
  await expect(chain).toHaveValue('14,7');
  await close();

  const remembered = await readFile(join(userDataDir, 'reminders.json'), 'utf8');
  for (const word of ['Ana', 'Ruiz', 'Brief', 'facility', 'Master'])
    expect(remembered).not.toContain(word);

  const third = await launchApp({ userDataDir, today: '2025-07-01', env: { TZ: zone } });
  await expect(third.page.getByRole('heading', { name: 'Clients' })).toBeVisible();
  await third.page.keyboard.press('Control+k');
  await third.page.keyboard.type('Reminders');
  await third.page.keyboard.press('Enter');
  const list3 = third.page.getByRole('dialog', { name: 'Reminders' });
  await expect(list3.getByText('Brief in support of release')).toBeVisible();
  await expect(list3.getByText('Ask the facility for a legal call')).toBeHidden();
});

test('All of the digest is snoozed with one button', async ({ launchApp }) => {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-reminders-'));
  const file = join(folder, 'matter.json');
  await writeFile(file, JSON.stringify(matter));
  const first = await launchApp({ today: '2025-06-26', env: { TZ: zone } });
  await pickPath(first.app, file);
  await first.page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(first.page.getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
  await first.close();

  const { page } = await launchApp({
    userDataDir: first.userDataDir,
    today: '2025-06-29',
    env: { TZ: zone },
  });
  const digest = page.getByRole('dialog', { name: 'While Paradocket was closed' });
  await digest.getByRole('button', { name: 'Snooze all until tomorrow' }).click();
  await expect(digest).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Reminders');
  await page.keyboard.press('Enter');
  const reminders = page.getByRole('dialog', { name: 'Reminders' });
  await expect(reminders.getByText('Bond hearing')).toBeVisible();
  await expect(reminders.getByText('Ask the facility for a legal call')).toBeHidden();
});
