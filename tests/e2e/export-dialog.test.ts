import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { type LaunchedApp, type LaunchOptions, test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { readPdf } from './read-pdf.ts';
import { keepLooks } from './keep-looks.ts';
import { keepScreen } from './screens.ts';

/** Answers the next save dialogs with a path and remembers what name was offered. */
async function pickPath(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, picked) => {
    dialog.showSaveDialog = (...given: unknown[]) => {
      const options = given.at(-1) as { defaultPath?: string };
      Object.assign(globalThis, { offeredName: options.defaultPath });
      return Promise.resolve({ canceled: picked === '', filePath: picked });
    };
  }, path);
}

async function openExport(page: Page) {
  await page.getByRole('button', { name: 'Export PDF' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export PDF' });
  await expect(dialog.getByRole('region', { name: /^Preview, \d+ pages$/ })).toBeVisible();
  return dialog;
}

/** The export of the Petrova sample, and how what is chosen is saved and read back. */
async function startExport(launchApp: (options: LaunchOptions) => Promise<LaunchedApp>) {
  const launched = await launchApp({ today: '2025-06-30' });
  const { app, page } = launched;
  await openSample(page, 'petrova');
  const dialog = await openExport(page);
  const preview = dialog.getByRole('region', { name: /^Preview/ });
  const savePdf = async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'paradocket-dialog-')), 'out.pdf');
    await pickPath(app, path);
    await dialog.getByRole('button', { name: 'Save PDF…' }).click();
    await expect(dialog.getByText('PDF saved')).toBeVisible();
    return readPdf(await readFile(path));
  };
  return { launched, page, dialog, preview, savePdf };
}

test('The preview shows the sheets that the PDF then has', async ({ launchApp }) => {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-dialog-'));
  const { app, page } = await launchApp({ today: '2025-06-30' });
  await openSample(page, 'petrova');
  const dialog = await openExport(page);
  await expectNoAxeViolations(page);
  await keepScreen(page, 'export-dialog');

  await dialog.getByText('Portrait').click();
  await dialog.getByLabel('As of', { exact: true }).fill('2025-06-20');
  const preview = dialog.getByRole('region', { name: /^Preview/ });
  await expect(preview.getByText('As of Jun 20, 2025 · Kseniia Petrova').first()).toBeVisible();
  const name = (await preview.getAttribute('aria-label')) ?? '';
  await keepScreen(page, 'export-dialog-portrait');

  await pickPath(app, join(folder, 'out.pdf'));
  await dialog.getByRole('button', { name: 'Save PDF…' }).click();
  await expect(dialog.getByText('PDF saved')).toBeVisible();
  expect(await app.evaluate(() => (globalThis as { offeredName?: string }).offeredName)).toBe(
    'timeline.pdf',
  );
  const pdf = await readPdf(await readFile(join(folder, 'out.pdf')));
  expect(name).toBe(`Preview, ${String(pdf.pages.length)} pages`);
  expect(pdf.title).toBe('Kseniia Petrova: timeline as of Jun 20, 2025');
  expect(pdf.pages[0]).toMatchObject({ width: 612, height: 792 });
  await expectNoAxeViolations(page);
});

test('A place that cannot be written is said in a sentence, a cancel in none', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp({ today: '2025-06-30' });
  await openSample(page, 'petrova');
  const dialog = await openExport(page);
  await pickPath(app, '');
  await dialog.getByRole('button', { name: 'Save PDF…' }).click();
  await expect(dialog.getByRole('button', { name: 'Save PDF…' })).toBeEnabled();
  await expect(dialog.getByRole('alert')).toHaveCount(0);

  await pickPath(app, join(tmpdir(), 'no-such-folder', 'out.pdf'));
  await dialog.getByRole('button', { name: 'Save PDF…' }).click();
  await expect(dialog.getByText('Folder not found')).toBeVisible();
  await expect(dialog.getByText(/is not there/)).toBeVisible();
});

