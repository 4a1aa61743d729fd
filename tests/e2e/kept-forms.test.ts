import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { anaRuiz, benOrtiz } from '../builders/two-clients.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { doCommand } from './by-keyboard.ts';
import { type LaunchedApp, test } from './launch.ts';
import { openFiles } from './open-files.ts';
import { keepScreen } from './screens.ts';

const today = '2026-11-25';

type Form = {
  readonly name: string;
  /** Opens it in the matter of Ana Ruiz, by keyboard. */
  readonly open: (page: Page) => Promise<void>;
  readonly dialog: string;
  readonly field: (dialog: Locator) => Locator;
  /** What it takes until the field is there; what it chose has to come back as well. */
  readonly prepare?: (page: Page, dialog: Locator) => Promise<void>;
};

const byCommand =
  (words: string) =>
  (page: Page): Promise<void> =>
    doCommand(page, words);
const called =
  (label: string) =>
  (dialog: Locator): Locator =>
    dialog.getByLabel(label, { exact: true });

const ofRecords: readonly Form[] = [
  {
    name: 'claim',
    open: byCommand('Add a claim or detainer'),
    dialog: 'Add a claim',
    field: called('Lodged with'),
  },
  {
    name: 'bar',
    open: byCommand('Add a bar to removal'),
    dialog: 'Add a bar to removal',
    field: called('Words of the order'),
  },
  {
    name: 'custody check',
    open: byCommand('Add a custody check'),
    dialog: 'Add a custody check',
    field: (dialog) => dialog.getByLabel('Asked or looked at'),
  },
  {
    name: 'stint',
    open: byCommand('Add custody'),
    dialog: 'Add custody',
    field: called('Facility'),
  },
  {
    name: 'matter',
    open: async (page) => {
      await page.getByRole('button', { name: 'Matter', exact: true }).press('Enter');
      await page.getByRole('menuitem', { name: /^Edit matter/ }).press('Enter');
    },
    dialog: 'Edit the matter',
    field: called('Note'),
  },
  {
    name: 'client',
    open: async (page) => {
      await page.getByRole('button', { name: 'Matter', exact: true }).press('Enter');
      await page.getByRole('menuitem', { name: /^Edit client/ }).press('Enter');
    },
    dialog: 'Edit Ana Ruiz',
    field: called('Note'),
  },
  {
    name: 'proceeding with a court that is being added',
    open: byCommand('Add a proceeding'),
    dialog: 'Add a proceeding',
    field: (dialog) => dialog.getByLabel('Name of the court'),
    prepare: async (page, dialog) => {
      await dialog.getByLabel('Court', { exact: true }).fill('Zz');
      await expect(page.getByRole('option', { name: /^Add “Zz”/ })).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'tickler',
    open: byCommand('Tickler'),
    dialog: 'Tickler',
    field: (dialog) => dialog.getByLabel('To do'),
  },
];

const ofOffice: readonly Form[] = [
  {
    name: 'closing checklist',
    open: byCommand('Close the matter by its checklist'),
    dialog: 'Close the matter',
    field: called('Why it closes with steps left'),
  },
  {
    name: 'acceptance of a finding',
    open: async (page) => {
      await page.keyboard.press('Control+4');
      const list = page.getByRole('grid', { name: 'Findings' });
      await expect(list.getByRole('row').nth(1)).toBeVisible();
      await list.focus();
      await page.keyboard.press('a');
    },
    dialog: 'Accept a finding',
    field: called('Why it is right as it is'),
  },
  {
    name: 'conflicts check',
    open: byCommand('Conflicts check'),
    dialog: 'Conflicts check',
    field: called('Names, one a line'),
  },
  {
    name: 'person',
    open: async (page) => {
      await doCommand(page, 'People of the office');
      await page.getByRole('button', { name: 'Add a person…' }).press('Enter');
    },
    dialog: 'Add a person',
    field: called('Name'),
  },
  {
    name: 'office settings',
    open: byCommand('Office settings'),
    dialog: 'Office settings',
    field: called('Days before a date to be reminded'),
  },
  {
    name: 'types of hearing',
    open: byCommand('Types of hearing'),
    dialog: 'Types of hearing',
    field: called('Another type'),
  },
  {
    name: 'court',
    open: async (page) => {
      await doCommand(page, 'Courts of the office');
      await page.getByRole('button', { name: 'Add a court…' }).press('Enter');
    },
    dialog: 'Add a court',
    field: (dialog) => dialog.getByLabel('Name of the court'),
  },
  {
    name: 'quick-add line',
    open: byCommand('Quick add: one line for everything'),
    dialog: 'Quick add',
    field: called('One line'),
  },
  {
    name: 'entry beside a scan',
    open: async (page) => {
      await dropPicture(page);
      await expect(page.getByLabel('Called')).toBeVisible();
    },
    dialog: 'Read a notice',
    field: (dialog) => dialog.getByLabel('Called'),
  },
  {
    name: 'new client',
    open: async (page) => {
      await page.keyboard.press('Control+l');
      await expect(page.getByRole('navigation', { name: 'Office' })).toBeVisible();
      await page.keyboard.press('Control+n');
    },
    dialog: 'New client',
    field: (dialog) => dialog.getByLabel('Name, as the client writes it'),
  },
];

const ofTheRest: readonly Form[] = [
  {
    name: 'change of many',
    open: async (page) => {
      await selectLines(page, ['Home', 'Shift+ArrowDown', 'Shift+ArrowDown']);
      await page.keyboard.press('Control+b');
    },
    dialog: 'Change many records',
    field: (dialog) => dialog.getByLabel(/^Why/),
    prepare: async (page, dialog) => {
      await choose(page, dialog, 'What changes', 'Dates, by whole days');
      await dialog.getByLabel('Days').fill('7');
      await dialog.getByRole('switch', { name: /^Hearings and appointments too/ }).press('Space');
    },
  },
  {
    name: 'reason of a move',
    open: (page) => moveOnAxis(page, 1),
    dialog: 'Move to another day',
    field: (dialog) => dialog.getByLabel(/^Why/),
  },
  {
    name: 'day of the past',
    open: byCommand('See the matter as known on a past day'),
    dialog: 'As known on a past day',
    field: (dialog) => dialog.getByLabel(/^As known on/),
  },
  {
    name: 'name of a view',
    open: async (page) => {
      await page.getByRole('button', { name: 'Views', exact: true }).press('Enter');
      await page.getByRole('menuitem', { name: 'Save or change views…' }).press('Enter');
    },
    dialog: 'Saved views',
    field: called('Save the present view as'),
  },
  {
    name: 'choices of a PDF',
    open: (page) => page.keyboard.press('Control+p'),
    dialog: 'Export PDF',
    field: called('Line at the foot'),
    prepare: (_, dialog) => dialog.getByRole('radio', { name: 'Portrait' }).press('Space'),
  },
  {
    name: 'name of a profile',
    open: async (page) => {
      await page.keyboard.press('Control+p');
      await page.getByRole('button', { name: 'Profiles…' }).press('Enter');
    },
    dialog: 'Profiles',
    field: called('Save the present choices as'),
  },
  {
    name: 'pasted notice',
    open: (page) => page.keyboard.press('Control+Shift+V'),
    dialog: 'Read a notice',
    field: called('Text of the notice, order or e-mail'),
  },
  {
    name: 'pasted table',
    open: byCommand('Take in a file'),
    dialog: 'Take in a file',
    field: called('Or paste a table'),
  },
];

/** Selects lines of the table by keys pressed in it. */
async function selectLines(page: Page, keys: readonly string[]): Promise<void> {
  await page.keyboard.press('Control+2');
  const table = page.getByRole('grid', { name: 'Chronology' });
  await expect(table.getByRole('row').nth(1)).toBeVisible();
  await table.focus();
  for (const key of keys) await page.keyboard.press(key);
}

/** Moves the filing of Ana Ruiz on the axis. */
async function moveOnAxis(page: Page, days: number): Promise<void> {
  await page.keyboard.press('Control+2');
  await page.getByLabel('Words to look for').fill('Motion to continue');
  await selectLines(page, ['Home']);
  await page.keyboard.press('Control+1');
  const axis = page.getByRole('application', { name: /Timeline/ });
  const isMoving = page.getByRole('switch', { name: 'Move on the axis' });
  if (!(await isMoving.isChecked())) await isMoving.press('Space');
  await axis.focus();
  await page.keyboard.press(days > 0 ? 'Alt+ArrowRight' : 'Alt+ArrowLeft');
}

/** Walks down an open list to an option and takes it. */
async function choose(page: Page, dialog: Locator, field: string, option: string): Promise<void> {
  await dialog.getByRole('combobox', { name: field }).press('Enter');
  const wanted = page.getByRole('option', { name: option });
  await expect(wanted).toBeVisible();
  for (let steps = 0; steps < 20; steps += 1) {
    if ((await wanted.getAttribute('data-combobox-selected')) === 'true') break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** The smallest picture there is. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** What a notice that another test copied would open with. */
async function clearClipboard({ app }: LaunchedApp): Promise<void> {
  await app.evaluate(({ clipboard }) => clipboard.clear());
}

async function dropPicture(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], 'scan.png'));
    window.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, picture);
}

