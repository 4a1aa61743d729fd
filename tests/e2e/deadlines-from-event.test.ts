import { expect, type Page } from '@playwright/test';
import { on, undated } from '../builders/matter-view.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { doCommand, tabTo } from './by-keyboard.ts';
import { type LaunchedApp, test } from './launch.ts';
import { takeInMatters } from './office-files.ts';
import { keepScreen } from './screens.ts';

const ET = 'America/New_York';
const ana = {
  persons: [{ id: 'person-mq', name: 'Mara Quill', initials: 'MQ', role: 'attorney' }],
  client: { id: 'ana', name: 'Ana Example' },
  matter: {
    id: 'ana-m',
    title: 'Criminal case',
    responsibleAttorney: 'person-mq',
    factsCurrentThrough: '2026-05-20',
  },
  proceedings: [
    {
      id: 'ana-p',
      kind: 'federal-criminal',
      title: 'Criminal case',
      court: {
        id: 'mad',
        name: 'District of Massachusetts',
        shortName: 'D. Mass.',
        city: 'Boston',
        zone: ET,
      },
    },
  ],
  stints: [
    {
      id: 'ana-s',
      authority: 'usms',
      facility: { name: 'Wyatt' },
      bookIn: on('2026-05-14'),
      bookOut: null,
    },
  ],
  events: [
    {
      id: 'ana-first',
      kind: 'hearing',
      title: 'First appearance in Boston',
      proceedingId: 'ana-p',
      details: {
        hearingType: 'Rule 5',
        settings: [{ id: 'ana-first-s', date: on('2026-05-15', '10:00', ET), status: 'held' }],
      },
    },
    {
      id: 'ana-report',
      kind: 'filing',
      title: 'Report and recommendation served',
      proceedingId: 'ana-p',
      date: undated,
    },
  ],
};

/** Opens a record by its words from anywhere. */
async function openRecord(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or do anything' });
  await expect(palette.getByLabel('Find or do anything')).toBeFocused();
  await page.keyboard.type(words);
  await expect(palette.getByRole('option').first()).toContainText(words);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(
    page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('heading', { name: words, level: 2 }),
  ).toBeVisible();
}

async function resize({ app }: LaunchedApp, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
}

