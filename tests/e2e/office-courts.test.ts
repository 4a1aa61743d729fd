import { expect, type Page } from '@playwright/test';
import { anaRuiz, benOrtiz } from '../builders/two-clients.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { doCommand, tabTo } from './by-keyboard.ts';
import { test } from './launch.ts';
import { openFiles } from './open-files.ts';
import { keepScreen } from './screens.ts';
import { keepLooks } from './keep-looks.ts';

const today = '2026-11-25';

/** Adds a docket at a court that the office has, or adds the court with it. */
async function addProceeding(page: Page, court: string, isNew: boolean): Promise<void> {
  await doCommand(page, 'Add a proceeding');
  const form = page.getByRole('dialog', { name: 'Add a proceeding' });
  const field = form.getByLabel('Court', { exact: true });
  await tabTo(page, field);
  await page.keyboard.type(court);
  await expect(page.getByRole('option').first()).toBeVisible();
  if (isNew) {
    await expect(page.getByRole('option', { name: new RegExp(`^Add “${court}”`) })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, form.getByLabel('City', { exact: true }));
    await page.keyboard.type('Rutland');
    await tabTo(page, form.getByRole('combobox', { name: 'State', exact: true }));
    await page.keyboard.type('vermont');
    await page.keyboard.press('Enter');
    await expect(form.getByRole('combobox', { name: 'Circuit' })).toHaveValue('2d Cir.');
    await tabTo(page, form.getByRole('combobox', { name: 'Time zone of the court' }));
    await page.keyboard.type('Central');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
  } else await page.keyboard.press('Enter');
  await expect(field).toHaveValue(/Rutland$/);
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
}

test('A court of the office is edited, its proceedings follow after a preview as one act that is undone whole, and it is archived, by keyboard', async ({
  launchApp,
}) => {
  test.setTimeout(180_000);
  const running = await launchApp({ today });
  const { page } = running;
  await openFiles(running, [anaRuiz, benOrtiz]);
  await addProceeding(page, 'Example County Court', true);
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: /, Ana Ruiz$/ }).press('Enter');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
  await addProceeding(page, 'rutland example', false);

  await doCommand(page, 'Courts of the office');
  const courts = page.getByRole('dialog', { name: 'Courts of the office' });
  await expect(courts.getByRole('row', { name: /Example County Court/ })).toContainText(
    'Rutland, VT',
  );
  await expect(courts.getByRole('row', { name: /Example County Court/ })).toContainText('2d Cir.');
  await expectNoAxeViolations(page);
  await keepLooks(running, 'office-courts');
  await courts.getByRole('button', { name: 'Edit Example County Court' }).press('Enter');
  const edit = page.getByRole('dialog', { name: 'Edit the court' });
  const name = edit.getByLabel('Name of the court');
  await expect(name).toBeFocused();
  await expect(edit.getByText('2 proceedings name this court')).toBeVisible();

  await name.fill('');
  await page.keyboard.press('Enter');
  await expect(edit.getByText('Write the name of the court.')).toBeVisible();
  await expect(name).toBeFocused();
  await page.keyboard.type('Sample County Superior Court');
  const zone = edit.getByRole('combobox', { name: 'Time zone of the court' });
  await tabTo(page, zone);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Eastern');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(zone).toHaveValue('Eastern');
  const uses = edit.getByRole('table', { name: 'Proceedings that name this court' });
  await expect(uses.getByRole('row', { name: /Ana Ruiz/ })).toContainText(
    'Sample County Superior Court, Rutland, Eastern (name, time zone)',
  );
  await expect(edit.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await tabTo(page, uses.getByRole('checkbox', { name: 'Update all proceedings' }));
  await page.keyboard.press('Space');
  await expect(edit.getByRole('button', { name: 'Save and update 2 proceedings' })).toBeVisible();
  await expectNoAxeViolations(page);
  await keepLooks(running, 'edit-court');
  await tabTo(page, edit.getByRole('button', { name: 'Save and update 2 proceedings' }));
  await page.keyboard.press('Enter');
  await expect(edit).toBeHidden();
  await expect(courts.getByRole('row', { name: /Sample County Superior Court/ })).toContainText(
    'Eastern',
  );
  await page.keyboard.press('Escape');
  await expect(courts).toBeHidden();

  const proceeding = page.getByRole('dialog', { name: 'Edit the proceeding' });
  const field = proceeding.getByLabel('Court', { exact: true });
  await editLastRemoval(page);
  await expect(field).toHaveValue('Sample County Superior Court, Rutland');
  await page.keyboard.press('Escape');
  await expect(proceeding).toBeHidden();
  // Undone from the matter, the court and both proceedings are as they were.
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Change undone.')).toBeVisible();
  await editLastRemoval(page);
  await expect(field).toHaveValue('Example County Court, Rutland');
  await page.keyboard.press('Escape');
  await expect(proceeding).toBeHidden();

  // Archived, it is no longer offered; the proceeding that names it keeps it.
  await doCommand(page, 'Courts of the office');
  await courts.getByRole('button', { name: 'Archive Example County Court' }).press('Enter');
  await expect(courts.getByRole('button', { name: 'Restore Example County Court' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(courts).toBeHidden();
  await editLastRemoval(page);
  await expect(field).toHaveValue('Example County Court, Rutland');
  await field.fill('example county');
  await expect(page.getByRole('option', { name: /^Add “example county”/ })).toBeVisible();
  await expect(page.getByRole('option', { name: /^Example County/ })).toHaveCount(0);
});

/** Opens the form of the docket that was added last. */
async function editLastRemoval(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Matter', exact: true }).press('Enter');
  await page
    .getByRole('menuitem', { name: /^Edit Removal/ })
    .last()
    .press('Enter');
}

test('From the court picker a court of the office is edited, and a proceeding that is typed says that it has another', async ({
  launchApp,
}) => {
  const running = await launchApp({ today });
  const { page } = running;
  await openFiles(running, [anaRuiz]);
  await addProceeding(page, 'Example County Court', true);
  await doCommand(page, 'Add a proceeding');
  const form = page.getByRole('dialog', { name: 'Add a proceeding' });
  const field = form.getByLabel('Court', { exact: true });
  await tabTo(page, field);
  await page.keyboard.type('example county');
  await expect(page.getByRole('option').first()).toContainText('added by the office');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Example County Court, Rutland');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: /^Edit or archive/ })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const courts = page.getByRole('dialog', { name: 'Courts of the office' });
  await courts.getByRole('button', { name: 'Edit Example County Court' }).press('Enter');
  const edit = page.getByRole('dialog', { name: 'Edit the court' });
  await tabTo(page, edit.getByLabel('City', { exact: true }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Barre');
  await page.keyboard.press('Enter');
  await expect(edit).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(courts).toBeHidden();
  await expect(
    form.getByText('The office has it otherwise now: Example County Court, Barre.', {
      exact: false,
    }),
  ).toBeVisible();
  await expect(field).toHaveValue('Example County Court, Rutland');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'court-otherwise-now');
});