async function openMatter(page: Page, client: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`, ${client}$`) }).press('Enter');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
}

const dialogOf = (page: Page, { dialog }: Form) => page.getByRole('dialog', { name: dialog });

async function typeInto(page: Page, form: Form, text: string): Promise<void> {
  const dialog = dialogOf(page, form);
  await form.prepare?.(page, dialog);
  await form.field(dialog).fill(text);
}

for (const [what, forms] of [
  ['of a matter', ofRecords],
  ['of the office and its lists', ofOffice],
  ['about lines, looks, papers and pasted text', ofTheRest],
] as const)
  test(`Each form ${what} comes back half typed after a closed window, and after a kill`, async ({
    launchApp,
  }) => {
    test.setTimeout(600_000);
    let running = await launchApp({ today });
    const { userDataDir } = running;
    const kept = () =>
      readFile(join(userDataDir, 'vault', 'form-drafts.json'), 'utf8').catch(() => '');
    await openFiles(running, [anaRuiz]);
    await clearClipboard(running);
    for (const [index, form] of forms.entries()) {
      const text = `21,14,7-1,${String(index)}`;
      await form.open(running.page);
      await typeInto(running.page, form, text);
      if (index === 1) {
        await expect.poll(kept).toContain(text);
        running.app.process().kill('SIGKILL');
      } else await running.close();

      running = await launchApp({ today, userDataDir });
      const { page } = running;
      await openMatter(page, 'Ana Ruiz');
      await clearClipboard(running);
      await form.open(page);
      const dialog = dialogOf(page, form);
      await expect(form.field(dialog), form.name).toHaveValue(text);
      await expect(dialog.getByText(/^Kept from /)).toBeVisible();
      if (index % 3 === 0) await expectNoAxeViolations(page);
      await keepScreen(page, `kept-${form.name.replaceAll(' ', '-')}`);
      // Thrown away, it is gone.
      await dialog.getByRole('button', { name: 'start afresh' }).press('Enter');
      await expect(dialog.getByText(/^Kept from /)).toBeHidden();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await page.keyboard.press('Escape');
      await openMatterAgain(page);
    }
    await expect.poll(kept).toContain('"drafts":[]');
  });

