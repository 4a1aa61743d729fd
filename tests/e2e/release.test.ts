import { expect } from '@playwright/test';
import { type MatterRows, on } from '../builders/matter-view.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { doCommand } from './by-keyboard.ts';
import { test } from './launch.ts';
import { takeInMatters } from './office-files.ts';
import { printList } from './print-list.ts';
import { keepScreen } from './screens.ts';

const ET = 'America/New_York';

const ana: MatterRows = {
  persons: [{ id: 'person-mq', name: 'Mara Quill', initials: 'MQ', role: 'attorney' }],
  client: { id: 'ana', name: 'Ana Ruiz' },
  matter: { id: 'ana-m', title: 'Removal', responsibleAttorney: 'person-mq' },
  proceedings: [
    {
      id: 'ana-p',
      kind: 'removal-240',
      court: {
        name: 'Immigration Court, Boston',
        shortName: 'Imm. Ct.',
        city: 'Boston',
        zone: ET,
      },
      restricted: ['asylum'],
    },
  ],
  events: [
    {
      id: 'ana-h',
      kind: 'hearing',
      title: 'Asylum merits',
      proceedingId: 'ana-p',
      restricted: ['asylum'],
      enteredBy: 'MQ',
      details: { settings: [{ id: 'ana-h1', date: on('2026-12-15', '13:00', ET) }] },
    },
  ],
};

test('A restricted hearing stands on docket pages once an attorney released it, and no more once it is taken back', async ({
  launchApp,
}) => {
  const launched = await launchApp({ today: '2026-11-25' });
  const { page } = launched;
  await page.getByLabel('Your initials').fill('MQ');
  await page.keyboard.press('Enter');
  await takeInMatters(launched, [ana]);
  const printUnverified = async (name: string) => {
    await page.keyboard.press('Control+d');
    await page.getByRole('tab', { name: /^Unverified/ }).press('Enter');
    const pdf = await printList(launched, name, () => page.keyboard.press('Control+p'));
    return pdf.letters;
  };
  const openRelease = async () => {
    await doCommand(page, 'Asylum merits');
    await page.getByRole('button', { name: 'Release into a copy…' }).press('Enter');
    return page.getByRole('dialog', { name: 'Release into a copy' });
  };
  expect(await printUnverified('release-before')).not.toContain('Asylum');

  const dialog = await openRelease();
  await expect(dialog.getByLabel('What is released')).toHaveValue('Asylum merits (Asylum)');
  await dialog.getByRole('button', { name: 'Release', exact: true }).press('Enter');
  await expect(dialog.getByText('Choose the copy it may stand in.')).toBeVisible();
  await expect(dialog.getByText('Choose the attorney who answers for it.')).toBeVisible();
  await expect(dialog.getByText('Write why it may stand there.')).toBeVisible();
  await dialog.getByLabel('Into which copy').press('Enter');
  await page.getByRole('option', { name: 'Docket pages' }).click();
  await dialog.getByLabel('Attorney who answers for it').fill('Mara');
  await page.getByRole('option', { name: 'Mara Quill (MQ)' }).click();
  await dialog.getByLabel('Why').fill('The interpreter needs the hour');
  await expectNoAxeViolations(page);
  await keepScreen(page, 'release');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Released into Docket pages by MQ')).toBeVisible();
  await keepScreen(page, 'release-detail');
  expect(await printUnverified('release-docket')).toContain('Asylummerits');

  const again = await openRelease();
  await again
    .getByRole('button', { name: 'Take back Asylum merits from Docket pages' })
    .press('Enter');
  await expect(again.getByRole('table', { name: 'Released into' })).toBeHidden();
  await keepScreen(page, 'release-taken-back');
  await page.keyboard.press('Escape');
  expect(await printUnverified('release-after')).not.toContain('Asylum');

  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Removal, Ana Ruiz' }).press('Enter');
  await page.keyboard.press('Control+3');
  await expect(page.getByText('The interpreter needs the hour').first()).toBeVisible();
  await doCommand(page, 'Undo');
  await expect(page.getByText('Taking back a release undone.')).toBeVisible();
});
