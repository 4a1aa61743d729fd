import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { drop, file } from './drop-files.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { keepScreen } from './screens.ts';

const list = [
  'Hearing date,Time,Event,Where it sits',
  '12/03/2026,09:00,Master calendar hearing,Courtroom 4',
  '12/10/2026,13:30,Bond hearing,Courtroom 4',
  '12/17/2026,,Status conference,Courtroom 2',
  '13/45/2026,10:00,Arraignment,Courtroom 1',
  '01/14/2027,10:00,=HYPERLINK("x")<b>Pretrial conference</b>,Courtroom 1',
].join('\r\n');

test('A list is dropped, its columns corrected, what is ticked is saved as one act and undone as one', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp({ today: '2026-11-26' });
  await openSample(page, 'first-matter');
  await drop(page, file('list.bin', list));
  const dialog = page.getByRole('dialog', { name: 'Take in a file' });
  const grid = dialog.getByRole('grid', { name: 'Found in the file' });
  await expect(grid).toBeFocused();
  await expect(dialog.getByText('5 rows: 4 to add, 1 with problems')).toBeVisible();

  // Times carry no zone: they are not ticked before somebody says whose clock it is.
  await expect(
    grid.getByRole('row', { name: /Bond hearing/ }).getByRole('checkbox'),
  ).not.toBeChecked();
  await expectNoAxeViolations(page);
  await dialog.getByRole('combobox', { name: 'Time zone of the times' }).click();
  await page.getByRole('option', { name: 'Eastern', exact: true }).click();
  const bond = grid.getByRole('row', { name: /Bond hearing/ });
  await expect(bond.getByRole('checkbox')).toBeChecked();
  await expect(bond).toContainText('Thu 12/10/2026, 1:30 PM ET');
  // Markup of a file is left out, never drawn.
  await expect(grid.getByText(/Pretrial conference/)).toBeVisible();
  await expect(grid.locator('b')).toHaveCount(0);

  const place = dialog.getByRole('combobox', { name: 'Meaning of Where it sits' });
  await place.click();
  await page.getByRole('option', { name: 'Place', exact: true }).click();
  await expect(dialog.getByText('5 rows: 4 to add, 1 with problems')).toBeVisible();
  await dialog.getByLabel('Keep this mapping as').fill('List of the court');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The mapping “List of the court” is kept')).toBeVisible();

  // By keyboard: the space bar takes the tick away.
  await grid.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('button', { name: 'Add 3 records' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('region', { name: 'The line' })).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'take-in-file');
  await page.emulateMedia({ colorScheme: 'dark' });
  await keepScreen(page, 'take-in-file-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1920, 1080));
  await keepScreen(page, 'take-in-file-wide');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1280, 800));

  await dialog.getByRole('button', { name: 'Add 3 records' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('3 records are added.')).toBeVisible();
  await page.keyboard.press('Control+2');
  await page.getByRole('searchbox', { name: 'Words to look for' }).fill('Bond hearing');
  await expect(page.getByRole('row', { name: /12\/10\/2026/ })).toBeVisible();

  // The second time everything that was added is known, and nothing of it is ticked.
  await drop(page, file('list again.csv', list));
  await expect(dialog.getByText('The saved mapping “List of the court” is used.')).toBeVisible();
  await expect(
    dialog.getByText('5 rows: 1 to add, 3 known already, 1 with problems'),
  ).toBeVisible();
  await keepScreen(page, 'take-in-file-known');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.getByRole('grid').first().focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taking in of a file undone.')).toBeVisible();
  await expect(page.getByRole('row', { name: /12\/10\/2026/ })).toBeHidden();
});

test('A table is pasted; what is no table leads to where it is read', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2026-11-26' });
  await openSample(page, 'first-matter');
  await page.keyboard.press('Control+Shift+o');
  const dialog = page.getByRole('dialog', { name: 'Take in a file' });
  await expect(dialog.getByRole('button', { name: 'Choose a file…' })).toBeFocused();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'take-in-file-start');
  await dialog
    .getByLabel('Or paste a table')
    .fill('Please call the clerk of the court about the hearing');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('alert')).toContainText('Read a notice');
  await keepScreen(page, 'take-in-file-refused');
  await dialog.getByRole('button', { name: 'Read it as a notice' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Read a notice' })).toContainText('call the clerk');
});