test('Deadlines come from an event by keyboard alone: adopted, previewed, ticked, followed, set by an order', async ({
  launchApp,
}) => {
  test.setTimeout(300_000);
  const launched = await launchApp({ today: '2026-05-20' });
  const { page } = launched;
  await resize(launched, 1280, 800);
  await takeInMatters(launched, [ana]);
  const details = page.getByRole('complementary', { name: 'Details' });

  await doCommand(page, 'You at this laptop');
  const you = page.getByRole('dialog', { name: 'You at this laptop' });
  await expect(you.getByLabel('Initials')).toBeFocused();
  await page.keyboard.type('mq');
  await expect(you.getByLabel('Name')).toHaveValue('Mara Quill');
  await page.keyboard.press('Enter');
  await expect(you).toBeHidden();

  // Nothing is adopted: it computes, and fills no docket.
  await openRecord(page, 'First appearance in Boston');
  await page.keyboard.press('Control+Shift+T');
  const add = page.getByRole('dialog', { name: 'Deadlines from this' });
  await expect(add.getByText(/rules can start here, none of them adopted/)).toBeVisible();
  await expect(add.getByText('By the record of custody: USMS')).toBeVisible();
  await tabTo(page, add.getByRole('button', { name: 'I have read this: show the date' }));
  await page.keyboard.press('Enter');
  const preliminary = add.getByRole('region', { name: 'CR-03 Preliminary hearing' });
  await expect(preliminary).toContainText('Fri, May 29, 2026');
  await expect(preliminary).toContainText('not adopted, so it fills no docket');
  await expect(preliminary.getByRole('checkbox')).toHaveCount(0);
  await tabTo(page, preliminary.getByRole('button', { name: /^Show the count/ }));
  await page.keyboard.press('Enter');
  await expect(preliminary).toContainText('How it is counted');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'deadlines-from-not-adopted');

  await tabTo(page, preliminary.getByRole('button', { name: 'Adopt CR-03' }));
  await page.keyboard.press('Enter');
  const adopt = page.getByRole('dialog', { name: 'Adopt CR-03, version 1' });
  await expect(adopt.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.type('Rule 5.1(c) read');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'adopt-rule');
  await tabTo(page, adopt.getByRole('button', { name: 'Adopt this text' }));
  await page.keyboard.press('Enter');
  await expect(adopt).toBeHidden();
  await expect(preliminary).toContainText('Adopted by MQ on Wed, May 20, 2026');

  await tabTo(page, preliminary.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await expect(add.getByRole('button', { name: 'Add 1 deadline' })).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'deadlines-from-ticked');
  await resize(launched, 1920, 1080);
  await keepScreen(page, 'deadlines-from-ticked-1920');
  await resize(launched, 1280, 800);
  await tabTo(page, add.getByRole('button', { name: 'Add 1 deadline' }));
  await page.keyboard.press('Enter');
  await expect(add).toBeHidden();
  await page.keyboard.press('Control+2');
  const hearingBy = page.getByRole('row', { name: /Preliminary hearing, held in custody/ });
  await expect(hearingBy).toContainText('Fri 05/29/2026');

  // What counts from something without a day waits, and gets its day with it in one act.
  await openRecord(page, 'Report and recommendation served');
  await page.keyboard.press('Control+Shift+T');
  const objections = add.getByRole('region', { name: /^CR-17 / });
  await expect(objections).toContainText('has no day yet');
  await tabTo(page, objections.getByRole('button', { name: 'Adopt CR-17' }));
  await page.keyboard.press('Enter');
  const adoptNext = page.getByRole('dialog', { name: 'Adopt CR-17, version 1' });
  await tabTo(page, adoptNext.getByRole('button', { name: 'Adopt this text' }));
  await page.keyboard.press('Enter');
  await expect(adoptNext).toBeHidden();
  await tabTo(page, objections.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await tabTo(page, add.getByRole('button', { name: 'Add 1 deadline' }));
  await page.keyboard.press('Enter');
  await expect(add).toBeHidden();
  await page.keyboard.press('Control+2');
  const objectBy = page.getByRole('row', { name: /Objections/ });
  await expect(objectBy).toContainText('14 days after ‘Report and recommendation served’');

  // From the details of the deadline to what it counts from.
  await tabTo(page, details.getByRole('button', { name: 'Report and recommendation served' }));
  await page.keyboard.press('Enter');
  await expect(
    details.getByRole('heading', { name: 'Report and recommendation served', level: 2 }),
  ).toBeVisible();
  await page.keyboard.press('F2');
  const edit = page.getByRole('dialog', { name: 'Edit filing' });
  await tabTo(page, edit.getByLabel('When'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('5/18/26');
  await page.keyboard.press('Enter');
  const follow = page.getByRole('dialog', { name: 'Deadlines that count from this' });
  await expect(follow.getByRole('checkbox')).toBeFocused();
  await expect(follow.getByRole('checkbox')).toBeChecked();
  await expect(follow.getByRole('table')).toContainText('Mon, June 1, 2026');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'deadlines-follow');
  // Escape takes the act back; the form behind it stays as it was typed.
  await page.keyboard.press('Escape');
  await expect(follow).toBeHidden();
  await expect(edit.getByLabel('When')).toHaveValue('5/18/26');
  await tabTo(page, edit.getByRole('button', { name: 'Save' }));
  await page.keyboard.press('Enter');
  await tabTo(page, follow.getByRole('button', { name: 'Save with 1 deadline' }));
  await page.keyboard.press('Enter');
  await expect(edit).toBeHidden();
  await page.keyboard.press('Control+2');
  await expect(objectBy).toContainText('Mon 06/01/2026');
  await page.keyboard.press('Control+z');
  await expect(objectBy).toContainText('14 days after ‘Report and recommendation served’');
  await page.keyboard.press('Control+Shift+Z');
  await expect(objectBy).toContainText('Mon 06/01/2026');

  // A date edited by hand is listed and stays.
  await openRecord(page, 'Objections');
  await page.keyboard.press('F2');
  const byHand = page.getByRole('dialog', { name: 'Edit deadline' });
  await tabTo(page, byHand.getByLabel('When'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('5/28/26');
  await page.keyboard.press('Enter');
  await expect(byHand).toBeHidden();
  await expect(details).toContainText('Edited by hand: it never follows its trigger.');
  await openRecord(page, 'Report and recommendation served');
  await page.keyboard.press('F2');
  await tabTo(page, edit.getByLabel('When'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('5/19/26');
  await page.keyboard.press('Enter');
  await expect(follow.getByRole('table')).toContainText('Edited by hand, stays');
  await expect(follow.getByRole('checkbox')).toBeDisabled();
  await tabTo(page, follow.getByRole('button', { name: 'Save, no deadline follows' }));
  await page.keyboard.press('Enter');
  await expect(edit).toBeHidden();

  // An order wins; the rule stays beside it.
  await openRecord(page, 'Preliminary hearing, held in custody');
  await expect(details).toContainText('How it was counted');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'deadline-details');
  await doCommand(page, 'Date of the selected deadline');
  const order = page.getByRole('dialog', { name: 'Date set by an order' });
  await expect(order.getByLabel('The order sets')).toBeFocused();
  await page.keyboard.type('6/12/26 5pm');
  await page.keyboard.press('Enter');
  await expect(
    order.getByText('Say which order it is: its name, docket entry or day.'),
  ).toBeVisible();
  await page.keyboard.type('Order, entry 14');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'deadline-order');
  await page.keyboard.press('Enter');
  await expect(order).toBeHidden();
  await expect(details).toContainText('Fri, June 12, 2026, 5:00 PM E');
  await expect(details).toContainText('by the rule alone, without the order');

  // Time that the docket's clocks leave out.
  await doCommand(page, 'Excluded time');
  const excluded = page.getByRole('dialog', { name: 'Excluded time' });
  await tabTo(page, excluded.getByRole('button', { name: 'Add a stretch' }));
  await page.keyboard.press('Enter');
  await expect(excluded.getByLabel('From, stretch 1')).toBeFocused();
  await page.keyboard.type('5/18/26');
  await page.keyboard.press('Tab');
  await page.keyboard.type('5/22/26');
  await page.keyboard.press('Enter');
  await expect(excluded.getByText('Say why it is left out.')).toBeVisible();
  await page.keyboard.type('Motion pending');
  await expect(excluded.getByRole('status')).toContainText('Motion pending');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'excluded-time');
  await page.keyboard.press('Enter');
  await expect(excluded).toBeHidden();

  // Across clients the doubtful and the order are seen; what is adopted is one list.
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('heading', { name: 'Docket' })).toBeVisible();
  await keepScreen(page, 'docket-with-deadlines');
  await page.getByRole('tab', { name: /^Later/ }).press('Enter');
  const later = page.getByRole('grid');
  await tabTo(page, later);
  const ordered = later.getByRole('row', { name: /Preliminary hearing, held in custody/ });
  await expect(ordered.getByRole('button', { name: 'Rule CR-03' })).toBeVisible();
  for (let line = 0; line < 6; line += 1) {
    if ((await ordered.getAttribute('aria-selected')) === 'true') break;
    await page.keyboard.press('ArrowDown');
  }
  await keepScreen(page, 'docket-rule');
  await page.keyboard.press('r');
  const rule = page.getByRole('dialog', { name: 'Rule CR-03' });
  await expect(rule).toContainText('Fed. R. Crim. P. 5.1(c)');
  await page.keyboard.press('Escape');
  await expect(rule).toBeHidden();
  await expect(later).toBeFocused();
  await doCommand(page, 'Rules adopted');
  const adopted = page.getByRole('dialog', { name: 'Rules adopted' });
  await expect(adopted.getByLabel('Find a rule')).toBeFocused();
  await page.keyboard.type('cr-03');
  await expect(adopted.getByRole('status')).toHaveText('1 text');
  await expect(adopted.getByRole('table')).toContainText('Adopted by MQ');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'rules-adopted');
  await tabTo(page, adopted.getByRole('button', { name: 'Take back CR-03, version 1' }));
  await page.keyboard.press('Enter');
  const back = page.getByRole('dialog', { name: 'Take back CR-03, version 1' });
  await tabTo(page, back.getByRole('button', { name: 'Take the adoption back' }));
  await page.keyboard.press('Enter');
  await expect(back).toBeHidden();
  await expect(adopted.getByRole('table')).toContainText('Its adoption was taken back by MQ');

  // The same in the dark.
  await page.keyboard.press('Escape');
  await expect(adopted).toBeHidden();
  await doCommand(page, 'Switch light or dark');
  await keepScreen(page, 'docket-with-deadlines-dark');
  await openRecord(page, 'Preliminary hearing, held in custody');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'deadline-details-dark');
  await openRecord(page, 'First appearance in Boston');
  await page.keyboard.press('Control+Shift+T');
  await expect(preliminary).toContainText('Already on the docket from this record');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'deadlines-from-dark');
});
