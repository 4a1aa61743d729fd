import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { keepScreen } from './screens.ts';
import { doCommand } from './by-keyboard.ts';
import { keepLooks } from './keep-looks.ts';

/** Moves the focus to a field by the Tab key, as somebody without a mouse does. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const names = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null) return [];
      const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
      return [
        focused.getAttribute('aria-label') ?? '',
        ...labels.map((one) => one.textContent),
        focused instanceof HTMLButtonElement ? focused.textContent : '',
      ].map((name) => name.replace(/\s*\*$/, '').trim());
    });
    if (names.includes(label)) return;
  }
  throw new Error(`Tab does not reach "${label}"`);
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.type(text);
}

async function press(page: Page, button: string): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

/** Adds a client from the welcome page or the list of clients. */
async function newClient(page: Page, name: string): Promise<void> {
  await expect(
    page.getByRole('heading', { name: /^(Paradocket|Clients)$/, level: 1 }),
  ).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(page.getByLabel('Name, as the client writes it')).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** Opens the form of a proceeding and chooses its kind. */
async function newProceeding(page: Page, kind: string): Promise<void> {
  await doCommand(page, 'Add a proceeding');
  await expect(page.getByRole('combobox', { name: 'Kind of proceeding' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(kind);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('A client with several numbers, another name and a contact is kept by keyboard alone', async ({
  launchApp,
}) => {
  const launched = await launchApp({ today: '2026-11-25' });
  const { page } = launched;
  await expect(page.getByRole('button', { name: 'Add a client', exact: true })).toBeVisible();
  await press(page, 'Add a client');
  const form = page.getByRole('dialog', { name: 'New client' });
  await expect(form.getByLabel('Name, as the client writes it')).toBeFocused();
  await page.keyboard.type('Kseniia Example');
  await type(page, 'A-number', 'A00-123-456');
  await expect(form.getByText('A 000 123 456')).toBeVisible();
  await press(page, 'Add a number');
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await type(page, 'USMS number', '00123-045');
  await type(page, 'Name as booked', 'EXAMPLE KSENYA');
  await press(page, 'Add another name');
  await page.keyboard.type('Xenia Sample');
  await type(page, 'Date of birth', '4/1995');
  await press(page, 'Add a contact');
  await page.keyboard.type('Igor Sokolov');
  await type(page, 'Role', 'brother');
  await expect(form.getByRole('combobox', { name: 'May be told' })).toHaveValue('Nothing');
  await type(page, 'Safe hours', 'after 6 pm');
  await expectNoAxeViolations(page);
  await keepLooks(launched, 'client-form');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kseniia Example' })).toBeVisible();

  await page.keyboard.press('Control+l');
  await expect(page.getByLabel('Find a client')).toBeFocused();
  await page.keyboard.type('ksenya 00123');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('grid', { name: 'Clients' })).toBeFocused();
  await page.keyboard.press('F2');
  const edit = page.getByRole('dialog', { name: 'Edit Kseniia Example' });
  await expect(edit.getByLabel('A-number')).toHaveValue('A 000 123 456');
  await expect(edit.getByLabel('USMS number')).toHaveValue('00123-045');
  await expect(edit.getByLabel('Also known as')).toHaveValue('Xenia Sample');
  await expect(edit.getByLabel('Date of birth')).toHaveValue('Apr 1995');
  await expect(edit.getByLabel('Safe hours')).toHaveValue('after 6 pm');
});

test('In the list of clients keys with Ctrl, Alt or Meta are left alone', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2026-11-25' });
  await newClient(page, 'Ana Ruiz');
  await page.keyboard.press('Control+l');
  await newClient(page, 'Boris Ivanov');
  await page.keyboard.press('Control+l');
  await expect(page.getByLabel('Find a client')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const list = page.getByRole('grid', { name: 'Clients' });
  await expect(list).toBeFocused();
  const first = list.getByRole('row', { name: /Ana Ruiz/ });
  await expect(first).toHaveAttribute('aria-selected', 'true');
  for (const modifier of ['Control', 'Alt', 'Meta'])
    for (const key of ['ArrowDown', 'End', 'PageDown', 'Enter', 'F2'])
      await page.keyboard.press(`${modifier}+${key}`);
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(list).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // A button inside the list answers its own keys.
  await list.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('columnheader', { name: 'Next' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await list.focus();
  await page.keyboard.press('End');
  await expect(list.getByRole('row').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('F2');
  await expect(page.getByRole('dialog', { name: /^Edit / })).toBeVisible();
});

test('A court is picked by four letters, and a number of another form is looked at and kept', async ({
  launchApp,
}) => {
  const launched = await launchApp({ today: '2026-11-25' });
  const { page } = launched;
  await newClient(page, 'Ana Ruiz');
  await newProceeding(page, 'habeas');
  const form = page.getByRole('dialog', { name: 'Add a proceeding' });
  await type(page, 'Court', 'burl');
  await expect(page.getByRole('option').first()).toContainText('D. Vt.');
  await keepScreen(page, 'court-picker');
  await page.keyboard.press('Enter');
  await expect(form.getByLabel('Court', { exact: true })).toHaveValue('D. Vt., Burlington');
  await type(page, 'Docket number', '2:25-cr-00123');
  await expect(form.getByText(/is another type of case/)).toBeVisible();
  await press(page, 'Add an appearance');
  await page.keyboard.type('Ana Counsel');
  await type(page, 'Form', 'Pro hac vice');
  await type(page, 'From', '11/2/26');
  await expectNoAxeViolations(page);
  await keepLooks(launched, 'proceeding-form');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await page.getByRole('button', { name: 'Matter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Edit Habeas…' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit the proceeding' });
  await expect(edit.getByLabel('Court', { exact: true })).toHaveValue('D. Vt., Burlington');
  await expect(edit.getByLabel('Docket number')).toHaveValue('2:25-cr-00123');
  await expect(edit.getByLabel('Counsel', { exact: true })).toHaveValue('Ana Counsel');
});

test('A county court is added in place and found again in the matter of another client', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2026-11-25' });
  await newClient(page, 'Ana Ruiz');
  await newProceeding(page, 'county');
  const form = page.getByRole('dialog', { name: 'Add a proceeding' });
  const court = form.getByLabel('Court', { exact: true });
  await type(page, 'Court', 'Example County Court');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(form.getByText('Pick a court from the list, or add this one.')).toBeVisible();
  await expect(court).toBeFocused();
  await expect(court).toHaveValue('Example County Court');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(form.getByLabel('Name of the court')).toHaveValue('Example County Court');
  await expect(form.getByLabel('Name of the court')).toBeFocused();
  await type(page, 'City', 'Sampletown');
  await tabTo(page, 'Time zone of the court');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'add-court');
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'Enter']) await page.keyboard.press(key);
  await expect(court).toBeFocused();
  await expect(court).toHaveValue('Example County Court, Sampletown');
  await press(page, 'Add');
  await expect(form).toBeHidden();

  await page.keyboard.press('Control+l');
  await newClient(page, 'Boris Ivanov');
  await newProceeding(page, 'county');
  await type(page, 'Court', 'sampl');
  await expect(page.getByRole('option').first()).toContainText('added by the office');
  await page.keyboard.press('Enter');
  await expect(court).toHaveValue('Example County Court, Sampletown');
});

test('A conflicts check finds a name under another transliteration and is stamped into the matter', async ({
  launchApp,
}) => {
  const launched = await launchApp({ today: '2026-11-25' });
  const { page } = launched;
  await newClient(page, 'Kseniia Example');
  await page.keyboard.press('Control+l');
  await newClient(page, 'Boris Ivanov');
  await doCommand(page, 'Conflicts check');
  const dialog = page.getByRole('dialog', { name: 'Conflicts check' });
  await expect(dialog.getByLabel('Names, one a line')).toBeFocused();
  await expect(dialog.getByLabel('Names, one a line')).toHaveValue('Boris Ivanov');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('EXAMPLE, Xenia');
  await press(page, 'Compare');
  const found = dialog.getByRole('table', { name: 'Possible matches' });
  await expect(found).toContainText('Kseniia Example');
  await expect(found).toContainText('Sounds alike: Xenia and Kseniia.');
  await expectNoAxeViolations(page);
  await keepLooks(launched, 'conflicts');
  await type(page, 'Conclusion', 'Another person; no conflict');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await doCommand(page, 'Conflicts check');
  const stamps = dialog.getByRole('list', { name: 'Earlier checks' });
  await expect(stamps).toContainText('Another person; no conflict (1 possible match)');
  await expect(stamps).not.toContainText('Kseniia');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('table', { name: 'Change log' })).toContainText(
    'Matter checked for conflicts',
  );
});

test('Everybody of the office is listed with days away, and settings say what does not fit', async ({
  launchApp,
}) => {
  const launched = await launchApp({ today: '2026-11-25' });
  const { page } = launched;
  await page.getByRole('button', { name: 'Open the Petrova sample' }).click();
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
  await page.keyboard.press('Control+l');
  await newClient(page, 'Ana Ruiz');
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Your initials…' }).click();
  await page.keyboard.type('mr');
  await type(page, 'Name', 'Maria Rivera');
  await press(page, 'Add days away');
  await page.keyboard.type('12/21/26');
  await type(page, 'Last day', '12/31/26');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'you-at-this-laptop');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Your initials: MR' })).toBeFocused();
  await expect(page.getByRole('row', { name: /Petrova/ })).not.toContainText('Reading…');
  await expectNoAxeViolations(page);
  await keepLooks(launched, 'client-list');

  await doCommand(page, 'People of the office');
  const people = page.getByRole('dialog', { name: 'People' });
  await expect(people.getByRole('button', { name: 'Close', exact: true }).last()).toBeFocused();
  await expect(people.getByRole('row', { name: /Maria Rivera/ })).toContainText(
    'Dec 21, 2026 to Dec 31, 2026',
  );
  await expectNoAxeViolations(page);
  await keepScreen(page, 'people');
  await page.keyboard.press('Escape');

  await doCommand(page, 'Office settings');
  const settings = page.getByRole('dialog', { name: 'Office settings' });
  await expect(settings.getByLabel(/^A hearing date is checked/)).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('0');
  await type(page, 'Days before a date to be reminded', ',2');
  await page.keyboard.press('Enter');
  await expect(settings.getByText('Write whole days, 1 to 365.')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('5');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'office-settings');
  await page.keyboard.press('Enter');
  await expect(settings).toBeHidden();
});