/** Back to the matter, from wherever the form stood. */
async function openMatterAgain(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('navigation', { name: 'Office' })).toBeVisible();
  await openMatter(page, 'Ana Ruiz');
}

test('What is half typed stands in its own matter alone, goes when saved, and courtroom mode shows no line of another client', async ({
  launchApp,
}) => {
  test.setTimeout(180_000);
  const running = await launchApp({ today });
  const { page } = running;
  const kept = () =>
    readFile(join(running.userDataDir, 'vault', 'form-drafts.json'), 'utf8').catch(() => '');
  await openFiles(running, [anaRuiz, benOrtiz]);
  await doCommand(page, 'Add a claim or detainer');
  const claim = page.getByRole('dialog', { name: 'Add a claim' });
  await claim.getByLabel('Lodged with').fill('Strafford County jail');
  await expect.poll(kept).toContain('Strafford County jail');
  await page.reload();
  await openMatter(page, 'Ana Ruiz');
  await doCommand(page, 'Add a claim or detainer');
  await expect(claim.getByLabel('Lodged with')).toHaveValue('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('navigation', { name: 'Office' })).toBeVisible();
  await openMatter(page, 'Ben Ortiz');
  await doCommand(page, 'Add a claim or detainer');
  await expect(claim.getByLabel('Lodged with')).toHaveValue('Strafford County jail');
  await claim.getByRole('textbox', { name: 'Lodged', exact: true }).fill('11/20/26');
  await page.keyboard.press('Enter');
  await expect(claim).toBeHidden();
  await doCommand(page, 'Add a claim or detainer');
  await expect(claim.getByLabel('Lodged with')).toHaveValue('');
  await page.keyboard.press('Escape');

  const line = page.getByRole('dialog', { name: 'Quick add' }).getByLabel('One line');
  await doCommand(page, 'Quick add');
  await line.fill('todo call sister of Ana Ruiz');
  await expect.poll(kept).toContain('call sister');
  await page.reload();
  await openMatter(page, 'Ben Ortiz');
  await doCommand(page, 'Courtroom mode');
  await expect(page.getByText('Courtroom mode: no other client is shown.')).toBeVisible();
  await doCommand(page, 'Quick add');
  await expect(line).toBeFocused();
  await expect(line).toHaveValue('');
  await page.keyboard.press('Escape');
  await doCommand(page, 'Courtroom mode');
  await doCommand(page, 'Quick add');
  await expect(line).toHaveValue('todo call sister of Ana Ruiz');
});