const docket = [
  '<html><head><title>CM/ECF</title></head><body>',
  '<h3 align=center>U.S. District Court<br>District of Connecticut (New Haven)<br>CRIMINAL DOCKET FOR CASE #: 3:26-cr-99999-ABC-1</h3>',
  '<table width="100%"><tr><td>Case title: USA v. Amarante</td><td>Date Filed: 03/02/2026</td></tr></table>',
  '<table><tr><td><b><u>Defendant (1)</u></b></td></tr><tr><td><b>L&uacute;cia Amarante</b></td></tr></table>',
  '<table align=center width="99%" border=1><tr><td>Date Filed</td><th>#</th><td>Docket Text</td></tr>',
  '<tr><td>09/02/2026</td><td align=right>41&nbsp;</td><td>NOTICE OF HEARING as to L&uacute;cia Amarante: Pretrial Conference set for 12/11/2026 at 10:30 AM in Courtroom 3 before Judge Pat Invented. <script>document.title = "run"</script><img src=x onerror="document.title = 1">(ab) (Entered: 09/02/2026)</td></tr>',
  '<tr><td>09/09/2026</td><td align=right>42&nbsp;</td><td>ABSTRACT OF ORDER Releasing Material Witness Rui Outro. (ab) (Entered: 09/09/2026)</td></tr>',
  '<tr><td>09/10/2026</td><td align=right>&nbsp;</td><td>Minute Entry: Status Conference as to L&uacute;cia Amarante held on 9/10/2026. (ab) (Entered: 09/10/2026)</td></tr>',
  '</table>',
  '<table><tr><th>PACER Service Center</th></tr><tr><td>Transaction Receipt</td></tr><tr><td>PACER Login:</td><td>ab1234secret</td></tr></table>',
  '</body></html>',
].join('\n');

test('A docket that was saved from a court’s page is taken in to its docket; nothing of it runs', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2026-11-26' });
  await openSample(page, 'first-matter');
  const title = await page.title();
  await drop(page, file('saved page.htm', docket));
  const dialog = page.getByRole('dialog', { name: 'Take in a file' });
  const grid = dialog.getByRole('grid', { name: 'Found in the file' });
  await expect(dialog.getByText(/^3 docket entries: 3 to add/)).toBeVisible();
  const conference = grid.getByRole('row', { name: /Fri 12\/11\/2026, 10:30 AM ET/ });
  await expect(conference.getByRole('checkbox')).toBeChecked();
  await expect(
    grid.getByRole('row', { name: /Material Witness/i }).getByRole('checkbox'),
  ).not.toBeChecked();
  await expect(dialog).not.toContainText('ab1234secret');
  await conference.click();
  await expect(dialog.getByRole('region', { name: 'The line' })).toContainText('Courtroom 3');
  expect(await page.title()).toBe(title);
  await expectNoAxeViolations(page);
  await keepScreen(page, 'take-in-docket');

  await dialog.getByRole('button', { name: /^Add \d+ records?$/ }).press('Enter');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+2');
  await page.getByRole('searchbox', { name: 'Words to look for' }).fill('Pretrial Conference');
  await page
    .getByRole('row', { name: /12\/11\/2026/ })
    .first()
    .click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('3:26-cr-99999');
});

test('A docket that was saved again brings a hearing up to its new date; one undo takes it back', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2026-11-26' });
  await openSample(page, 'first-matter');
  const dialog = page.getByRole('dialog', { name: 'Take in a file' });
  await drop(page, file('docket.htm', docket));
  await dialog.getByRole('button', { name: /^Add \d+ records?$/ }).press('Enter');
  await expect(dialog).toBeHidden();

  const reset =
    '<tr><td>10/02/2026</td><td align=right>44&nbsp;</td><td>Reset Hearings as to L&uacute;cia Amarante: Pretrial Conference reset from 12/11/2026 to 12/18/2026 at 11:00 AM in Courtroom 3 before Judge Pat Invented. (ab) (Entered: 10/02/2026)</td></tr>';
  await drop(
    page,
    file('docket (2).htm', docket.replace('</table>\n<table><tr><th>PACER', `${reset}$&`)),
  );
  const grid = dialog.getByRole('grid', { name: 'Found in the file' });
  const conference = grid.getByRole('row', { name: /Pretrial Conference/ });
  await expect(conference).toContainText('12/18/2026');
  await expect(conference.getByRole('checkbox')).not.toBeChecked();
  await conference.click();
  const line = dialog.getByRole('region', { name: 'The line' });
  await expect(line).toContainText('The record says otherwise');
  const upToFile = line.getByRole('radio', { name: 'Bring it up to the file' });
  await expect(upToFile).toHaveAccessibleDescription(
    'Fri 12/11/2026, 10:30 AM ET: Reset; Fri 12/18/2026, 11:00 AM ET: Set',
  );
  await line.getByRole('radio', { name: 'Leave it' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(upToFile).toBeChecked();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'take-in-docket-again');
  await dialog.getByRole('button', { name: 'Change 1 record' }).press('Enter');
  await expect(page.getByText('1 record is changed.')).toBeVisible();

  await page.keyboard.press('Control+2');
  await page.getByRole('searchbox', { name: 'Words to look for' }).fill('Pretrial Conference');
  const there = page.getByRole('row', { name: /Pretrial Conference/ });
  await expect(there.first()).toContainText('12/18/2026');
  await there.first().click();
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText('12/11/2026');
  await there.first().focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taking in of a file undone.')).toBeVisible();
  await expect(there.first()).toContainText('12/11/2026');
});