test('Choices and preview are reached by keyboard, Escape closes', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2025-06-30' });
  await openSample(page, 'petrova');
  const dialog = await openExport(page);
  const preview = dialog.getByRole('region', { name: /^Preview/ });
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (await preview.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(preview).toBeFocused();
  await keepScreen(page, 'export-dialog-keyboard');
  await page.keyboard.press('End');
  await expect(preview.getByText(/^Page (\d+) of \1$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('Parts are ticked and put in order by keyboard, and the PDF has them in that order', async ({
  launchApp,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-dialog-'));
  const { app, page } = await launchApp({ today: '2025-06-12' });
  await openSample(page, 'petrova');
  const dialog = await openExport(page);
  const parts = dialog.getByRole('group', { name: 'Parts' });
  const sheet = parts.getByRole('checkbox', { name: 'Client sheet' });
  await sheet.focus();
  await page.keyboard.press('Space');
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('Alt+ArrowUp');
  await expect(sheet).toBeFocused();
  await expect(parts.getByRole('status')).toHaveText('Client sheet: 1 of 11');
  await dialog.getByText('Spanish').click();
  const preview = dialog.getByRole('region', { name: /^Preview/ });
  await expect(preview.getByText('Contents')).toBeVisible();
  // A sheet is drawn as it comes near.
  await preview.evaluate((element) => element.scrollBy(0, 700));
  await expect(preview.getByText('Sus próximas fechas')).toBeVisible();
  await expect(preview.getByRole('link')).toHaveCount(0);
  await expectNoAxeViolations(page);
  await keepScreen(page, 'export-dialog-parts');
  await preview.evaluate((element) => element.scrollTo(0, 0));

  for (const name of ['Timeline', 'Chronology', 'Custody summary'])
    await parts.getByRole('checkbox', { name }).uncheck();
  await expect(preview.getByText('Contents')).toHaveCount(0);
  await sheet.uncheck();
  await expect(parts.getByRole('alert')).toHaveText('Choose at least one part.');
  await expect(dialog.getByRole('button', { name: 'Save PDF…' })).toBeDisabled();
  await sheet.check();
  await parts.getByRole('checkbox', { name: 'Timeline' }).check();

  await pickPath(app, join(folder, 'out.pdf'));
  await dialog.getByRole('button', { name: 'Save PDF…' }).click();
  await expect(dialog.getByText('PDF saved')).toBeVisible();
  const pdf = await readPdf(await readFile(join(folder, 'out.pdf')));
  expect(pdf.outline.filter(([depth]) => depth === 2).map(([, title]) => title)).toEqual([
    'Contents',
    'Sus próximas fechas',
    'Timeline',
  ]);
});

test('Exhibit label, stamp, a line of the office, years, days and columns are chosen by keyboard and printed', async ({
  launchApp,
}) => {
  const { launched, page, dialog, preview, savePdf } = await startExport(launchApp);
  const every = dialog.getByRole('group', { name: 'On every page' });

  await every.getByRole('checkbox', { name: 'Exhibit label' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('EXHIBIT 12');
  await every.getByRole('checkbox', { name: 'Stamp with running number' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('PETROVA');
  await every.getByLabel('Line at the foot').fill('Rivera Law PLLC · (802) 555-0134');
  await expect(preview.getByText(/^EXHIBIT 12, p\. 1 of \d+$/)).toBeVisible();
  await expect(preview.getByText('PETROVA 000001')).toBeVisible();
  await expect(preview.getByText('Rivera Law PLLC · (802) 555-0134').first()).toBeVisible();

  await dialog.getByRole('radio', { name: 'One page a year' }).check();
  await dialog.getByLabel('Only from').fill('2025-03-01');
  await dialog.getByLabel('Only to').fill('2025-05-31');
  await expect(
    preview.getByText('This copy shows Mar 1, 2025 to May 31, 2025 alone: 13 of 27 lines'),
  ).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Sources' }).uncheck();
  await keepLooks(launched, 'export-dialog-every-page');

  await every.getByLabel('Line at the foot').fill('x'.repeat(121));
  await expect(every.getByText('At most 120 letters fit here; these are 121.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save PDF…' })).toBeDisabled();
  await expectNoAxeViolations(page);
  await every.getByLabel('Line at the foot').fill('Rivera Law PLLC');

  const pdf = await savePdf();
  pdf.pages.forEach(({ letters }, index) => {
    expect(letters).toContain(`EXHIBIT12,p.${String(index + 1)}of${String(pdf.pages.length)}`);
    expect(letters).toContain(`PETROVA00000${String(index + 1)}`);
    expect(letters).toContain('RiveraLawPLLC');
    expect(letters).not.toContain('Lane,standingSources');
  });
});

test('Detail and lanes are chosen by keyboard: preview and PDF show no more', async ({
  launchApp,
}) => {
  const { launched, page, dialog, preview, savePdf } = await startExport(launchApp);

  await dialog.getByRole('radio', { name: 'Full', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(preview.getByText(/see #\d+/).first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(preview.getByText(/^This copy shows milestones alone: /)).toBeVisible();
  await dialog.getByRole('radio', { name: 'Fit to pages' }).check();
  const across = dialog.getByLabel('Pages across');
  await across.fill('1.5');
  await expect(dialog.getByText('A whole number from 1 to 30.')).toBeVisible();
  await expect(across).toHaveValue('1.5');
  await keepScreen(page, 'export-dialog-no-number');
  await across.fill('2');
  await expect(dialog.getByText('A whole number from 1 to 30.')).toBeHidden();
  // A sheet is drawn as it comes near.
  await preview.evaluate((element) => element.scrollBy(0, 700));
  await expect(preview.getByText(/\(part 1 of \d\)$/).first()).toBeAttached();
  await preview.evaluate((element) => element.scrollTo(0, 0));
  await dialog.getByRole('radio', { name: 'As few pages as the labels allow' }).check();
  const lanes = dialog.getByRole('combobox', { name: 'Lanes left out' });
  await lanes.focus();
  await page.keyboard.type('Other ev');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(
    preview.getByText(/^This copy shows milestones alone, some lanes alone/),
  ).toBeVisible();
  await expect(preview.getByText('Other events')).toHaveCount(0);
  await expectNoAxeViolations(page);
  await keepLooks(launched, 'export-dialog-lanes');

  const pdf = await savePdf();
  const letters = pdf.pages.map((one) => one.letters).join('');
  expect(letters).toContain('Thiscopyshowsmilestonesalone,somelanesalone:');
  expect(letters).not.toContain('Otherevents');
});

test('Choices are kept under a name, offered again for the same copy, and hold in another matter', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2025-06-30' });
  await openSample(page, 'petrova');
  let dialog = await openExport(page);
  await dialog.getByText('Portrait').click();
  await dialog.getByRole('radio', { name: 'One page a year' }).check();
  await dialog.getByRole('checkbox', { name: 'Exhibit label' }).check();
  await dialog.getByLabel('Label', { exact: true }).fill('Petrova Ex. 1');
  await dialog.getByLabel('Line at the foot').fill('Rivera Law PLLC');
  await dialog.getByRole('button', { name: 'Profiles…' }).click();
  const manage = page.getByRole('dialog', { name: 'Profiles' });
  await expectNoAxeViolations(page);
  await manage.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(manage.getByText('A profile needs a name.')).toBeVisible();
  await manage.getByLabel('Save the present choices as').fill('Judge, upright');
  await keepScreen(page, 'export-profiles');
  await page.keyboard.press('Enter');
  await expect(manage).toBeHidden();
  await expect(dialog.getByRole('combobox', { name: 'Profile' })).toHaveValue('Judge, upright');
  await dialog.getByText('Landscape').click();
  await expect(dialog.getByText(/^Changed since it was taken/)).toBeVisible();
  await keepScreen(page, 'export-dialog-profile');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard' }).press('Enter');
  await expect(dialog).toBeHidden();

  dialog = await openExport(page);
  await expect(dialog.getByRole('radio', { name: 'Landscape' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Use “Judge, upright” as last time' }).click();
  await expect(dialog.getByRole('radio', { name: 'Portrait' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'One page a year' })).toBeChecked();
  await expect(dialog.getByLabel('Line at the foot')).toHaveValue('Rivera Law PLLC');
  // Whose exhibit it was is not kept.
  await expect(dialog.getByLabel('Label', { exact: true })).toHaveValue('Exhibit A');

  await dialog.getByRole('button', { name: 'Profiles…' }).click();
  await manage.getByLabel('Name of Judge, upright').fill('Court');
  await page.keyboard.press('Enter');
  await expect(manage.getByLabel('Name of Court')).toBeVisible();
  await manage.getByRole('button', { name: 'Archive Court' }).click();
  await expect(manage.getByRole('button', { name: 'Restore Court' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('combobox', { name: 'Profile' })).toBeDisabled();
  await expectNoAxeViolations(page);
});

test('In the dark theme the sheets stay paper', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2025-06-30' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await openSample(page, 'first-matter');
  await openExport(page);
  await keepScreen(page, 'export-dialog-dark');
  await expectNoAxeViolations(page);
});
