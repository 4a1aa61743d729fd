import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { anaRuiz, benOrtiz } from '../builders/two-clients.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { doCommand } from './by-keyboard.ts';
import { type LaunchedApp, test } from './launch.ts';
import { openFiles } from './open-files.ts';
import { keepScreen } from './screens.ts';

const today = '2026-11-25';
const order =
  'TEXT ORDER as to Ana Ruiz (2601CR000000): a status conference is set for Monday, January 26, 2027 at 9:00 AM. The government shall file its response on or before December 18, 2026.';

/** What lies on the disk of half-typed forms. */
const keptIn =
  ({ userDataDir }: LaunchedApp) =>
  (): Promise<string> =>
    readFile(join(userDataDir, 'vault', 'form-drafts.json'), 'utf8').catch(() => '');

/** From a matter to the list of clients, and from there to another one. */
async function goTo(page: Page, client: string): Promise<void> {
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('navigation', { name: 'Office' })).toBeVisible();
  await openMatter(page, client);
}

async function openMatter(page: Page, client: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`, ${client}$`) }).press('Enter');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
}

/** Closes the window and opens it again on the same record. */
async function reopen(page: Page, client: string): Promise<void> {
  await page.reload();
  await openMatter(page, client);
}

/** Shows the lines with these words in the table, and selects some of them by key. */
async function select(page: Page, words: string, keys: readonly string[]): Promise<void> {
  await page.keyboard.press('Control+2');
  const table = page.getByRole('grid', { name: 'Chronology' });
  await page.getByLabel('Words to look for').fill(words);
  await expect(table.getByRole('row').nth(1)).toBeVisible();
  await table.focus();
  await page.keyboard.press('Escape');
  for (const key of keys) await page.keyboard.press(key);
}

async function dropText(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([called, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], called));
      window.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    },
    [name, text] as const,
  );
}

