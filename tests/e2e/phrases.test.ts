import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { phraseTable } from '../../shared/csv/phrase-table.ts';
import { officeLanguages } from '../../shared/phrases/office-languages.ts';
import { type MatterRows, matterFileOf, on } from '../builders/matter-view.ts';
import { markedPhrases, paperWords } from '../builders/paper-words.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { doCommand, tabTo } from './by-keyboard.ts';
import { test } from './launch.ts';
import { takeInMatters } from './office-files.ts';
import { pickPath } from './pick-path.ts';
import { keepPictureOfPage } from './picture-of-page.ts';
import { readPdf } from './read-pdf.ts';
import { runExport } from './run-export.ts';
import { keepScreen } from './screens.ts';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paradocket-phrases-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

const matter: MatterRows = {
  persons: [{ id: 'person-mq', name: 'Mara Quill', initials: 'MQ', role: 'attorney' }],
  client: { name: 'Ana Example' },
  matter: { title: 'Criminal case', responsibleAttorney: 'person-mq' },
  proceedings: [{ id: 'p', kind: 'federal-criminal', court: { id: 'mad', name: 'D. Mass.' } }],
  events: [
    {
      id: 'hearing',
      kind: 'hearing',
      title: 'Bail',
      proceedingId: 'p',
      details: {
        settings: [{ id: 's', date: on('2026-12-09', '10:00', 'America/New_York') }],
        place: 'Courtroom 3, Boston',
      },
    },
  ],
};

/** The table as a translator gives it back: one phrase of Spanish corrected, a language added. */
function translated(text: string, change: (says: string, key: string) => string): string {
  const { data } = Papa.parse<string[]>(text.trim());
  const rows = data.map(([key = '', where = '', english = '', spanish = ''], index) => [
    ...[key, where, english],
    key === 'sheet.title' ? 'Sus fechas que vienen' : spanish,
    index === 0 ? 'Kreyòl ayisyen (ht)' : change(`‹${english}›`, key),
  ]);
  // As a spreadsheet of an office abroad saves it.
  return `\ufeff${Papa.unparse(rows, { delimiter: ';', newline: '\r\n' })}`;
}

/** Chooses a file by the keyboard alone. */
async function chooseFile(page: Page, button: Locator, path: string): Promise<void> {
  // Asked for early: a window of the system would open before it is known that nobody wants one.
  const asked = page.waitForEvent('filechooser');
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await (await asked).setFiles(path);
}

async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

