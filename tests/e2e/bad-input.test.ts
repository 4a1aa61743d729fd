import { expect, type Locator, type Page } from '@playwright/test';
import { anaRuiz } from '../builders/two-clients.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { doCommand } from './by-keyboard.ts';
import { test } from './launch.ts';
import { openFiles } from './open-files.ts';
import { keepScreen } from './screens.ts';

const long = 'x'.repeat(10_000);
const tooLong = 'At most 5,000 letters fit here; these are 10,000.';

/** Types something bad, presses Enter, and looks for what is said beside that very field. */
async function refuses(field: Locator, text: string, said: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
  const place = field.locator(
    'xpath=ancestor::div[contains(@class, "mantine-InputWrapper-root")][1]',
  );
  await expect(place).toContainText(said);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue(text);
}

/** Closes a dialog in which something bad stands. */
async function discard(page: Page, dialog: Locator): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard' }).press('Enter');
  await expect(dialog).toBeHidden();
}

test('Whatever is typed wrong is said beside its field and stays there, in every kind of form', async ({
  launchApp,
}) => {
  test.setTimeout(240_000);
  const running = await launchApp({ today: '2026-11-25' });
  const { page } = running;
  await openFiles(running, [anaRuiz]);

  await doCommand(page, 'Add custody');
  const custody = page.getByRole('dialog', { name: 'Add custody' });
  const facility = custody.getByLabel('Facility', { exact: true });
  const bookIn = custody.getByLabel('Book-in');
  await bookIn.fill('11/20/26');
  await refuses(facility, long, tooLong);
  await expect(facility).toBeFocused();
  await refuses(facility, 'Plym\u202eouth', 'U+202E) stands after “Plym”');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'bad-facility');
  await facility.fill('Plymouth');
  await expect(custody.getByText('U+202E', { exact: false })).toBeHidden();
  await refuses(bookIn, '2/30', 'there is no day 30');
  await refuses(bookIn, '11/20/26 25:00', '"25:00" is not a time of day.');
  await refuses(bookIn, '13/1/26', 'There is no month 13');
  await bookIn.fill('11/20/26');
  await refuses(custody.getByLabel('Book-out'), '11/1/26', 'comes before book-in');
  await discard(page, custody);

  await doCommand(page, 'Add a hearing');
  const hearing = page.getByRole('dialog', { name: 'Add a hearing' });
  await hearing.getByRole('button', { name: /^Sources, standing/ }).press('Enter');
  await hearing.getByRole('button', { name: 'Add a source' }).press('Enter');
  await refuses(hearing.getByLabel('What', { exact: true }), long, tooLong);
  await keepScreen(page, 'bad-source');
  await hearing.getByLabel('What', { exact: true }).fill('Notice');
  await refuses(hearing.getByLabel('Called'), 'a\u0007b', 'U+0007');
  await discard(page, hearing);

  await doCommand(page, 'Tickler');
  const tickler = page.getByRole('dialog', { name: 'Tickler' });
  await tickler.getByLabel('To do').fill('Call');
  await tickler.getByRole('combobox', { name: 'Counts from' }).fill('arrested');
  await page.getByRole('option', { name: /^Arrested by ICE/ }).click();
  await expect(tickler.getByRole('combobox', { name: 'Counts from' })).toHaveValue(/^Arrested/);
  const far = tickler.getByLabel('How far');
  await refuses(far, '+9999y', 'Years from 1800 to 2199 can be kept.');
  await refuses(far, '-', 'Write how far');
  await refuses(tickler.getByLabel('To do'), long, tooLong);
  await discard(page, tickler);

  await page.getByRole('button', { name: 'Matter', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: /^Edit client/ }).press('Enter');
  const client = page.getByRole('dialog', { name: 'Edit Ana Ruiz' });
  await refuses(client.getByLabel('A-number', { exact: true }), 'A1234567', 'it has 8 or 9 digits');
  await client.getByLabel('A-number', { exact: true }).fill('A00-123-456');
  const email = client.getByLabel('E-mail', { exact: true });
  await refuses(email, 'ana at', 'no e-mail address');
  await refuses(email, 'ana\u202e at', 'U+202E');
  // The other sentence still stands there.
  await email.fill('ana at');
  await expect(email).toHaveAttribute('aria-invalid', 'true');
  await email.fill('');
  await refuses(client.getByLabel('Phone', { exact: true }), 'collect', 'no number in it');
  await client.getByLabel('Phone', { exact: true }).fill('');
  await client.getByRole('button', { name: 'Add another name' }).press('Enter');
  await refuses(client.getByLabel('Also known as'), long, tooLong);
  await expectNoAxeViolations(page);
  await keepScreen(page, 'bad-client');
  await discard(page, client);

  await doCommand(page, 'People of the office');
  await page.getByRole('button', { name: 'Add a person…' }).press('Enter');
  const person = page.getByRole('dialog', { name: 'Add a person' });
  await refuses(person.getByLabel('Initials'), 'ABCDEFG', 'At most 5 letters fit here');
  await discard(page, person);
  await page.keyboard.press('Escape');

  await doCommand(page, 'Quick add');
  const line = page.getByRole('dialog', { name: 'Quick add' }).getByLabel('One line');
  await refuses(line, `todo ${'y'.repeat(1_500)}`, 'At most 1,000 letters fit here');
  await refuses(line, 'todo call\u202e sister', 'U+202E');
});