test('What was chosen about selected lines comes back for these lines alone, and goes when it is saved or discarded', async ({
  launchApp,
}) => {
  test.setTimeout(180_000);
  const first = await launchApp({ today });
  const { userDataDir } = first;
  await openFiles(first, [anaRuiz]);
  const three = ['Home', 'Shift+ArrowDown', 'Shift+ArrowDown'];
  await select(first.page, '', three);
  await first.page.keyboard.press('Control+b');
  const dialogOn = (page: Page) => page.getByRole('dialog', { name: 'Change many records' });
  const what = (page: Page) => dialogOn(page).getByRole('combobox', { name: 'What changes' });
  await expect(what(first.page)).toBeFocused();
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByRole('option', { name: 'Responsible attorney' })).toBeVisible();
  for (let step = 0; step < 3; step += 1) await first.page.keyboard.press('ArrowDown');
  await first.page.keyboard.press('Enter');
  await dialogOn(first.page).getByLabel('Initials').fill('MQ');
  await expect.poll(keptIn(first)).toContain('MQ');
  first.app.process().kill('SIGKILL');

  const { page } = await launchApp({ today, userDataDir });
  const dialog = dialogOn(page);
  await openMatter(page, 'Ana Ruiz');
  await select(page, '', ['Home', 'Shift+ArrowDown']);
  await page.keyboard.press('Control+b');
  await expect(what(page)).toHaveValue('Proceeding');
  await expect(dialog.getByText(/^Kept from /)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await select(page, '', ['End', 'Home', ...three.slice(1)]);
  await page.keyboard.press('Control+b');
  await expect(what(page)).toHaveValue('Responsible attorney');
  await expect(dialog.getByLabel('Initials')).toHaveValue('MQ');
  await expect(dialog.getByText(/^Kept from /)).toBeVisible();
  await keepScreen(page, 'kept-same-lines');
  // Nothing was typed since: it closes without a question, and stays.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+b');
  await dialog.getByLabel('Initials').fill('JP');
  // The list of initials takes the first Escape.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard' }).press('Enter');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+b');
  await expect(what(page)).toHaveValue('Proceeding');
  await page.keyboard.press('Escape');

  // Merge: the other record stays.
  await select(page, 'hearing', ['Home', 'Shift+ArrowDown']);
  await doCommand(page, 'Merge the two selected events');
  const merge = page.getByRole('dialog', { name: 'Merge two records' });
  await expect(merge.getByRole('radio', { name: /^Status conference/ })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(merge.getByRole('radio', { name: /^Bond hearing/ })).toBeChecked();
  await expect.poll(keptIn(first)).toContain('"merge/');
  await reopen(page, 'Ana Ruiz');
  await select(page, 'hearing', ['Home', 'Shift+ArrowDown']);
  await doCommand(page, 'Merge the two selected events');
  await expect(merge.getByRole('radio', { name: /^Bond hearing/ })).toBeChecked();
  await expect(merge.getByText(/^Kept from /)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');

  // Convert: another kind than the one offered first.
  await select(page, 'motion', ['Home']);
  await doCommand(page, 'Convert what is selected');
  const convert = page.getByRole('dialog', { name: 'Convert to another kind' });
  const kind = convert.getByRole('combobox', { name: 'New kind' });
  await expect(kind).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Appointment' })).toBeVisible();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(kind).toHaveValue('Order');
  await expect.poll(keptIn(first)).toContain('"convert/');
  await reopen(page, 'Ana Ruiz');
  await select(page, 'motion', ['Home']);
  await doCommand(page, 'Convert what is selected');
  await expect(kind).toHaveValue('Order');
  await convert.getByRole('button', { name: 'Convert' }).press('Enter');
  await expect(convert).toBeHidden();
  await doCommand(page, 'Convert what is selected');
  await expect(convert.getByText(/^Kept from /)).toBeHidden();
});

test('The reason of a move comes back for the same event, says for which day it was typed, and goes when it is saved', async ({
  launchApp,
}) => {
  const running = await launchApp({ today });
  const { page } = running;
  await openFiles(running, [anaRuiz]);
  const move = page.getByRole('dialog', { name: 'Move to another day' });
  const why = move.getByLabel(/^Why/);
  const moveBy = async (keys: readonly string[]) => {
    await select(page, 'motion', ['Home']);
    await page.keyboard.press('Control+1');
    const isMoving = page.getByRole('switch', { name: 'Move on the axis' });
    if (!(await isMoving.isChecked())) await isMoving.press('Space');
    await page.getByRole('application', { name: /Timeline/ }).focus();
    for (const key of keys) await page.keyboard.press(key);
    await expect(why).toBeFocused();
  };
  await moveBy(['Alt+ArrowRight']);
  await page.keyboard.type('docketed a day later');
  await expect.poll(keptIn(running)).toContain('docketed a day later');
  await reopen(page, 'Ana Ruiz');

  await moveBy(['Alt+ArrowLeft']);
  await expect(move).toContainText('becomes Fri, November 20, 2026');
  await expect(why).toHaveValue('docketed a day later');
  await expect(
    move.getByText('Typed for a move to Sun, November 22, 2026: see whether it still holds.'),
  ).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'kept-move-other-day');
  await page.keyboard.press('Escape');
  await expect(move).toBeHidden();

  await moveBy(['Alt+ArrowRight']);
  await expect(why).toHaveValue('docketed a day later');
  await expect(move.getByText(/^Typed for/)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(move).toBeHidden();
  await moveBy(['Alt+ArrowRight']);
  await expect(why).toHaveValue('');
});

test('A pasted notice comes back with what was ticked in it, in its own matter, and courtroom mode shows nothing of it', async ({
  launchApp,
}) => {
  test.setTimeout(180_000);
  const running = await launchApp({ today });
  const { app, page } = running;
  const kept = keptIn(running);
  await openFiles(running, [benOrtiz, anaRuiz]);
  const copy = (text: string) =>
    app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  const dialog = page.getByRole('dialog', { name: 'Read a notice' });
  const conference = dialog.getByRole('checkbox', { name: /^Status conference: Tue, January 26/ });
  const field = dialog.getByLabel('Text of the notice, order or e-mail');

  // Read from the clipboard and looked at: nothing was typed.
  await copy(order);
  await page.keyboard.press('Control+Shift+V');
  await expect(conference).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+Shift+V');
  await conference.press('Space');
  await dialog.getByLabel('Called').first().fill('Status with the new judge');
  await expect.poll(kept).toContain('Status with the new judge');
  await reopen(page, 'Ana Ruiz');
  await copy('nothing');
  await page.keyboard.press('Control+Shift+V');
  const renamed = dialog.getByRole('checkbox', {
    name: /^Status with the new judge: Tue, January/,
  });
  await expect(renamed).toBeChecked();
  await expect(dialog.getByText(/^Kept from /)).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'kept-notice-ticked');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await doCommand(page, 'Courtroom mode');
  await expect(page.getByText('Courtroom mode: no other client is shown.')).toBeVisible();
  await page.keyboard.press('Control+Shift+V');
  await expect(field).toHaveValue('');
  await page.keyboard.press('Escape');
  await doCommand(page, 'Courtroom mode');
  await expect(page.getByText('Courtroom mode: no other client is shown.')).toBeHidden();
  await goTo(page, 'Ben Ortiz');
  await page.keyboard.press('Control+Shift+V');
  await expect(field).toHaveValue('');
  await page.keyboard.press('Escape');
  await goTo(page, 'Ana Ruiz');

  await page.keyboard.press('Control+Shift+V');
  await expect(renamed).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(kept).toContain('"drafts":[]');
  await page.keyboard.press('Control+Shift+V');
  await expect(field).toHaveValue('');

  // Typed into the field, Escape asks; what is read of it comes back read.
  await page.keyboard.type('Hearing on bond set for January 28, 2027 at 9:00 AM.');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep typing' }).press('Enter');
  await field.press('Control+Enter');
  await expect(dialog.getByRole('list', { name: 'Dates found' })).toBeVisible();
  await expect.poll(kept).toContain('"isRead\\":true');
  await reopen(page, 'Ana Ruiz');
  await page.keyboard.press('Control+Shift+V');
  await expect(dialog.getByRole('list', { name: 'Dates found' })).toBeVisible();
  await dialog.getByRole('button', { name: 'start afresh' }).press('Enter');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.press('Escape');

  // A file is dropped again, and what was ticked in it is there.
  const mail = ['From: clerk@court.example', 'Subject: Order', 'Content-Type: text/plain', ''];
  const other = [...mail, order.replace('January 26', 'February 9')].join('\r\n');
  const ofFile = dialog.getByRole('checkbox', { name: /^Status conference: Tue, February 9/ });
  await dropText(page, 'order.eml', other);
  await ofFile.press('Space');
  await expect.poll(kept).toContain('ticked\\":true');
  await reopen(page, 'Ana Ruiz');
  await dropText(page, 'order.eml', other);
  await expect(ofFile).toBeChecked();
  await expect(dialog.getByText(/^Kept from /)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('Choices of a PDF come back, ask before they are discarded, and go when it is saved', async ({
  launchApp,
}) => {
  test.setTimeout(120_000);
  const running = await launchApp({ today });
  const { app, page, userDataDir } = running;
  const kept = keptIn(running);
  await openFiles(running, [anaRuiz]);
  await select(page, 'hearing', []);
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Export PDF' });
  await dialog.getByRole('radio', { name: 'Portrait' }).press('Space');
  await dialog.getByLabel('Line at the foot').fill('Rivera Law PLLC');
  await dialog.getByRole('checkbox', { name: 'Only what the filter shows' }).press('Space');
  await expect.poll(kept).toContain('wasFiltered\\":true');
  await reopen(page, 'Ana Ruiz');

  await page.keyboard.press('Control+p');
  await expect(dialog.getByRole('radio', { name: 'Portrait' })).toBeChecked();
  await expect(dialog.getByLabel('Line at the foot')).toHaveValue('Rivera Law PLLC');
  await expect(
    dialog.getByText('The filter is not kept: set it again, or all lines print.', { exact: false }),
  ).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'kept-export-filtered');
  await app.evaluate(
    ({ dialog: system }, filePath) => {
      system.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    join(userDataDir, 'out.pdf'),
  );
  await dialog.getByRole('button', { name: 'Save PDF…' }).press('Enter');
  await expect(dialog.getByText('PDF saved')).toBeVisible();
  await expect.poll(kept).toContain('"drafts":[]');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.keyboard.press('Control+p');
  await expect(dialog.getByRole('radio', { name: 'Landscape' })).toBeChecked();
  await dialog.getByRole('radio', { name: 'Legal' }).press('Space');
  await dialog.getByRole('button', { name: 'Close' }).last().press('Enter');
  await page.getByRole('button', { name: 'Discard' }).press('Enter');
  await expect(dialog).toBeHidden();
});
