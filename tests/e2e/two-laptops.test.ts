import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { clickMenu } from './click-menu.ts';
import { keepLooks } from './keep-looks.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { handMatter, introduce, LAPTOP_PASSPHRASE as PASSPHRASE, unlock } from './laptops.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { pickPath } from './pick-path.ts';
import { keepScreen } from './screens.ts';

async function rename(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Matter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Edit matter…' }).click();
  const form = page.getByRole('dialog', { name: 'Edit the matter' });
  const field = form.getByRole('textbox', { name: /^Matter/ });
  await field.fill(title);
  await field.press('Enter');
  await expect(form).toBeHidden();
}

test('A matter goes to another laptop and comes back: what both changed is decided, and nothing is lost', async ({
  launchApp,
}) => {
  // Two apps, one after the other on one screen.
  test.setTimeout(300_000);
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-laptops-'));
  const [there, back] = [join(folder, 'there.age'), join(folder, 'back.age')];
  const ana = await launchApp({ today: '2026-11-24' });
  await introduce(ana.page, 'AR');
  await openSample(ana.page, 'first-matter');
  await handMatter(ana, there);
  expect((await readFile(there)).includes('Amarante')).toBe(false);

  const maria = await launchApp({ today: '2026-11-24' });
  await introduce(maria.page, 'MQ');
  const wrong = await unlock(maria, there, 'not the passphrase');
  await expect(wrong.getByRole('alert')).toContainText('That passphrase does not open this file');
  await wrong.getByLabel('Passphrase').fill(PASSPHRASE);
  await wrong.getByLabel('Passphrase').press('Enter');
  await expect(wrong).toContainText('records new here');
  await keepScreen(maria.page, 'laptops-new-matter');
  await expectNoAxeViolations(maria.page);
  await wrong.getByRole('button', { name: 'Take in', exact: true }).click();
  await expect(wrong).toBeHidden();
  await maria.page
    .getByRole('button', { name: /Amarante/ })
    .first()
    .click();
  await expect(maria.page.getByRole('note', { name: 'Other laptops' })).toContainText(
    'Last merged with AR: Tue 11/24/2026',
  );

  await rename(maria.page, 'Title of Maria');
  await maria.page.keyboard.press('Control+e');
  const event = maria.page.getByRole('dialog', { name: 'Add an event' });
  await event.getByLabel('What happened').fill('Motion for bond, typed by Maria');
  await event.getByLabel('When').fill('11/20/26');
  await event.getByLabel('When').press('Enter');
  await expect(event).toBeHidden();
  await handMatter(maria, back);

  await rename(ana.page, 'Title of Ana');
  const preview = await unlock(ana, back, PASSPHRASE);
  await expect(preview).toContainText('MQ saved it on Tue 11/24/2026');
  // The event, and Maria herself.
  await expect(preview).toContainText('2 records new here');
  const dispute = preview.getByRole('region', { name: /Title$/ });
  await expect(dispute).toContainText('Title of Ana');
  await expect(dispute).toContainText('Title of Maria');
  await keepLooks(ana, 'laptops-conflict');
  // What was chosen is not thrown away by one key.
  await preview.getByRole('radio', { name: 'Title of Maria' }).check();
  await ana.page.keyboard.press('Escape');
  await ana.page.getByRole('button', { name: 'Keep typing' }).press('Enter');
  await preview.getByRole('radio', { name: 'Leave it open' }).check();
  await preview.getByRole('button', { name: 'Take in', exact: true }).click();
  await expect(preview).toBeHidden();

  // Left open: ours is shown, and both stay listed.
  const note = ana.page.getByRole('note', { name: 'Other laptops' });
  await expect(note).toContainText('Last merged with MQ');
  await expect(ana.page.getByText('Title of Ana').first()).toBeVisible();
  await note.getByRole('button', { name: '1 difference to decide…' }).press('Enter');
  const open = ana.page.getByRole('dialog', { name: 'Differences between laptops' });
  await open.getByRole('radio', { name: 'Title of Maria' }).check();
  await keepScreen(ana.page, 'laptops-decide');
  await open.getByRole('button', { name: 'Decide' }).press('Enter');
  await expect(open).toBeHidden();
  await expect(ana.page.getByText('Title of Maria').first()).toBeVisible();
  await expect(note.getByRole('button')).toHaveCount(0);

  const again = await unlock(ana, back, PASSPHRASE);
  await expect(again).toContainText('Nothing in it is new');
  await again.getByRole('button', { name: 'Close', exact: true }).last().click();

  // The log says who did what, there as here.
  await ana.page.keyboard.press('Control+3');
  const log = ana.page.getByRole('table', { name: 'Change log' });
  const theirs = log.getByRole('row', { name: /Motion for bond, typed by Maria/ }).first();
  await expect(theirs).toContainText('MQ');
  await expect(log.getByText('on another laptop; taken in').first()).toBeVisible();
  await keepScreen(ana.page, 'laptops-log');

  await ana.page.keyboard.press('Control+d');
  await expect(ana.page.getByText(/Last merged with MQ: Tue 11\/24\/2026/)).toBeVisible();
});

test('A file that is no file of another laptop, or a damaged one, changes nothing', async ({
  launchApp,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-laptops-'));
  const path = join(folder, 'foreign.age');
  await writeFile(path, 'hello');
  const { app, page } = await launchApp();
  await expect(page.getByRole('button', { name: 'Add a client' })).toBeVisible();
  await pickPath(app, path);
  await clickMenu(app, 'Take in from another laptop…');
  const dialog = page.getByRole('dialog', { name: 'Take in from another laptop' });
  await dialog.getByRole('button', { name: 'Choose the file…' }).press('Enter');
  await expect(dialog.getByText('does not begin as an age file does')).toBeVisible();
});

test('A hand-over copy has no notes and opens as a matter', async ({ launchApp }) => {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-laptops-'));
  const path = join(folder, 'copy.age');
  const office = await launchApp({ today: '2026-11-24' });
  await openSample(office.page, 'first-matter');
  await pickPath(office.app, path);
  await clickMenu(office.app, 'Hand-over copy…');
  const dialog = office.page.getByRole('dialog', { name: 'Hand-over copy' });
  await dialog.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await dialog.getByLabel('The same again').fill(PASSPHRASE);
  await keepLooks(office, 'hand-over-copy');
  await dialog.getByRole('button', { name: 'Save locked file…' }).click();
  await expect(dialog.getByText('The file is saved and locked')).toBeVisible();

  const counsel = await launchApp({ today: '2026-11-24' });
  await expect(counsel.page.getByRole('button', { name: 'Add a client' })).toBeVisible();
  const taken = await unlock(counsel, path, PASSPHRASE);
  await taken.getByRole('button', { name: 'Take in', exact: true }).press('Enter');
  await expect(counsel.page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
  await counsel.page.keyboard.press('Control+3');
  await expect(counsel.page.getByText('on another laptop')).toHaveCount(0);
});