test('A file that is opened with the app from outside is taken in, or opened where it is a matter file', async ({
  launchApp,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-given-'));
  const path = join(folder, 'saved page.htm');
  await writeFile(path, docket);
  const { app, page } = await launchApp({ today: '2026-11-26', args: [path] });
  const dialog = page.getByRole('dialog', { name: 'Take in a file' });
  await expect(dialog.getByText(/^3 docket entries: 3 to add/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const sample = join(import.meta.dirname, '../../resources/samples/first-matter.json');
  await app.evaluate(({ app: running }, given) => {
    running.emit('second-instance', {}, ['paradocket', '.', given], '/');
  }, sample);
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
});

test('A drop that comes to know its purpose too late is refused in words, and of a packed file is said what to do', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2026-11-26' });
  await openSample(page, 'first-matter');
  await drop(page, file('packed.csv.gz', new Uint8Array([0x1f, 0x8b, 8, 0])));
  const dialog = page.getByRole('dialog', { name: 'Take in a file' });
  await expect(dialog.getByRole('alert')).toContainText(/unpack/i);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  // In one turn: no worker can answer before the form is there.
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'list.csv'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
    [...document.querySelectorAll('button')]
      .find((one) => one.textContent.trim() === 'Hearing')
      ?.click();
  }, list);
  const form = page.getByRole('dialog', { name: 'Add a hearing' });
  await expect(form.getByText('list.csv was not read', { exact: false })).toBeVisible();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
});

test('Nothing is added while other answers are being read, nor to a person whom the file no longer names', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2026-11-26' });
  await openSample(page, 'first-matter');
  const rows = Array.from({ length: 3_000 }, (_, at) =>
    [
      '12/03/2026',
      '09:00',
      `Bond hearing ${at}`,
      at % 2 ? 'Ana One' : 'Bo Two',
      `Sam ${at % 3}`,
    ].join(','),
  );
  await drop(page, file('people.csv', ['Date,Time,Event,Client,Counsel', ...rows].join('\r\n')));
  const dialog = page.getByRole('dialog', { name: 'Take in a file' });
  const whose = dialog.getByRole('combobox', { name: 'Whose lines' });
  await whose.click();
  await page.getByRole('option', { name: /Ana One/ }).click();
  await dialog.getByRole('button', { name: 'Tick all shown', exact: true }).press('Enter');
  await expect(dialog.getByRole('button', { name: 'Add 1,500 records' })).toBeVisible();

  // As fast as no finger is: the answer, and Enter in the form right after.
  await dialog.getByRole('combobox', { name: 'Time zone of the times' }).click();
  await page.getByRole('option', { name: 'Eastern', exact: true }).evaluate(async (option) => {
    option.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await new Promise((next) => setTimeout(next));
    document.querySelector<HTMLFormElement>('[role="dialog"] form')?.requestSubmit();
  });
  await expect(dialog.getByRole('row', { name: /9:00 AM ET/ }).first()).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Add 1,500 records' })).toBeVisible();

  await dialog.getByRole('button', { name: 'Untick all shown' }).press('Enter');
  await dialog.getByRole('button', { name: 'Add what is ticked' }).press('Enter');
  await expect(dialog.getByText('Tick at least one line', { exact: false })).toHaveCount(1);

  for (const [column, meaning] of [
    ['Client', 'Note'],
    ['Counsel', 'Client'],
  ] as const) {
    await dialog.getByRole('combobox', { name: `Meaning of ${column}` }).click();
    await page.getByRole('option', { name: meaning }).click();
  }
  await expect(whose).toHaveValue('');
  await expect(dialog.getByText(/^All 3,000$/)).toBeVisible();
  await dialog.getByRole('button', { name: /^Add/ }).press('Enter');
  await expect(dialog.getByText('Choose whose lines these are', { exact: false })).toBeVisible();
});