test('A table of phrases goes out to a translator and comes in again: a language more, on the sheet and in the PDF', async ({
  launchApp,
}) => {
  test.setTimeout(180_000);
  const launched = await launchApp({ today: '2026-11-27' });
  const { app, page } = launched;
  await page.getByLabel('Your initials').fill('MQ');
  await page.keyboard.press('Enter');
  await takeInMatters(launched, [matter]);
  const table = join(folder, 'phrases.csv');
  await pickPath(app, table);

  await doCommand(page, 'Phrases of papers');
  const dialog = page.getByRole('dialog', { name: 'Phrases of papers' });
  await expect(dialog.getByRole('row', { name: /Spanish/ })).toContainText('As they ship');
  await expectNoAxeViolations(page);
  await press(page, dialog.getByRole('button', { name: 'Save as CSV…' }));
  await expect.poll(() => existsSync(table)).toBe(true);
  const saved = readFileSync(table, 'utf8');

  await test.step('a table that would lose a date is refused, with all that is wrong', async () => {
    writeFileSync(
      table,
      translated(saved, (says, key) =>
        key === 'day.month3' ? '' : says.replace('Until {day}', 'Jiska').replace('{time}', '{lè}'),
      ),
    );
    await chooseFile(page, dialog.getByRole('button', { name: 'Take in a CSV…' }), table);
    const refused = page.getByRole('dialog', { name: 'This table cannot be taken in' });
    await expect(refused.getByRole('row', { name: /sheet\.until/ })).toContainText(
      '{day} is missing',
    );
    await expect(refused).toContainText('1 phrase is empty or without a row: day.month3');
    await expectNoAxeViolations(page);
    await keepScreen(page, 'phrases-refused');
    await page.keyboard.press('Escape');
    await expect(refused).toBeHidden();
    await expect(dialog.getByRole('row')).toHaveCount(3);
  });

  writeFileSync(
    table,
    translated(saved, (says) => says),
  );
  await chooseFile(page, dialog.getByRole('button', { name: 'Take in a CSV…' }), table);
  const preview = page.getByRole('dialog', { name: 'Take in phrases' });
  await expect(preview.getByRole('heading', { name: /1 phrase changes/ })).toBeVisible();
  await expect(preview.getByRole('heading', { name: /a new language, \d+ phrases/ })).toBeVisible();
  await expect(preview.getByRole('row', { name: /Sus fechas que vienen/ })).toContainText(
    'Sus próximas fechas',
  );
  await expectNoAxeViolations(page);
  await keepScreen(page, 'phrases-preview');
  await press(page, preview.getByRole('button', { name: 'Take in' }));
  await expect(preview).toBeHidden();
  await expect(dialog.getByRole('row', { name: /Kreyòl ayisyen/ })).toContainText(
    'Taken in Nov 27, 2026 by MQ',
  );
  await expect(dialog.getByRole('row', { name: /Spanish/ })).toContainText(
    '1 in the office’s words',
  );
  await keepScreen(page, 'phrases');
  await page.emulateMedia({ colorScheme: 'dark' });
  await keepScreen(page, 'phrases-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(dialog.getByRole('button', { name: 'Take in a CSV…' })).toBeFocused();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Criminal case, Ana Example' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
  await doCommand(page, 'Export PDF');
  const paper = page.getByRole('dialog', { name: 'Export PDF' });
  for (const part of ['Timeline', 'Chronology', 'Custody summary', 'Client sheet']) {
    await tabTo(page, paper.getByRole('checkbox', { name: part, exact: true }));
    await page.keyboard.press(' ');
  }
  const language = paper.getByRole('combobox', { name: 'Language of the client sheet' });
  await tabTo(page, language);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveText(['English', 'Spanish', 'Kreyòl ayisyen (ht)']);
  await keepScreen(page, 'phrases-languages');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(paper.getByText('‹Your next dates›')).toBeVisible();
  await expect(paper.getByText('‹‹‹Wednesday›, ‹‹December› 9, 2026››').first()).toBeVisible();
  await keepScreen(page, 'phrases-sheet');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await keepScreen(page, 'phrases-sheet-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  const file = join(folder, 'sheet.pdf');
  await pickPath(app, file);
  await press(page, paper.getByRole('button', { name: 'Save PDF…' }));
  await expect.poll(() => existsSync(file), { timeout: 30_000 }).toBe(true);
  const pdf = await readPdf(await readFile(file));
  expect(pdf.lang).toBe('ht');
  expect(pdf.pages[0]?.letters).toContain('‹Yournextdates›');
  expect(pdf.pages[0]?.letters).not.toMatch(/Datescanchange\.[^›]/);
  await keepPictureOfPage(app, file, join('test-results', 'screens', 'phrases-paper.png'));
  await page.keyboard.press('Escape');

  await test.step('once it is taken out, it is not offered; undo brings it back', async () => {
    await doCommand(page, 'Phrases of papers');
    await press(page, dialog.getByRole('button', { name: 'Take out Kreyòl ayisyen' }));
    await expect(dialog.getByRole('row', { name: /Kreyòl ayisyen/ })).toHaveCount(0);
    await page.keyboard.press('Escape');
    // What is of the office is undone in the list of clients.
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('heading', { name: 'Clients' })).toBeVisible();
    await doCommand(page, 'Undo');
    await expect(page.getByText('Archiving undone.')).toBeVisible();
    await doCommand(page, 'Phrases of papers');
    await expect(dialog.getByRole('row', { name: /Kreyòl ayisyen/ })).toBeVisible();
  });
});

test('The command line prints in the words of a table that it is given, and refuses an unsound one', async () => {
  test.setTimeout(120_000);
  writeFileSync(join(folder, 'matter.json'), JSON.stringify(matterFileOf(matter)));
  const added = paperWords('pt-BR', 'Português', markedPhrases('pt', false));
  const table = phraseTable(officeLanguages([added]));
  writeFileSync(join(folder, 'phrases.csv'), table);
  const words = ['matter.json', '--pdf', 'out.pdf', '--copy', 'client', '--as-of', '2026-11-27'];
  const run = await runExport(folder, [
    ...words,
    ...['--language', 'pt-BR', '--phrases', 'phrases.csv'],
  ]);
  expect(run.code, run.stderr).toBe(0);
  const pdf = await readPdf(await readFile(join(folder, 'out.pdf')));
  expect(pdf.lang).toBe('pt-BR');
  const letters = pdf.pages.map((page) => page.letters).join('');
  expect(letters).toContain('quarta-feira,9dedezembrode2026');

  const wrong = table.replaceAll('pt Until {day}.', 'pt Until.');
  writeFileSync(join(folder, 'phrases.csv'), wrong);
  const refused = await runExport(folder, [...words, '--phrases', 'phrases.csv']);
  expect(refused.code).toBe(2);
  expect(refused.sentence).toContain(
    'sheet.until, Português (pt-BR), “pt Until.”: {day} is missing',
  );
});
