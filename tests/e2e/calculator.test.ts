import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { doCommand, tabTo } from './by-keyboard.ts';
import { type LaunchedApp, test } from './launch.ts';
import { pickPath } from './pick-path.ts';
import { readPdf } from './read-pdf.ts';
import { keepScreen } from './screens.ts';

const today = '2026-11-26';
const result = (page: Page) => page.getByRole('region', { name: 'Result' });
const finder = (page: Page) => page.getByRole('searchbox', { name: 'Find a rule' });
const trigger = (page: Page) => page.getByLabel(/^Day (and time )?of the trigger$/);
const unread = (page: Page) => page.getByRole('button', { name: /^I have read this/ });

async function openCalculator({ page }: LaunchedApp): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Paradocket' })).toBeVisible();
  await page.keyboard.press('Control+u');
  await expect(finder(page)).toBeFocused();
}

/** Finds a rule by its id and goes on to its case. */
async function chooseRule(page: Page, id: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await expect(finder(page)).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(id);
  await page.keyboard.press('Enter');
  await expect(finder(page)).not.toBeFocused();
}

/** Types over what stands in the field. */
async function retype(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

async function setSize({ app }: LaunchedApp, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
}

test('A rule is found, counted, read, printed and copied by keyboard, and the case survives a closed window', async ({
  launchApp,
}) => {
  test.setTimeout(180_000);
  const first = await launchApp({ today });
  const { page, userDataDir } = first;
  await setSize(first, 1280, 800);
  await openCalculator(first);
  await expectNoAxeViolations(page);
  await keepScreen(page, 'calculator-empty');

  await page.keyboard.type('preliminary');
  await page.keyboard.press('ArrowDown');
  const list = page.getByRole('grid', { name: 'Rules' });
  await expect(list).toBeFocused();
  await expect(list.getByRole('row', { name: /CR-03/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(trigger(page)).toBeFocused();
  await expect(result(page)).toContainText('Fed. R. Crim. P. 5.1(c)');
  await page.keyboard.type('2025-05-15');

  // Nothing is shown before it is read that it is no advice; what is counted is one key away.
  await expect(result(page)).toContainText('This is not legal advice.');
  await expect(result(page)).not.toContainText('May 29, 2025');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'calculator-not-advice');
  await tabTo(page, page.getByRole('button', { name: 'What this counts and what it does not' }));
  await page.keyboard.press('Enter');
  const counts = page.getByRole('dialog', { name: 'What this counts and what it does not' });
  await expect(counts).toContainText('Local rules and standing orders. None has been read.');
  await expect(counts).toContainText('ID-01');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'what-counts');
  await page.keyboard.press('Escape');
  await expect(counts).toBeHidden();
  await unread(page).press('Enter');
  await expect(unread(page)).toBeHidden();

  // A custody that nobody said is not taken for one.
  await expect(result(page)).toContainText('Unknown, because it depends on whether the person');
  await expect(result(page)).toContainText('Thu, May 29, 2025 if the person is held in custody');
  await keepScreen(page, 'calculator-unknown');
  await page.getByRole('radio', { name: 'Not known' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Held in custody' })).toBeChecked();
  const hearing = result(page).getByRole('article', {
    name: 'Preliminary hearing, held in custody',
  });
  await expect(hearing.getByRole('definition').first()).toHaveText('Thu, May 29, 2025');
  await expect(hearing).toContainText(
    'Past the bare limit, no exclusion recorded: from Fri, May 30, 2025 on every reading.',
  );
  await expect(page.getByRole('status').filter({ hasText: 'Preliminary hearing' })).toHaveText(
    'Preliminary hearing, held in custody: last day Thu, May 29, 2025.',
  );
  await tabTo(page, hearing.getByRole('button', { name: /^How it is counted/ }));
  await page.keyboard.press('Enter');
  await expect(hearing.getByRole('list').first()).toContainText('May 29, 2025');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'calculator-result');

  await hearing.getByRole('button', { name: /^Rule CR-03/ }).press('Enter');
  const rule = page.getByRole('dialog', { name: 'Rule CR-03' });
  await expect(rule).toContainText('triggers from Tue, December 1, 2009');
  await expect(rule).toContainText('the text itself was read on Sun, November 22, 2026');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'rule-dialog');
  await page.keyboard.press('Escape');
  await expect(hearing.getByRole('button', { name: /^Rule CR-03/ })).toBeFocused();

  const path = join(await mkdtemp(join(tmpdir(), 'paradocket-calculation-')), 'calculation.pdf');
  await pickPath(first.app, path);
  await page.keyboard.press('Control+p');
  await expect(page.getByText('The calculation is saved: 1 page.')).toBeVisible();
  const pdf = await readPdf(await readFile(path));
  const letters = pdf.pages.map((sheet) => sheet.letters).join('');
  for (const said of [
    'CR-03PreliminaryHearing',
    'Notlegaladvice',
    'Thu,May29,2025',
    'heldincustody',
    'Fed.R.Crim.P.5.1(c)',
    'thetextitselfwasreadonSun,November22,2026',
  ])
    expect(letters.toLowerCase()).toContain(said.toLowerCase());
  expect(pdf.isTagged).toBe(true);
  await page.getByRole('button', { name: 'Copy as text' }).press('Enter');
  await expect(page.getByText('The calculation is copied.')).toBeVisible();
  const copied = await first.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('Last day: Thu, May 29, 2025');
  expect(copied).toContain('Not legal advice');
  await first.close();

  // The case is there again, and what was read need not be read twice.
  const second = await launchApp({ today, userDataDir });
  await openCalculator(second);
  await expect(trigger(second.page)).toHaveValue('2025-05-15');
  await expect(second.page.getByText(/^Kept from /)).toBeVisible();
  await expect(result(second.page)).toContainText('Thu, May 29, 2025');
  await tabTo(second.page, second.page.getByRole('button', { name: 'start afresh' }));
  await second.page.keyboard.press('Enter');
  await expect(finder(second.page)).toBeFocused();
  await expect(second.page.getByText('Choose a rule on the left', { exact: false })).toBeVisible();
});

test('Hours over the change of the clock, spans, a rule that ships off, a period alone and a court: nothing is guessed', async ({
  launchApp,
}) => {
  test.setTimeout(180_000);
  const running = await launchApp({ today });
  const { page } = running;
  await setSize(running, 1920, 1080);
  await openCalculator(running);
  await chooseRule(page, 'CR-02');
  await page.keyboard.type('10/30/26 10:30p');
  await unread(page).press('Enter');
  await expect(result(page)).toContainText(
    'Unknown, because the clock runs in hours and the time zone of the place is not given',
  );
  const zone = page.getByRole('combobox', { name: 'Time zone of the place' });
  await tabTo(page, zone);
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Eastern' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(zone).toHaveValue('Eastern');
  await expect(result(page)).toContainText('Sun, November 1, 2026, 9:30 PM EST');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'calculator-hours-1920');

  await chooseRule(page, 'CR-07');
  await retype(page, '9/1/26');
  await expect(result(page)).toContainText('Tue, November 10, 2026');
  await page.getByRole('button', { name: 'Add a span' }).press('Enter');
  await page.keyboard.type('9/10/26');
  await page.keyboard.press('Tab');
  await expect(page.getByText('A day is needed.')).toBeVisible();
  await expect(result(page)).toContainText('Nothing is counted until');
  await page.keyboard.type('10/2/26');
  await page.keyboard.press('Tab');
  await page.keyboard.type('motion');
  await expect(result(page)).toContainText('Thu, December 3, 2026');
  await expect(result(page)).toContainText('Past the limit, the recorded spans left out');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'calculator-spans-1920');

  await chooseRule(page, 'ID-01');
  await expect(page.getByText('the spans left out', { exact: false }).first()).toBeVisible();
  await retype(page, '3/2/26 10a');
  await expect(result(page)).toContainText('ID-01 ships switched off');
  await expect(result(page)).not.toContainText('Mar 4');
  const evenOff = page.getByLabel('Count it all the same, for this case');
  await tabTo(page, evenOff);
  await page.keyboard.press('Space');
  await expect(result(page)).toContainText('Wed, March 4, 2026, 10:00 AM EST');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await keepScreen(page, 'calculator-off-dark-1920');

  await chooseRule(page, 'TC-D');
  await page.keyboard.type('14');
  await tabTo(page, trigger(page));
  await retype(page, '4/6/26');
  await expect(result(page)).toContainText('Mon, April 20, 2026');
  const court = page.getByRole('combobox', { name: 'Court' });
  await tabTo(page, court);
  await page.keyboard.type('d mass');
  await page
    .getByRole('option', { name: /D\. Mass\./ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await expect(court).toHaveValue('D. Mass., Boston');
  await expect(result(page)).toContainText('Tue, April 21, 2026');
  await setSize(running, 1280, 800);
  await page.getByRole('button', { name: /^How it is counted/ }).press('Enter');
  await expect(result(page)).toContainText('Patriots');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'calculator-period-dark');

  await trigger(page).focus();
  await retype(page, '~apr 2026');
  await expect(
    page.getByText('One day is needed: a count starts from a single day.'),
  ).toBeVisible();
  await expect(result(page)).not.toContainText('Tue, April 21, 2026');
});

test('Rules that were read long ago are red, and the office says what is long', async ({
  launchApp,
}) => {
  const running = await launchApp({ today: '2027-11-26' });
  const { page } = running;
  await openCalculator(running);
  const age = page.getByRole('note').filter({ hasText: 'The newest text of these rules' });
  await expect(age).toContainText('369 days ago: older than the 180 days that the office allows.');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'calculator-old');
  await doCommand(page, 'Office settings');
  const settings = page.getByRole('dialog', { name: 'Office settings' });
  await tabTo(page, settings.getByLabel('The rules are read again after (days)'));
  await retype(page, '0');
  await page.keyboard.press('Enter');
  await expect(settings).toContainText('Write whole days, 1 to 3650.');
  await retype(page, '400');
  await page.keyboard.press('Enter');
  await expect(settings).toBeHidden();
  await expect(age).not.toContainText('older than');
  await doCommand(page, 'About Paradocket');
  await expect(page.getByRole('dialog', { name: 'About Paradocket' })).toContainText(
    'The newest text of these rules was read on Sun, November 22, 2026, 369 days ago.',
  );
});
